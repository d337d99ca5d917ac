import { describe, expect, it } from 'vitest';
import { figureSlotsOf } from '../../../../../../server/src/engine/corpus/verdicts/slots/slots.ts';
import { Corpus } from '../../../../../../server/src/engine/engine.ts';
import { withNames } from '../../../../../support/nameModel.ts';

function slotsIn(text: string) {
    const corpus = new Corpus(withNames);
    corpus.set({ uri: 'file:///one.txt', text, format: 'plain', published: '2025-03-04' });
    return figureSlotsOf(corpus.snapshot().article('file:///one.txt')?.claims ?? []);
}

/** A sentence, and each of its figures: the value, the word before, the stem before, the stem after. */
type Row = readonly [what: string, sentence: string, ...slots: readonly string[]];

const rows: readonly Row[] = [
    [
        'the words beside each figure',
        'The council of Kelm bought 14 buses for 3 million crowns.',
        '14: bought, bought, buse',
        '3000000: for, buse, -',
    ],
    [
        'neither other figures nor days are words',
        'On 4 March 214 riders reached Tarn.',
        '214: march, -, rider',
    ],
    ['a vague number fills no slot', 'Dozens of riders reached Tarn.'],
    ['a range neither', 'Between 20 and 30 riders reached Tarn.'],
];

describe('the slots of a sentence', () => {
    it.each(rows)('%s', (_, sentence, ...expected) => {
        const said = slotsIn(sentence).map(
            ({ value, wordBefore, stemBefore, stemAfter }) =>
                `${value}: ${wordBefore || '-'}, ${stemBefore ?? '-'}, ${stemAfter ?? '-'}`,
        );
        expect(said).toEqual(expected);
    });

    it('weigh a word the less the farther it stands, and half in another clause', () => {
        const [slot] = slotsIn('The bridge is old, and 28,000 lorries cross it each day.');
        const weightOf = (stem: string) => slot?.words.get(stem) ?? 0;
        expect(weightOf('lorri')).toBe(1);
        expect(weightOf('cross')).toBeLessThan(weightOf('lorri'));
        expect(weightOf('bridg')).toBeLessThan(weightOf('cross'));
    });

    it('know the other figures of their sentence', () => {
        const [first, second] = slotsIn('The council of Kelm bought 14 buses for 3 million crowns.');
        expect([...(first?.figures ?? [])]).toEqual(['3000000 crown']);
        expect([...(second?.figures ?? [])]).toEqual(['14 ']);
    });
});
