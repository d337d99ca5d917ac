import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenLines, seenLinesOf } from '../../../../server/src/engine/text/seenLines.ts';

const SIGNS = ['a', 'B.', ' ', '\n', '\r', '\r\n', '\u2028', '- ', '“', '😀', '---\n'];

describe('the lines of a text that is edited', () => {
    it('are those of the text as it stands, whatever was there before', () => {
        const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map(signs => signs.join(''));
        const version = fc.tuple(fc.nat(60), fc.nat(10), text, fc.nat(12));
        fc.assert(
            fc.property(text, fc.array(version, { maxLength: 6 }), (first, versions) => {
                const lines = new SeenLines();
                let now = first;
                expect(lines.read(now, 0)).toEqual(seenLinesOf(now, 0));
                for (const [at, removed, added, from] of versions) {
                    now = now.slice(0, at) + added + now.slice(at + removed);
                    const begin = Math.min(from, now.length);
                    expect(lines.read(now, begin)).toEqual(seenLinesOf(now, begin));
                }
            }),
            { numRuns: 2000 },
        );
    });

    it('are the same objects before an edit, and look the same behind it', () => {
        const before = 'One boat came.\nTwo boats left.\nNobody saw it.\nThree went on.';
        const lines = new SeenLines();
        const known = lines.read(before, 0);
        const after = lines.read(before.replace('Nobody', 'Somebody'), 0);
        expect(after[0]).toBe(known[0]);
        expect(after[3]?.looks).toBe(known[3]?.looks);
        expect(after[3]?.line.start).toBe((known[3]?.line.start ?? 0) + 2);
    });
});
