/** Above which paragraphs something stands, and what it counts. */

import { describe, expect, it } from 'vitest';
import { conflictsIn, lensCountsAt, lensesOf, type Snapshot } from '../../../../server/src/engine/engine.ts';
import { corpusOf } from '../../../support/check.ts';
import { readFixture } from '../../../support/fixture.ts';

const SOURCE = `
    --- herald.txt 2024-03-04
    Night of fire

    The fire at the port of Lindvik killed 12 people on 3 March 2024.

    Boats were lost, and the mayor was seen in the harbour.

    The port of Lindvik had 1,200 dock workers on 2 March 2024.

    --- courier.txt 2024-03-04
    The fire at the port of Lindvik killed 17 people on 3 March 2024. Nobody had slept in the harbour.

    --- post.txt 2024-03-05
    More than 1,000 dock workers were at the port of Lindvik on 2 March 2024, its owner says.
`;

/** The first words of each paragraph with a lens, and its counts. */
function lenses(snapshot: Snapshot, uri: string, isDiffering: boolean): readonly string[] {
    const text = snapshot.article(uri)?.recognition.document.text ?? '';
    return lensesOf(snapshot, uri, isDiffering).map(span => {
        const { related, differing, documents } = lensCountsAt(snapshot, uri, span);
        return `${text.slice(span.start, span.start + 8)}: ${related} ${differing} ${documents}`;
    });
}

describe('lenses', () => {
    const fixture = readFixture(SOURCE);
    const uri = fixture.documents[0]?.uri ?? '';

    it('stand above paragraphs that tell a figure or a day', () => {
        const snapshot = corpusOf(fixture).snapshot();
        expect(lenses(snapshot, uri, false)).toEqual(['The fire: 1 1 1', 'The port: 1 0 1']);
    });

    it('stand above those alone that conflict, once that is known', () => {
        const snapshot = corpusOf(fixture).snapshot();
        expect(lenses(snapshot, uri, true)).toEqual([]);
        conflictsIn(snapshot, uri);
        expect(lenses(snapshot, uri, true)).toEqual(['The fire: 1 1 1']);
    });

    it('are none for a document that is not there', () => {
        expect(lensesOf(corpusOf(fixture).snapshot(), 'file:///gone.txt', false)).toEqual([]);
    });
});
