import { describe, expect, it } from 'vitest';
import { folderWith } from '../../../support/folder.ts';
import { crosscheck } from '../../../support/terminal.ts';

const FILES = {
    '2024-03-04-monday.txt': 'Rain fell.\n\nIt rained on. The mission in Porto Alba has 1,200 soldiers.\n',
    '2024-09-06-friday.txt': 'The mission in Porto Alba has more than 1,500 soldiers, a general said.\n',
    'undated.txt': 'The mission in Porto Alba has 1,400 soldiers.\n',
};

describe('crosscheck timeline', () => {
    it('shows the values of a measure from all articles of the folder', async () => {
        const cwd = folderWith(FILES);
        const { status, stdout, stderr } = await crosscheck(['timeline', '2024-03-04-monday.txt:3'], { cwd });
        expect(stdout).toMatch(/^soldiers · Porto Alba\n\n4 March 2024 {6}1,200 soldiers\n/);
        expect(stdout).toContain('\n6 September 2024  more than 1,500 soldiers\n');
        expect(stdout).toContain('\n  2024-09-06-friday.txt:1 · day of publication\n');
        expect(stdout).toContain('\nday not known     1,400 soldiers\n');
        expect(stdout).toMatch(/\n3 values in 3 documents, 3 independent sources\n$/);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    it('writes CSV', async () => {
        const cwd = folderWith(FILES);
        const options = ['--format', 'csv'];
        const { stdout } = await crosscheck(['timeline', 'undated.txt:1', ...options], { cwd });
        const [head, first, , last] = stdout.split('\r\n');
        expect(head).toMatch(/^number,from,until,/);
        expect(first).toMatch(
            /^1,2024-03-04,2024-03-05,publication,no,"1,200 soldiers",1200,1200,1200,exact,/,
        );
        expect(last).toMatch(/^3,,,unknown,no,"1,400 soldiers",1400,.*,undated\.txt,1,31,/);
    });

    it('writes JSON', async () => {
        const cwd = folderWith(FILES);
        const options = ['--format', 'json'];
        const { stdout } = await crosscheck(['timeline', 'undated.txt:1', ...options], { cwd });
        const { version, unit, asked, values, documents } = JSON.parse(stdout);
        expect({ version, unit, asked }).toEqual({ version: 1, unit: 'soldiers', asked: 2 });
        expect(values[1]).toMatchObject({
            path: '2024-09-06-friday.txt',
            line: 1,
            column: 31,
            text: 'more than 1,500 soldiers',
            value: 1500,
            min: 1500,
            max: null,
            minOpen: true,
            hedge: 'moreThan',
            days: { from: '2024-09-06', until: '2024-09-07' },
            basis: 'publication',
            isInferred: false,
        });
        expect(documents).toHaveLength(3);
    });

    it('lists the measures of a file', async () => {
        const cwd = folderWith(FILES);
        const { stdout } = await crosscheck(['timeline', 'undated.txt'], { cwd });
        expect(stdout).toMatch(/^1,400 soldiers — soldiers · Porto Alba\n.*\n {2}3 values in 3 documents\n$/);
        const json = await crosscheck(['timeline', 'undated.txt', '--format', 'json'], { cwd });
        expect(JSON.parse(json.stdout).measures).toEqual([
            expect.objectContaining({ text: '1,400 soldiers', line: 1, column: 31, values: 3, documents: 3 }),
        ]);
    });

    it.each([
        { place: '2024-03-04-monday.txt:1', options: [], says: 'no figure there measures anything' },
        { place: 'undated.txt', options: ['--format', 'csv'], says: 'A file alone has no values' },
        { place: 'nowhere.txt', options: [], says: 'nowhere.txt' },
    ])('says what is amiss: $says', async ({ place, options, says }) => {
        const cwd = folderWith(FILES);
        const { status, stderr } = await crosscheck(['timeline', place, ...options], { cwd });
        expect(status).toBe(2);
        expect(stderr).toContain(says);
    });
});
