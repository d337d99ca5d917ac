/** A model file that was cut off or changed on its way is no model. */

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNameModel } from '../../../../../server/src/engine/recognisers/names/readNameModel.ts';
import { nameModelBytes } from '../../../../support/nameModel.ts';

describe('the model of names', () => {
    it('is read from the file that ships', () => {
        const model = readNameModel(nameModelBytes);
        expect(model?.words.count).toBeGreaterThan(200_000);
        expect(model?.weights.length).toBeGreaterThan(100_000);
    });

    it('is small, as the package holds it', () => {
        expect(deflateRawSync(nameModelBytes).length).toBeLessThan(2_500_000);
    });

    it('is undefined when bytes are cut off', () => {
        for (const length of [0, 3, 4, 8, 100, 4000, nameModelBytes.length - 1])
            expect(readNameModel(nameModelBytes.slice(0, length))).toBeUndefined();
    });

    it('is undefined when a byte is changed, wherever it stands', () => {
        fc.assert(
            fc.property(fc.nat(nameModelBytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
                const damaged = nameModelBytes.slice();
                damaged[at] = (damaged[at] ?? 0) ^ change;
                expect(readNameModel(damaged)).toBeUndefined();
            }),
            { numRuns: 12 },
        );
    });

    it('is undefined for any other bytes', () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
                expect(readNameModel(bytes)).toBeUndefined();
                expect(readNameModel(Uint8Array.of(67, 67, 78, 4, ...bytes))).toBeUndefined();
            }),
        );
    });
});
