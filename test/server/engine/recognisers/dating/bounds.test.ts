import { describe, it } from 'vitest';
import { checkInferredPublication } from '../../../../support/checkTimes.ts';

describe('the years in which a report can have been published', () => {
    it.each([
        [
            'Net profit of the Halm shipyard fell from 40 million crowns in the 2021 period, it said yesterday.',
            '2022-01-01..2023-04-01',
            ['the 2021 period'],
        ],
        [
            'Net profit of the Halm shipyard was 40 million crowns in the 2021 period, it said yesterday.',
            '2021-01-01..2023-01-01',
            ['the 2021 period'],
        ],
        [
            'The shipyard was sold on Friday. In 2021, the firm earned 40 million crowns on sales of 300 million.',
            '2021-01-01..2023-01-01',
            ['2021'],
        ],
        [
            'The former mayor of Velmora was shot almost three years ago. Police said on Monday that they had found the weapon with which he was killed on May 6, 2019.',
            '2021-11-04..2022-11-06',
            ['almost three years ago', 'May 6, 2019'],
        ],
        [
            'Velmora marked the 20th anniversary of the 2002 flood on Sunday.',
            '2021-01-01..2023-01-01',
            ['2002'],
        ],
        [
            'The gates were opened on March 2, 2023, the auditors said on Friday. The firm had denied on March 2 last year that any were.',
            '2024-01-01..2025-01-01',
            ['March 2, 2023', 'March 2 last year'],
        ],
        [
            'A blaze in the Brennik textile factory killed nine workers last year, and yesterday the owner was charged. The blaze broke out in the spinning hall of the factory at Brennik on May 3, 2021.',
            '2022-01-01..2023-01-01',
            ['last year', 'May 3, 2021'],
        ],
        [
            'The bridge was closed in 2021. The mayor said on Friday that it will be opened in 2022.',
            '2021-01-01..2023-01-01',
            ['2021', '2022'],
        ],
    ])('%s', (text, days, evidence) => {
        checkInferredPublication(text, days, evidence);
    });

    it('picks the day that the text ties to its own', () => {
        checkInferredPublication(
            'Velmora marked the 20th anniversary of the 2002 flood on Sunday, May 8. The mayor spoke yesterday.',
            '2022-05-08..2022-05-18',
            ['2002', 'Sunday, May 8'],
        );
    });

    it('takes no number for its own year where it says "last year"', () => {
        checkInferredPublication(
            'The audit office presented its inquiry today. It had found nothing in 2021. Half of the dams were not looked after last year, according to the May 4 report.',
            '2022-05-04..2022-05-05',
            ['today', '2021', 'May 4'],
        );
    });
});

describe('a text that does not bound its years', () => {
    it.each([
        // A history, which nothing counts from the day of its publication.
        'The bridge was closed in 1921. It would be opened in 1922.',
        'The dam broke in 1978. It was rebuilt in 1981.',
        'The dam broke in 1978, and on Friday it broke again.',
        // Too far apart.
        'The plant was closed in 2011. The mayor said on Friday that it will be opened in 2019.',
        // A forecast.
        'Analysts said on Friday that in 2021 the firm would have earned 40 million crowns.',
        // What a quarter is compared with is not an event.
        'Sales rose to 30 million crowns from 28 million a year ago, it said on Friday. The firm was founded on May 6, 1994.',
        'The mayor was elected twenty years ago, on May 6, 1999, and resigned on Friday.',
        'The factory closed last year, it was said on Friday. On May 3, 2021, the mayor was born.',
    ])('%s', text => {
        checkInferredPublication(text, undefined);
    });
});
