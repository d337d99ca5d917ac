/** From sentences to the rows that are learnt from: tokens, features and labels, made by the recogniser's own code. */

import { FEATURE_BITS, featuresOf, WIDTH } from '../server/src/engine/recognisers/names/features.ts';
import { labelOf, PART } from '../server/src/engine/recognisers/names/labels.ts';
import { type Tokens, tokensOf } from '../server/src/engine/recognisers/names/tokens.ts';
import type { WordTable } from '../server/src/engine/recognisers/names/wordTable.ts';
import type { Example } from './corpus.ts';

export interface Labelled {
    readonly example: Example;
    readonly tokens: Tokens;
    readonly labels: Uint8Array;
    readonly features: Int32Array;
}

export function labelled(example: Example, table: WordTable): Labelled {
    const tokens = tokensOf(example.text, { start: 0, end: example.text.length });
    return {
        example,
        tokens,
        labels: labelsOf(example, tokens),
        features: featuresOf(example.text, tokens, table, true),
    };
}

function labelsOf({ names }: Example, tokens: Tokens): Uint8Array {
    const labels = new Uint8Array(tokens.count);
    let token = 0;
    for (const { start, end, type } of names) {
        while (token < tokens.count && (tokens.ends[token] ?? 0) <= start) token++;
        const first = token;
        while (token < tokens.count && (tokens.starts[token] ?? 0) < end) token++;
        const count = token - first;
        for (let k = 0; k < count; k++) {
            const part =
                count === 1 ? PART.alone : k === 0 ? PART.begins : k === count - 1 ? PART.ends : PART.inside;
            labels[first + k] = labelOf(type, part);
        }
    }
    return labels;
}

/** Features of one set alone take up what is particular to its annotation; they are left behind after training. */
export const OWN_WIDTH = 6;
const OWN_BITS = 20;
const OWN_TEMPLATES = [0, 1, 2, 7, 18, 28];

export function ownFeature(features: Int32Array, token: number, k: number, set: number): number {
    const feature = features[token * WIDTH + (OWN_TEMPLATES[k] ?? 0)] ?? 0;
    let mixed = Math.imul(feature ^ Math.imul(set + 1, 0x9e3779b1), 0x85ebca6b);
    mixed ^= mixed >>> 15;
    return (1 << FEATURE_BITS) + ((Math.imul(mixed, 0xc2b2ae35) >>> 7) & ((1 << OWN_BITS) - 1));
}

export const ALL_FEATURES = (1 << FEATURE_BITS) + (1 << OWN_BITS);
