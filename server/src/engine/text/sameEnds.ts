/** What two versions of a list have in common: an edit leaves both ends as they were. */

/** How many elements stand unchanged before all others, and how many behind them. */
export interface SameEnds {
    readonly head: number;
    readonly tail: number;
}

export const NO_ENDS: SameEnds = { head: 0, tail: 0 };

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
    return list.slice(0, head).concat(changed, list.slice(list.length - tail));
}

/** What is made of each element of a list, which it follows from version to version: made anew only for what stands between the ends. */
export class FollowedList<T, R> {
    readonly #of: (element: T) => R;
    #list: readonly T[] = [];
    #found: readonly R[] = [];

    /** `of` must depend on the element alone. */
    constructor(of: (element: T) => R) {
        this.#of = of;
    }

    readonly read = (list: readonly T[]): readonly R[] => {
        const ends = sameEnds(this.#list, list);
        this.#found = replaced(
            this.#found,
            ends,
            between(list, ends).map(each => this.#of(each)),
        );
        this.#list = list;
        return this.#found;
    };
}

/** The same of two texts, in code units. */
export function sameEndsOfText(before: string, after: string): SameEnds {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    // Stretches are compared much faster than characters.
    while (head + STRETCH <= shorter && isSameAt(before, after, head, head)) head += STRETCH;
    while (head < shorter && before[head] === after[head]) head += 1;
    const [a, b] = [before.length, after.length];
    let tail = 0;
    while (
        tail + STRETCH <= shorter - head &&
        isSameAt(before, after, a - tail - STRETCH, b - tail - STRETCH)
    )
        tail += STRETCH;
    while (tail < shorter - head && before[a - 1 - tail] === after[b - 1 - tail]) tail += 1;
    return { head, tail };
}

const STRETCH = 512;

function isSameAt(before: string, after: string, i: number, k: number): boolean {
    return before.slice(i, i + STRETCH) === after.slice(k, k + STRETCH);
}
