import { describe, expect, it } from 'vitest';
import { folderWith } from '../../../support/folder.ts';
import { crosscheck } from '../../../support/terminal.ts';

const ARTICLE = 'A road of more than 12 kilometres was opened on 4 May 2023.\n';

describe('crosscheck annotate', () => {
    it('marks what it recognised', async () => {
        const cwd = folderWith({ 'a.txt': ARTICLE });
        const { status, stdout, stderr } = await crosscheck(['annotate', 'a.txt'], { cwd });
        expect(stdout).toMatch(
            /^A road of \[\[more than 12 kilometres\|>12 kilometre.*\]\] was opened on \[\[4 May 2023\|2023-05-04\]\]\.\n$/,
        );
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    it('heads each of several files with its name', async () => {
        const cwd = folderWith({ 'a.txt': 'Rain fell.\n', 'b.md': '# Snow\n' });
        const { stdout } = await crosscheck(['annotate', 'a.txt', 'b.md'], { cwd });
        expect(stdout).toBe('── a.txt ──\nRain fell.\n── b.md ──\n# Snow\n');
    });

    it('writes JSON with offsets in the text without its byte-order mark', async () => {
        const cwd = folderWith({ '2024-03-04-road.txt': Buffer.from(`\ufeff${ARTICLE}`, 'utf16le') });
        const { stdout } = await crosscheck(['annotate', '--format', 'json', '2024-03-04-road.txt'], {
            cwd,
        });
        const { version, documents } = JSON.parse(stdout);
        expect(version).toBe(1);
        expect(documents).toHaveLength(1);
        expect(documents[0]).toMatchObject({
            uri: `file://${cwd}/2024-03-04-road.txt`,
            path: '2024-03-04-road.txt',
            encoding: 'utf-16le',
            language: 'en',
            published: { from: '2024-03-04', until: '2024-03-05', basis: 'fileName' },
            names: [],
            times: [{ start: 48, end: 58, type: 'DATE', value: '2023-05-04' }],
            sentences: [{ start: 0, end: 59 }],
        });
        expect(documents[0].figures[0]).toMatchObject({
            start: 10,
            min: 12,
            minOpen: true,
            max: null,
            modifier: 'moreThan',
        });
    });

    it('goes on after a file that cannot be read', async () => {
        const cwd = folderWith({ 'a.txt': 'Rain fell.\n' });
        const { status, stdout, stderr } = await crosscheck(['annotate', 'none.txt', 'a.txt'], { cwd });
        expect(stderr).toBe('error: none.txt: it is not there.\n');
        expect(stdout).toBe('── a.txt ──\nRain fell.\n');
        expect(status).toBe(2);
    });

    it('lets no article steer the terminal', async () => {
        const cwd = folderWith({ 'a.txt': 'Rain\u001bc\u0007 fell.\r\n\tAgain.\n' });
        const { stdout } = await crosscheck(['annotate', 'a.txt'], { cwd });
        expect(stdout).toBe('Rain\ufffdc\ufffd fell.\r\n\tAgain.\n');
    });
});
