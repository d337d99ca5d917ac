/** Crosscheck's verdicts on the pairs of test/verdicts: the outcome is a page, and a change of it a diff to review. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Pair, readPairs, saidOfPairs } from './support/verdictPairs.ts';

const FOLDER = new URL('verdicts/', import.meta.url);

interface Judged extends Pair {
    readonly said: string;
}

const affairs = readdirSync(FOLDER)
    .filter(name => /^(?!README|said).*\.md$/.test(name))
    .sort()
    .map(name => {
        const pairs = readPairs(readFileSync(new URL(name, FOLDER), 'utf8'));
        const said = saidOfPairs(pairs);
        const judged: readonly Judged[] = pairs.map((pair, i) => ({ ...pair, said: said[i] ?? '' }));
        return { name: name.replace('.md', ''), isBlind: name.startsWith('blind-'), judged };
    });

describe('verdicts on pairs of claims', () => {
    it('are those of the last review', async () => {
        await expect(page()).toMatchFileSnapshot(new URL('said.md', FOLDER).pathname);
    });

    it('have titles of their own', () => {
        const titles = affairs.flatMap(({ name, judged }) => judged.map(({ title }) => `${name}: ${title}`));
        expect(new Set(titles).size).toBe(titles.length);
    });
});

function page(): string {
    const parts = [true, false].map(isBlind => affairs.filter(affair => affair.isBlind === isBlind));
    const [blind = [], open = []] = parts.map(part => part.flatMap(({ judged }) => judged));
    return [
        '# What Crosscheck says of these pairs',
        '',
        '| pairs | how many | as expected | conflicts expected | found | conflicts said | rightly |',
        '| - | - | - | - | - | - | - |',
        summary('all', [...open, ...blind]),
        summary('open', open),
        summary('blind', blind),
        ...affairs.map(({ name, judged }) => summary(name, judged)),
        ...affairs.filter(({ isBlind }) => !isBlind).flatMap(({ name, judged }) => differences(name, judged)),
        '',
    ].join('\n');
}

function summary(name: string, judged: readonly Judged[]): string {
    const right = judged.filter(({ verdict, said }) => verdict === said).length;
    const expected = judged.filter(({ verdict }) => verdict === 'conflicts');
    const said = judged.filter(({ said }) => said.split(' / ').includes('conflicts'));
    const cells = [
        name,
        judged.length,
        `${right} (${percent(right, judged.length)})`,
        expected.length,
        expected.filter(({ said }) => said === 'conflicts').length,
        said.length,
        said.filter(({ verdict }) => verdict === 'conflicts').length,
    ];
    return `| ${cells.join(' | ')} |`;
}

function percent(part: number, whole: number): string {
    return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function differences(name: string, judged: readonly Judged[]): readonly string[] {
    const lines = judged
        .filter(({ verdict, said }) => verdict !== said)
        .map(({ title, verdict, said }) => `| ${title} | ${verdict} | ${said} |`);
    if (lines.length === 0) return [];
    return ['', `## ${name}`, '', '| pair | expected | said |', '| - | - | - |', ...lines];
}
