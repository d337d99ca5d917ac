/** Affairs told by several articles that agree: no conflict; then one number, day, place or name is changed in one of them. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Affair, conflictsIn, readAffair, withChange } from './support/affairs.ts';

const FOLDER = new URL('affairs/', import.meta.url);

const affairs = readdirSync(FOLDER)
    .filter(name => /^(?!README|found).*\.md$/.test(name))
    .sort()
    .map(name => ({
        name: name.replace('.md', ''),
        affair: readAffair(readFileSync(new URL(name, FOLDER), 'utf8')),
    }));

describe.each(affairs)('$name', ({ affair }) => {
    it('has no conflict as long as nothing is changed', () => {
        expect(conflictsIn(affair.documents)).toEqual([]);
    });

    it.each(affair.changes)('has no conflict but that of “$was” changed to “$is” in $file', change => {
        const elsewhere = conflictsIn(withChange(affair, change)).filter(
            conflict => !conflict.touches(change),
        );
        expect(elsewhere.map(({ words }) => words)).toEqual([]);
    });
});

describe('what is changed', () => {
    it('is found, but for what the page lists', async () => {
        await expect(page()).toMatchFileSnapshot(new URL('found.md', FOLDER).pathname);
    });
});

function page(): string {
    const rows = affairs.flatMap(({ name, affair }) =>
        affair.changes.map(change => ({ name, affair, change })),
    );
    const missed = rows.filter(({ affair, change }) => !isFound(affair, change));
    return [
        '# Which changes Crosscheck finds',
        '',
        `${rows.length - missed.length} of ${rows.length}. Not found:`,
        '',
        '| affair | article | was | is |',
        '| - | - | - | - |',
        ...missed.map(({ name, change: { file, was, is } }) => `| ${name} | ${file} | ${was} | ${is} |`),
        '',
    ].join('\n');
}

function isFound(affair: Affair, change: Affair['changes'][number]): boolean {
    return conflictsIn(withChange(affair, change)).some(conflict => conflict.touches(change));
}
