/** A table of word vectors that was cut off or changed on its way is no table. */

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../../../../server/src/engine/recognisers/tables/checksum.ts';
import {
    readWordVectors,
    VECTOR_FORMAT,
} from '../../../../../server/src/engine/recognisers/tables/readWordVectors.ts';
import { wordVectorBytes } from '../../../../support/nameModel.ts';

describe('the word vectors', () => {
    it('are read from the file that ships', () => {
        const vectors = readWordVectors(wordVectorBytes);
        expect(vectors?.rows.size).toBeGreaterThan(20_000);
        expect(vectors?.values.length).toBe((vectors?.rows.size ?? 0) * (vectors?.dimensions ?? 0));
    });

    it('are small, as the package holds them', () => {
        expect(deflateRawSync(wordVectorBytes).length).toBeLessThan(900_000);
    });

    it('are undefined when bytes are cut off', () => {
        for (const length of [0, 3, 4, 8, 100, 4000, wordVectorBytes.length - 1])
            expect(readWordVectors(wordVectorBytes.slice(0, length))).toBeUndefined();
    });

    it('are undefined when a byte is changed, wherever it stands', () => {
        fc.assert(
            fc.property(
                fc.nat(wordVectorBytes.length - 1),
                fc.integer({ min: 1, max: 255 }),
                (at, change) => {
                    const damaged = wordVectorBytes.slice();
                    damaged[at] = (damaged[at] ?? 0) ^ change;
                    expect(readWordVectors(damaged)).toBeUndefined();
                },
            ),
            { numRuns: 12 },
        );
    });

    it('are undefined for any other bytes, even with a checksum that fits', () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
                expect(readWordVectors(bytes)).toBeUndefined();
                // 255 dimensions, and more letters than there are bytes.
                const head = [...VECTOR_FORMAT, 255, 255, 0, 0];
                expect(readWordVectors(withChecksum(Uint8Array.of(...head, ...bytes)))).toBeUndefined();
            }),
        );
    });
});
