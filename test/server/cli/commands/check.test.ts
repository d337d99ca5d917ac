import { describe, expect, it } from 'vitest';
import { writtenJudgement } from '../../../../server/src/engine/engine.ts';
import { folderWith } from '../../../support/folder.ts';
import { crosscheck } from '../../../support/terminal.ts';

const MONDAY = `---
title: Mission counted
source: Alba Courier
date: 2024-03-05
---

On 4 March 2024 the mission in Porto Alba counted 1,200 soldiers, the ministry said. Its boats were painted blue.

Fishermen had asked for a harbour of their own since the spring.
`;
const FRIDAY = `---
title: Who guards the coast?
source: Hill Observer
date: 2024-03-08
---

Villages along the coast feel forgotten, and their mayors say so loudly.

On 4 March 2024 the mission in Porto Alba counted 1,500 soldiers, a general said.
`;

const SOLDIERS = {
    exact: '1,200 soldiers',
    prefix: 'On 4 March 2024 the mission in Porto Alba counted ',
    suffix: ', the ministry said. Its boats were painted blue.',
    start: 0,
    end: 0,
};

describe('crosscheck check', () => {
    it('reports a conflict and fails on it when asked to', async () => {
        const cwd = folderWith({ 'news/monday.txt': MONDAY, 'news/friday.md': FRIDAY });
        const { status, stdout, stderr } = await crosscheck(['check', 'news'], { cwd });
        expect(stdout).toContain('2 documents');
        expect(stdout).toContain('1 conflict');
        expect(stdout).toMatch(/! \[1\] conflicts with \[2\]: .*1,?[25]00/);
        expect(stdout).toContain('monday.txt:7');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect((await crosscheck(['check', 'news', '--fail-on', 'conflicts'], { cwd })).status).toBe(1);
    });

    it('counts what somebody has set aside, and shows it when asked to', async () => {
        const cwd = folderWith({
            'news/monday.txt': MONDAY,
            'news/friday.md': FRIDAY,
            'news/.crosscheck/judgements/monday.json': writtenJudgement({
                kind: 'ignore',
                rule: 'conflict-figures',
                claims: [{ path: 'monday.txt', selector: SOLDIERS }],
                finding: '',
                reason: '',
            }),
        });
        const { stdout, stderr, status } = await crosscheck(['check', 'news', '--fail-on', 'conflicts'], {
            cwd,
        });
        expect(stdout).toMatch(/nothing to compare was found · 1 set aside/);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        const all = await crosscheck(['check', 'news', '--all', '--fail-on', 'conflicts'], { cwd });
        expect(all.stdout).toMatch(/1 conflict$/m);
        expect(all.status).toBe(1);
    });

    it('heeds judgements of a folder above, and tells at its line what it cannot read of one', async () => {
        const cwd = folderWith({
            'news/monday.txt': MONDAY,
            'news/friday.md': FRIDAY,
            '.crosscheck/judgements/monday.json': writtenJudgement({
                kind: 'ignore',
                rule: 'conflict-figures',
                claims: [{ path: 'news/monday.txt', selector: SOLDIERS }],
                finding: '',
                reason: '',
            }),
            '.crosscheck/judgements/other.json': '{\n  "version": 1\n}',
        });
        const { stdout, stderr } = await crosscheck(['check', 'news'], { cwd });
        expect(stdout).toContain('1 set aside');
        expect(stderr).toContain(
            `${cwd}/.crosscheck/judgements/other.json:1:1: error: “judgement” is missing.\n`,
        );
    });

    it('says that the words of a judgement are lost', async () => {
        const cwd = folderWith({
            'monday.txt': MONDAY.replace('1,200', '1,250'),
            'friday.md': FRIDAY,
            '.crosscheck/judgements/monday.json': writtenJudgement({
                kind: 'ignore',
                rule: 'conflict-figures',
                claims: [{ path: 'monday.txt', selector: SOLDIERS }],
                finding: '',
                reason: '',
            }),
        });
        const { stdout } = await crosscheck(['check', '.'], { cwd });
        expect(stdout.replace(/\s+/g, ' ')).toContain(
            '1 conflict · 1 judgement whose words are no longer found',
        );
    });

    it('does not report a rule that is off', async () => {
        const cwd = folderWith({
            'monday.txt': MONDAY,
            'friday.md': FRIDAY,
            'crosscheck.json': '{ "off": [{ "rule": "conflict-figures" }] }',
        });
        const { stdout } = await crosscheck(['check', '.'], { cwd });
        expect(stdout).toContain('1 set aside');
    });

    it('tells where an article is at odds with itself, and fails on it when asked to', async () => {
        const text = 'The court heard 12 witnesses (5 men and 8 women).\n';
        const cwd = folderWith({ 'court.txt': text });
        const { stdout, status } = await crosscheck(['check', '.', '--fail-on', 'inner'], { cwd });
        expect(stdout).toContain('· 1 inconsistency within one article');
        expect(stdout).toMatch(
            /Within one article\n {2}! 12: 12 is not the sum of its parts: 5 \+ 8 = 13\n {4}court.txt:1/,
        );
        expect(status).toBe(1);
        const json = await crosscheck(['check', '.', '--format', 'json'], { cwd });
        expect(JSON.parse(json.stdout).inner).toMatchObject([
            { rule: 'inner-sums', path: 'court.txt', line: 1, column: 17, words: '12', others: [{}, {}] },
        ]);
        const sarif = await crosscheck(['check', '.', '--format', 'sarif'], { cwd });
        expect(JSON.parse(sarif.stdout).runs[0].results).toMatchObject([{ ruleId: 'inner', ruleIndex: 1 }]);
        const html = await crosscheck(['check', '.', '--format', 'html'], { cwd });
        expect(html.stdout).toContain('<h2>Within one article</h2>');
    });

    it('does not fail where there is no conflict', async () => {
        const cwd = folderWith({ 'monday.txt': MONDAY, 'copy.txt': MONDAY.replace('Courier', 'Observer') });
        expect((await crosscheck(['check', '.', '--fail-on', 'conflicts'], { cwd })).status).toBe(0);
    });

    it('tells on standard error what it could not read', async () => {
        const cwd = folderWith({ 'a.txt': MONDAY, 'b\u001b[2J.txt': Uint8Array.from([65, 0]) });
        const { status, stdout, stderr } = await crosscheck(['check', '.'], { cwd });
        expect(stderr).toBe('b\ufffd[2J.txt is left out: it is not a text (it holds binary data).\n');
        expect(stdout).toContain('1 document ');
        expect(stdout).toContain('1 file was left out.');
        expect(status).toBe(0);
    });

    it('reads only what it is to include, and not what it is to exclude', async () => {
        const cwd = folderWith({ 'a.txt': MONDAY, 'b.md': MONDAY, 'drafts/c.txt': MONDAY, 'd.news': MONDAY });
        const paths = async (...options: readonly string[]) => {
            const { stdout } = await crosscheck(['check', '--format', 'json', ...options, '.'], { cwd });
            const { documents } = JSON.parse(stdout);
            return documents.map(({ path }: { readonly path: string }) => path);
        };
        expect(await paths()).toEqual(['a.txt', 'b.md', 'drafts/c.txt']);
        expect(await paths('--exclude', 'drafts/**', '--exclude', '*.md')).toEqual(['a.txt']);
        expect(await paths('--include', '*.news', '--include', '*.md')).toEqual(['b.md', 'd.news']);
    });

    it.each([
        ['json', /^\{\n {2}"version": 1,/],
        ['html', /^<!doctype html>/],
        ['sarif', /^\{\n {2}"\$schema"/],
    ])('writes %s', async (format, opening) => {
        const cwd = folderWith({ 'monday.txt': MONDAY, 'friday.md': FRIDAY });
        const { status, stdout } = await crosscheck(['check', '.', '--format', format], { cwd });
        expect(stdout).toMatch(opening);
        expect(status).toBe(0);
    });

    it('shows how far it is on a terminal, and takes it off again', async () => {
        const cwd = folderWith({ 'monday.txt': MONDAY, 'friday.md': FRIDAY });
        const { stdout, stderr } = await crosscheck(['check', '.'], { cwd, isTTY: true });
        expect(stderr).toMatch(/Reading ━* 2\/2/);
        expect(stderr).toMatch(/Comparing ━* (\d+)\/\1\D/);
        // Neither hides the cursor nor changes how lines wrap for good; ends with an empty line.
        expect(stderr).not.toContain('\u001b[?');
        expect(stderr.endsWith('\u001b[2K')).toBe(true);
        expect(stdout).not.toContain('Reading');
    });

    it('colours what it prints on a terminal', async () => {
        const cwd = folderWith({ 'monday.txt': MONDAY });
        expect((await crosscheck(['check', '.'], { cwd, isTTY: true })).stdout).toContain('\u001b[');
        expect(
            (await crosscheck(['check', '.'], { cwd, isTTY: true, env: { NO_COLOR: '1' } })).stdout,
        ).not.toContain('\u001b[');
        expect((await crosscheck(['check', '.'], { cwd })).stdout).not.toContain('\u001b[');
    });
});
