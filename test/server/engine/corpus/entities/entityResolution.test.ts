/**
 * Who is who in fifteen invented articles, marked by hand before the rules were written: the first eight full of traps,
 * the others plain news. Scored by B³ over the marked names that the recogniser finds with just these words; a name that
 * it misses is counted apart, for whether a name is found and whom it denotes are two questions.
 */

import { describe, expect, it } from 'vitest';
import { bCubed } from '../../../../support/bCubed.ts';
import { resolvedNamesIn } from '../../../../support/resolvedNames.ts';

const { names, missed, marked, entities, documents } = resolvedNamesIn(
    new URL('entityResolution/', import.meta.url),
);

describe('who is who', () => {
    it('is asked of enough names', () => {
        expect(documents).toBe(15);
        expect(entities).toBeGreaterThanOrEqual(60);
        expect(marked).toBeGreaterThanOrEqual(300);
        expect(missed.length).toBeLessThan(marked / 10);
    });

    it('is answered rightly', () => {
        const trapped = bCubed(names.filter(({ document }) => document < '09'));
        const plain = bCubed(names.filter(({ document }) => document >= '09'));
        const all = bCubed(names);
        console.info(
            [
                `B³ over ${names.length} of ${marked} marked names, ${missed.length} not recognised`,
                `all ${percent(all)}; with traps ${percent(trapped)}; plain news ${percent(plain)}`,
            ].join('\n'),
        );
        expect(all.precision).toBeGreaterThanOrEqual(0.98);
        expect(all.recall).toBeGreaterThanOrEqual(0.92);
        expect(trapped.precision).toBeGreaterThanOrEqual(0.97);
        expect(trapped.recall).toBeGreaterThanOrEqual(0.92);
    });

    it('is answered rightly in articles that no rule was changed for', () => {
        const unseen = resolvedNamesIn(new URL('entityResolutionUnseen/', import.meta.url));
        const all = bCubed(unseen.names);
        console.info(`unseen: ${percent(all)} over ${unseen.names.length} of ${unseen.marked} marked names`);
        expect(all.precision).toBeGreaterThanOrEqual(0.98);
        expect(all.recall).toBeGreaterThanOrEqual(0.92);
    });

    it('tells places that stand for their government', () => {
        const right = names.filter(name => name.isGovernment && name.isFoundGovernment).length;
        const found = names.filter(name => name.isFoundGovernment).length;
        const wanted = names.filter(name => name.isGovernment).length;
        console.info(`governments: ${right} right of ${found} found and ${wanted} marked`);
        expect(right / found).toBeGreaterThanOrEqual(0.9);
        expect(right / wanted).toBeGreaterThanOrEqual(0.8);
    });

    it('leaves two people of one name together', () => {
        // FIXME The football coach and the haulier of one name are two people; only what is told of them could say so.
        const found = new Set(
            names.filter(({ gold }) => gold.startsWith('mikolaj-wrobel')).map(name => name.found),
        );
        expect(found.size).toBe(1);
    });
});

function percent({ precision, recall, f }: ReturnType<typeof bCubed>): string {
    const [p, r, both] = [precision, recall, f].map(part => (100 * part).toFixed(1));
    return `P ${p} R ${r} F ${both}`;
}
