/** Articles that are renamed: in the editor, or by another program; what people keep about them goes along or stays. */

import { describe, expect, it, vi } from 'vitest';
import {
    CHANGE_NOTES,
    type NoteGesture,
    SEEN_ARTICLES,
    type SeenArticle,
} from '../../../server/src/protocol.ts';
import { type Desk, deskOf } from '../../support/desk.ts';
import { connect, type Files } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/old/herald.txt`;
const COURIER = `${FOLDER}/courier.txt`;
const MOVED = `${FOLDER}/flood/the%20herald.txt`;
const HERALD_TEXT = 'Port in flames\n\nThe fire at the port of Lindvik killed 12 people, Per Holm said.\n';
const COURIER_TEXT = 'Night of fire\n\nNobody had slept in the whole of Lindvik that night.\n';

const JUDGEMENT = `${FOLDER}/.crosscheck/judgements/made-by-hand.json`;

function selectorOf(exact: string, prefix: string, suffix: string) {
    return [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
    ];
}

const JUDGEMENT_TEXT = JSON.stringify({
    version: 1,
    judgement: 'notTheSame',
    finding: '12 is less than 17',
    claims: [
        {
            article: 'old/herald.txt',
            selector: selectorOf('12 people', 'the port of Lindvik killed ', ', Per Holm said.'),
        },
        { article: 'courier.txt', selector: selectorOf('that night', 'whole of Lindvik ', '.') },
    ],
});

async function desk(more: Readonly<Record<string, string>> = {}): Promise<Desk> {
    return deskOn(new Map([[HERALD, HERALD_TEXT], [COURIER, COURIER_TEXT], ...Object.entries(more)]));
}

async function deskOn(files: Files, seen: readonly SeenArticle[] = []): Promise<Desk> {
    const client = await deskOf(files, { folders: [FOLDER], initializationOptions: { seen } });
    await client.ready();
    return client;
}

async function noted(client: Desk, words: string): Promise<void> {
    const line = HERALD_TEXT.split('\n')[2] ?? '';
    const at = line.indexOf(words);
    const [start, end] = [at, at + words.length].map(character => ({ line: 2, character }));
    if (!start || !end) throw new Error('a range has two ends');
    const { files } = await client.act({ kind: 'add', uri: HERALD, range: { start, end }, text: 'Ask.' });
    expect(files).toHaveLength(1);
}

/** Where the notes are, as "old/herald.txt 2:39"; an orphan without a place. */
async function places(client: Desk): Promise<readonly string[]> {
    const notes = await client.notes();
    return notes.map(({ uri, range }) => {
        const path = uri?.slice(FOLDER.length + 1) ?? '';
        return range ? `${path} ${range.start.line}:${range.start.character}` : path;
    });
}

describe('an article that is renamed in the editor', () => {
    it('keeps its notes', async () => {
        const client = await desk();
        await noted(client, '12 people');
        await client.write(MOVED, HERALD_TEXT);
        await client.write(HERALD, undefined);
        await client.act({ kind: 'move', files: [{ from: HERALD, to: MOVED }] });
        await vi.waitFor(async () => {
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('keeps them with the folder that it is in', async () => {
        const client = await desk();
        await noted(client, '12 people');
        const to = `${FOLDER}/archive/2024`;
        const {
            files: [file],
        } = await client.act({ kind: 'move', files: [{ from: `${FOLDER}/old`, to }] });
        expect(JSON.parse(file?.text ?? '').target.source).toBe('../../archive/2024/herald.txt');
    });

    it('leaves the notes of others as they are', async () => {
        const client = await desk();
        await noted(client, '12 people');
        const to = `${FOLDER}/night.txt`;
        expect((await client.act({ kind: 'move', files: [{ from: COURIER, to }] })).files).toEqual([]);
        // A name that begins alike is no folder.
        const from = `${FOLDER}/old/herald`;
        expect((await client.act({ kind: 'move', files: [{ from, to }] })).files).toEqual([]);
    });

    it('keeps the judgements that rest on it, in files that are called after it', async () => {
        const client = await desk({ [JUDGEMENT]: JUDGEMENT_TEXT });
        const { files: written } = await client.act({ kind: 'move', files: [{ from: HERALD, to: MOVED }] });
        expect(written.map(({ uri, text }) => [uri, text !== undefined])).toEqual([
            [expect.stringMatching(/\/judgements\/courier-[0-9a-z]+\.json$/), true],
            [JUDGEMENT, false],
        ]);
        const { claims, ...said } = JSON.parse(written[0]?.text ?? '');
        expect(said).toEqual({ version: 1, judgement: 'notTheSame', finding: '12 is less than 17' });
        expect(claims.map(({ article }: { readonly article: string }) => article)).toEqual([
            'courier.txt',
            'flood/the herald.txt',
        ]);
        expect((await client.act({ kind: 'move', files: [{ from: HERALD, to: MOVED }] })).files).toEqual([]);
    });
});

describe('an article that is moved by another program', () => {
    const follow = async (client: Desk) => (await client.act({ kind: 'followMoved' })).files;

    it('keeps its notes where its text stands now', async () => {
        const client = await desk();
        await noted(client, '12 people');
        await client.write(HERALD, undefined);
        await client.write(MOVED, HERALD_TEXT);
        await vi.waitFor(async () => {
            await follow(client);
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('keeps them also when it is told of first where it is now', async () => {
        const client = await desk();
        await noted(client, '12 people');
        client.files.set(MOVED, HERALD_TEXT);
        client.files.delete(HERALD);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [
                { uri: MOVED, type: 1 },
                { uri: HERALD, type: 3 },
            ],
        });
        await vi.waitFor(async () => {
            await follow(client);
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('keeps them also while an editor still shows it where it was', async () => {
        const client = await desk();
        await noted(client, '12 people');
        await client.open(HERALD, HERALD_TEXT);
        await client.write(HERALD, undefined);
        await client.write(MOVED, HERALD_TEXT);
        await vi.waitFor(async () => {
            await follow(client);
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('keeps them also when the folders are looked through before it is told to be gone', async () => {
        const client = await desk();
        await noted(client, '12 people');
        await client.open(HERALD, HERALD_TEXT);
        client.files.delete(HERALD);
        await client.write(MOVED, HERALD_TEXT);
        await client.status(({ state, documents }) => state === 'ready' && documents === 3);
        await client.write(HERALD, undefined);
        await vi.waitFor(async () => {
            await follow(client);
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('keeps them also when nobody ever tells that it is gone', async () => {
        const client = await desk();
        await noted(client, '12 people');
        client.files.delete(HERALD);
        await client.write(MOVED, HERALD_TEXT);
        await vi.waitFor(async () => {
            await follow(client);
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('is known by its new text when it was gone and has come back, and nobody told', async () => {
        const client = await desk();
        await noted(client, '12 people');
        const later = `${HERALD_TEXT}Nobody was arrested.\n`;
        client.files.delete(HERALD);
        for (const name of ['one', 'two']) await client.write(`${FOLDER}/${name}.txt`, `Nothing ${name}.\n`);
        await client.status(({ state, documents }) => state === 'ready' && documents === 3);
        client.files.set(HERALD, later);
        await client.write(`${FOLDER}/three.txt`, 'Nothing was decided.\n');
        await client.status(({ state, documents }) => state === 'ready' && documents === 5);
        await client.write(HERALD, undefined);
        await client.write(MOVED, later);
        await vi.waitFor(async () => {
            await follow(client);
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
    });

    it('that comes back is not moved', async () => {
        const client = await desk();
        await noted(client, '12 people');
        await client.open(HERALD, HERALD_TEXT);
        await client.write(HERALD, undefined);
        await client.write(HERALD, HERALD_TEXT);
        await client.write(MOVED, HERALD_TEXT);
        await client.status(({ state, documents }) => state === 'ready' && documents === 3);
        expect(await follow(client)).toEqual([]);
    });

    it.each([
        ['a copy that was always there', { [`${FOLDER}/copy.txt`]: HERALD_TEXT }, []],
        ['one of two that are new', {}, [`${FOLDER}/one.txt`, `${FOLDER}/other.txt`]],
    ])('is not taken for %s', async (_, before, after) => {
        const client = await desk(before);
        await noted(client, '12 people');
        await client.write(HERALD, undefined);
        for (const uri of after) await client.write(uri, HERALD_TEXT);
        // Once this one is read, so are those before it.
        const last = `${FOLDER}/last.txt`;
        await client.write(last, 'Nothing was decided.\n');
        await client.status(({ state, documents }) => {
            return state === 'ready' && documents === client.files.size - 1;
        });
        expect(await follow(client)).toEqual([]);
        expect(await places(client)).toEqual(['old/herald.txt']);
    });

    it('is not taken for one with another text', async () => {
        const client = await desk();
        await noted(client, '12 people');
        await client.write(HERALD, undefined);
        await client.write(MOVED, HERALD_TEXT.replace('Per Holm', 'Ana Orlo'));
        await client.status(({ state, documents }) => state === 'ready' && documents === 2);
        expect(await follow(client)).toEqual([]);
    });
});

describe('an article that is moved while no window is open', () => {
    /** What is left on the disk, and what the client has kept, once a note is written. */
    async function closed(
        more: Readonly<Record<string, string>> = {},
    ): Promise<{ readonly files: Files; readonly seen: readonly SeenArticle[] }> {
        const client = await desk(more);
        await noted(client, '12 people');
        const seen = await client.connection.sendRequest<readonly SeenArticle[]>(SEEN_ARTICLES);
        expect(seen.map(({ uri }) => uri)).toEqual([HERALD]);
        return { files: new Map(client.files), seen };
    }

    it('keeps its notes where its text stands now', async () => {
        const { files, seen } = await closed();
        files.delete(HERALD);
        files.set(MOVED, HERALD_TEXT);
        const client = await deskOn(files, seen);
        await client.act({ kind: 'followMoved' });
        await vi.waitFor(async () => {
            expect(await places(client)).toEqual(['flood/the%20herald.txt 2:39']);
        });
        const now = await client.connection.sendRequest<readonly SeenArticle[]>(SEEN_ARTICLES);
        expect(now).toEqual([{ uri: MOVED, print: seen[0]?.print, twins: [] }]);
    });

    it('is still known when it comes back later', async () => {
        const { files, seen } = await closed();
        files.delete(HERALD);
        const between = await deskOn(files, seen);
        expect((await between.act({ kind: 'followMoved' })).files).toEqual([]);
        expect(await between.connection.sendRequest(SEEN_ARTICLES)).toEqual(seen);
    });

    it.each([
        [
            'there are two with its text',
            [[MOVED, HERALD_TEXT] as const, [`${FOLDER}/two.txt`, HERALD_TEXT] as const],
        ],
        ['its text was changed as well', [[MOVED, HERALD_TEXT.replace('12', '17')] as const]],
    ])('is an orphan where %s', async (_, come) => {
        const { files, seen } = await closed();
        files.delete(HERALD);
        for (const [uri, text] of come) files.set(uri, text);
        const client = await deskOn(files, seen);
        expect((await client.act({ kind: 'followMoved' })).files).toEqual([]);
    });

    it('is not taken for a copy that was always there', async () => {
        const { files, seen } = await closed({ [`${FOLDER}/copy.txt`]: HERALD_TEXT });
        files.delete(HERALD);
        const client = await deskOn(files, seen);
        expect((await client.act({ kind: 'followMoved' })).files).toEqual([]);
    });

    it('stays where it is when it is merely left out', async () => {
        const { files, seen } = await closed();
        files.set(`${FOLDER}/copy.txt`, HERALD_TEXT);
        const client = await connect({
            files,
            folders: [FOLDER],
            initializationOptions: { seen },
            settings: { [FOLDER]: { files: { exclude: ['old/**'] } } },
        });
        await client.ready();
        const gesture: NoteGesture = { kind: 'followMoved' };
        expect(await client.connection.sendRequest(CHANGE_NOTES, { gesture })).toEqual({ files: [] });
    });
});

describe('what crosscheck.json says of an article', () => {
    const RULES = `${FOLDER}/crosscheck.json`;
    const RULES_TEXT = `{
  "version": 1,
  "off": [
    { "rule": "inner-days", "path": "old" }
  ],
  "documents": {
    "courier.txt": { "published": "2024-03-05" },
    "old/herald.txt": { "published": "2024-03-04" }
  }
}
`;

    it('goes along when it is renamed', async () => {
        const client = await desk({ [RULES]: RULES_TEXT });
        const { files } = await client.act({ kind: 'move', files: [{ from: HERALD, to: MOVED }] });
        expect(files).toEqual([
            { uri: RULES, text: RULES_TEXT.replace('"old/herald.txt"', '"flood/the herald.txt"') },
        ]);
    });

    it('goes along with a folder', async () => {
        const client = await desk({ [RULES]: RULES_TEXT });
        const to = `${FOLDER}/archive`;
        const {
            files: [file],
        } = await client.act({ kind: 'move', files: [{ from: `${FOLDER}/old`, to }] });
        expect(JSON.parse(file?.text ?? '')).toMatchObject({
            off: [{ rule: 'inner-days', path: 'archive' }],
            documents: { 'archive/herald.txt': { published: '2024-03-04' } },
        });
    });

    it('goes along when another program moves the article', async () => {
        const client = await desk({ [RULES]: RULES_TEXT });
        await client.write(HERALD, undefined);
        await client.write(MOVED, HERALD_TEXT);
        await vi.waitFor(async () => {
            await client.act({ kind: 'followMoved' });
            expect(client.files.get(RULES)).toContain(
                '"flood/the herald.txt": { "published": "2024-03-04" }',
            );
        });
    });

    it('is left alone while there is an error in the file', async () => {
        const client = await desk({ [RULES]: RULES_TEXT.replace('"version": 1', '"version": 1,,') });
        expect((await client.act({ kind: 'move', files: [{ from: HERALD, to: MOVED }] })).files).toEqual([]);
    });
});
