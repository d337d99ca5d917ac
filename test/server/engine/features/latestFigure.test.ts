import { describe, it } from 'vitest';
import { checkLatestFigure } from '../../../support/checkWriting.ts';

const SOURCES = `
    --- tuesday.txt 2024-03-05
    The flood in Lindvik killed 12 people, police said on Tuesday.

    --- thursday.txt 2024-03-07
    The flood in Lindvik has now killed 19 people, police said on Thursday.
`;

describe('the latest figure', () => {
    it('takes the place of an earlier one of the same measure', () => {
        checkLatestFigure(
            `${SOURCES}
            --- draft.article 2024-03-05
            The flood in Lindvik killed 1<cursor>2 people, police said on Tuesday.
            `.replace(/^ {12}/gm, '    '),
            'The flood in Lindvik killed 19 people, police said on Tuesday.',
        );
    });

    it('is nothing where it stands already, where no figure stands, or where others merely differ', () => {
        checkLatestFigure(
            `${SOURCES}
            --- draft.article 2024-03-07
            The flood in Lindvik killed 1<cursor>9 people, police said on Thursday.
            `.replace(/^ {12}/gm, '    '),
            undefined,
        );
        checkLatestFigure(
            `${SOURCES}
            --- draft.article 2024-03-05
            The flood in Lind<cursor>vik killed 12 people, police said on Tuesday.
            `.replace(/^ {12}/gm, '    '),
            undefined,
        );
        checkLatestFigure(
            `
            --- herald.txt 2024-03-05
            The flood in Lindvik killed 14 people, police said on Tuesday.

            --- draft.article 2024-03-05
            The flood in Lindvik killed 1<cursor>2 people, police said on Tuesday.
            `,
            undefined,
        );
    });
});
