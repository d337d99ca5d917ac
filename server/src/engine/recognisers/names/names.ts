/** Names of persons, organisations, places and other things: "Nenad Rašić", "KFOR", "Mitrovica". */

import type { Span } from '../../text/span.ts';
import type { Name } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { decode, emissionsOf } from './decode.ts';
import { featuresOf } from './features.ts';
import { continues, TYPES, typeOf } from './labels.ts';
import { tokensOf } from './tokens.ts';
import { trimmed } from './trimName.ts';

/** A trained tagger reads the passage sentence by sentence; without a model it finds nothing. */
export const names: Recogniser = {
    name: 'names',
    *find({ words, sentences }, { names: model }) {
        if (!model) return;
        for (const sentence of sentences.flatMap(bounded)) {
            const tokens = tokensOf(words, sentence);
            const features = featuresOf(words, tokens, model.words);
            const labels = decode(emissionsOf(features, tokens.count, model), tokens.count, model);
            for (let i = 0; i < tokens.count; i++) {
                const label = labels[i] ?? 0;
                const type = TYPES[typeOf(label)];
                if (label === 0 || !type) continue;
                const start = tokens.starts[i] ?? 0;
                while (i + 1 < tokens.count && continues(labels[i + 1] ?? 0)) i++;
                const name: Name = { kind: 'name', type, start, end: tokens.ends[i] ?? start };
                const span = trimmed(name, words);
                if (span) yield { ...name, ...span };
            }
        }
    },
};

/** Longer than any real sentence; more is read in pieces, so that memory stays bounded. */
const LONGEST = 8000;

function bounded({ start, end }: Span): readonly Span[] {
    if (end - start <= LONGEST) return [{ start, end }];
    const pieces: Span[] = [];
    for (let at = start; at < end; at += LONGEST)
        pieces.push({ start: at, end: Math.min(end, at + LONGEST) });
    return pieces;
}
