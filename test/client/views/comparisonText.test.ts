/** Claims side by side as a text, what is marked in it, and where it leads. */

import { describe, expect, it, vi } from 'vitest';
import type { ComparedClaim, Comparison } from '../../../server/src/protocol.ts';

vi.mock('vscode', () => ({
    l10n: {
        t: (text: string, ...values: unknown[]) =>
            text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)])),
    },
}));

const { comparisonText } = await import('../../../client/src/views/comparisonText.ts');

function claim(count: string, title: string, more: Partial<ComparedClaim> = {}): ComparedClaim {
    const sentence = `The port of Lindvik had ${count} dock workers on 3 March 2024, and nobody knew what they were to do there.`;
    const start = sentence.indexOf(count);
    const zero = { line: 4, character: start };
    return {
        location: { uri: `file:///${title}.txt`, range: { start: zero, end: zero } },
        value: `${count} dock workers`,
        isMeasured: true,
        sentence,
        title,
        from: 'The Herald, 4 March 2024',
        mark: [start, start + count.length],
        before: '',
        after: 'More are to come.',
        when: '3 March 2024 (stated)',
        published: '4 March 2024',
        ...more,
    };
}

const TWO: Comparison = {
    claims: [claim('1,200', 'Harbour grows'), claim('1,500', 'Harbour shrinks', { speaker: 'a union' })],
    verdicts: [{ one: 0, other: 1, verdict: 'conflicts', label: 'conflicts with', reason: '1,200 is less' }],
};

/** What has this role, in order. */
function marked({ text, marks }: ReturnType<typeof comparisonText>, role: string): readonly string[] {
    return marks.filter(mark => mark.role === role).map(({ start, end }) => text.slice(start, end));
}

describe('two claims', () => {
    it('stand beside each other, below the verdict', () => {
        expect(comparisonText(TWO).text.split('\n')).toEqual([
            '1,200 dock workers conflicts with 1,500 dock workers',
            '1,200 is less',
            '',
            'article    Harbour grows                                Harbour shrinks',
            '           The Herald, 4 March 2024                     The Herald, 4 March 2024',
            'value      1,200 dock workers                           1,500 dock workers',
            'day        3 March 2024 (stated)                        3 March 2024 (stated)',
            'published  4 March 2024                                 4 March 2024',
            'said by                                                 a union',
            '',
            'passage    The port of Lindvik had 1,200 dock workers   The port of Lindvik had 1,500 dock workers',
            '           on 3 March 2024, and nobody knew what they   on 3 March 2024, and nobody knew what they',
            '           were to do there. More are to come.          were to do there. More are to come.',
            '',
        ]);
    });

    it('are marked where they differ, and lead to their articles', () => {
        const shown = comparisonText(TWO);
        expect(marked(shown, 'differs')).toEqual(['conflicts with']);
        expect(marked(shown, 'value')).toEqual([
            '1,200 dock workers',
            '1,500 dock workers',
            '1,200',
            '1,500',
        ]);
        expect(shown.links.map(({ start, end }) => shown.text.slice(start, end))).toEqual([
            'Harbour grows',
            'Harbour shrinks',
        ]);
    });

    it('that agree call for no look', () => {
        const [verdict] = TWO.verdicts;
        const verdicts = verdict ? [{ ...verdict, verdict: 'agrees' as const, label: 'agrees with' }] : [];
        expect(marked(comparisonText({ ...TWO, verdicts }), 'differs')).toEqual([]);
    });
});

it('three claims stand below each other, each two with their verdict on one line', () => {
    const { text } = comparisonText({
        claims: [...TWO.claims, claim('1,300', 'Harbour sleeps')],
        verdicts: [...TWO.verdicts, { one: 0, other: 2, verdict: 'related', label: 'beside', reason: '' }],
    });
    expect(text.split('\n').slice(0, 4)).toEqual([
        '1,200 dock workers conflicts with 1,500 dock workers: 1,200 is less',
        '1,200 dock workers beside 1,300 dock workers',
        '',
        'article    Harbour grows',
    ]);
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(99);
});

it('a word that is longer than a column is cut, and nothing is lost', () => {
    const title = 'x'.repeat(100);
    const { text } = comparisonText({ ...TWO, claims: [claim('1', title), claim('2', title)] });
    expect(text.match(/x/g)).toHaveLength(200);
});

it('says so when the words are gone', () => {
    const { text } = comparisonText({ claims: TWO.claims.slice(0, 1), verdicts: [] });
    expect(text).toBe('These words are no longer there.\n');
});
