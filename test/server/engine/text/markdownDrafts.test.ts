import { describe, expect, it } from 'vitest';
import { placed } from '../../../../server/src/engine/text/place.ts';
import { checkBlocks, documentOf, documentOfText, textAt } from '../../../support/checkDocument.ts';

const markdown = { format: 'markdown' } as const;

describe('paragraphs of Markdown', () => {
    it('are words without syntax', () => {
        checkBlocks(
            `
            # Ferry line *returns*

            The **council** of [Norvik](https://norvik.example "town") agreed[^1] on
            Monday to ~~rent~~ buy \`x=1\` a <b>ferry</b> &amp; a \\*boat\\*.
            ![The ferry](ferry.png)

            ## Two trips

            > We have waited
            > for **years**.

            - It sails at *nine*.
            - [ ] It sails at ten.

              It rests at noon.

            | Day | Trips |
            |-----|------:|
            | Monday | 2 |
            | Sunday \\| feast | &#49; |

            \`\`\`
            code of the ferry
            \`\`\`

            <div>The hidden ferry.</div>

            Old heading
            ===========

            [ref]: https://norvik.example "Ferry"
            [^1]: By nine votes.
            `,
            `
            headline: Ferry line returns
            paragraph: The council of Norvik agreed on Monday to rent buy  a ferry & a *boat*.
            subheading: Two trips
            quote: We have waited for years.
            listItem: It sails at nine.
            listItem: It sails at ten.
            listItem: It rests at noon.
            tableRow: Day\tTrips
            tableRow: Monday\t2
            tableRow: Sunday | feast\t1
            subheading: Old heading
            paragraph: By nine votes.
            `,
            markdown,
        );
    });

    it('know where each of their words stands', () => {
        const text = 'The **council** of [Norvik](x)\r\n&amp; \\*Sarn\\* met.';
        const document = documentOfText(text, markdown);
        const [block] = document.blocks;
        const words = 'The council of Norvik & *Sarn* met.';
        expect(block?.words).toBe(words);
        const at = (part: string): string | undefined => {
            const start = words.indexOf(part);
            return block && textAt(document, placed(block, { start, end: start + part.length }));
        };
        expect(at('council')).toBe('council');
        expect(at('Norvik')).toBe('Norvik');
        expect(at('&')).toBe('&amp;');
        expect(at('Sarn')).toBe('Sarn');
        expect(at('*Sarn*')).toBe('\\*Sarn\\*');
        expect(at('council of Norvik')).toBe('council** of [Norvik');
    });

    it('stand behind the front matter', () => {
        const document = documentOf('---\nmood: serene\n---\n\n*Norvik* met.', markdown);
        expect(document.blocks).toEqual([
            {
                kind: 'paragraph',
                start: 23,
                end: 35,
                words: 'Norvik met.',
                pieces: [
                    { at: 0, length: 6, start: 23, end: 29 },
                    { at: 6, length: 5, start: 30, end: 35 },
                ],
            },
        ]);
    });

    it('are parted by a line break of HTML, and joined without the letters of other tags', () => {
        checkBlocks('The ferry<br>sails <i>now</i>.', 'paragraph: The ferry sails now.', markdown);
    });

    it('keep addresses that a reader sees', () => {
        checkBlocks(
            'See <https://norvik.example> or www.sarn.example.',
            'paragraph: See https://norvik.example or www.sarn.example.',
            markdown,
        );
    });

    it('are lines where one of them is too long for wrapped text', () => {
        const long =
            'The council of Norvik agreed on Monday to pay for a ferry that sails to Sarn twice a day until autumn, and to ask the fishermen of the island whether they need a third trip.';
        checkBlocks(
            `Ferry line to *Sarn* returns\nBy Ana Orlo\n${long}\nIt sails in May.\n\n> ${long}\n> It sails\n> in May.`,
            `
            headline: Ferry line to Sarn returns
            byline: By Ana Orlo
            paragraph: ${long}
            paragraph: It sails in May.
            quote: ${long} It sails in May.
            `,
            markdown,
        );
        checkBlocks(
            'The council met.\nIt sails in May.',
            'paragraph: The council met. It sails in May.',
            markdown,
        );
    });

    it('are lines where each of them is a field of a form', () => {
        checkBlocks(
            'Registered: 12 March 2014\n**Share capital:** EUR 25,000\nPlace of business: Norvik',
            `
            paragraph: Registered: 12 March 2014
            paragraph: Share capital: EUR 25,000
            paragraph: Place of business: Norvik
            `,
            markdown,
        );
    });

    it('are none where there are no words', () => {
        expect(documentOf('![](x.png)\n\n---\n\n<br>\n\n    code', markdown).blocks).toEqual([]);
    });

    it.each([
        ['brackets', '['.repeat(10_000)],
        ['brackets that close', ']'.repeat(10_000)],
        ['images', '![a]'.repeat(5_000)],
        ['backticks', '`a'.repeat(10_000)],
        ['stars', '*a_ '.repeat(5_000)],
        ['quotes in quotes', '> '.repeat(5_000)],
        ['quote after quote', '> a\n\n'.repeat(5_000)],
        ['lists in lists', `${'- '.repeat(15)}a\n\n`.repeat(2_000)],
        ['lines', 'a: b\n'.repeat(10_000)],
    ])('are read as plain text when the syntax is hostile: %s', (_, text) => {
        const story = 'The council of Norvik agreed on Monday to pay for a ferry.';
        const { blocks } = documentOfText(`${text}\n\n${story} \\*`, markdown);
        expect(blocks.at(-1)?.words).toBe(`${story} \\*`);
    });

    it('are read as Markdown in a long article with many links and lists', () => {
        const part = 'The *council* of [Norvik](https://norvik.example) met.\n\n- One\n- Two\n\n> Three\n\n';
        const { blocks } = documentOfText(part.repeat(200), markdown);
        expect(blocks.slice(0, 4).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
            'paragraph: The council of Norvik met.',
            'listItem: One',
            'listItem: Two',
            'quote: Three',
        ]);
    });
});
