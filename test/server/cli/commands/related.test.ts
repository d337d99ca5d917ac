import { describe, expect, it } from 'vitest';
import { folderWith } from '../../../support/folder.ts';
import { crosscheck } from '../../../support/terminal.ts';

const FILES = {
    'news/monday.txt':
        'Rain fell.\n\nIt rained on. On 4 March 2024 the mission in Porto Alba counted 1,200 soldiers, the ministry said.\n',
    'news/friday.txt': 'On 4 March 2024 the mission in Porto Alba counted 1,500 soldiers, a general said.\n',
    'mine.txt': 'On 4 March 2024 the mission in Porto Alba counted 1,200 soldiers.\n',
};

describe('crosscheck related', () => {
    it('shows what the other articles of the folder say about a line', async () => {
        const cwd = folderWith(FILES);
        const { status, stdout, stderr } = await crosscheck(['related', 'news/monday.txt:3'], { cwd });
        expect(stdout).toMatch(/^It rained on\. /);
        expect(stdout).toMatch(/\nconflicts with: .*1,?[25]00/);
        expect(stdout).toContain('friday.txt:1');
        expect(stdout).not.toContain('mine.txt');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    it('asks about the sentence at a column', async () => {
        const cwd = folderWith(FILES);
        const at = async (column: number) => {
            const { stdout } = await crosscheck(
                ['related', `news/monday.txt:3:${column}`, '--format', 'json'],
                { cwd },
            );
            return JSON.parse(stdout);
        };
        expect(await at(2)).toMatchObject({ version: 1, start: 12, end: 25, related: [] });
        const { start, related } = await at(20);
        expect(start).toBe(26);
        expect(related).toHaveLength(1);
        expect(related[0]).toMatchObject({
            path: 'friday.txt',
            line: 1,
            verdict: 'conflicts',
            direction: null,
            published: null,
        });
        expect(related[0].sentence).toBe(FILES['news/friday.txt'].trim());
    });

    it('looks into another folder, and adds the file to it', async () => {
        const cwd = folderWith(FILES);
        const { stdout } = await crosscheck(
            ['related', 'mine.txt:1', '--in', 'news', '--limit', '1', '--format', 'json'],
            { cwd },
        );
        const { uri, related } = JSON.parse(stdout);
        expect(uri).toBe(`file://${cwd}/mine.txt`);
        expect(related).toHaveLength(1);
    });

    it('explains the rule, what was compared, and the words it rests on', async () => {
        const cwd = folderWith(FILES);
        const { stdout } = await crosscheck(['related', 'news/monday.txt:3', '--explain'], { cwd });
        expect(stdout).toContain('  rule: figures\n');
        expect(stdout).toMatch(/ {2}here: 1,200 soldiers · day: 4 March 2024 \(stated\)/);
        expect(stdout).toMatch(
            / {2}there: 1,500 soldiers · day: 4 March 2024 \(stated\).*\n?.*said by: general/,
        );
        expect(stdout).toMatch(/evidence: monday.txt “4 March 2024” 3:18/);
        expect(stdout).toMatch(/evidence: friday.txt “4 March 2024” 1:4/);
        const json = await crosscheck(['related', 'news/monday.txt:3', '--explain', '--format', 'json'], {
            cwd,
        });
        expect(JSON.parse(json.stdout).related[0]).toMatchObject({
            rule: 'figures',
            explanation: {
                claims: [
                    {
                        value: '1,200 soldiers',
                        evidence: expect.arrayContaining([
                            expect.objectContaining({ what: 'figure', words: '1,200' }),
                        ]),
                    },
                    { value: '1,500 soldiers', speaker: 'general' },
                ],
            },
        });
    });

    it('tells how many sources there are, and why not more', async () => {
        const report =
            'On 4 March 2024 the mission in Porto Alba counted 1,500 soldiers, a general said. Nobody else knew of them, and the fishermen of the coast were not asked.\n';
        const cwd = folderWith({
            ...FILES,
            'news/friday.txt': report,
            'news/copy.txt': `${report}More later.\n`,
        });
        const { stdout } = await crosscheck(['related', 'news/monday.txt:3'], { cwd });
        expect(stdout.replace(/\s+/g, ' ')).toMatch(
            /2 other documents, 1 independent source; copy\.txt and friday\.txt are nearly the same text \(\d+% of their wording\) $/,
        );
        const json = await crosscheck(['related', 'news/monday.txt:3', '--format', 'json'], { cwd });
        expect(JSON.parse(json.stdout)).toMatchObject({
            documents: 2,
            independentSources: 1,
            repetitions: [{ reasons: [{ kind: 'copy' }] }],
        });
    });

    it('says when there is nothing', async () => {
        const cwd = folderWith(FILES);
        const { stdout, status } = await crosscheck(['related', 'news/monday.txt:1'], { cwd });
        expect(stdout).toBe('Rain fell.\n\nNo other article says anything about this.\n');
        expect(status).toBe(0);
    });

    it('complains of a line beyond the end', async () => {
        const cwd = folderWith(FILES);
        const { stderr, status } = await crosscheck(['related', 'news/friday.txt:7'], { cwd });
        expect(stderr).toBe('error: news/friday.txt:7: there are 2 lines only.\n');
        expect(status).toBe(2);
    });
});
