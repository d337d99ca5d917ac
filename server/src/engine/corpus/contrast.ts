/** Words that stand against each other: "the first leg" and "the second leg", "imports" and "exports". */

import type { Claim } from '../claims/claim.ts';
import { contrasts, restrictors } from '../recognisers/lexicon/en/contrasts.ts';

export interface Contrast {
    /** As the first claim and as the other write it. */
    readonly one: string;
    readonly other: string;
}

/** Words of one group, each in the clause of one claim and nowhere in the other's sentence; undefined when there are none. */
export function contrastOf(one: Claim, other: Claim): Contrast | undefined {
    const [words, otherWords] = [one.words.toLowerCase(), other.words.toLowerCase()];
    const [clause, otherClause] = [clauseOf(one, words), clauseOf(other, otherWords)];
    for (const group of contrasts) {
        const free = wordOf(group, clause, otherWords);
        const rival = free && wordOf(group, otherClause, words);
        if (rival) return { one: free, other: rival };
    }
    return undefined;
}

/** One clause has a word that makes its figure that of some, and the other sentence has none. */
export function isRestricted(one: Claim, other: Claim): boolean {
    const [words, otherWords] = [one.words.toLowerCase(), other.words.toLowerCase()];
    return (
        (restrictors.test(clauseOf(one, words)) && !restrictors.test(otherWords)) ||
        (restrictors.test(clauseOf(other, otherWords)) && !restrictors.test(words))
    );
}

function wordOf(group: readonly RegExp[], clause: string, otherWords: string): string | undefined {
    for (const member of group) {
        const match = member.exec(clause);
        if (match && !member.test(otherWords)) return match[0];
    }
    return undefined;
}

function clauseOf({ span, sentence }: Claim, words: string): string {
    return words.slice(span.start - sentence.start, span.end - sentence.start);
}
