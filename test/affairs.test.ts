/** Affairs told by several articles that agree: no conflict; then one number, day, place or name is changed in one of them. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, conflictsOfAffair, type FoundConflict, readAffair } from './support/affairs.ts';

const FOLDER = new URL('affairs/', import.meta.url);

const affairs = readdirSync(FOLDER)
    .filter(name => /^(?!README|found).*\.md$/.test(name))
    .sort()
    .map(name => {
        const affair = readAffair(readFileSync(new URL(name, FOLDER), 'utf8'));
        return {
            name: name.replace('.md', ''),
            changes: affair.changes,
            conflictsWith: conflictsOfAffair(affair),
        };
    });

describe.each(affairs)('$name', ({ changes, conflictsWith }) => {
    it('has no conflict as long as nothing is changed', () => {
        expect(conflictsWith().map(({ words }) => words)).toEqual([]);
    });

    it.each(changes)('has no conflict but that of “$was” changed to “$is” in $file', change => {
        const elsewhere = conflictsWith(change).filter(conflict => !conflict.touches(change));
        expect(elsewhere.map(({ words }) => words)).toEqual([]);
    });
});

describe('what is changed', () => {
    it('is found, but for what the page lists', async () => {
        await expect(page()).toMatchFileSnapshot(new URL('found.md', FOLDER).pathname);
    });
});

function page(): string {
    const rows = affairs.flatMap(({ name, changes, conflictsWith }) =>
        changes.map(change => ({ name, change, isFound: isFound(change, conflictsWith(change)) })),
    );
    const missed = rows.filter(({ isFound }) => !isFound);
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

function isFound(change: Change, conflicts: readonly FoundConflict[]): boolean {
    return conflicts.some(conflict => conflict.touches(change));
}
