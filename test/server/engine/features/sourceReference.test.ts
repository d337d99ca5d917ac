import { describe, it } from 'vitest';
import { checkReference } from '../../../support/checkWriting.ts';

function draft(name: string, text: string, url = ''): string {
    return `--- ${name} 2024-03-06
${text}

--- herald.md 2024-03-05
---
title: "Flood *kills* 12"
source: Lindvik Herald
date: 2024-03-05
${url}
---

The flood in Lindvik killed 12 people.`;
}

const DRAFT = 'The flood killed 12 people. It rained for days.';

describe('a source reference', () => {
    it('is a link on the words that it bears out', () => {
        checkReference(
            draft('draft.md', DRAFT),
            { words: '12', of: 'herald.md', form: 'link' },
            'The flood killed [12](../herald.md) people. It rained for days.',
        );
    });

    it('leads to the address of the source, if that is one', () => {
        checkReference(
            draft('draft.md', DRAFT, 'url: https://herald.example/flood'),
            { words: '12', of: 'herald.md', form: 'link' },
            'The flood killed [12](https://herald.example/flood) people. It rained for days.',
        );
        checkReference(
            draft('draft.md', DRAFT, 'url: "javascript:alert(1)"'),
            { words: '12', of: 'herald.md', form: 'link' },
            'The flood killed [12](../herald.md) people. It rained for days.',
        );
    });

    it('stands behind words that are many', () => {
        const text =
            'The flood killed twelve people in Lindvik and cut off the whole harbour for three long days.';
        checkReference(
            draft('draft.md', text),
            { words: text, of: 'herald.md', form: 'link' },
            text.replace('.', ' ([Flood \\*kills\\* 12](../herald.md)).'),
        );
    });

    it('is no link inside a link, nor in plain text', () => {
        const linked = 'The flood [killed 12 people](x.md).';
        checkReference(draft('draft.md', linked), { words: '12', of: 'herald.md', form: 'link' }, linked);
        checkReference(draft('draft.article', DRAFT), { words: '12', of: 'herald.md', form: 'link' }, DRAFT);
    });

    it('is a footnote at the end of the sentence', () => {
        checkReference(
            draft('draft.md', DRAFT),
            { words: '12', of: 'herald.md', form: 'footnote' },
            `The flood killed 12 people.[^1] It rained for days.

[^1]: Source: “Flood \\*kills\\* 12”, Lindvik Herald, 5 March 2024, ../herald.md
`,
        );
        checkReference(
            draft('draft.article', DRAFT),
            { words: '12', of: 'herald.md', form: 'footnote' },
            `The flood killed 12 people.[1] It rained for days.

[1] Source: “Flood *kills* 12”, Lindvik Herald, 5 March 2024, ../herald.md
`,
        );
    });

    it('follows the notes that stand there, and is not written twice', () => {
        const note = '[^1]: Source: “Flood \\*kills\\* 12”, Lindvik Herald, 5 March 2024, ../herald.md';
        checkReference(
            draft('draft.md', `It rained.[^1] The flood killed 12.\n\n${note}\n`),
            { words: '12', of: 'herald.md', form: 'footnote' },
            `It rained.[^1] The flood killed 12.[^1]\n\n${note}`,
        );
        checkReference(
            draft('draft.md', 'It rained.[^7] The flood killed 12.\n\n[^7]: A note.\n'),
            { words: '12', of: 'herald.md', form: 'footnote' },
            `It rained.[^7] The flood killed 12.[^8]\n\n[^7]: A note.\n${note.replace('1', '8')}\n`,
        );
    });

    it('stands behind the last sentence too', () => {
        checkReference(
            draft('draft.article', 'The flood killed 12 people.'),
            { words: '12', of: 'herald.md', form: 'footnote' },
            `The flood killed 12 people.[1]

[1] Source: “Flood *kills* 12”, Lindvik Herald, 5 March 2024, ../herald.md
`,
        );
    });
});
