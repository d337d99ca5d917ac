/** A recogniser of times made of phrases: each a pattern with what it says. */

import type { TimeExpression, TimeModifier, TimeReading } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { matchesOf, type PhraseMatch, readPattern } from './pattern.ts';
import { phraseTextOf } from './phraseText.ts';

/** What a phrase says; undefined when it only looks like a time. */
export type Meaning = (match: PhraseMatch) => TimeSense | undefined;

export interface TimeSense {
    readonly type: TimeExpression['type'];
    readonly stated: string;
    readonly mod?: TimeModifier | undefined;
    readonly reading?: TimeReading | undefined;
}

/** Of the phrases that begin at the same word all are found; refiners keep the longest, and of equals the first. */
export function timePhrases(
    name: string,
    phrases: readonly (readonly [pattern: string, Meaning])[],
): Recogniser {
    const rules = phrases.map(([source, meaning]) => ({ pattern: readPattern(source), meaning }));
    return {
        name,
        find(passage) {
            const text = phraseTextOf(passage);
            const found: TimeExpression[] = [];
            for (const { pattern, meaning } of rules) {
                for (const match of matchesOf(pattern, text)) {
                    const sense = meaning(match);
                    if (sense) found.push(timeExpression(match, sense));
                }
            }
            return found;
        },
    };
}

function timeExpression({ start, end }: PhraseMatch, sense: TimeSense): TimeExpression {
    const { type, stated, mod, reading } = sense;
    return { kind: 'time', start, end, type, stated, mod, reading, resolved: undefined };
}
