import { describe, expect, it } from 'vitest';
import { type Note, type Reply, selectorOf, writtenNote } from '../../../../server/src/engine/engine.ts';
import { folderWith } from '../../../support/folder.ts';
import { crosscheck } from '../../../support/terminal.ts';

const HERALD = `Port in flames

The fire at the port of Lindvik killed 12 people on 3 March 2024, Per Holm said. Boats were lost too.
`;

function noteOn(words: string, said: Partial<Note> = {}, text = HERALD): Note {
    const start = text.indexOf(words);
    const selector = selectorOf(text, { start, end: start + words.length });
    if (!selector) throw new Error(`“${words}” cannot be told from others`);
    return {
        kind: 'note',
        id: 'urn:uuid:1',
        path: 'old/herald.txt',
        selector,
        part: undefined,
        text: 'Ask **again**.',
        tags: [],
        status: undefined,
        isResolved: false,
        author: 'Lena Osvald',
        created: '2024-03-05T09:00:00Z',
        modified: undefined,
        ...said,
    };
}

const FIRE = noteOn('12 people', { status: 'to check', tags: ['fire', 'toll'] });
const GONE = noteOn(
    'had slept',
    { id: 'urn:uuid:2', isResolved: true },
    `${HERALD}\nNobody had slept in the town.\n`,
);
const REPLY: Reply = {
    kind: 'reply',
    id: 'urn:uuid:3',
    to: 'urn:uuid:1',
    text: 'They say 12.',
    tags: [],
    status: undefined,
    isResolved: false,
    author: 'Per',
    created: '2024-03-06T09:00:00Z',
    modified: undefined,
};
const FILES = {
    'old/herald.txt': HERALD,
    '.crosscheck/notes/a.json': writtenNote(FIRE),
    '.crosscheck/notes/b.json': writtenNote(REPLY),
    '.crosscheck/notes/c.json': writtenNote(GONE),
};

describe('crosscheck notes', () => {
    it('lists the notes by article and place, the orphans with their quotations', async () => {
        const { status, stdout, stderr } = await crosscheck(['notes', '.'], { cwd: folderWith(FILES) });
        expect(stdout).toBe(`old/herald.txt
  3:40  “12 people”  to check · #fire · #toll
    Lena Osvald, 2024-03-05:
    Ask **again**.
    Per, 2024-03-06:
    They say 12.
  orphan  “had slept”  resolved
    Its words are no longer in the article.
    Lena Osvald, 2024-03-05:
    Ask **again**.

2 notes, 1 open, 1 without a place
`);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    it('lists those of a folder below too, and no others', async () => {
        const cwd = folderWith({ ...FILES, 'new/empty.txt': 'Nothing.' });
        const quotations = async (folder: string) => {
            const { stdout } = await crosscheck(['notes', folder, '--format', 'json'], { cwd });
            const { notes }: { notes: readonly { quotation: string; path: string }[] } = JSON.parse(stdout);
            return notes.map(({ quotation, path }) => `${path}: ${quotation}`);
        };
        expect(await quotations('old')).toEqual(['herald.txt: 12 people', 'herald.txt: had slept']);
        expect(await quotations('new')).toEqual([]);
    });

    it('writes JSON', async () => {
        const { stdout } = await crosscheck(['notes', '--format', 'json', '.'], { cwd: folderWith(FILES) });
        const { version, notes, lostReplies } = JSON.parse(stdout);
        expect([version, lostReplies]).toEqual([1, []]);
        expect(notes).toEqual([
            {
                id: 'urn:uuid:1',
                file: '.crosscheck/notes/a.json',
                uri: expect.stringMatching(/^file:.*\/old\/herald\.txt$/),
                path: 'old/herald.txt',
                quotation: '12 people',
                text: 'Ask **again**.',
                tags: ['fire', 'toll'],
                status: 'to check',
                isResolved: false,
                author: 'Lena Osvald',
                created: '2024-03-05T09:00:00Z',
                modified: null,
                place: { start: 55, end: 64, line: 3, column: 40 },
                lost: null,
                replies: [
                    {
                        id: 'urn:uuid:3',
                        file: '.crosscheck/notes/b.json',
                        text: 'They say 12.',
                        author: 'Per',
                        created: '2024-03-06T09:00:00Z',
                        modified: null,
                    },
                ],
            },
            expect.objectContaining({ quotation: 'had slept', place: null, lost: expect.any(String) }),
        ]);
    });

    it.each([
        [['--status', 'to check'], ['12 people']],
        [['--status', 'none'], ['had slept']],
        [['--only', 'open'], ['12 people']],
        [['--only', 'orphans'], ['had slept']],
        [['--tag', '#toll', '--tag', 'ferry'], ['12 people']],
        [['--author', 'Per'], ['12 people']],
        [['--author', 'Nobody'], []],
    ])('lists only what is asked for: %j', async (options, expected) => {
        const { stdout } = await crosscheck(['notes', '.', '--format', 'json', ...options], {
            cwd: folderWith(FILES),
        });
        const { notes }: { notes: readonly { quotation: string }[] } = JSON.parse(stdout);
        expect(notes.map(({ quotation }) => quotation)).toEqual(expected);
    });

    it.each([
        [['--fail-on', 'open'], 1],
        [['--fail-on', 'open', '--only', 'resolved'], 0],
        [['--fail-on', 'orphans'], 1],
        [['--fail-on', 'orphans', '--tag', 'fire'], 0],
    ])('ends with a status that others can act upon: %j', async (options, expected) => {
        const { status } = await crosscheck(['notes', '.', ...options], { cwd: folderWith(FILES) });
        expect(status).toBe(expected);
    });

    it('tells of a file with an error at its line, and of replies whose note is gone', async () => {
        const { '.crosscheck/notes/a.json': fire, ...others } = FILES;
        const cwd = folderWith({
            ...others,
            '.crosscheck/notes/a.json': fire.replace('"type": "Annotation"', '"type":'),
        });
        const { status, stdout, stderr } = await crosscheck(['notes', '.'], { cwd });
        expect(stderr).toMatch(/\.crosscheck\/notes\/a\.json:4:\d+: error: /);
        expect(stdout).toContain('Replies without a note\n    Per, 2024-03-06:\n    They say 12.\n');
        expect(status).toBe(0);
    });

    it('says so when there are none, and where there is no folder', async () => {
        const cwd = folderWith({ 'herald.txt': HERALD });
        expect((await crosscheck(['notes', '.'], { cwd })).stdout).toBe('No notes were found.\n');
        expect((await crosscheck(['notes', 'nowhere'], { cwd })).status).toBe(2);
    });

    it('lets no note steer the terminal', async () => {
        const note = noteOn('12 people', {
            text: 'red: \u001b[31m',
            author: '\u001b]0;x\u0007',
            tags: ['\u001b[1m'],
        });
        const cwd = folderWith({ 'old/herald.txt': HERALD, '.crosscheck/notes/a.json': writtenNote(note) });
        expect((await crosscheck(['notes', '.'], { cwd })).stdout).not.toContain('\u001b');
    });
});
