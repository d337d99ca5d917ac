import { expect, it } from 'vitest';
import { wordsIn } from '../../../../../../server/src/engine/corpus/verdicts/sides/contradiction.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

it('finds words as words of their own', () => {
    const words = 'After a faultless year of 12-1 the mill burnt down 2-1, by a fault.';
    const [side] = sidesIn([words])[0] ?? [];
    if (!side) throw new Error('the sentence makes no claim');
    const start = words.indexOf('a fault.');
    expect(wordsIn(side, 'a fault')).toEqual({ start, end: start + 'a fault'.length });
    expect(wordsIn(side, '2-1')).toEqual({ start: words.indexOf(' 2-1') + 1, end: words.indexOf(', by') });
    expect(wordsIn(side, 'ill')).toBeUndefined();
});
