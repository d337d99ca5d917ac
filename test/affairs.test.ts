/** Affairs told by several articles that agree: no conflict; then one number, day, place or name is changed in one of them. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOfAffair, type Change, type FoundConflict, readAffair } from './support/affairs.ts';

const FOLDER = new URL('affairs/', import.meta.url);

const affairs = readdirSync(FOLDER)
    .filter(name => /^(?!README|found).*\.md$/.test(name))
    .sort()
    .map(name => {
        const affair = readAffair(readFileSync(new URL(name, FOLDER), 'utf8'));
        return {
            name: name.replace('.md', ''),
            isBlind: name.startsWith('blind-'),
            changes: affair.changes,
            answerTo: answersOfAffair(affair),
        };
    });

const [blind = [], open = []] = [true, false].map(isBlind =>
    affairs.filter(affair => affair.isBlind === isBlind),
);

describe.each(open)('$name', ({ changes, answerTo }) => {
    it('has no conflict as long as nothing is changed', () => {
        expect(answerTo().conflicts.map(({ words }) => words)).toEqual([]);
    });

    it.each(changes)('has no conflict but that of “$was” changed to “$is” in $file', change => {
        const elsewhere = answerTo(change).conflicts.filter(conflict => !conflict.touches(change));
        expect(elsewhere.map(({ words }) => words)).toEqual([]);
    });
});

describe('what is changed', () => {
    it('is found, but for what the page lists', async () => {
        await expect(page()).toMatchFileSnapshot(new URL('found.md', FOLDER).pathname);
    });
});

function page(): string {
    const missed = open.flatMap(({ name, changes, answerTo }) =>
        changes.flatMap(change =>
            isFound(change, answerTo(change).conflicts)
                ? []
                : `| ${name} | ${change.file} | ${change.was} | ${change.is} |`,
        ),
    );
    return [
        '# Which changes Crosscheck finds',
        '',
        '| affairs | changes | found | shown | conflicts without a change | conflicts elsewhere |',
        '| - | - | - | - | - | - |',
        summary('open', open),
        summary('blind', blind),
        '',
        'Not found in the open ones:',
        '',
        '| affair | article | was | is |',
        '| - | - | - | - |',
        ...missed,
        '',
    ].join('\n');
}

/** Shown: among the first related claims of what was changed. Conflicts elsewhere: with a change made, those not of it. */
function summary(name: string, affairs: readonly (typeof open)[number][]): string {
    let [changed, found, shown, unchanged, elsewhere] = [0, 0, 0, 0, 0];
    for (const { changes, answerTo } of affairs) {
        const known = new Set(answerTo().conflicts.map(({ words }) => words));
        changed += changes.length;
        unchanged += known.size;
        for (const change of changes) {
            const { conflicts, isShown } = answerTo(change);
            if (isShown) shown += 1;
            if (isFound(change, conflicts)) found += 1;
            elsewhere += conflicts.filter(
                conflict => !conflict.touches(change) && !known.has(conflict.words),
            ).length;
        }
    }
    return `| ${name} | ${changed} | ${found} | ${shown} | ${unchanged} | ${elsewhere} |`;
}

function isFound(change: Change, conflicts: readonly FoundConflict[]): boolean {
    return conflicts.some(conflict => conflict.touches(change));
}
