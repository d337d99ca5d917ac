/** Offsets and positions, cards and Markdown. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Card, Highlight, RelatedItem, Snapshot } from '../../../server/src/engine/engine.ts';
import {
    applyChanges,
    type Encoding,
    encodingFor,
    linesOf,
    toDefinitionLinks,
    toDocumentSymbol,
    toFlatSymbols,
    toHover,
    toOffset,
    toPosition,
    toSpan,
    toTokens,
    toWorkspaceSymbol,
} from '../../../server/src/lsp/convert.ts';
import { corpusOf } from '../../support/check.ts';
import { readFixture } from '../../support/fixture.ts';

const ENCODINGS: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32'];

describe('encodingFor', () => {
    it.each([
        [undefined, 'utf-16'],
        [['utf-8', 'utf-16'], 'utf-16'],
        [['utf-8'], 'utf-8'],
        [['utf-32', 'utf-8'], 'utf-8'],
        [['ebcdic'], 'utf-16'],
        [[], 'utf-16'],
    ])('of %j is %s', (offered, expected) => {
        expect(encodingFor(offered)).toBe(expected);
    });
});

describe('positions', () => {
    it.each([
        ['utf-16', { line: 1, character: 5 }],
        ['utf-8', { line: 1, character: 9 }],
        ['utf-32', { line: 1, character: 4 }],
    ] as const)('are counted in %s', (encoding, expected) => {
        const text = 'one\r\nČ😀ša x';
        expect(toPosition(linesOf(text, encoding), text.indexOf(' x'))).toEqual(expected);
    });

    it('go there and back', { timeout: 30_000 }, () => {
        fc.assert(
            fc.property(dirtyText(), fc.nat(), fc.constantFrom(...ENCODINGS), (text, n, encoding) => {
                const offset = n % (text.length + 1);
                const lines = linesOf(text, encoding);
                const position = toPosition(lines, offset);
                const back = toOffset(lines, position);
                // Inside a line break, and in the middle of a character outside UTF-16, there is no position.
                const isInBreak = text[offset - 1] === '\r' && text[offset] === '\n';
                const isInPair = encoding !== 'utf-16' && /^[\udc00-\udfff]/.test(text.slice(offset));
                if (!isInBreak && !isInPair) expect(back).toBe(offset);
                expect(Math.abs(back - offset)).toBeLessThanOrEqual(1);
            }),
            { numRuns: 500 },
        );
    });

    it('in UTF-16 are those of TextDocument', { timeout: 30_000 }, () => {
        fc.assert(
            fc.property(dirtyText(), fc.nat(), (text, n) => {
                const offset = n % (text.length + 1);
                const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
                const lines = linesOf(text, 'utf-16');
                const isInBreak = text[offset - 1] === '\r' && text[offset] === '\n';
                if (!isInBreak) expect(toPosition(lines, offset)).toEqual(document.positionAt(offset));
                const position = { line: n % 7, character: n % 11 };
                expect(toOffset(lines, position)).toBe(document.offsetAt(position));
            }),
            { numRuns: 500 },
        );
    });

    it('out of bounds are brought to the nearest', () => {
        const lines = linesOf('ab\ncd', 'utf-16');
        expect(toOffset(lines, { line: 0, character: 99 })).toBe(2);
        expect(toOffset(lines, { line: 99, character: 0 })).toBe(5);
        expect(toOffset(lines, { line: -1, character: 0 })).toBe(0);
        expect(toPosition(lines, -4)).toEqual({ line: 0, character: 0 });
        expect(toPosition(lines, 99)).toEqual({ line: 1, character: 2 });
    });

    it('of a range turned round make an empty span', () => {
        const range = { start: { line: 1, character: 0 }, end: { line: 0, character: 0 } };
        expect(toSpan(linesOf('ab\ncd', 'utf-16'), range)).toEqual({ start: 3, end: 3 });
    });
});

describe('applyChanges', () => {
    it('makes the same text whatever the encoding of the positions', { timeout: 30_000 }, () => {
        fc.assert(
            fc.property(
                dirtyText(),
                dirtyText(),
                fc.nat(),
                fc.nat(),
                fc.constantFrom(...ENCODINGS),
                (text, written, a, b, encoding) => {
                    const lines = linesOf(text, encoding);
                    const [start, end] = [a, b].map(n => toPosition(lines, n % (text.length + 1)));
                    if (!start || !end || toOffset(lines, start) > toOffset(lines, end)) return;
                    const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
                    const changed = applyChanges(
                        document,
                        [
                            { range: { start, end }, text: written },
                            { text: 'whole' },
                            { range: ZERO, text: 'the ' },
                        ],
                        2,
                        encoding,
                    );
                    expect(changed.getText()).toBe('the whole');
                    const once = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
                    const change = { range: { start, end }, text: written };
                    expect(applyChanges(once, [change], 2, encoding).getText()).toBe(
                        text.slice(0, toOffset(lines, start)) + written + text.slice(toOffset(lines, end)),
                    );
                },
            ),
        );
    });
});

describe('toTokens', () => {
    const tokens = (text: string, highlights: readonly Highlight[], encoding: Encoding = 'utf-16') => {
        const data = toTokens(linesOf(text, encoding), highlights);
        return Array.from({ length: data.length / 5 }, (_, i) => data.slice(i * 5, i * 5 + 5).join(' '));
    };

    it('are relative to one another', () => {
        const text = 'In May Ana Berg left.\nShe is 40.';
        expect(
            tokens(text, [
                { start: 3, end: 6, type: 'date', modifiers: ['inferred'] },
                { start: 7, end: 15, type: 'person', modifiers: [] },
                { start: 29, end: 31, type: 'figure', modifiers: ['quoted', 'conflicting'] },
            ]),
        ).toEqual(['0 3 3 3 1', '0 4 8 0 0', '1 7 2 4 6']);
    });

    it('end with their line', () => {
        const text = 'by Ana \r\n  Berg';
        expect(tokens(text, [{ start: 3, end: 15, type: 'person', modifiers: [] }])).toEqual([
            '0 3 3 0 0',
            '1 2 4 0 0',
        ]);
    });

    it('have the lengths of the encoding', () => {
        const highlight: Highlight = { start: 0, end: 6, type: 'person', modifiers: [] };
        expect(tokens('Žižek 😀', [highlight], 'utf-8')).toEqual(['0 0 7 0 0']);
    });
});

const MARKDOWN = { showsMarkdown: true, picks: false };
const PLAIN = { showsMarkdown: false, picks: true };

describe('toHover', () => {
    it('is read in three seconds', () => {
        const { contents, range } = toHover(CARD, 'file:///may.txt', CONTEXT, MARKDOWN);
        expect(contents).toEqual({
            kind: 'markdown',
            value: [
                '**1,500 dock workers** — figure · as of 6 May 2024 · 2 other documents, 1 independent source',
                '',
                '---',
                '',
                '**updates** · [*Harbour \\[photos\\]*](file:///march.txt#L2,19) — Lindvik Courier, 4 March 2024  ',
                'of a later day  ',
                '“The port had **1,200 workers**.”',
                '',
                'and 3 more',
            ].join('\n'),
        });
        expect(range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 9 } });
    });

    it('leads to the claims side by side in an editor that has the command', () => {
        const { contents } = toHover(CARD, 'file:///may.txt', CONTEXT, { ...MARKDOWN, picks: true });
        const [, query = ''] = /command:crosscheck\.compare\?([^)]*)\)/.exec(JSON.stringify(contents)) ?? [];
        const places: readonly { readonly uri: string }[] = JSON.parse(decodeURIComponent(query));
        expect(places.map(({ uri }) => uri)).toEqual(['file:///may.txt', 'file:///march.txt']);
        const related = [{ ...RELATED, verdict: 'related' as const }];
        const merely = toHover({ ...CARD, related }, 'file:///may.txt', CONTEXT, {
            ...MARKDOWN,
            picks: true,
        });
        expect(JSON.stringify(merely.contents)).not.toContain('command:');
    });

    it('is plain where Markdown is not shown', () => {
        const { contents } = toHover(CARD, 'file:///may.txt', CONTEXT, PLAIN);
        expect(contents).toEqual({
            kind: 'plaintext',
            value: [
                '1,500 dock workers — figure',
                'as of 6 May 2024',
                '2 other documents, 1 independent source',
                '',
                'updates: Harbour [photos], Lindvik Courier, 4 March 2024',
                '    of a later day',
                '    The port had 1,200 workers.',
                '',
                'and 3 more',
            ].join('\n'),
        });
    });

    it('is short when no other document speaks of it', () => {
        const card = { ...CARD, facts: [], related: [], more: 0, documents: 0, independentSources: 0 };
        const { contents } = toHover(card, 'file:///may.txt', CONTEXT, MARKDOWN);
        expect(contents).toMatchObject({ value: '**1,500 dock workers** — figure' });
    });

    it('says why there are fewer sources than documents', () => {
        const one = { ...CARD, repetitions: ['“Port <grows>” and “More docks” are both by Alba'] };
        const { contents } = toHover(one, 'file:///may.txt', CONTEXT, MARKDOWN);
        expect(JSON.stringify(contents)).toContain(
            '“Port \\\\<grows\\\\>” and “More docks” are both by Alba',
        );
        const many = {
            ...CARD,
            repetitions: ['“A” and “B” are both by Alba', '“A” and “C” are both by Alba'],
        };
        expect(toHover(many, 'file:///may.txt', CONTEXT, PLAIN).contents).toMatchObject({
            value: expect.stringContaining('“A” and “B” are both by Alba; 1 more go back to others'),
        });
    });

    it('links to files only', () => {
        const related = [
            { ...RELATED, location: { uri: 'untitled:Untitled-1', span: { start: 0, end: 1 } } },
        ];
        const { contents } = toHover({ ...CARD, related }, 'file:///may.txt', CONTEXT, MARKDOWN);
        expect(JSON.stringify(contents)).not.toContain('](');
    });

    it('leads to the timeline of a figure, in our own client only', () => {
        const card = { ...CARD, hasTimeline: true };
        const { contents } = toHover(card, 'file:///may.txt', CONTEXT, { ...MARKDOWN, picks: true });
        const [, target = ''] =
            /1 independent source · [^\n]{1,4000}\[Timeline\]\(command:crosscheck\.showTimeline\?([^)\s]{1,200})\)/.exec(
                JSON.stringify(contents),
            ) ?? [];
        expect(JSON.parse(decodeURIComponent(target))).toEqual([
            'file:///may.txt',
            { line: 0, character: 4 },
        ]);
        expect(JSON.stringify(toHover(card, 'file:///may.txt', CONTEXT, MARKDOWN))).not.toContain('command:');
        const bare = toHover(CARD, 'file:///may.txt', CONTEXT, { ...MARKDOWN, picks: true });
        expect(JSON.stringify(bare)).not.toContain('showTimeline');
    });

    it('does not fail on a document that is gone', () => {
        const related = [{ ...RELATED, location: { uri: 'file:///gone.txt', span: { start: 0, end: 1 } } }];
        const { contents, range } = toHover({ ...CARD, related }, 'file:///gone.txt', CONTEXT, MARKDOWN);
        expect(JSON.stringify(contents)).not.toContain('](');
        expect(range).toBeUndefined();
    });
});

describe('toDefinitionLinks', () => {
    it('leave out documents that are gone', () => {
        const links = toDefinitionLinks(
            {
                origin: { start: 4, end: 9 },
                targets: [
                    { uri: 'file:///march.txt', span: { start: 0, end: 3 } },
                    { uri: 'file:///gone.txt', span: { start: 0, end: 3 } },
                ],
            },
            'file:///may.txt',
            CONTEXT,
        );
        expect(links).toMatchObject([
            { targetUri: 'file:///march.txt', originSelectionRange: { start: { line: 0, character: 4 } } },
        ]);
    });
});

describe('symbols', () => {
    const lines = linesOf('Title\n\n40 boats', 'utf-16');
    const claim = {
        kind: 'claim',
        title: '',
        detail: 'as of May',
        span: { start: 7, end: 15 },
        selection: { start: 7, end: 9 },
        children: [],
    } as const;
    const headline = {
        kind: 'headline',
        title: 'Title',
        detail: '',
        span: { start: 0, end: 15 },
        selection: { start: 0, end: 5 },
        children: [claim],
    } as const;

    it('are a tree, none without a name', () => {
        const symbol = toDocumentSymbol(headline, lines);
        expect(symbol).toMatchObject({ name: 'Title', children: [{ name: '…', detail: 'as of May' }] });
        expect(symbol.children?.[0]?.selectionRange.end).toEqual({ line: 2, character: 2 });
    });

    it('are a list for clients that know no tree', () => {
        expect(toFlatSymbols([headline], 'file:///a.txt', lines)).toMatchObject([
            { name: 'Title', containerName: '' },
            { name: '…', containerName: 'Title' },
        ]);
    });

    it.each([
        ['berg', 'Ana Berg'],
        ['', 'Ana Berg'],
        ['a b', 'Ana Berg'],
        ['mayor', 'the mayor (Ana Berg)'],
        ['xyz', 'Ana Berg'],
    ])('of an entity found by %j are called %j', (query, name) => {
        const entity = {
            name: 'Ana Berg',
            type: 'person',
            aliases: ['the mayor'],
            mentions: 3,
            documents: 1,
            location: { uri: 'file:///may.txt', span: { start: 0, end: 3 } },
        } as const;
        expect(toWorkspaceSymbol(entity, query, CONTEXT)).toMatchObject({
            name,
            containerName: 'person, 3 mentions in 1 document',
        });
    });
});

const ZERO = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const SNAPSHOT: Snapshot = corpusOf(
    readFixture(`
        --- may.txt 2024-05-06
        The 1,500 dock workers of Lindvik.

        --- march.txt 2024-03-04
        Harbour
        At Lindvik. The 😀 port had 1,200 workers.
    `),
).snapshot();

const CONTEXT = { snapshot: SNAPSHOT, encoding: 'utf-16' } as const;

const MARCH = SNAPSHOT.article('file:///march.txt')?.recognition.document.text ?? '';

const RELATED: RelatedItem = {
    verdict: 'updates',
    label: 'updates',
    reason: 'of a later day',
    title: 'Harbour [photos]',
    source: 'Lindvik Courier',
    day: '4 March 2024',
    excerpt: 'The port had 1,200 workers.',
    marks: [{ start: 13, end: 26 }],
    location: { uri: 'file:///march.txt', span: { start: MARCH.indexOf(' port'), end: MARCH.length } },
    points: [
        { start: 0, end: 1 },
        { start: 0, end: 1 },
    ],
};

const CARD: Card = {
    span: { start: 4, end: 9 },
    type: 'figure',
    title: '1,500 dock workers',
    facts: ['as of 6 May 2024'],
    related: [RELATED],
    more: 3,
    documents: 2,
    independentSources: 1,
    repetitions: [],
    hasTimeline: false,
};

/** With emoji, accents, lone halves of pairs and line ends of every kind. */
function dirtyText(): fc.Arbitrary<string> {
    const piece = fc.oneof(
        fc.constantFrom('\r\n', '\n', '\r', '😀', 'č', '\u2019', 'a', ' ', '1', '\ud83d', '𝒳'),
        fc.string({ unit: 'binary', maxLength: 4 }),
    );
    return fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join(''));
}
