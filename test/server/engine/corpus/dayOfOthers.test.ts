import { describe, it } from 'vitest';
import { checkHoverFacts } from '../../../support/checkCorpus.ts';

const DATED = `
    --- dated.txt 2023-10-02
    Gunmen ambushed a police patrol in Dravik on September 24, 2023, and killed a sergeant.
`;

describe('a day that another document tells', () => {
    it('is offered for a month, marked as that of the other document', () => {
        checkHoverFacts(
            `
            --- undated.txt
            In Septem<cursor>ber gunmen ambushed a police patrol in Dravik and killed a sergeant.
            ${DATED}
            `,
            [
                'the day of publication is not known',
                'perhaps 24 September 2023: “September 24, 2023” in dated.txt',
            ],
        );
    });

    it('is offered for a weekend and for a date without a year', () => {
        checkHoverFacts(
            `
            --- undated.txt
            Over the week<cursor>end gunmen ambushed a police patrol in Dravik and killed a sergeant.
            ${DATED}
            `,
            [
                'the day of publication is not known',
                'perhaps 24 September 2023: “September 24, 2023” in dated.txt',
            ],
        );
        checkHoverFacts(
            `
            --- undated.txt
            On Septem<cursor>ber 24 gunmen ambushed a police patrol in Dravik and killed a sergeant.
            ${DATED}
            `,
            [
                'the day of publication is not known',
                'perhaps 24 September 2023: “September 24, 2023” in dated.txt',
            ],
        );
    });

    it.each([
        [
            'of another month',
            'In Octo<cursor>ber gunmen ambushed a police patrol in Dravik and killed a sergeant.',
        ],
        [
            'of another weekday',
            'On Thurs<cursor>day gunmen ambushed a police patrol in Dravik and killed a sergeant.',
        ],
        ['of another event', 'In Septem<cursor>ber a bridge collapsed in Dravik.'],
        [
            'of another place',
            'In Septem<cursor>ber gunmen ambushed a police patrol in Osk and killed a sergeant.',
        ],
    ])('is not taken %s', (_, sentence) => {
        checkHoverFacts(
            `
            --- undated.txt
            ${sentence}
            ${DATED}
            `,
            ['the day of publication is not known'],
        );
    });

    it('is not chosen when two documents differ on it', () => {
        checkHoverFacts(
            `
            --- undated.txt
            In Septem<cursor>ber gunmen ambushed a police patrol in Dravik and killed a sergeant.
            ${DATED}
            --- third.txt 2023-10-03
            Gunmen ambushed a police patrol in Dravik on September 23, 2023, and killed a sergeant.
            `,
            ['the day of publication is not known'],
        );
    });
});
