/** How well each type fits words that are taken for a name, as the model sees them in one sentence. */

import type { Span } from '../../text/span.ts';
import { emissionsOf } from './decode.ts';
import { featuresOf } from './features.ts';
import { LABEL_COUNT, labelOf, PART, TYPES } from './labels.ts';
import type { NameModel } from './model.ts';
import { tokensOf } from './tokens.ts';

/** No single sentence may rule a type out. */
const LEAST = -4;
/** Code units on each side that are read again: with a text that never ends a sentence it must not be all of it. */
const AROUND = 400;

/** Logarithms of probabilities, in the order of `TYPES`; what stands around the sentence plays no part. */
export function typeScoresOf(words: string, sentence: Span, name: Span, model: NameModel): readonly number[] {
    const tokens = tokensOf(words, {
        start: Math.max(sentence.start, name.start - AROUND),
        end: Math.min(sentence.end, name.end + AROUND),
    });
    const emissions = emissionsOf(featuresOf(words, tokens, model.words), tokens.count, model);
    const sums = TYPES.map(() => 0);
    for (let i = 0; i < tokens.count; i++) {
        const start = tokens.starts[i] ?? 0;
        const end = tokens.ends[i] ?? 0;
        if (start < name.start || start >= name.end) continue;
        const part = partOf(start <= name.start, end >= name.end);
        for (let type = 0; type < TYPES.length; type++) {
            const score = emissions[i * LABEL_COUNT + labelOf(type, part)] ?? 0;
            sums[type] = (sums[type] ?? 0) + score / model.scale;
        }
    }
    const top = Math.max(...sums);
    const total = top + Math.log(sums.reduce((sum, score) => sum + Math.exp(score - top), 0));
    return sums.map(score => Math.max(LEAST, score - total));
}

function partOf(isFirst: boolean, isLast: boolean): number {
    if (isFirst) return isLast ? PART.alone : PART.begins;
    return isLast ? PART.ends : PART.inside;
}
