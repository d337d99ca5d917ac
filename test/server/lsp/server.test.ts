/** The server as an editor meets it: from `initialize` to `shutdown`. */

import { describe, expect, it } from 'vitest';
import type {
    DocumentSymbol,
    Hover,
    Location,
    LocationLink,
    ProgressToken,
    SemanticTokens,
} from 'vscode-languageserver';
import { CANCEL_INDEXING, INDEX_AGAIN } from '../../../server/src/protocol.ts';
import { ABLE, connect, type Files, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const MARCH = `${FOLDER}/2024-03-04-harbour.txt`;
const MAY = `${FOLDER}/2024-05-06-harbour.txt`;

const MARCH_TEXT =
    'Harbour at Lindvik grows\n\nThe port of Lindvik had 1,200 dock workers on 4 March 2024.\n';
const MAY_TEXT = 'Lindvik hires again\n\nThe port of Lindvik had 1,500 dock workers on 6 May 2024.\n';

const SAME_TEXT = 'A look back\n\nOn 4 March 2024 the port of Lindvik had about 1,200 dock workers.\n';

function press(): Files {
    return new Map([
        [MARCH, MARCH_TEXT],
        [MAY, MAY_TEXT],
    ]);
}

function tokens({ connection }: TestClient, uri: string): Promise<SemanticTokens | null> {
    return connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
}

/** At the first occurrence of the words. */
function at(uri: string, text: string, words: string) {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    const position = { line: before.length - 1, character: (before.at(-1) ?? '').length };
    return { textDocument: { uri }, position };
}

async function hoverText(
    { connection }: TestClient,
    uri: string,
    text: string,
    words: string,
): Promise<string> {
    const hover = await connection.sendRequest<Hover | null>('textDocument/hover', at(uri, text, words));
    const { contents } = hover ?? { contents: '' };
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('initialize', () => {
    it('names what the server can do', async () => {
        const { result } = await connect();
        expect(result).toMatchObject({
            serverInfo: { name: 'Crosscheck' },
            capabilities: {
                positionEncoding: 'utf-16',
                textDocumentSync: { openClose: true, change: 2 },
                hoverProvider: true,
                definitionProvider: true,
                referencesProvider: true,
                workspaceSymbolProvider: true,
                semanticTokensProvider: {
                    full: { delta: true },
                    range: true,
                    legend: {
                        tokenTypes: ['person', 'organisation', 'place', 'date', 'figure'],
                        tokenModifiers: ['inferred', 'quoted', 'conflicting'],
                    },
                },
                workspace: { workspaceFolders: { supported: true }, fileOperations: expect.anything() },
            },
        });
    });

    it('takes the encoding of a client that does not know UTF-16', async () => {
        const { result } = await connect({
            capabilities: { ...ABLE, general: { positionEncodings: ['utf-8'] } },
        });
        expect(result.capabilities.positionEncoding).toBe('utf-8');
    });

    it('bears options of any kind', async () => {
        const { result } = await connect({ initializationOptions: [{ l10n: 3 }] });
        expect(result.serverInfo?.name).toBe('Crosscheck');
    });
});

describe('a folder of articles', () => {
    it('is read whole, open or not', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        expect(await client.ready()).toEqual({ state: 'ready', documents: 2, total: 2, leftOut: 0 });
        await expect.poll(() => client.refreshes()).toBeGreaterThan(0);
    });

    it('says with a figure what the other documents say', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.ready();
        await client.open(MAY, MAY_TEXT);
        const hover = await hoverText(client, MAY, MAY_TEXT, '1,500');
        expect(hover).toContain('1,200');
        expect(hover).toContain(`](${MARCH}#L3,`);
        expect(hover).toContain('1 other document, 1 independent source');
    });

    it('colours dates and figures', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.open(MAY, MAY_TEXT);
        const all = (await tokens(client, MAY))?.data ?? [];
        const types = all.filter((_, i) => i % 5 === 3);
        expect(types).toContain(3);
        expect(types).toContain(4);
        const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
        const few = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
            textDocument: { uri: MAY },
            range,
        });
        expect(few.data.length).toBeLessThan(all.length);
    });

    it('sends of changed colours only the change', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.open(MAY, MAY_TEXT);
        const before = await tokens(client, MAY);
        await client.change(MAY, `${MAY_TEXT}\nIt had 900 in 2021.\n`, 2);
        const delta = await client.connection.sendRequest<{
            edits: { start: number; deleteCount: number }[];
        }>('textDocument/semanticTokens/full/delta', {
            textDocument: { uri: MAY },
            previousResultId: before?.resultId,
        });
        expect(delta.edits).toMatchObject([{ start: before?.data.length, deleteCount: 0 }]);
    });

    it('leads from a figure to its evidence, by links where the client knows them', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.ready();
        await client.open(MAY, SAME_TEXT);
        const params = at(MAY, SAME_TEXT, '1,200');
        const links = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', params);
        expect(links.map(({ targetUri }) => targetUri)).toContain(MARCH);
        expect(links[0]?.originSelectionRange?.start.line).toBe(2);

        const plain = await connect({ files: press(), folders: [FOLDER], capabilities: {} });
        await plain.ready();
        await plain.open(MAY, SAME_TEXT);
        const locations = await plain.connection.sendRequest<Location[]>('textDocument/definition', params);
        expect(locations.map(({ uri }) => uri)).toContain(MARCH);
    });

    it('finds the other mentions of a figure', async () => {
        const files = press().set(`${FOLDER}/copy.txt`, MAY_TEXT);
        const client = await connect({ files, folders: [FOLDER] });
        await client.ready();
        await client.open(MAY, MAY_TEXT);
        const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
            ...at(MAY, MAY_TEXT, '1,500'),
            context: { includeDeclaration: true },
        });
        expect(found.map(({ uri }) => uri)).toEqual([MAY, `${FOLDER}/copy.txt`]);
    });

    it('outlines an article', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.open(MAY, MAY_TEXT);
        const outline = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
            textDocument: { uri: MAY },
        });
        expect(outline.map(({ name }) => name)).toContain('Lindvik hires again');
    });
});

describe('the corpus keeps up', () => {
    it('with text that is not saved, and with the disk when it is closed', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.ready();
        await client.open(MAY, MAY_TEXT);
        await client.open(MARCH, MARCH_TEXT.replace('1,200', '1,111'));
        await tokens(client, MARCH);
        expect(await hoverText(client, MAY, MAY_TEXT, '1,500')).toContain('1,111');
        await client.close(MARCH);
        await expect.poll(() => hoverText(client, MAY, MAY_TEXT, '1,500')).toContain('1,200');
    });

    it('with files that are created, changed and deleted', async () => {
        const files = press();
        files.delete(MARCH);
        const client = await connect({ files, folders: [FOLDER] });
        await client.ready();
        await client.open(MAY, MAY_TEXT);
        const told = (type: number) =>
            client.connection.sendNotification('workspace/didChangeWatchedFiles', {
                changes: [{ uri: MARCH, type }],
            });
        const hover = () => hoverText(client, MAY, MAY_TEXT, '1,500');

        files.set(MARCH, MARCH_TEXT);
        await told(1);
        await expect.poll(hover).toContain('1,200');
        files.set(MARCH, MARCH_TEXT.replace('1,200', '1,150'));
        await told(2);
        await expect.poll(hover).toContain('1,150');
        files.delete(MARCH);
        await told(3);
        await expect.poll(hover).not.toContain('1,150');
    });

    it('with one file however a client writes its uri', async () => {
        const written = `${FOLDER}/late (final).txt`;
        const files: Files = new Map([[`${FOLDER}/late%20%28final%29.txt`, MARCH_TEXT]]);
        const client = await connect({ files, folders: [FOLDER] });
        await client.ready();
        await client.open(written.replace(' ', '%20'), MARCH_TEXT);
        await tokens(client, written.replace(' ', '%20'));
        await client.connection.sendRequest(INDEX_AGAIN);
        expect(await client.ready()).toMatchObject({ documents: 1 });
    });

    it('leaves out what is no article, and says so of what is too large', async () => {
        const files = press()
            .set(`${FOLDER}/README.md`, MARCH_TEXT)
            .set(`${FOLDER}/node_modules/a/notes.txt`, MARCH_TEXT)
            .set(`${FOLDER}/long.txt`, 'word '.repeat(1000));
        const client = await connect({
            files,
            folders: [FOLDER],
            settings: { [FOLDER]: { files: { maxBytes: 1000 } } },
        });
        expect(await client.ready()).toEqual({ state: 'ready', documents: 2, total: 3, leftOut: 1 });
        expect(client.log.join('\n')).toMatch(/long\.txt is too large/);
    });

    it('until reading is cancelled', async () => {
        const files: Files = new Map();
        for (let i = 0; i < 300; i++) files.set(`${FOLDER}/${i}.txt`, MARCH_TEXT.repeat(20));
        const client = await connect({ files, folders: [FOLDER] });
        await client.status(({ state, documents }) => state === 'reading' && documents > 0);
        expect(await client.connection.sendRequest(CANCEL_INDEXING)).toBe(true);
        const { documents } = await client.status(({ state }) => state === 'cancelled');
        expect(documents).toBeLessThan(300);
    });
});

describe('progress', { timeout: 30_000 }, () => {
    const capabilities = { ...ABLE, window: { workDoneProgress: true } };

    function many(repeats: number): Files {
        const files: Files = new Map();
        for (let i = 0; i < 100; i++) files.set(`${FOLDER}/${i}.txt`, MARCH_TEXT.repeat(repeats));
        return files;
    }

    /** What the client is told, and the token that the server asked for. */
    function follow({ connection }: TestClient) {
        const kinds: string[] = [];
        const tokens: ProgressToken[] = [];
        connection.onRequest('window/workDoneProgress/create', ({ token }: { token: ProgressToken }) => {
            tokens.push(token);
            return null;
        });
        connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
            kinds.push(value.kind);
        });
        return { kinds, tokens };
    }

    it('of reading is told from its beginning to its end', async () => {
        const files: Files = new Map();
        const client = await connect({ files, folders: [FOLDER], capabilities });
        const { kinds } = follow(client);
        await client.ready();
        for (const [uri, text] of many(1)) files.set(uri, text);
        await client.connection.sendRequest(INDEX_AGAIN);
        await client.status(({ state, documents }) => state === 'ready' && documents === 100);
        await expect.poll(() => kinds.at(-1)).toBe('end');
        expect([...new Set(kinds)]).toEqual(['begin', 'report', 'end']);
    });

    it('can be cancelled by whoever sees it', async () => {
        const files: Files = new Map();
        const client = await connect({ files, folders: [FOLDER], capabilities });
        const { kinds, tokens } = follow(client);
        await client.ready();
        for (const [uri, text] of many(40)) files.set(uri, text);
        const again = client.connection.sendRequest(INDEX_AGAIN);
        await expect.poll(() => kinds).toContain('begin');
        await client.connection.sendNotification('window/workDoneProgress/cancel', { token: tokens[0] });
        expect((await client.status(({ state }) => state === 'cancelled')).documents).toBeLessThan(100);
        await again;
        await expect.poll(() => kinds.at(-1)).toBe('end');
    });

    it('that a client will not show keeps nothing from being read', async () => {
        const client = await connect({ files: press(), folders: [FOLDER], capabilities });
        // Nobody answers `window/workDoneProgress/create` but with an error.
        expect(await client.ready()).toMatchObject({ documents: 2 });
    });
});

describe('crosscheck.enable', () => {
    it('auto keeps quiet in a code repository', async () => {
        const client = await connect({
            files: press().set(`${FOLDER}/package.json`, '{}'),
            folders: [FOLDER],
        });
        expect(await client.status(({ state }) => state === 'quiet')).toMatchObject({ documents: 0 });
        await client.open(MAY, MAY_TEXT);
        expect(await tokens(client, MAY)).toBeNull();
    });

    it('auto speaks there as soon as there is an .article', async () => {
        const files = press().set(`${FOLDER}/package.json`, '{}');
        const client = await connect({ files, folders: [FOLDER] });
        await client.status(({ state }) => state === 'quiet');
        files.set(`${FOLDER}/drafts/strike.article`, MARCH_TEXT);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: `${FOLDER}/drafts/strike.article`, type: 1 }],
        });
        expect(await client.ready()).toMatchObject({ documents: 3 });
    });

    it('is one thing in one folder and another in the next', async () => {
        const other = 'file:///archive';
        const files = press().set(`${other}/old.txt`, MARCH_TEXT);
        const settings: Record<string, unknown> = { [other]: { enable: 'off' } };
        const client = await connect({ files, folders: [FOLDER, other], settings });
        expect(await client.ready()).toMatchObject({ documents: 2 });
        await client.open(`${other}/old.txt`, MARCH_TEXT);
        expect(await tokens(client, `${other}/old.txt`)).toBeNull();
        settings[other] = {};
        settings[FOLDER] = { enable: 'off' };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await client.status(({ state, documents }) => state === 'ready' && documents === 1);
        expect(await tokens(client, `${other}/old.txt`)).not.toBeNull();
    });

    it('off is off, and on again when the settings change', async () => {
        const settings: Record<string, unknown> = { [FOLDER]: { enable: 'off' } };
        const client = await connect({ files: press(), folders: [FOLDER], settings });
        await client.open(MAY, MAY_TEXT);
        await client.status(({ state }) => state === 'off');
        expect(await tokens(client, MAY)).toBeNull();
        settings[FOLDER] = { enable: 'on' };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        expect(await client.ready()).toMatchObject({ documents: 2 });
        expect(await tokens(client, MAY)).not.toBeNull();
    });
});

describe('without a disk', () => {
    it('the open documents are the corpus', async () => {
        const client = await connect({ hasDisk: false });
        await client.open('untitled:Untitled-1', MARCH_TEXT);
        await client.open('untitled:Untitled-2', MAY_TEXT);
        await tokens(client, 'untitled:Untitled-1');
        const hover = await hoverText(client, 'untitled:Untitled-2', MAY_TEXT, '1,500');
        expect(hover).toContain('1,200');
        expect(hover).not.toContain('](');
        expect(await client.status(({ documents }) => documents === 2)).toMatchObject({ state: 'ready' });
        await client.close('untitled:Untitled-1');
        await client.status(({ documents }) => documents === 1);
    });
});

describe('the log', () => {
    it('tells what is left out as information, what is missing as a warning, a fault as an error', async () => {
        const files = press().set(`${FOLDER}/long.txt`, 'word '.repeat(1000));
        const settings = { [FOLDER]: { files: { maxBytes: 1000 } } };
        const client = await connect({ files, folders: [FOLDER], settings });
        await client.ready();
        // No model of names was handed to this server.
        expect(client.levels).toEqual([
            expect.stringMatching(/^warning: .*names are not recognised/),
            expect.stringMatching(/^info: .*long\.txt is too large/),
        ]);
        await client.open(MAY, MAY_TEXT);
        const params = { textDocument: { uri: MAY }, position: null };
        await client.connection.sendRequest('textDocument/hover', params).catch(() => undefined);
        expect(client.levels).toContainEqual(expect.stringMatching(/^error: hover file:.*harbour\.txt/));
    });
});

describe('requests that cannot be answered', () => {
    it('about a document that is not known are answered with nothing', async () => {
        const client = await connect();
        expect(await tokens(client, 'file:///nowhere.txt')).toBeNull();
    });

    it('about a text that has changed meanwhile end with ContentModified, never with nothing', async () => {
        const client = await connect();
        const uri = 'untitled:Untitled-1';
        await client.open(uri, MARCH_TEXT);
        const asked = tokens(client, uri);
        await client.change(uri, `${MARCH_TEXT} More.`, 2);
        await expect(asked).rejects.toMatchObject({ code: -32801 });
        expect((await tokens(client, uri))?.data.length).toBeGreaterThan(0);
    });

    it('fail alone: the server logs it once and lives on', async () => {
        const client = await connect({ files: press(), folders: [FOLDER] });
        await client.open(MAY, MAY_TEXT);
        for (const _ of [1, 2])
            await expect(
                client.connection.sendRequest('textDocument/hover', {
                    textDocument: { uri: MAY },
                    position: null,
                }),
            ).rejects.toMatchObject({ code: -32803 });
        expect(client.log.filter(line => line.startsWith('hover'))).toHaveLength(1);
        await expect(client.connection.sendRequest('textDocument/references', {})).rejects.toMatchObject({
            code: -32803,
        });
        expect(await hoverText(client, MAY, MAY_TEXT, '1,500')).toContain('dock workers');
    });
});
