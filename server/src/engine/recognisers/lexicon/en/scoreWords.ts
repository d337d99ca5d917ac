/** Words near the result of a game or a vote, and words that only the report on a ball game has. */

export const scoreWords: ReadonlySet<string> = new Set(
    `won win wins winning lost lose losing beat beats beaten victory defeat defeated draw drew tie tied lead led leading
    trailing score scored scoring result vote voted votes decision ruling ruled record aggregate equaliser half-time
    thrashing rout triumph`.split(/\s+/),
);

/** A hyphen stands for a space as well. */
export const ballGameWords: ReadonlySet<string> = new Set(
    `touchdown touchdowns quarterback quarterbacks halftime half-time rebounds free-throw free-throws field-goal field-goals
    three-pointer three-pointers layup layups fumble fumbled punted kickoff kick-off tip-off goalkeeper striker penalty-kick
    midfielder midfielders winger hat-trick offside stoppage-time injury-time second-half-goal first-half-goal
    playoff playoffs basketball football handball netball lacrosse polo`.split(/\s+/),
);
