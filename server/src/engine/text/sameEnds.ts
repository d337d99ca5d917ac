/** What two versions of a list have in common: an edit leaves both ends as they were. */

/** How many elements stand unchanged before all others, and how many behind them. */
export interface SameEnds {
    readonly head: number;
    readonly tail: number;
}

/** No element is counted at both ends. */
export function sameEnds<T>(
    before: readonly T[],
    after: readonly T[],
    isSame: (one: T, other: T) => boolean = Object.is,
): SameEnds {
    const shorter = Math.min(before.length, after.length);
    const isSameAt = (i: number, k: number): boolean => {
        const [one, other] = [before[i], after[k]];
        return one === other || (one !== undefined && other !== undefined && isSame(one, other));
    };
    let head = 0;
    while (head < shorter && isSameAt(head, head)) head += 1;
    let tail = 0;
    while (tail < shorter - head && isSameAt(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
    return { head, tail };
}

/** What stands between the ends. */
export function between<T>(list: readonly T[], { head, tail }: SameEnds): readonly T[] {
    return list.slice(head, list.length - tail);
}

/** The list with other elements between its ends. */
export function replaced<T>(
    list: readonly T[],
    { head, tail }: SameEnds,
    changed: readonly T[],
): readonly T[] {
    return [...list.slice(0, head), ...changed, ...list.slice(list.length - tail)];
}
