import { describe, it } from 'vitest';
import { checkHover } from '../../../../../support/checkCorpus.ts';

/** A sentence of a second report on a bequest of 780 objects, and what the hover of its figure says of the first. */
type Row = readonly [what: string, sentence: string, shown: string];

const rows: readonly Row[] = [
    [
        'add up to it',
        'The <cursor>780 objects are 520 vases, 190 tiles and 70 drawings.',
        'more specific than first.txt: 780',
    ],
    [
        'are said to be of it',
        'The museum inherits <cursor>780 objects, 70 of them drawings.',
        'more specific than first.txt: 780',
    ],
    [
        'come after it',
        'Of the <cursor>780 objects that the museum inherits, 190 are tiles.',
        'more specific than first.txt: 780',
    ],
    [
        'are no parts where they are of another year',
        'The museum inherits <cursor>780 objects (2022: 430).',
        'agrees with first.txt: 780',
    ],
    [
        'are no parts where they count something else',
        'The museum inherits <cursor>780 objects and hires two curators.',
        'agrees with first.txt: 780',
    ],
];

const ofLengths: readonly Row[] = [
    [
        'are no parts where they count something else',
        'Ove Lund threw <cursor>364 metres for Orvik on Monday, including three hits.',
        'agrees with first.txt: 364 metres',
    ],
    [
        'are parts where they are of its unit',
        'Ove Lund threw <cursor>364 metres for Orvik on Monday, including 90 metres in the rain.',
        'more specific than first.txt: 364 metres',
    ],
];

describe('the parts of a length', () => {
    it.each(ofLengths)('%s', (_, sentence, shown) => {
        checkHover(
            `
            --- first.txt 2025-03-04
            Ove Lund threw 364 metres for Orvik on Monday.

            --- second.txt 2025-03-04
            ${sentence}
            `,
            `            364 metres\n            ${shown}`,
        );
    });
});

describe('the parts of a figure', () => {
    it.each(rows)('%s', (_, sentence, shown) => {
        checkHover(
            `
            --- first.txt 2025-03-04
            Ines Tarr has left all that she owned to the museum of Orvik. The museum inherits 780 objects.

            --- second.txt 2025-03-05
            Boxes fill the museum of Orvik, the heir of Ines Tarr. ${sentence}
            `,
            `            780 objects\n            ${shown}`,
        );
    });
});
