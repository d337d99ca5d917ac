import { describe, expect, it } from 'vitest';
import { documentOfText, textAt } from '../../../support/checkDocument.ts';

const STORY =
    'The council of Norvik agreed on Monday to pay for a ferry to the islands, and to repair the harbour wall before winter.';

function outletOf(...lines: readonly string[]): string | undefined {
    const document = documentOfText([...lines, STORY, STORY].join('\n\n'));
    return textAt(document, document.outlet);
}

describe('the outlet', () => {
    it.each([
        ['beside the day', 'Norvik Post', 'Ferry line returns to Norvik', 'Norvik Post, 4 March 2024'],
        ['behind a day without a comma', 'Velm Post', 'Ferry line returns', '13/3/2024 Velm Post'],
        ['over the day and a short headline', 'Velm Post', 'Velm Post', '13 March 2024', 'FERRY: THE FACTS'],
        ['over the headline', 'NORVIK POST', 'NORVIK POST, 4 March 2024', 'Ferry line returns to Norvik'],
        [
            'behind the writer',
            'Coastal Times',
            'Ferry returns',
            'By Ana Orlo | Coastal Times | March 4, 2024',
        ],
        ['behind the day', 'Ondria Today', 'Ferry line returns', '4 March 2024 – Ondria Today'],
        ['with a writer alone', 'Norvik Daily News', 'Ferry line returns', 'By Ana Orlo, Norvik Daily News'],
        ['with an article', 'The Norvik Lantern', 'Ferry line returns', 'The Norvik Lantern, 4 March 2024'],
        ['as a source', 'Lantern of Norvik', 'Ferry line returns', 'Source: Lantern of Norvik'],
    ])('is the one that a line over the story names %s', (_, outlet, ...lines) => {
        expect(outletOf(...lines)).toBe(outlet);
    });

    it.each([
        ['a writer', 'Ferry line returns', 'Ana Orlo, 4 March 2024'],
        ['what a writer is', 'Ferry line returns', 'By Ana Orlo, Senior Reporter, 4 March 2024'],
        ['a section', 'Ferry line returns', 'World News | 4 March 2024'],
        ['how long it takes to read', 'Ferry line returns', '4 March 2024 · 4 min read'],
        ['a line of the story', 'Ferry line returns', `${STORY} The Norvik Post, 4 March 2024, said so.`],
    ])('is not %s', (_, ...lines) => {
        expect(outletOf(...lines)).toBeUndefined();
    });
});
