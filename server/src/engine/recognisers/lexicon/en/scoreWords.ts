/** Words near the result of a game or a vote, and words that only the report on a ball game has. */

export const scoreWords: ReadonlySet<string> = new Set(
    `won win wins winning lost lose losing beat beats beaten victory defeat defeated draw drew tie tied lead led leading
    trailing score scored scoring result vote voted votes decision ruling ruled record aggregate equaliser half-time
    thrashing rout triumph`.split(/\s+/),
);

export const ballGameWords: ReadonlySet<string> = new Set(
    `touchdown touchdowns quarterback quarterbacks halftime half-time rebounds free-throw free-throws
    three-pointer three-pointers layup layups fumble fumbled punted kickoff tip-off goalkeeper striker penalty-kick
    playoff playoffs basketball football handball netball lacrosse polo`.split(/\s+/),
);
