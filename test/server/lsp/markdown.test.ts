/** What article text may do in a hover: nothing but be read. */

import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { inert, inertWithMarks, link } from '../../../server/src/lsp/markdown.ts';

/** Rendered with all that GitHub's Markdown knows, and with HTML let through so that none goes unseen. */
function rendered(markdown: string): string {
    return micromark(markdown, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
    });
}

/** The names of all tags but for paragraphs and bold words, which are ours. */
function kindsIn(markdown: string): readonly string[] {
    return [...rendered(markdown).matchAll(/<(?!\/)([^\s>]*)[^>]*>/g)]
        .map(match => match[1] ?? '')
        .filter(name => name !== 'p' && name !== 'strong');
}

function shown(markdown: string): string {
    return textOf(rendered(markdown).replace(/\n$|(?<=<blockquote>)\n|\n(?=<\/blockquote>)/g, ''));
}

function textOf(html: string): string {
    const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
    return html
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => signs[name] ?? '');
}

/** What a reader sees, without the invisible joiner. */
function seen(markdown: string): string {
    return shown(markdown).replaceAll('\u2060', '');
}

const HOSTILE = [
    '[a link](https://evil.example)',
    '![an image](https://evil.example/x.png)',
    '<https://evil.example>',
    'https://evil.example/path?q=1',
    'HTTP://EVIL.EXAMPLE',
    'www.evil.example',
    'write to someone@evil.example now',
    'mailto:someone@evil.example',
    'xmpp:someone@evil.example/room',
    '<img src=x onerror=alert(1)>',
    '<b>bold</b> <!-- comment -->',
    '&lt;script&gt; &amp; &#x3c;',
    '`code` ```fence```',
    '# heading',
    '> quote',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '12) item',
    '---',
    '===',
    '| a | b |',
    ':-:',
    '    indented code',
    '~~struck~~',
    '*emphasis* _emphasis_ **strong** __strong__',
    '[^1]',
    '[x] done',
    '\\',
    'ends with a backslash\\',
    'line\n\nbreaks\r\n# inside\u2028# and others',
    '$(account) $x^2$',
    '[command](command:workbench.action.quit)',
    'a]( b',
    'tab\tand\u0000null',
];

describe('inert', () => {
    it.each(HOSTILE.map(text => [text]))('takes the power from %j', text => {
        expect(kindsIn(inert(text))).toEqual([]);
        expect(kindsIn(`Title\n${inert(text)}`)).toEqual([]);
        expect(kindsIn(`**${inert(text) || 'x'}**`)).toEqual([]);
    });

    it('takes it from any text, alone, in a quotation, in a link and after a line', {
        timeout: 30_000,
    }, () => {
        fc.assert(
            fc.property(markdownish(), text => {
                const written = inert(text);
                expect(kindsIn(written)).toEqual([]);
                expect(kindsIn(`Title  \n${written}`).filter(kind => kind !== 'br')).toEqual([]);
                expect(kindsIn(`> ${written}`)).toEqual(['blockquote']);
                expect(kindsIn(link(`x${written}`, 'file:///a.txt#L1,1'))).toEqual(['a']);
            }),
            { numRuns: 200 },
        );
    });

    it('shows all that is visible', { timeout: 30_000 }, () => {
        fc.assert(
            fc.property(markdownish(), text => {
                const visible = (words: string) => words.replace(/[\s\u2060\u200b\p{Cc}\p{Cf}]+/gu, '');
                expect(visible(shown(inert(text)))).toBe(visible(text));
            }),
            { numRuns: 200 },
        );
    });

    it('changes nothing in plain prose', () => {
        const prose = "The mayor said: “It's 3.5% more”, at 10:30 a.m., for 1,200 people; no?";
        expect(inert(prose)).toBe(prose);
    });
});

describe('inertWithMarks', () => {
    const bold = (markdown: string): readonly string[] =>
        [...rendered(markdown).matchAll(/<strong>(.*?)<\/strong>/gs)].map(match =>
            textOf(match[1] ?? '').replaceAll('\u2060', ''),
        );
    const mark = (text: string, words: string) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length };
    };

    it.each([
        ['The port had 1,200 workers.', '1,200'],
        ['It cost US$5m in all.', '$5m'],
        ['It cost 5%of that', '5%'],
        ['a “quoted” word', '“quoted”'],
        ['x*y*z', '*y*'],
        ['all of it', 'all of it'],
        ['with spaces around', ' spaces '],
        ['more than 2,900\u00a0troops', 'more than 2,900'],
    ])('in %j marks %j', (text, words) => {
        const written = inertWithMarks(text, [mark(text, words)]);
        expect(bold(written)).toEqual([words.trim()]);
        expect(seen(written)).toBe(text.replaceAll('\u00a0', ' '));
    });

    it('keeps the spaces between marks', () => {
        const text = 'from 3 to 5 km';
        const written = inertWithMarks(text, [mark(text, '5 km'), mark(text, '3')]);
        expect(seen(written)).toBe(text);
        expect(bold(written)).toEqual(['3', '5 km']);
    });

    it('leaves out marks that are out of bounds or overlap', () => {
        const marks = [
            { start: -2, end: 3 },
            { start: 0, end: 5 },
            { start: 3, end: 8 },
            { start: 6, end: 99 },
        ];
        expect(bold(inertWithMarks('twelve boats', marks))).toEqual(['twelv']);
    });

    it('takes the power from any text with any marks', { timeout: 30_000 }, () => {
        const marks = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }), { maxLength: 4 });
        fc.assert(
            fc.property(markdownish(), marks, (text, stretches) => {
                expect(kindsIn(`> ${inertWithMarks(text, stretches)}`)).toEqual(['blockquote']);
            }),
            { numRuns: 200 },
        );
    });
});

describe('link', () => {
    it('cannot be left by its target', () => {
        expect(kindsIn(link('here', 'file:///a) [b](c.txt'))).toEqual(['a']);
    });
});

/** Words and signs of Markdown in any order. */
function markdownish(): fc.Arbitrary<string> {
    const piece = fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&$^=:/@\'"\n\t 1a'),
        fc.constantFrom('http', 'https://', 'www.', '://', 'a@b.cd', ' ', 'word', '\r\n', '😀', 'é'),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    return fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''));
}
