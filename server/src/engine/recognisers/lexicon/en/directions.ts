/** English words that point from a day of reference to an earlier, the same or a later period. */

export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
    ['last', -1],
    ['past', -1],
    ['previous', -1],
    ['preceding', -1],
    ['prior', -1],
    ['latest', -1],
    ['this', 0],
    ['current', 0],
    ['next', 1],
    ['coming', 1],
    ['upcoming', 1],
    ['following', 1],
    ['new', 1],
]);
