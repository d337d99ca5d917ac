/** What the other documents say about the figure, day or sentence at the cursor. */

import { describe, it } from 'vitest';
import { checkCrossReferences } from '../../../support/checkFeatures.ts';

const OTHERS = `
    --- courier.txt 2024-03-04
    Lindvik grows. The port of Lindvik had 1,500 dock workers on 3 March 2024, said a union.

    --- gazette.txt 2024-03-04
    The port of Lindvik had 1,200 dock workers on 3 March 2024, the harbour office said.
`;

const FOUND = [
    'conflicts with courier.txt: 1,500 dock workers: 1,200 is less than 1,500 by 300 (20%), at the same time',
    'agrees with gazette.txt: 1,200 dock workers: both say 1,200',
];
const SENTENCE = '“The port of Lindvik had 1,200 dock workers on 3 March 2024, the mayor said.”';

describe('at the cursor', () => {
    it('a figure is asked about, what differs from it first', () => {
        checkCrossReferences(
            `
            --- herald.txt 2024-03-04
            The port of Lindvik had 1,2<cursor>00 dock workers on 3 March 2024, the mayor said. Boats were lost.
            ${OTHERS}`,
            ['“1,200 dock workers”', ...FOUND],
        );
    });

    it('a sentence is asked about beside its figures and days', () => {
        checkCrossReferences(
            `
            --- herald.txt 2024-03-04
            The port of Lindvik h<cursor>ad 1,200 dock workers on 3 March 2024, the mayor said. Boats were lost.
            ${OTHERS}`,
            [SENTENCE, ...FOUND],
        );
    });

    it('a sentence is asked about behind its full stop', () => {
        checkCrossReferences(
            `
            --- herald.txt 2024-03-04
            The port of Lindvik had 1,200 dock workers on 3 March 2024, the mayor said.<cursor>
            ${OTHERS}`,
            [SENTENCE, ...FOUND],
        );
    });

    it('a sentence of which nobody says anything is asked about all the same', () => {
        checkCrossReferences(
            `
            --- herald.txt 2024-03-04
            Ana Orlo planted 300 trees in Sarn<cursor>a on Tuesday.
            ${OTHERS}`,
            ['“Ana Orlo planted 300 trees in Sarna on Tuesday.”'],
        );
    });

    it('nothing is asked about between two paragraphs', () => {
        checkCrossReferences(
            `
            --- herald.txt 2024-03-04
            The port of Lindvik had 1,200 dock workers on 3 March 2024.

            <cursor>

            Boats were lost.
            ${OTHERS}`,
            [],
        );
    });
});
