import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Format } from '../../../../server/src/engine/engine.ts';
import { checkPromises } from '../../../support/checkDocument.ts';

/** An article with something of everything, to be damaged. */
const ARTICLE = `---
title: "Ferry line: returns"
date: 2024-03-14
author: [Ana Orlo, Ben Tal]
---
Norvik Evening Post

# Ferry line to Sarn *returns*

By Ana Orlo, Norvik correspondent

The new ferry; Photo: NEA

NORVIK, March 14 (NEA) – The **council** agreed on Monday to pay for a [ferry](https://norvik.example).\u00a0It costs 1\u00a0200 crowns &amp; more.

“We have waited for years,” said the mayor, J. K. Brandt. "We want
it now, at 9 a.m. The 'old' one is gone

## Two trips 😀

- One at nine…
1. One at ten.

> „Quoted“ in a quote.\r
> Twice.

| Day | Trips |
|-----|-------|
| Mon\\|day | 2 |

\`\`\`
code
\`\`\`

Nobody voted against it. /NEA

Related posts

Bridge stays closed
4 Min Read
`;

const FORMATS: readonly Format[] = ['plain', 'markdown', 'article'];
const format = fc.constantFrom(...FORMATS);

const DIRT = [
    '"',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '[',
    ']',
    '(',
    '**',
    '_',
    '`',
    '~~',
    '> ',
    '- ',
    '| ',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\n\n',
    '---\n',
    '...',
    '. ',
    ' ',
    '\t',
    '\u00a0',
    '\ufeff',
    '\u0000',
    '😀',
    '\ud800',
    '&',
    '&amp;',
    '&#x1F600;',
    '\\',
    '<b>',
    '<!--',
    '![',
    '](',
    ': ',
    '/NEA',
    'Photo: ',
    'By ',
    '2024-03-14',
    '\u200b',
    '# ',
    '1. ',
];

interface Damage {
    readonly at: number;
    readonly length: number;
    readonly put: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
    at: fc.nat(ARTICLE.length),
    length: fc.oneof(fc.constant(0), fc.nat(30)),
    put: fc.oneof(fc.constantFrom(...DIRT), fc.string({ unit: 'grapheme', maxLength: 6 })),
});

function damaged(damages: readonly Damage[]): string {
    return damages.reduce(
        (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
        ARTICLE,
    );
}

// Machines that build several things at once are slow.
describe('a document', { timeout: 60_000 }, () => {
    it('of an article keeps its promises in each format', () => {
        for (const each of FORMATS) checkPromises(ARTICLE, each);
    });

    it('of any string keeps its promises', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), format, checkPromises), {
            numRuns: 60,
        });
    });

    it('of any heap of syntax keeps its promises', () => {
        const heap = fc.array(
            fc.oneof(fc.constantFrom(...DIRT), fc.constantFrom('Norvik', 'the ferry', 'a', '3')),
            {
                maxLength: 60,
            },
        );
        fc.assert(
            fc.property(heap, format, (parts, each) => checkPromises(parts.join(''), each)),
            { numRuns: 200 },
        );
    });

    it('of a damaged article keeps its promises', () => {
        fc.assert(
            fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), format, (damages, each) =>
                checkPromises(damaged(damages), each),
            ),
            { numRuns: 60 },
        );
    });

    it.each([
        '"',
        '“',
        "'a ",
        '‘a ',
        's’ ',
        '. ',
        '.',
        'A. ',
        ' ',
        '\n',
        '\u00a0',
        '–',
        '1,',
        '(',
        'x',
        'By ',
        '/',
    ])('of ten thousand times %j keeps its promises', part => {
        for (const each of FORMATS) checkPromises(part.repeat(10_000), each);
    });
});
