/** Notes as an editor meets them: what is written when one is made, where it stands after edits, and what becomes of it. */

import { describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import {
    NOTABLE,
    NOTE_PLACES,
    NOTES,
    NOTES_CHANGED,
    type NoteItem,
    type NotePlaces,
    type NotesChangedParams,
    type ProtocolRange,
} from '../../../server/src/protocol.ts';
import { type Desk, deskOf } from '../../support/desk.ts';
import type { Files } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/herald.txt`;
const COURIER = `${FOLDER}/old/the%20courier.txt`;
const HERALD_TEXT = `Port in flames

The fire at the port of Lindvik killed 12 people on 3 March 2024, Per Holm said. Boats were lost too.

It began in a hall for nets, where nobody works at night. Schools stay closed until the end of the week.

Per Holm, who leads the fire brigade, had not slept.
`;
const COURIER_TEXT = `Night of fire

Per Holm was the first to see the flames. Nobody had slept in the whole of Lindvik that night.
`;

interface NotesDesk extends Desk {
    /** Replaces words of an open document, as by typing; gives the text that comes of it. */
    type(uri: string, text: string, words: string, by: string): Promise<string>;
    /** Adds a note and gives its file. */
    noted(uri: string, words: string, text?: string): Promise<string>;
    /** The articles of which it was told that their notes stand elsewhere. */
    readonly told: NotesChangedParams[];
    /** What is wrong with a file, as "2: …". */
    problems(uri: string): readonly string[];
}

async function desk(more: Readonly<Record<string, string>> = {}, hasNames = false): Promise<NotesDesk> {
    const files: Files = new Map([[HERALD, HERALD_TEXT], [COURIER, COURIER_TEXT], ...Object.entries(more)]);
    const client = await deskOf(files, { folders: [FOLDER], hasNames });
    const diagnostics = new Map<string, readonly Diagnostic[]>();
    const told: NotesChangedParams[] = [];
    let version = 1;
    client.connection.onNotification('textDocument/publishDiagnostics', params => {
        diagnostics.set(params.uri, params.diagnostics);
    });
    client.connection.onNotification(NOTES_CHANGED, (params: NotesChangedParams) => {
        told.push(params);
    });
    await client.ready();
    return {
        ...client,
        told,
        type: async (uri, text, words, by) => {
            const range = rangeOf(text, words);
            version += 1;
            await client.connection.sendNotification('textDocument/didChange', {
                textDocument: { uri, version },
                contentChanges: [{ range, text: by }],
            });
            return text.replace(words, () => by);
        },
        noted: async (uri, words, text = 'Ask again.') => {
            const range = rangeOf(files.get(uri) ?? '', words);
            const { files: written } = await client.act({ kind: 'add', uri, range, text });
            expect(written).toHaveLength(1);
            return written[0]?.uri ?? '';
        },
        problems: uri =>
            (diagnostics.get(uri) ?? []).map(({ range, message }) => `${range.start.line + 1}: ${message}`),
    };
}

function rangeOf(text: string, words: string): ProtocolRange {
    const at = text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const positionAt = (offset: number) => {
        const lines = text.slice(0, offset).split('\n');
        return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    };
    return { start: positionAt(at), end: positionAt(at + words.length) };
}

/** Where each note stands in the text, in its words; else why it does not. */
async function places(client: NotesDesk, text: string): Promise<readonly (string | undefined)[]> {
    const lines = text.split('\n');
    return (await client.notes()).map(({ range, lost }) => {
        if (!range) return lost;
        const words = lines.slice(range.start.line, range.end.line + 1).join('\n');
        const behind = (lines[range.end.line] ?? '').length - range.end.character;
        return words.slice(range.start.character, words.length - behind);
    });
}

describe('a note', () => {
    it('is a file of its own, beside the articles, with the words that were noted', async () => {
        const client = await desk();
        const range = rangeOf(HERALD_TEXT, '12 people');
        const gesture = { kind: 'add', uri: HERALD, range, text: 'Ask.', tags: ['#fire', ' '] } as const;
        const { files, reason } = await client.act({ ...gesture, status: 'to check' }, 'Lena Osvald');
        expect(reason).toBeUndefined();
        expect(files.map(({ uri }) => uri)).toEqual([
            expect.stringMatching(/^file:\/\/\/press\/\.crosscheck\/notes\/herald-[0-9a-f]{12}\.json$/),
        ]);
        expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
            creator: { name: 'Lena Osvald' },
            created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
            target: { source: '../../herald.txt', selector: [{ exact: '12 people' }, {}] },
        });
        expect(await client.notes()).toEqual([
            {
                file: files[0]?.uri,
                uri: HERALD,
                range,
                quotation: '12 people',
                text: 'Ask.',
                tags: ['fire'],
                status: 'to check',
                author: 'Lena Osvald',
                created: expect.any(String),
                isResolved: false,
                isChanged: false,
                replies: [],
            },
        ]);
        expect(client.files.get(HERALD)).toBe(HERALD_TEXT);
    });

    it('is answered, changed, resolved and deleted', async () => {
        const client = await desk();
        const file = await client.noted(HERALD, '12 people');
        const { files } = await client.act({ kind: 'reply', file, text: 'They say 12.' }, 'Per');
        const reply = files[0]?.uri ?? '';
        await client.act({ kind: 'say', files: [reply], text: 'They say 13.' });
        await client.act({ kind: 'say', files: [file], status: 'disputed', tags: ['fire'] });
        await client.act({ kind: 'say', files: [file], isResolved: true });
        expect(await client.notes()).toMatchObject([
            {
                file,
                text: 'Ask again.',
                status: 'disputed',
                tags: ['fire'],
                isResolved: true,
                modified: expect.any(String),
                replies: [{ file: reply, text: 'They say 13.', author: 'Per' }],
            },
        ]);
        await client.act({ kind: 'say', files: [file], status: null, isResolved: false });
        expect((await client.notes())[0]).not.toHaveProperty('status');
        const { files: deleted } = await client.act({ kind: 'delete', files: [file] });
        expect(deleted).toEqual([{ uri: file }, { uri: reply }]);
        expect(await client.notes()).toEqual([]);
    });

    it('is refused where it could not be found again, and where there is no article', async () => {
        const line = 'The count goes on. Four districts have reported so far.\n\n';
        const uri = `${FOLDER}/live.txt`;
        const client = await desk({ [uri]: line.repeat(12), [`${FOLDER}/data.csv`]: 'a,b' });
        const range = { start: { line: 12, character: 19 }, end: { line: 12, character: 33 } };
        const { files, reason } = await client.act({ kind: 'add', uri, range, text: 'x' });
        expect([files, reason]).toEqual([[], expect.stringMatching(/cannot be told from others/)]);
        const notable = (uri: string) => client.connection.sendRequest<boolean>(NOTABLE, { uri });
        expect(await notable(uri)).toBe(true);
        expect(await notable(`${FOLDER}/data.csv`)).toBe(false);
        expect(await notable('untitled:Untitled-1')).toBe(false);
    });
});

describe('a noted place', () => {
    it('follows its words while a person types, saved or not', async () => {
        const client = await desk();
        await client.noted(HERALD, '12 people');
        await client.noted(HERALD, 'leads the fire brigade');
        await client.open(HERALD, HERALD_TEXT);
        await client.notes();
        let edited = await client.type(HERALD, HERALD_TEXT, 'Port in flames', 'Port in flames 🔥\n\nBy us');
        const before = client.told.length;
        expect(await places(client, edited)).toEqual(['12 people', 'leads the fire brigade']);
        await vi.waitFor(() => expect(client.told.length).toBeGreaterThan(before));
        edited = await client.type(HERALD, edited, 'By us', 'By our own');
        expect(await places(client, edited)).toEqual(['12 people', 'leads the fire brigade']);
        await vi.waitFor(() => expect(client.told.at(-1)).toEqual({ uris: [HERALD] }));
    });

    it('is followed from the first edit on, whether or not anybody has asked', async () => {
        const client = await desk();
        await client.noted(HERALD, 'Per Holm, who leads the fire brigade');
        await client.open(HERALD, HERALD_TEXT);
        const edited = await client.type(HERALD, HERALD_TEXT, 'fire brigade', 'town’s brigade');
        expect(await places(client, edited)).toEqual(['Per Holm, who leads the town’s brigade']);
        expect(await client.notes()).toMatchObject([
            { isChanged: true, quotation: 'Per Holm, who leads the fire brigade' },
        ]);
    });

    it('is changed for good only when a person says so', async () => {
        const client = await desk();
        const file = await client.noted(HERALD, 'Per Holm, who leads the fire brigade');
        await client.open(HERALD, HERALD_TEXT);
        const edited = await client.type(HERALD, HERALD_TEXT, 'fire brigade', 'town’s brigade');
        expect((await client.act({ kind: 'follow', uri: HERALD })).files).toEqual([]);
        const range = rangeOf(edited, 'Per Holm, who leads the town’s brigade');
        await client.act({ kind: 'attach', file, uri: HERALD, range });
        await client.write(HERALD, edited);
        await client.close(HERALD);
        expect(await client.notes()).toMatchObject([
            { range, isChanged: false, quotation: 'Per Holm, who leads the town’s brigade' },
        ]);
    });

    it('is written anew on saving where its words stand in other surroundings', async () => {
        const client = await desk();
        const file = await client.noted(HERALD, '12 people');
        await client.open(HERALD, HERALD_TEXT);
        let text = await client.type(
            HERALD,
            HERALD_TEXT,
            'The fire at the port of Lindvik killed',
            'Dead are',
        );
        expect((await client.act({ kind: 'follow', uri: HERALD })).files).toEqual([]);
        text = await client.type(
            HERALD,
            text,
            'on 3 March 2024, Per Holm said. Boats were lost too.',
            'now.',
        );
        text = await client.type(
            HERALD,
            text,
            'Per Holm, who leads the fire brigade, had not slept.',
            'So it is told.',
        );
        expect(await places(client, text)).toEqual(['12 people']);
        const { files } = await client.act({ kind: 'follow', uri: HERALD });
        expect(files.map(({ uri }) => uri)).toEqual([file]);
        expect(files[0]?.text).not.toContain('modified');
        await client.write(HERALD, text);
        await client.close(HERALD);
        expect(await places(client, text)).toEqual(['12 people']);
    });

    it('follows its words when another program changes the article', async () => {
        const client = await desk();
        await client.noted(HERALD, '12 people');
        const edited = `Corrected.\n\n${HERALD_TEXT.replace('Boats were lost too', 'A boat sank')}`;
        await client.write(HERALD, edited);
        await vi.waitFor(async () => expect(await places(client, edited)).toEqual(['12 people']));
    });

    it.each([
        [
            'its words are gone',
            HERALD_TEXT.replace('12 people', '17 people'),
            'Its words are no longer in the article.',
        ],
        [
            'they stand there twice, in like surroundings',
            `${HERALD_TEXT}\n${HERALD_TEXT}`,
            'Its words stand in the article, but nothing tells any more that they are those which were meant.',
        ],
        [
            'a look-alike stands where they stood',
            HERALD_TEXT.replace(/The fire.*/, 'They say that 12 people had left the boats before it burned.'),
            'Its words stand in the article, but nothing tells any more that they are those which were meant.',
        ],
        ['the article is gone', undefined, 'Its article is not there.'],
    ])('is none when %s: the note is kept, with its quotation', async (_, edited, lost) => {
        const client = await desk();
        const file = await client.noted(HERALD, '12 people');
        const before = client.files.get(file);
        await client.write(HERALD, edited);
        await vi.waitFor(async () =>
            expect(await client.notes()).toMatchObject([{ file, quotation: '12 people', lost }]),
        );
        expect((await client.notes())[0]).not.toHaveProperty('range');
        expect(client.files.get(file)).toBe(before);
        // And back again.
        await client.write(HERALD, HERALD_TEXT);
        await vi.waitFor(async () => expect(await places(client, HERALD_TEXT)).toEqual(['12 people']));
    });
});

describe('notes of several people', () => {
    it('are told by article and place, whoever wrote them when', async () => {
        const client = await desk();
        await client.noted(COURIER, 'the first to see', 'c');
        await client.noted(HERALD, 'had not slept', 'b');
        await client.noted(HERALD, 'Port in flames', 'a');
        expect((await client.notes()).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
        const courier = await client.connection.sendRequest<readonly NoteItem[]>(NOTES, { uris: [COURIER] });
        expect(courier.map(({ text, uri }) => [text, uri])).toEqual([['c', COURIER]]);
    });

    it('keep a reply to a note that somebody else has deleted', async () => {
        const client = await desk();
        const file = await client.noted(HERALD, '12 people');
        await client.act({ kind: 'reply', file, text: 'They say 12.' });
        await client.write(file, undefined);
        await vi.waitFor(async () =>
            expect(await client.notes()).toMatchObject([
                {
                    text: 'They say 12.',
                    quotation: '',
                    lost: 'The note that this is a reply to is not there.',
                },
            ]),
        );
    });

    it('tell a file with an error at its line, and leave it as it is', async () => {
        const client = await desk();
        const file = await client.noted(HERALD, '12 people');
        const broken = `<<<<<<< ours\n${client.files.get(file)}`;
        await client.write(file, broken);
        await vi.waitFor(() => expect(client.problems(file)).toHaveLength(1));
        expect(client.problems(file)[0]).toMatch(/^1: /);
        expect(await client.notes()).toEqual([]);
        const { files, reason } = await client.act({ kind: 'say', files: [file], text: 'x' });
        expect([files, reason]).toEqual([
            [],
            expect.stringMatching(/no longer there, or its file has an error/),
        ]);
        expect(client.files.get(file)).toBe(broken);
        await client.write(file, broken.slice(broken.indexOf('{')));
        await vi.waitFor(() => expect(client.problems(file)).toEqual([]));
        expect(await client.notes()).toHaveLength(1);
    });

    it('come and go with their folder', async () => {
        const client = await desk();
        const file = await client.noted(HERALD, '12 people');
        client.files.delete(file);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: `${FOLDER}/.crosscheck`, type: 3 }],
        });
        await vi.waitFor(async () => expect(await client.notes()).toEqual([]));
    });
});

describe('a note at every occurrence', () => {
    const position = rangeOf(HERALD_TEXT, 'Per Holm').start;

    it('is made in the article, or in all of them', async () => {
        const client = await desk({}, true);
        const places = await client.connection.sendRequest<NotePlaces>(NOTE_PLACES, {
            textDocument: { uri: HERALD },
            position,
        });
        expect(places).toEqual({ words: 'Per Holm', inArticle: 2, everywhere: 3, articles: 2 });
        const gesture = { kind: 'addEverywhere', uri: HERALD, position, text: 'Chief?' } as const;
        const { files } = await client.act({ ...gesture, isEverywhere: true });
        expect(files).toHaveLength(3);
        expect((await client.notes()).map(({ uri, quotation }) => [uri, quotation])).toEqual([
            [HERALD, 'Per Holm'],
            [HERALD, 'Per Holm'],
            [COURIER, 'Per Holm'],
        ]);
        expect((await client.act({ ...gesture, isEverywhere: false })).files).toHaveLength(2);
    });

    it('says how many places cannot be told apart', async () => {
        const uri = `${FOLDER}/live.txt`;
        const client = await desk({ [uri]: 'Per Holm has nothing new to say.\n\n'.repeat(4) }, true);
        const gesture = { kind: 'addEverywhere', uri, isEverywhere: false, text: 'x' } as const;
        const { files, reason } = await client.act({ ...gesture, position: { line: 0, character: 1 } });
        expect([files.length, reason]).toEqual([
            0,
            '4 of 4 places cannot be told from others, and are not noted.',
        ]);
    });
});
