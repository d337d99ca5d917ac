/** A recogniser of times made of phrases: each a pattern with what it says. */

import type { TimeExpression, TimeModifier, TimeReading } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { matchAt, type PhraseMatch, readPattern } from './pattern.ts';
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
    const byFirst = new Map<string, typeof rules>();
    for (const rule of rules) {
        for (const first of rule.pattern.firsts) {
            const others = byFirst.get(first);
            if (others) others.push(rule);
            else byFirst.set(first, [rule]);
        }
    }
    return {
        name,
        *find(passage) {
            const text = phraseTextOf(passage);
            for (const [first, begun] of byFirst) {
                for (const i of text.index.get(first) ?? []) {
                    for (const { pattern, meaning } of begun) {
                        const match = matchAt(pattern, text, i);
                        const sense = match && meaning(match);
                        if (match && sense) yield timeExpression(match, sense);
                    }
                }
            }
        },
    };
}

export function timeExpression({ start, end }: PhraseMatch, sense: TimeSense): TimeExpression {
    const { type, stated, mod, reading } = sense;
    return { kind: 'time', start, end, type, stated, mod, reading, resolved: undefined };
}
