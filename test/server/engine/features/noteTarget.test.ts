/** What a person means who makes a note. */

import { describe, it } from 'vitest';
import { checkNoteTarget } from '../../../support/checkFeatures.ts';

describe('a note', () => {
    it('is about the words that are selected, without the white space around them', () => {
        checkNoteTarget(
            `
            The ferry<cursor>[[ to Molna |selected]]left on Monday with 40 passengers, the harbour office said.
            `,
            'to Molna',
        );
    });

    it('is about the mention at the cursor', () => {
        checkNoteTarget(
            'The ferry to Molna left on Monday with 4<cursor>0 passengers, the harbour office said.',
            '40 passengers',
        );
    });

    it('is about the sentence where nothing is mentioned', () => {
        checkNoteTarget(
            'It rained. The ferry le<cursor>ft with 40 passengers, the harbour office said. Nobody waved.',
            'The ferry left with 40 passengers, the harbour office said.',
        );
    });

    it('is about a selection of several paragraphs', () => {
        checkNoteTarget(
            `
            It rained on Monday<cursor>.

            [[The ferry left late.

            Nobody waved|selected]] at it, and that was that, said the crew.
            `,
            'The ferry left late.\n\nNobody waved',
        );
    });

    it('is about words that cannot be told from others, as a part of their sentence', () => {
        checkNoteTarget(
            `
            Boats: 40 came and 12 left. So<cursor> [[40|selected]] 40 40 boats are in the harbour of Molna tonight.
            `,
            '40',
        );
    });

    it('cannot be made where nothing tells a place from another', () => {
        const line = 'The count goes on. Four districts have reported so far.';
        const lines = Array.from({ length: 12 }, (_, i) =>
            i === 6 ? line.replace('Four', 'Fo<cursor>ur') : line,
        );
        checkNoteTarget(lines.join('\n\n'), undefined);
    });

    it('cannot be made about a whole archive', () => {
        checkNoteTarget(
            `<cursor>[[${'Much was said on that day in Molna. '.repeat(200)}|selected]]`,
            undefined,
        );
    });
});
