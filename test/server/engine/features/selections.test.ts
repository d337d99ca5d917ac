/** From the word outwards. */

import { describe, it } from 'vitest';
import { checkSelections } from '../../../support/checkFeatures.ts';

describe('selections', () => {
    it('grow from the word over mention, clause, sentence and paragraph to the section', () => {
        checkSelections(
            `
            --- one.md 2024-03-04
            # Harbour grows

            It rained.

            ## The union

            The union was calm. It has more than 1,2<cursor>00 members, while the port has 90.

            It wants more.
            `,
            [
                '1,200',
                'more than 1,200',
                'It has more than 1,200 members,',
                'It has more than 1,200 members, while the port has 90.',
                'The union was calm. It has more than 1,200 members, while the port has 90.',
                '## The union\n\nThe union was calm. It has more than 1,200 members, while the port has 90.\n\nIt wants more.',
            ],
        );
    });

    it('take a quotation without its marks, then with them', () => {
        checkSelections('“We stay. We <cursor>wait,” she said.', [
            'wait',
            'We wait,',
            'We stay. We wait,',
            '“We stay. We wait,”',
        ]);
    });

    it('stand in front matter too', () => {
        checkSelections(
            `
            --- one.md
            ---
            title: Harbour <cursor>grows
            ---

            It rained.
            `,
            ['grows', 'Harbour grows', '---\ntitle: Harbour grows\n---'],
        );
    });

    it('are the whole of a text without words', () => {
        checkSelections('  <cursor>  ', []);
    });
});
