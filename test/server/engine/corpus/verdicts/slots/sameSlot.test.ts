import { describe, expect, it } from 'vitest';
import { likelihoodOfOneSlot } from '../../../../../../server/src/engine/corpus/verdicts/slots/sameSlot.ts';
import { Corpus } from '../../../../../../server/src/engine/engine.ts';
import { withNames } from '../../../../../support/nameModel.ts';

const REPORT = `Library of Tarn burns down
The town library of Tarn burnt down on Monday night. Forty firefighters fought the flames until the morning.
The library held 61,000 books, said its director, Mira Toll. It was insured for 4.2 million crowns.
It had been opened in the old mill of Tarn 38 years ago.`;

const COLUMN = `What Tarn has lost
I learnt to read in the library that burnt in Tarn. Its 64,000 books are ash, Mira Toll told me.
The insurer will pay 4.2 million crowns. A new library in Tarn would cost three times as much.
Nine hundred children had a ticket for it. My own bore the number 317.`;

const ELSEWHERE = `Ferry runs again
The ferry between Orvik and Lund runs again. It was repaired for four weeks.
On its first day it carried 1,240 people. The fare is 12 crowns.
The crew of nine was applauded. The harbour band played.`;

/** Of the figure that is written so in the first text and the one in the second. */
function likelihood(text: string, figure: string, otherText: string, otherFigure: string, least = 0): number {
    const corpus = new Corpus(withNames);
    const texts = [text, otherText];
    for (const [i, text] of texts.entries())
        corpus.set({ uri: `file:///${i}.txt`, text, format: 'plain', published: '2025-03-04' });
    const snapshot = corpus.snapshot();
    const [one, other] = [figure, otherFigure].map((written, i) => {
        const document = snapshot.article(`file:///${i}.txt`)?.claims ?? [];
        const claim = document.find(
            ({ figure, words, sentence }) =>
                figure &&
                words.slice(figure.start - sentence.start, figure.end - sentence.start).startsWith(written),
        );
        if (!claim) throw new Error(`no figure ${written}`);
        return { claim, document };
    });
    if (!one || !other) throw new Error('two texts');
    return likelihoodOfOneSlot(one, other, least);
}

describe('figures of two articles', () => {
    it('are likely of one thing by the words around them and by what else is there', () => {
        const books = likelihood(REPORT, '61,000', COLUMN, '64,000');
        expect(books).toBeGreaterThan(0.6);
        expect(books).toBeGreaterThan(4 * likelihood(REPORT, '61,000', COLUMN, 'Nine hundred'));
    });

    it('are so whichever is asked about', () => {
        expect(likelihood(COLUMN, '64,000', REPORT, '61,000')).toBe(
            likelihood(REPORT, '61,000', COLUMN, '64,000'),
        );
    });

    it.each(['64,000', 'Nine hundred', '4.2 million crowns'])(
        'are told to be so as far as it is asked: %s',
        figure => {
            const exact = likelihood(REPORT, '61,000', COLUMN, figure);
            for (const least of [0.001, 0.2, 0.5, 0.9, 0.999]) {
                const found = likelihood(REPORT, '61,000', COLUMN, figure, least);
                if (exact >= least) expect(found).toBe(exact);
                else expect(found).toBeLessThan(least);
            }
        },
    );

    const never: readonly (readonly [what: string, string, string, string, string])[] = [
        ['when one has another unit', REPORT, '61,000', COLUMN, '4.2 million crowns'],
        ['when the articles are not of one affair', REPORT, '61,000', ELSEWHERE, '1,240'],
        [
            'when the other article tells the same value elsewhere',
            REPORT,
            '61,000',
            `${COLUMN} There were 61,000 once.`,
            '64,000',
        ],
        [
            'when one article has too few sentences to tell',
            REPORT,
            '61,000',
            'The library of Tarn held 64,000 books, Mira Toll said.',
            '64,000',
        ],
    ];

    it.each(never)('never %s', (_, ...asked) => {
        expect(likelihood(...asked)).toBe(0);
    });

    it('are less likely of one thing the farther their values are apart', () => {
        const near = likelihood(REPORT, '61,000', COLUMN, '64,000');
        const far = likelihood(REPORT, '61,000', COLUMN.replace('64,000', '640'), '640');
        expect(far).toBeLessThan(near / 2);
    });

    it('are more likely of one thing when one is a slip of the other: a digit, or two that changed places', () => {
        const slip = likelihood(
            REPORT.replace('61,000', '61,300'),
            '61,300',
            COLUMN.replace('64,000', '63,100'),
            '63,100',
        );
        const none = likelihood(
            REPORT.replace('61,000', '61,300'),
            '61,300',
            COLUMN.replace('64,000', '63,200'),
            '63,200',
        );
        expect(slip).toBeGreaterThan(none);
    });
});
