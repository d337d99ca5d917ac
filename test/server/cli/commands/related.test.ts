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
