import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../server/src/engine/text/passage.ts';
import { checkQuotations } from '../../../support/checkDocument.ts';

describe('quotations', () => {
    it.each([
        'Nobody spoke.',
        '[["We stay,"]] she said. [["For good."]]',
        '[[“We stay,”]] she said. [[“For good.”]]',
        '[[„We stay“]], she said, [[„for good”]].',
        '[[«We stay»]], she said.',
        '[[»We stay«]], she said.',
        '[[‘We stay,’]] she said, and [[‘for good’]].',
        "[['We stay,']] she said.",
        "The workers' hall wasn't the mayors' house in the '90s.",
        'Rock ’n’ roll of the ’90s is the people’s music.',
        "[['The workers' hall is ours,']] she said.",
        '[[“He said ‘never again’ to us,”]] she said.',
        '[["He said \'never again\' to us,"]] she said.',
        'She spoke of [[“order”]] and ([["peace"]]).',
        '[[“We stay. We are many.~]]',
        '[["We stay. He left.~]] [["They stay,"]] she said.',
        '[["We stay, "]]said Orlo, and [["we pay, "]]Tal added.',
        'We stay,” she said. [[“For good.”]]',
        "[[``We stay,'']] she said. [[``For good.'']]",
        'A 6" pipe and a 5\'10" man.',
        '[[“We stay"]], she said.',
        '[[“We stay“]], she said.',
        '[[”We stay”]], she said.',
        'It was—[[“so be it”]]—over.',
        '[["In 2019"]] and [["in 2020"]] they met.',
    ])('%s', marked => checkQuotations(marked));

    it('ends a quotation that is never closed with its block', () => {
        expect(passageOf({ kind: 'paragraph', words: '“We stay. ' }).quotations).toEqual([
            { start: 0, end: 9, content: { start: 1, end: 9 }, isClosed: false },
        ]);
    });
});
