/** Files as they live on a real disk: every way in which they come, change and go, and what of them is read. */

import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SemanticTokens, WorkspaceSymbol } from 'vscode-languageserver';
import {
    INDEX_AGAIN,
    OTHER_ENCODING,
    type OtherEncodingParams,
    SOURCES,
    type Sources,
} from '../../../server/src/protocol.ts';
import { diskWorkspace } from '../../../server/src/workspace/diskWorkspace.ts';
import { uriOf } from '../../../server/src/workspace/fileUri.ts';
import type { ReadFile, Workspace } from '../../../server/src/workspace/workspace.ts';
import { folderWith } from '../../support/folder.ts';
import { ABLE, type ClientOptions, connect, type Files, type TestClient } from '../../support/server.ts';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** An article that names one person: who is found tells which articles are read. */
function about(person: string): string {
    return `News of the day\n\nLINDVIK – The mayor, ${person}, spoke to 120 dock workers on 4 March 2024.\n`;
}

async function people({ connection }: TestClient): Promise<readonly string[]> {
    const symbols = await connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    return symbols.map(({ name }) => name).filter(name => / (?:Berg|Holm|Lund)$/.test(name));
}

function named(options: ClientOptions): Promise<TestClient> {
    return connect({ hasNames: true, ...options });
}

async function onDisk(root: string, options: ClientOptions = {}): Promise<TestClient> {
    const client = await named({ workspace: diskWorkspace(), folders: [uriOf(root)], ...options });
    await client.status(({ state }) => state !== 'reading');
    return client;
}

async function tell({ connection }: TestClient, root: string, ...changes: [string, number][]): Promise<void> {
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: changes.map(([file, type]) => ({ uri: uriOf(path.join(root, file)), type })),
    });
}

function tokensOf({ connection }: TestClient, uri: string): Promise<SemanticTokens | null> {
    return connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
}

describe('the year of a wire that tells none', () => {
    const WIRE = 'LINDVIK, March 4 (NEA) – The mayor, Ana Berg, spoke to 120 dock workers.\n';
    const LOCAL = (year: number) => `LINDVIK, 6 March ${year} – The mayor, Ivo Holm, met 130 dock workers.\n`;

    async function dayOf({ connection }: TestClient, uri: string): Promise<string | undefined> {
        const { items } = await connection.sendRequest<Sources>(SOURCES, { limit: 10 });
        return items.find(item => item.uri === uri)?.shortDay;
    }

    it('is that of the other files, on the disk and in the editor, and follows them', async () => {
        const root = folderWith({ 'a-wire.txt': WIRE, 'b-wire.txt': WIRE, 'local.txt': LOCAL(2024) });
        const [a, b, local] = ['a-wire.txt', 'b-wire.txt', 'local.txt'].map(name =>
            uriOf(path.join(root, name)),
        ) as [string, string, string];
        const client = await onDisk(root);
        expect([await dayOf(client, a), await dayOf(client, b)]).toEqual(['2024-03-04', '2024-03-04']);
        await client.open(a, WIRE);
        await client.open(local, LOCAL(2024));
        await client.change(local, LOCAL(2021), 2);
        await expect.poll(() => dayOf(client, a)).toBe('2021-03-04');
        await expect.poll(() => dayOf(client, b)).toBe('2021-03-04');
        rmSync(path.join(root, 'local.txt'));
        await tell(client, root, ['local.txt', DELETED]);
        await client.close(local);
        await expect.poll(() => dayOf(client, a)).toBe('');
        await expect.poll(() => dayOf(client, b)).toBe('');
        writeFileSync(path.join(root, 'local.txt'), LOCAL(2023));
        await tell(client, root, ['local.txt', CREATED]);
        await expect.poll(() => dayOf(client, a)).toBe('2023-03-04');
        await expect.poll(() => dayOf(client, b)).toBe('2023-03-04');
    });
});

describe('workspace folders', () => {
    it('come and go with their articles', async () => {
        const one = folderWith({ 'a.txt': about('Ana Berg') });
        const other = folderWith({ 'b.txt': about('Ivo Holm') });
        const client = await onDisk(one);
        const change = (added: string[], removed: string[]) =>
            client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
                event: {
                    added: added.map(root => ({ uri: uriOf(root), name: root })),
                    removed: removed.map(root => ({ uri: uriOf(root), name: root })),
                },
            });
        await change([other], []);
        await expect.poll(() => people(client)).toEqual(['Ana Berg', 'Ivo Holm']);
        await change([], [one]);
        await expect.poll(() => people(client)).toEqual(['Ivo Holm']);
        await change([], [other]);
        await expect.poll(() => people(client)).toEqual([]);
    });

    it('may lie in one another, and no file is read twice', async () => {
        const root = folderWith({ 'a.txt': about('Ana Berg'), 'sub/b.txt': about('Ivo Holm') });
        const client = await onDisk(root, { folders: [uriOf(root), uriOf(path.join(root, 'sub'))] });
        expect(await client.ready()).toMatchObject({ documents: 2, total: 2 });
    });
});

describe('on the disk', () => {
    it('folders are renamed, moved away and back, and deleted', async () => {
        const root = folderWith({ 'old/a.txt': about('Ana Berg'), 'b.txt': about('Ivo Holm') });
        const away = folderWith({});
        const client = await onDisk(root);
        renameSync(path.join(root, 'old'), path.join(root, '2024.03'));
        await tell(client, root, ['old', DELETED], ['2024.03', CREATED]);
        await expect.poll(() => people(client)).toEqual(['Ana Berg', 'Ivo Holm']);
        renameSync(path.join(root, '2024.03'), path.join(away, 'kept'));
        await tell(client, root, ['2024.03', DELETED]);
        await expect.poll(() => people(client)).toEqual(['Ivo Holm']);
        renameSync(path.join(away, 'kept'), path.join(root, 'back'));
        const files = [{ oldUri: uriOf(path.join(away, 'kept')), newUri: uriOf(path.join(root, 'back')) }];
        await client.connection.sendNotification('workspace/didRenameFiles', { files });
        await expect.poll(() => people(client)).toEqual(['Ana Berg', 'Ivo Holm']);
        rmSync(path.join(root, 'back'), { recursive: true });
        await client.connection.sendNotification('workspace/didDeleteFiles', {
            files: [{ uri: uriOf(path.join(root, 'back')) }],
        });
        await expect.poll(() => people(client)).toEqual(['Ivo Holm']);
    });

    it('what an editor without watching does not tell is found when something is saved', async () => {
        const { didChangeWatchedFiles: _, ...workspace } = ABLE.workspace ?? {};
        const root = folderWith({ 'a.txt': about('Ana Berg'), 'b.txt': about('Ivo Holm'), 'c.txt': '' });
        const client = await onDisk(root, { capabilities: { ...ABLE, workspace } });
        const uri = uriOf(path.join(root, 'c.txt'));
        await client.open(uri, '');
        rmSync(path.join(root, 'a.txt'));
        writeFileSync(path.join(root, 'b.txt'), about('Ivana Holm'));
        writeFileSync(path.join(root, 'd.txt'), about('Per Lund'));
        const told = client.statuses.length;
        await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
        await expect.poll(() => people(client)).toEqual(['Ivana Holm', 'Per Lund']);
        // A look at the disk is no reading that a person would have to wait for.
        expect(client.statuses.slice(told).map(({ state }) => state)).not.toContain('reading');
    });

    it('.gitignore, include and exclude are heeded, and followed when they change', async () => {
        const root = folderWith({
            '.gitignore': 'private/\n',
            'a.txt': about('Ana Berg'),
            'private/b.txt': about('Ivo Holm'),
            'drafts/c.txt': about('Per Lund'),
        });
        const settings: Record<string, unknown> = { [uriOf(root)]: { files: { exclude: ['drafts/**'] } } };
        const client = await onDisk(root, { settings });
        expect(await people(client)).toEqual(['Ana Berg']);
        writeFileSync(path.join(root, '.gitignore'), '/a.txt\n');
        await tell(client, root, ['.gitignore', CHANGED]);
        await expect.poll(() => people(client)).toEqual(['Ivo Holm']);
        settings[uriOf(root)] = { files: { include: ['drafts/*.txt'] } };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await expect.poll(() => people(client)).toEqual(['Per Lund']);
    });

    it('new files are found while others change without end', async () => {
        const root = folderWith({ 'a.txt': about('Ana Berg') });
        const client = await onDisk(root);
        writeFileSync(path.join(root, 'b.txt'), about('Ivo Holm'));
        await tell(client, root, ['b.txt', CREATED]);
        const end = Date.now() + 10_000;
        while ((await people(client)).length < 2) {
            if (Date.now() > end) throw new Error('Nothing was found while files changed');
            await tell(client, root, ['.gitignore', CHANGED]);
            await new Promise(resolve => setTimeout(resolve, 50));
        }
        expect(await people(client)).toEqual(['Ana Berg', 'Ivo Holm']);
    }, 20_000);

    it('a symbolic link is no second article', async () => {
        const elsewhere = folderWith({ 'b.txt': about('Ivo Holm') });
        const root = folderWith({ 'a.txt': about('Ana Berg') });
        symlinkSync(path.join(root, 'a.txt'), path.join(root, 'same.txt'));
        symlinkSync(elsewhere, path.join(root, 'archive'));
        symlinkSync(root, path.join(elsewhere, 'circle'));
        const client = await onDisk(root);
        expect(await client.ready()).toMatchObject({ documents: 2, leftOut: 0 });
        expect(await people(client)).toEqual(['Ana Berg', 'Ivo Holm']);
    });

    it('more files than the limit are left, and that is said', async () => {
        const root = folderWith({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
        const client = await onDisk(root, { settings: { [uriOf(root)]: { files: { maxCount: 2 } } } });
        expect(await client.ready()).toMatchObject({ documents: 2, isLimited: true });
        expect(client.log.join('\n')).toContain('Only the first 2 articles');
    });

    it('what is left out is told in number and by name, until it is gone or mended', async () => {
        const root = folderWith({ 'bad/a.txt': Uint8Array.from([65, 0]), 'b.txt': 'x'.repeat(1001) });
        const client = await onDisk(root, { settings: { [uriOf(root)]: { files: { maxBytes: 1000 } } } });
        expect(await client.ready()).toMatchObject({ documents: 0, leftOut: 2 });
        expect(client.log.join('\n')).toMatch(/b\.txt is too large.{0,200}a\.txt is not a text/s);
        rmSync(path.join(root, 'bad'), { recursive: true });
        await tell(client, root, ['bad', DELETED]);
        await client.status(({ leftOut }) => leftOut === 1);
        writeFileSync(path.join(root, 'b.txt'), about('Ana Berg'));
        await tell(client, root, ['b.txt', CHANGED]);
        expect(await client.status(({ leftOut }) => leftOut === 0)).toMatchObject({ documents: 1 });
    });

    it('a folder or name that cannot be read counts as left out, until it can', async () => {
        const root = folderWith({ 'a.txt': about('Ana Berg') });
        const disk = diskWorkspace();
        let isClosed = true;
        const workspace: Workspace = {
            ...disk,
            async *find(folder, options) {
                if (isClosed) options.onNote?.('The folder b cannot be read.', 'unreadable');
                yield* disk.find(folder, options);
            },
        };
        const client = await onDisk(root, { workspace });
        expect(await client.ready()).toMatchObject({ documents: 1, leftOut: 1 });
        expect(client.log.join('\n')).toContain('The folder b cannot be read.');
        isClosed = false;
        await client.connection.sendRequest(INDEX_AGAIN);
        await client.status(({ leftOut }) => leftOut === 0);
    });

    it('a text that the editor shows may be too large as well', async () => {
        const root = folderWith({ 'a.txt': about('Ana Berg') });
        const client = await onDisk(root, { settings: { [uriOf(root)]: { files: { maxBytes: 1000 } } } });
        const uri = uriOf(path.join(root, 'a.txt'));
        await client.open(uri, about('Ana Berg').repeat(20));
        expect(await client.status(({ leftOut }) => leftOut === 1)).toMatchObject({ documents: 0 });
        expect(client.log.join('\n')).toContain('a.txt is too large');
        await client.close(uri);
        expect(await client.status(({ leftOut }) => leftOut === 0)).toMatchObject({ documents: 1 });
    });
});

describe('while a file is read', () => {
    const FOLDER = 'file:///press';
    const A = `${FOLDER}/a.txt`;

    /** A disk on which each reading ends when the test says so. */
    function slowDisk(files: Files) {
        const disk = diskWorkspace();
        const readings: ((file: ReadFile) => void)[] = [];
        const workspace = {
            ...disk,
            async *find() {
                for (const uri of files.keys()) yield { uri };
            },
            isArticle: async () => true,
            read: (uri: string) =>
                new Promise<ReadFile>(resolve => {
                    if (files.has(uri)) readings.push(resolve);
                    else resolve({ kind: 'leftOut', reason: 'is not there', isGone: true });
                }),
        };
        return { readings, workspace };
    }

    function text(text: string): ReadFile {
        return { kind: 'text', text, encoding: 'utf-8', format: 'plain' };
    }

    async function reading(count: number, readings: readonly unknown[]): Promise<void> {
        await expect.poll(() => readings.length).toBe(count);
    }

    it('a later reading wins, whichever ends first', async () => {
        const { readings, workspace } = slowDisk(new Map([[A, '']]));
        const client = await named({ workspace, folders: [FOLDER] });
        await reading(1, readings);
        readings[0]?.(text(about('Ana Berg')));
        await client.ready();
        for (const count of [2, 3]) {
            await tell(client, '/press', ['a.txt', CHANGED]);
            await reading(count, readings);
        }
        readings[2]?.(text(about('Per Lund')));
        await expect.poll(() => people(client)).toEqual(['Per Lund']);
        readings[1]?.(text(about('Ivo Holm')));
        await client.connection.sendRequest('workspace/symbol', { query: '' });
        expect(await people(client)).toEqual(['Per Lund']);
    });

    it('it may be deleted, and does not come back', async () => {
        const { readings, workspace } = slowDisk(new Map([[A, '']]));
        const client = await named({ workspace, folders: [FOLDER] });
        await reading(1, readings);
        await tell(client, '/press', ['a.txt', DELETED]);
        await people(client);
        readings[0]?.(text(about('Ana Berg')));
        expect(await client.ready()).toMatchObject({ documents: 0, leftOut: 0 });
    });

    it('it may change, and is read again', async () => {
        const { readings, workspace } = slowDisk(new Map([[A, '']]));
        const client = await named({ workspace, folders: [FOLDER] });
        await reading(1, readings);
        await tell(client, '/press', ['a.txt', CHANGED]);
        await people(client);
        readings[0]?.(text(about('Ana Berg')));
        await reading(2, readings);
        readings[1]?.(text(about('Ivo Holm')));
        await expect.poll(() => people(client)).toEqual(['Ivo Holm']);
    });

    it('it may be opened: the text of the editor is the truth', async () => {
        const { readings, workspace } = slowDisk(new Map([[A, '']]));
        const client = await named({ workspace, folders: [FOLDER] });
        await reading(1, readings);
        await client.open(A, about('Ivo Holm'));
        await tokensOf(client, A);
        readings[0]?.(text(about('Ana Berg')));
        await client.ready();
        expect(await people(client)).toEqual(['Ivo Holm']);
    });

    it('it may become unreadable, and is left out with the reason', async () => {
        const { readings, workspace } = slowDisk(new Map([[A, '']]));
        const client = await named({ workspace, folders: [FOLDER] });
        await reading(1, readings);
        readings[0]?.(text(about('Ana Berg')));
        await client.ready();
        await tell(client, '/press', ['a.txt', CHANGED]);
        await reading(2, readings);
        readings[1]?.({ kind: 'leftOut', reason: 'may not be read' });
        expect(await client.status(({ leftOut }) => leftOut === 1)).toMatchObject({ documents: 0 });
        expect(client.log.join('\n')).toContain('a.txt may not be read');
    });

    it('a shutdown ends it', async () => {
        const { readings, workspace } = slowDisk(new Map([[A, '']]));
        const client = await named({ workspace, folders: [FOLDER] });
        await reading(1, readings);
        await client.connection.sendRequest('shutdown');
        const told = client.statuses.length;
        readings[0]?.(text(about('Ana Berg')));
        await expect(people(client)).rejects.toMatchObject({ code: -32600 });
        expect(client.statuses.slice(told).filter(({ documents }) => documents > 0)).toEqual([]);
    });
});

describe('schemes', () => {
    it.each(['untitled:Untitled-1', 'vscode-remote://box/a.txt', 'vscode-vfs://host/a.txt'])(
        'a document of %s is an article',
        async uri => {
            const client = await connect();
            await client.open(uri, about('Ana Berg'));
            expect(await tokensOf(client, uri)).not.toBeNull();
        },
    );

    it.each(['git:/press/a.txt?ref', 'gitlens://x/a.txt', 'output:a.txt', 'vscode-scm:a.txt'])(
        'a document of %s is none: it is another version of one',
        async uri => {
            const client = await connect();
            await client.open(uri, about('Ana Berg'), 'article');
            expect(await tokensOf(client, uri)).toBeNull();
        },
    );

    it('of a folder that is on no disk only the open documents are read, and that is said', async () => {
        const folder = 'vscode-vfs://host/press';
        const client = await named({ workspace: diskWorkspace(), folders: [folder] });
        await client.open(`${folder}/a.txt`, about('Ana Berg'));
        const status = await client.status(({ state, documents }) => state === 'ready' && documents === 1);
        expect(status).toMatchObject({ total: 0, isOpenOnly: true });
        expect(await people(client)).toEqual(['Ana Berg']);
    });
});

describe('encodings', () => {
    it.each<[string, BufferEncoding, readonly number[]]>([
        ['UTF-8', 'utf8', []],
        ['UTF-8 with a byte-order mark', 'utf8', [0xef, 0xbb, 0xbf]],
        ['UTF-16 with one', 'utf16le', [0xff, 0xfe]],
        ['Windows-1252', 'latin1', []],
    ])('%s is read', async (_, encoding, mark) => {
        const bytes = Buffer.from(about('Zoë Berg'), encoding === 'latin1' ? 'utf8' : encoding);
        const latin = Buffer.from(about('Zoë Berg').replaceAll('–', '-'), 'latin1');
        const root = folderWith({
            'a.txt': encoding === 'latin1' ? latin : Buffer.concat([Buffer.from(mark), bytes]),
        });
        const client = await onDisk(root);
        expect(await people(client)).toEqual(['Zoë Berg']);
    });

    const WRITTEN = about('Zoë Berg').replaceAll('–', '-');
    const SHOWN = WRITTEN.replaceAll('ë', '\ufffd');

    async function openInWrongEncoding() {
        const root = folderWith({ 'a.txt': Buffer.from(WRITTEN, 'latin1') });
        const uri = uriOf(path.join(root, 'a.txt'));
        const client = await onDisk(root);
        const offers: OtherEncodingParams[] = [];
        client.connection.onNotification(OTHER_ENCODING, (offer: OtherEncodingParams) => {
            offers.push(offer);
        });
        await client.open(uri, SHOWN);
        await expect.poll(() => offers).toEqual([{ uri, encoding: 'Windows-1252' }]);
        return { client, uri };
    }

    it('what the editor cannot read is kept as the disk has it, and the right encoding is offered', async () => {
        const { client, uri } = await openInWrongEncoding();
        await expect.poll(() => people(client)).toEqual(['Zoë Berg']);
        await client.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: 2 },
            contentChanges: [
                { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: 'More' },
            ],
        });
        await tokensOf(client, uri);
        expect(await people(client)).toEqual(['Zoë Berg']);
        // Reopened in the right encoding.
        await client.change(uri, WRITTEN.replace('Zoë', 'Noë'), 3);
        await tokensOf(client, uri);
        expect(await people(client)).toEqual(['Noë Berg']);
    });

    it('what really stands in the file is not', async () => {
        const root = folderWith({ 'a.txt': SHOWN });
        const uri = uriOf(path.join(root, 'a.txt'));
        const client = await onDisk(root);
        let offers = 0;
        client.connection.onNotification(OTHER_ENCODING, () => {
            offers += 1;
        });
        await client.open(uri, SHOWN);
        await tokensOf(client, uri);
        await client.close(uri);
        await people(client);
        expect(offers).toBe(0);
    });
});

it('a new folder that no event names file by file is looked through', async () => {
    const root = folderWith({ 'a.txt': about('Ana Berg') });
    const client = await onDisk(root);
    mkdirSync(path.join(root, 'v1.2/deep'), { recursive: true });
    writeFileSync(path.join(root, 'v1.2/deep/b.txt'), about('Ivo Holm'));
    await tell(client, root, ['v1.2', CREATED]);
    await expect.poll(() => people(client)).toEqual(['Ana Berg', 'Ivo Holm']);
});
