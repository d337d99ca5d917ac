import { describe, it } from 'vitest';
import { checkCompletions } from '../../../support/checkWriting.ts';

const SOURCES = `
--- a.txt 2024-03-07
Elina Brandt, the mayor of Lindvik, met Dragan Šarić. Brandt thanked the Ministry of the Interior.

--- b.txt 2024-03-08
Elina Brandt resigned in Lindvik on Friday. The Ministry of the Interior said nothing.
`;

function typed(draft: string): string {
    return `--- draft.article 2024-03-09\n${draft}\n${SOURCES}`;
}

describe('completions', () => {
    it('are known names that begin as what is typed', () => {
        checkCompletions(typed('She went to Li<cursor>'), ['Li → Lindvik (2)']);
        checkCompletions(typed('It was said by the Minis<cursor>'), ['Minis → Ministry of the Interior (2)']);
    });

    it('begin with the first letter where a capital opens no sentence', () => {
        checkCompletions(typed('She went to L<cursor>'), ['L → Lindvik (2)']);
        checkCompletions(typed('Then, in L<cursor>'), ['L → Lindvik (2)']);
    });

    it('go on over the small words within a name', () => {
        checkCompletions(typed('said the Ministry of the In<cursor>'), [
            'Ministry of the In → Ministry of the Interior (2)',
        ]);
    });

    it('know letters without their marks', () => {
        checkCompletions(typed('She met Dragan Sar<cursor>'), ['Dragan Sar → Dragan Šarić (1)']);
        checkCompletions(typed('She met Sar<cursor>'), ['Sar → Dragan Šarić (1)', 'Sar → Šarić (1)']);
    });

    it('give the surname first once the full name stands in the text', () => {
        checkCompletions(typed('Elina Brandt stays. So said Bra<cursor>'), [
            'Bra → Brandt (2)',
            'Bra → Elina Brandt (2)',
        ]);
    });

    it('leave plain words alone, one letter that opens a sentence, small words with a capital, and names that are written out', () => {
        checkCompletions(typed('She went to li<cursor>'), []);
        checkCompletions(typed('the min<cursor>'), []);
        checkCompletions(typed('L<cursor>'), []);
        checkCompletions(typed('She stays. L<cursor>'), []);
        checkCompletions(typed('“L<cursor>'), []);
        checkCompletions(typed('She and I<cursor>'), []);
        checkCompletions(typed('She stays. In<cursor>'), []);
        checkCompletions(typed('She went to Lindvik<cursor>'), []);
        checkCompletions(typed('She went to Li<cursor>nd'), []);
    });

    it('do not repeat what stands nowhere else', () => {
        checkCompletions(typed('Marta Oskol<cursor>'), []);
    });

    it('stay out of front matter', () => {
        checkCompletions(typed('---\ntitle: Li<cursor>\n---\n\nIt rained.'), []);
    });
});
