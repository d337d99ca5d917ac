import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../../server/src/engine/recognisers/mention.ts';
import { dropNamesOfFigures } from '../../../../../server/src/engine/recognisers/refiners/dropNamesOfFigures.ts';
import { passageOf } from '../../../../../server/src/engine/text/passage.ts';

function kept(words: string, name: string, figure: string, unit: string): boolean {
    const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });
    const mentions: readonly Mention[] = [
        { kind: 'name', ...at(name), type: 'other' } as Mention,
        {
            kind: 'figure',
            ...at(figure),
            value: 1,
            min: undefined,
            max: undefined,
            unit,
            modifier: 'exact',
            dimension: 'other',
            change: undefined,
            of: undefined,
        } as Mention,
    ];
    const passage = passageOf({ kind: 'paragraph', words });
    return dropNamesOfFigures.refine(mentions, passage).some(({ kind }) => kind === 'name');
}

describe('a name that is a figure', () => {
    it.each([
        ['It was 40.8C in Norvik.', '40.8C', '40.8C', 'degree Celsius', false],
        ['He sails the 7 Seas.', '7 Seas', '7', '', true],
        ['He drove a Lada 3 km.', 'Lada 3', '3 km', 'kilometre', true],
    ])('%s', (words, name, figure, unit, isKept) => expect(kept(words, name, figure, unit)).toBe(isKept));
});
