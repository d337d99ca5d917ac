/** The page docs/examples.md quotes the example articles: every place it names must exist and hold those words. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/examples.md', root), 'utf8');
const newsroom = new URL('examples/newsroom/', root);

const VERDICTS = ['agrees', 'more specific', 'updates', 'conflicts', 'disputed', 'related', 'silent'];
const ROW = /^\| (\d+) \| `([^`:]+):(\d+)` "([^"]+)" \| `([^`:]+):(\d+)` "([^"]+)" \| ([a-z ]+) \| [^|]+ \|$/;

const rows = page.split('\n').filter(line => /^\| \d/.test(line));

describe('docs/examples.md', () => {
    it.each(rows)('names places and words that exist: %s', row => {
        const match = ROW.exec(row);
        expect(match).not.toBeNull();
        const [, , one = '', oneLine, oneWords, other = '', otherLine, otherWords, verdict = ''] =
            match ?? [];
        expect(lineOf(one, Number(oneLine))).toContain(oneWords);
        expect(lineOf(other, Number(otherLine))).toContain(otherWords);
        expect(VERDICTS).toContain(verdict);
    });

    it('numbers its rows from 1', () => {
        expect(rows.map(row => Number(ROW.exec(row)?.[1]))).toEqual(rows.map((_, i) => i + 1));
    });

    it('expects every verdict at least once', () => {
        expect(new Set(rows.map(row => ROW.exec(row)?.[8]))).toEqual(new Set(VERDICTS));
    });

    it('lists every example article', () => {
        const listed = [...page.matchAll(/^\| `([^`:]+)` \|/gm)].map(match => match[1]).sort();
        expect(listed).toEqual(readdirSync(newsroom).sort());
    });
});

/** As a reader sees it: emphasis, curly quotes and no-break spaces aside. */
function lineOf(file: string, line: number): string {
    const text = readFileSync(new URL(file, newsroom), 'utf8');
    return (text.split('\n')[line - 1] ?? '').replaceAll('**', '').replaceAll('\u00a0', ' ');
}
