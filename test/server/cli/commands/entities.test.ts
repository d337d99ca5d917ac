import { describe, expect, it } from 'vitest';
import { folderWith } from '../../../support/folder.ts';
import { crosscheck } from '../../../support/terminal.ts';

const MONDAY = `Two guards were wounded near Gračanovac on Monday, said the Kestrian Border Authority (KBA).

"We have nothing to hide," General Dragan Šarić told reporters. Mr Šarić leads the KBA. In Belvar the news was read aloud, and on Tuesday Belvar accused Tomisk of lying.
`;
const FRIDAY = `General Dragan Sharich was received by the minister in Tomisk on Friday. Mr Sharic said he was well.

The minister, Arta Hoxhaj, had come from Belvar.
`;

describe('crosscheck entities', () => {
    const files = { 'monday.txt': MONDAY, 'friday.txt': FRIDAY };

    it('lists who is who, the most mentioned first', async () => {
        const { status, stdout, stderr } = await crosscheck(['entities', '.'], { cwd: folderWith(files) });
        expect(stdout).toMatch(/^Dragan Šarić {2}person, 4 mentions in 2 documents\n {4}also /);
        expect(stdout).toContain('Arta Hoxhaj  person, 1 mention in 1 document\n');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    it('tells why names are one, and where one article writes a name in two ways', async () => {
        const options = ['--explain', '--type', 'person'];
        const { stdout } = await crosscheck(['entities', ...options, '.'], { cwd: folderWith(files) });
        expect(stdout).toContain('    Dragan Sharich, for Dragan Šarić: another transliteration\n');
        expect(stdout).toContain('    Šarić, for Dragan Šarić: the surname\n');
        expect(stdout).toContain('    written in 2 ways in friday.txt: Sharic, Sharich\n');
        expect(stdout).not.toContain('KBA');
    });

    it('tells where a place stands for its government', async () => {
        const { stdout } = await crosscheck(['entities', '--explain', '.'], { cwd: folderWith(files) });
        expect(stdout).toMatch(/Belvar {2}place.*\n {4}stands for its government in monday.txt\n/);
    });

    it('writes JSON', async () => {
        const { stdout } = await crosscheck(['entities', '--format', 'json', '.'], {
            cwd: folderWith(files),
        });
        const { version, entities } = JSON.parse(stdout);
        expect(version).toBe(1);
        expect(entities).toContainEqual({
            id: 'kestrian border authority',
            name: 'Kestrian Border Authority',
            type: 'organisation',
            mentions: 3,
            aliases: ['KBA'],
            merges: [
                {
                    form: 'KBA',
                    of: 'Kestrian Border Authority',
                    reason: 'introducedAcronym',
                    words: 'acronym that an article introduces',
                },
            ],
            documents: [
                expect.objectContaining({ path: 'monday.txt', mentions: 3, asGovernment: 0, spellings: [] }),
            ],
        });
    });

    it('says so when there are none', async () => {
        const cwd = folderWith({ 'empty.txt': 'it rained.\n' });
        expect((await crosscheck(['entities', '.'], { cwd })).stdout).toBe('No names were found.\n');
    });
});
