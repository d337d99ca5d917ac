/** Values that are held against each other, in one line. */

/** "12 ↔ 17 people": what all of them end with is said once. */
export function valuesInWords(values: readonly string[]): string {
    const words = values.map(value => value.split(' '));
    const [first = [], ...others] = words;
    let same = 0;
    // Of each at least one word is left.
    const most = Math.min(...words.map(({ length }) => length)) - 1;
    while (same < most && others.every(other => other.at(-1 - same) === first.at(-1 - same))) same += 1;
    return words
        .map((own, i) => (i < words.length - 1 ? own.slice(0, own.length - same) : own).join(' '))
        .join(' ↔ ');
}
