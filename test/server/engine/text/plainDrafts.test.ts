import { describe, expect, it } from 'vitest';
import { checkBlocks, checkBlocksOfText, documentOfText } from '../../../support/checkDocument.ts';

describe('paragraphs of plain text', () => {
    it('are lines where no blank line parts them', () => {
        checkBlocks(
            `
            The council of Norvik agreed on Monday to pay for a ferry.
            It will sail twice a day. Nobody voted against it.
            "We need it," said Ana Orlo, the mayor.
            `,
            `
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            paragraph: It will sail twice a day. Nobody voted against it.
            paragraph: "We need it," said Ana Orlo, the mayor.
            `,
        );
    });

    it('are joined where the text was wrapped', () => {
        checkBlocks(
            `
            The council of Norvik agreed on Monday to pay for a
            ferry that sails to Sarn twice a day until autumn.
            Ana Orlo, the mayor, said that nobody had voted
            against it.

            Fishermen from the island asked for a ferry in 2019
            and again in 2021, when the bridge was closed for
            repairs.
            `,
            `
            paragraph: The council of Norvik agreed on Monday to pay for a ferry that sails to Sarn twice a day until autumn. Ana Orlo, the mayor, said that nobody had voted against it.
            paragraph: Fishermen from the island asked for a ferry in 2019 and again in 2021, when the bridge was closed for repairs.
            `,
        );
    });

    it('end at short lines and indents in wrapped text without blank lines', () => {
        checkBlocks(
            `
            The council of Norvik agreed on Monday to pay for a
            ferry that sails to Sarn twice a day until autumn.
            Nobody was against it.
            Fishermen from the island asked for a ferry in 2019
            and again in 2021, when the old bridge was closed.
               Ana Orlo, the mayor, said that the ferry is what
            the town needs most.
            `,
            `
            paragraph: The council of Norvik agreed on Monday to pay for a ferry that sails to Sarn twice a day until autumn. Nobody was against it.
            paragraph: Fishermen from the island asked for a ferry in 2019 and again in 2021, when the old bridge was closed.
            paragraph: Ana Orlo, the mayor, said that the ferry is what the town needs most.
            `,
        );
    });

    it('have whole words where a typesetter cut them at the ends of lines', () => {
        checkBlocks(
            `
            The council of Norvik agreed in Decem-
            ber 2023 to pay for a ferry. The long-
            est crossing, to the lighthouse, takes forty-
            two minutes; the well-
            known mayor, Ana Orlo, was for it.
            `,
            `
            paragraph: The council of Norvik agreed in December 2023 to pay for a ferry. The longest crossing, to the lighthouse, takes forty-two minutes; the well-known mayor, Ana Orlo, was for it.
            `,
        );
    });

    it('go on without the number of a page, and end at a name in capitals', () => {
        checkBlocks(
            `
            Ferry line to Sarn will return in autumn, says mayor
            ANA ORLO
            The council of Norvik agreed on Monday to pay for a
            ferry that sails to Sarn twice a day until autumn.

                              - 17 -

            Fishermen from the island asked for a ferry in 2019
            and again in 2021, when the bridge was closed.
            Page 2 of 3
            `,
            `
            headline: Ferry line to Sarn will return in autumn, says mayor
            byline: ANA ORLO
            paragraph: The council of Norvik agreed on Monday to pay for a ferry that sails to Sarn twice a day until autumn.
            paragraph: Fishermen from the island asked for a ferry in 2019 and again in 2021, when the bridge was closed.
            `,
        );
    });

    it('of a mail have no marks of quoting, and end where the marks change', () => {
        checkBlocks(
            `
            The council of Norvik agreed on Monday to pay for a ferry.
            > It will sail twice a day, says the port, and take
            > up to 300 people.
            >
            >> About 200 people are expected on the first day.
            `,
            `
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            paragraph: It will sail twice a day, says the port, and take up to 300 people.
            paragraph: About 200 people are expected on the first day.
            `,
        );
    });

    it('are mended where one line was broken inside a sentence', () => {
        checkBlocks(
            `
            The council of Norvik agreed on Monday to pay for a ferry that
            sails twice a day.
            Nobody voted against it, and nobody left the hall.
            `,
            `
            paragraph: The council of Norvik agreed on Monday to pay for a ferry that sails twice a day.
            paragraph: Nobody voted against it, and nobody left the hall.
            `,
        );
    });

    it('keep a byline in small letters apart from the headline', () => {
        checkBlocks(
            `
            Ferry line from Norvik to Sarn returns in spring
            by Ana Orlo
            The council of Norvik agreed on Monday to pay for a ferry.
            `,
            `
            headline: Ferry line from Norvik to Sarn returns in spring
            byline: by Ana Orlo
            paragraph: The council of Norvik agreed on Monday to pay for a ferry.
            `,
        );
    });

    it('keep a date in small letters apart from the headline', () => {
        checkBlocks(
            `
            Ferry line from Norvik to Sarn returns in spring
            on March 4, 2024 11:41am | Updated on March 5, 2024
            The council of Norvik agreed on Monday to pay for a ferry that Sarn had wanted
            on March 4, 2024.
            `,
            `
            headline: Ferry line from Norvik to Sarn returns in spring
            byline: on March 4, 2024 11:41am | Updated on March 5, 2024
            paragraph: The council of Norvik agreed on Monday to pay for a ferry that Sarn had wanted on March 4, 2024.
            `,
        );
    });

    it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])('with line ends %j', end => {
        checkBlocksOfText(
            ['The council of Norvik met.', '', '  It agreed on a ferry. ', '- one', '• two', '1. three'].join(
                end,
            ),
            `
            paragraph: The council of Norvik met.
            paragraph: It agreed on a ferry.
            listItem: one
            listItem: two
            listItem: three
            `,
        );
    });

    it('know where joined lines stand, whatever parts them', () => {
        const text = 'The council of Norvik agreed on Monday to pay for\r\n   a ferry that sails to Sarn.';
        const [block] = documentOfText(text).blocks;
        expect(block?.words).toBe(
            'The council of Norvik agreed on Monday to pay for a ferry that sails to Sarn.',
        );
        expect(block?.pieces).toEqual([
            { at: 0, length: 49, start: 0, end: 49 },
            { at: 49, length: 1, start: 49, end: 54 },
            { at: 50, length: 27, start: 54, end: 81 },
        ]);
    });

    it('keep no-break spaces, and lose lines of nothing but them', () => {
        checkBlocksOfText(
            'It cost 1\u00a0200\u00a0crowns.\n\u00a0\n\u00a0It was paid.\u00a0',
            'paragraph: It cost 1\u00a0200\u00a0crowns.\nparagraph: It was paid.',
        );
    });

    it('are parted by rules', () => {
        checkBlocks(
            'The council met.\n---\nThe mayor left.\n***\nThe town slept.',
            `
            paragraph: The council met.
            paragraph: The mayor left.
            paragraph: The town slept.
        `,
        );
    });

    it('are cut when they are very long, at the end of a sentence', () => {
        const sentence = 'The council of Norvik met again. ';
        const { blocks } = documentOfText(sentence.repeat(2000));
        expect(blocks.length).toBeGreaterThan(3);
        for (const block of blocks) {
            expect(block.words.length).toBeLessThanOrEqual(20_000);
            expect(block.words.endsWith('again.')).toBe(true);
        }
        expect(blocks.map(({ words }) => words).join(' ')).toBe(sentence.repeat(2000).trim());
    });

    it.each(['x'.repeat(50_000), '😀'.repeat(25_000)])('are cut even without a space', text => {
        const { blocks } = documentOfText(text);
        expect(blocks.map(({ words }) => words).join('')).toBe(text);
        for (const { words } of blocks) expect(words).not.toMatch(/^[\udc00-\udfff]/);
    });

    it('are none in an empty text', () => {
        expect(documentOfText('').blocks).toEqual([]);
        expect(documentOfText(' \n\t\r\n\u00a0').blocks).toEqual([]);
    });
});
