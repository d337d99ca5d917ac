/** How names are found in hostile texts, at two lengths. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Corpus } from '../../server/src/engine/engine.ts';
import { readNameModel } from '../../server/src/engine/recognisers/names/readNameModel.ts';
import { tokensOf } from '../../server/src/engine/recognisers/names/tokens.ts';
import { processorTime, SMALLEST_MS } from './processorTime.ts';
import type { Line } from './table.ts';

const MODEL = path.resolve(__dirname, '../../server/data/names.model');

export function readingNames(): Line[] {
    const resources = { names: readNameModel(new Uint8Array(readFileSync(MODEL))) };
    return [
        ...["'", 'a.', 'a@', '://', 'A&', ' '].map(piece =>
            growthOf(`tokens of text that repeats “${piece}”, 100 and 400 kB`, [100_000, 400_000], length => {
                const words = piece.repeat(length / piece.length);
                return () => tokensOf(words, { start: 0, end: words.length });
            }),
        ),
        growthOf('names in a text of 400 and 1600 clauses that ends no sentence', [400, 1600], count => {
            const text = Array.from(
                { length: count },
                (_, i) => `Arta${i % 97} Hoxha met Jordan in Jordan${i % 89}`,
            ).join(' and ');
            return () => {
                const corpus = new Corpus(resources);
                corpus.set({ uri: 'file:///long.txt', text, format: 'plain', published: undefined });
                corpus.snapshot();
            };
        }),
    ];
}

/** Of two lengths, the second four times the first. */
function growthOf(
    what: string,
    lengths: readonly [number, number],
    workOf: (length: number) => () => void,
): Line {
    const [short, long] = lengths.map(length => processorTime(workOf(length)));
    const growth = (long ?? 0) / Math.max(short ?? 0, SMALLEST_MS);
    return { what, shape: 'linear', product: `x ${growth.toFixed(1)}`, wanted: 'x 4', isMet: growth < 8 };
}
