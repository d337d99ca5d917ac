/** What can be folded away. */

import { describe, it } from 'vitest';
import { checkFolds } from '../../../support/checkFeatures.ts';

describe('folds', () => {
    it('are front matter, sections and quoted blocks', () => {
        checkFolds(
            `
            --- one.md
            ---
            title: Harbour
            date: 2024-03-04
            ---

            # Harbour grows

            The port of Lindvik grows again.

            ## What the union says

            The union wrote:

            > We have waited for years.
            > Now we want a date.
            >
            > And we want it in writing.

            That was all.

            ## What comes next

            Nobody knows.
            `,
            [
                'frontMatter: --- … ---',
                'section: What the union says … That was all.',
                'quotation: We have waited for years. … > And we want it in writing.',
                'section: What comes next … Nobody knows.',
            ],
        );
    });

    it('are what stands beside the story, in one piece', () => {
        checkFolds(
            `
            --- one.txt
            Harbour grows

            The port of Lindvik grows again, the council said on Monday.

            Related articles
            Read more: Harbour shrinks
            Share this article
            `,
            ['aside: Related articles … Share this article'],
        );
    });

    it('are none in a text without parts', () => {
        checkFolds('The port of Lindvik grows again.', []);
    });
});
