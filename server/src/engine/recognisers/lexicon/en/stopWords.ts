/** Words that carry no meaning of their own for matching claims; lower case, without apostrophes. */

export const stopWords: ReadonlySet<string> = new Set(
    `a about above according across after again against ago all almost along already also although am amid among an
    and another any anyone anything are around as at away back be became because become been before began behind being
    below between both but by came can cannot come could d did do does doing done down during each either else end
    even ever every few first for former from further gave get give given go goes going gone got had has have having he
    her here hers herself him himself his how however i if in including indeed instead into is it its itself just
    keep last later latest least less let like likely ll made make makes making many may me meanwhile might more
    moreover most mr mrs ms much must my near nearly neither never new next no nor not nothing now of off often on
    once one only onto or other others our ours out over own part per perhaps put quite rather re really reported
    reportedly s said same saw say saying says see seen several shall she should since so some soon still such t take
    taken takes tell than that the their theirs them themselves then there therefore these they thing things this those
    though through throughout thus time to today together told too took toward towards two under until up upon us use
    used using ve very via want was way we well went were what when where whether which while who whole whom whose why
    will with within without would year years yes yet you your yours monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december`.split(/\s+/),
);
