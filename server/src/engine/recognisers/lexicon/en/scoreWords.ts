/** Words near the result of a game or a vote. */

export const scoreWords: ReadonlySet<string> = new Set(
    `won win wins winning lost lose losing beat beats beaten victory defeat defeated draw drew tie tied lead led leading
    trailing score scored scoring result vote voted votes decision ruling ruled record aggregate equaliser half-time
    thrashing rout triumph`.split(/\s+/),
);
