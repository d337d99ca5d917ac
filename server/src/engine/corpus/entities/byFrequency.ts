/** Each value once, the most frequent first; of those that tie, the first in the alphabet. */
export function byFrequency<T extends string>(values: readonly T[]): readonly T[] {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
