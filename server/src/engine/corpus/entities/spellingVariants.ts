/** Two spellings of one name within a document. */

import { isInCommonUse, matchKeyOf } from './matchKeys.ts';
import type { MergeReason } from './merge.ts';
import { firstOf, isCapitals, mergeGroups, type NameGroup, type NameGroups } from './nameGroups.ts';
import { skeletonOf } from './spelling.ts';

/** Takes transliterations, other orders of the words and misspelt surnames for the spelling that is used most. */
export function mergeSpellings(groups: NameGroups): void {
    const byMatch = new Map<string, NameGroup>();
    const ranks = new Map(groups.all.map(group => [group, rank(group)]));
    const rankOf = (group: NameGroup) => ranks.get(group) ?? 0;
    const ranked = [...groups.all].sort((a, b) => rankOf(b) - rankOf(a) || firstOf(a) - firstOf(b));
    for (const group of ranked) {
        const match = matchKeyOf(group.key, group.type);
        const known = byMatch.get(match);
        if (known)
            mergeGroups(groups, group, {
                group: known,
                reason: reasonOf(group.key, known.key, group.type === 'person'),
            });
        else byMatch.set(match, group);
    }
    mergeMisspellings(groups, ranked);
}

/** Why two fingerprints of one match key are the same name. */
export function reasonOf(key: string, other: string, isPerson: boolean): MergeReason {
    if (key === other) return 'spelling';
    const words = key.split(' ');
    const others = other.split(' ');
    if (words.length !== others.length) return 'otherName';
    if (words.every((word, i) => skeletonOf(word) === skeletonOf(others[i] ?? ''))) return 'transliteration';
    if (isInCommonUse(key) || isInCommonUse(other)) return 'otherName';
    const sorted = (list: readonly string[]) => list.map(skeletonOf).sort().join(' ');
    return isPerson && sorted(words) === sorted(others) ? 'wordOrder' : 'wording';
}

function rank({ mentions }: NameGroup): number {
    return mentions.filter(({ name }) => !isCapitals(name.form)).length;
}

/** One letter of a long surname behind the same first names: whoever writes both in one article means one person. */
function mergeMisspellings(groups: NameGroups, ranked: readonly NameGroup[]): void {
    const byFirstNames = new Map<string, NameGroup[]>();
    for (const group of ranked) {
        if (group.into || group.type !== 'person' || group.words.length < 2) continue;
        const firstNames = group.words.slice(0, -1).map(skeletonOf).join(' ');
        const known = byFirstNames.get(firstNames) ?? [];
        byFirstNames.set(firstNames, known);
        const surname = group.words.at(-1) ?? '';
        const other = known.find(({ words }) => isMisspelt(surname, words.at(-1) ?? ''));
        if (other) mergeGroups(groups, group, { group: other, reason: 'misspelling' });
        else if (known.length < MOST_NAMESAKES) known.push(group);
    }
}

/** Beyond that many people of one first name not every pair is looked at. */
const MOST_NAMESAKES = 20;
const SHORTEST_SURNAME = 6;

/**
 * One letter added, left out or changed, or two that changed places; not the first, and not the last, which tells a
 * daughter or a wife ("Petrov", "Petrova") from a man.
 */
export function isMisspelt(one: string, other: string): boolean {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (short.length < SHORTEST_SURNAME || long.length - short.length > 1 || one[0] !== other[0])
        return false;
    let start = 0;
    while (start < short.length && short[start] === long[start]) start++;
    const rest = (word: string, from: number) => word.slice(from);
    if (long.length > short.length) return rest(long, start + 1) === rest(short, start);
    if (rest(long, start + 1) === rest(short, start + 1)) return true;
    return (
        long[start] === short[start + 1] &&
        long[start + 1] === short[start] &&
        rest(long, start + 2) === rest(short, start + 2)
    );
}
