/** Requests about one article, as a plain client makes them. */

import { describe, expect, it } from 'vitest';
import type {
    DocumentHighlight,
    DocumentLink,
    FoldingRange,
    InlayHint,
    SelectionRange,
} from 'vscode-languageserver';
import { DECORATIONS, DECORATIONS_CHANGED, type Decoration } from '../../../server/src/protocol.ts';
import { ABLE, connect, type TestClient } from '../../support/server.ts';

const URI = 'untitled:harbour.md';
const TEXT = [
    '---',
    'title: Harbour grows',
    'url: https://herald.example/harbour',
    '---',
    '',
    '🚢 The port of Lindvik had 1,200 dock workers on 4 March 2024.',
    '',
    '## The union',
    '',
    'The union, too, counts 1,200 dock workers.',
].join('\n');

async function opened(
    settings: Readonly<Record<string, unknown>> = {},
    capabilities = ABLE,
): Promise<TestClient> {
    const client = await connect({ settings, capabilities });
    await client.open(URI, TEXT, 'markdown');
    return client;
}

function ask<T>({ connection }: TestClient, method: string, params: object = {}): Promise<T> {
    return connection.sendRequest<T>(method, { textDocument: { uri: URI }, ...params });
}

describe('documentHighlight', () => {
    it('marks the same figure wherever it stands', async () => {
        const found = await ask<DocumentHighlight[]>(await opened(), 'textDocument/documentHighlight', {
            position: { line: 5, character: 28 },
        });
        expect(found.map(({ range }) => range.start.line)).toEqual([5, 9]);
    });

    it('says nothing between mentions, so that the editor marks the word instead', async () => {
        const position = { line: 9, character: 1 };
        expect(await ask(await opened(), 'textDocument/documentHighlight', { position })).toBeNull();
    });
});

describe('foldingRange', () => {
    it('folds front matter and sections, by whole lines', async () => {
        expect(await ask<FoldingRange[]>(await opened(), 'textDocument/foldingRange')).toEqual([
            { startLine: 0, endLine: 3, kind: 'comment' },
            { startLine: 7, endLine: 9 },
        ]);
    });

    it('gives no more than the client can hold', async () => {
        const textDocument = { ...ABLE.textDocument, foldingRange: { rangeLimit: 1 } };
        const client = await opened({}, { ...ABLE, textDocument });
        expect(await ask<FoldingRange[]>(client, 'textDocument/foldingRange')).toHaveLength(1);
    });
});

describe('documentLink', () => {
    it('leads to addresses on the web', async () => {
        expect(await ask<DocumentLink[]>(await opened(), 'textDocument/documentLink')).toEqual([
            {
                range: { start: { line: 2, character: 5 }, end: { line: 2, character: 35 } },
                target: 'https://herald.example/harbour',
            },
        ]);
    });
});

describe('selectionRange', () => {
    it('grows for each position that is asked about', async () => {
        const found = await ask<SelectionRange[]>(await opened(), 'textDocument/selectionRange', {
            positions: [
                { line: 5, character: 28 },
                { line: 99, character: 0 },
            ],
        });
        expect(found).toHaveLength(2);
        const [figure] = found;
        expect(figure?.range).toEqual({
            start: { line: 5, character: 27 },
            end: { line: 5, character: 32 },
        });
        let outer = figure;
        while (outer?.parent) outer = outer.parent;
        expect(outer?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 9, character: 42 } });
    });

    it('counts as the client does', async () => {
        const client = await opened({}, { ...ABLE, general: { positionEncodings: ['utf-8'] } });
        const [found] = await ask<SelectionRange[]>(client, 'textDocument/selectionRange', {
            positions: [{ line: 5, character: 30 }],
        });
        expect(found?.range.start.character).toBe(29);
    });
});

describe('crosscheck.highlight', () => {
    const decorations = { '': { highlight: 'decorations' } };

    it('gives semantic tokens and no decorations at first', async () => {
        const client = await opened();
        expect(await ask(client, 'textDocument/semanticTokens/full')).not.toBeNull();
        expect(await ask(client, DECORATIONS)).toEqual([]);
    });

    it('gives decorations and no semantic tokens, so that the editor takes those of another extension', async () => {
        const client = await opened(decorations);
        const found = await ask<Decoration[]>(client, DECORATIONS);
        expect(found.filter(({ type }) => type === 'figure')).toHaveLength(2);
        expect(found.filter(({ type }) => type === 'date')).toEqual([
            {
                range: { start: { line: 5, character: 49 }, end: { line: 5, character: 61 } },
                type: 'date',
                isConflicting: false,
            },
        ]);
        for (const method of ['full', 'full/delta', 'range']) {
            const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
            const params = { range, previousResultId: '1' };
            expect(await ask(client, `textDocument/semanticTokens/${method}`, params)).toBeNull();
        }
    });

    it('gives neither when it is off', async () => {
        const client = await opened({ '': { highlight: 'off' } });
        expect(await ask(client, 'textDocument/semanticTokens/full')).toBeNull();
        expect(await ask(client, DECORATIONS)).toEqual([]);
    });

    it('is followed while the server runs, and nothing is read again for it', async () => {
        const settings: Record<string, unknown> = {};
        const client = await opened(settings);
        await client.ready();
        expect(await ask(client, DECORATIONS)).toEqual([]);
        const told = new Promise<void>(resolve => {
            client.connection.onNotification(DECORATIONS_CHANGED, () => resolve());
        });
        const before = client.statuses.length;
        settings[''] = { highlight: 'decorations' };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await told;
        expect(await ask<Decoration[]>(client, DECORATIONS)).not.toEqual([]);
        expect(client.statuses.slice(before).map(({ state }) => state)).not.toContain('reading');
    });

    it('says nothing of what is no article', async () => {
        const client = await opened(decorations);
        const textDocument = { uri: 'file:///nowhere.txt' };
        expect(await client.connection.sendRequest(DECORATIONS, { textDocument })).toEqual([]);
    });
});

describe('trace', () => {
    it('tells what a request cost, to whom has asked', async () => {
        const client = await opened();
        await ask(client, 'textDocument/foldingRange');
        expect(client.traces).toEqual([]);
        await client.connection.sendNotification('$/setTrace', { value: 'messages' });
        await ask(client, 'textDocument/foldingRange');
        await expect.poll(() => client.traces.join()).toMatch(/^foldingRanges: [\d.]+ ms$/);
        await client.connection.sendNotification('$/setTrace', { value: 'off' });
        await ask(client, 'textDocument/foldingRange');
        await ask(client, 'textDocument/documentLink');
        expect(client.traces).toHaveLength(1);
    });
});

describe('a request that is cancelled', () => {
    it.each(['textDocument/foldingRange', 'textDocument/diagnostic', 'workspace/diagnostic'])(
        '%s ends with RequestCancelled, never with nothing',
        async method => {
            const client = await opened();
            const params = { textDocument: { uri: URI }, previousResultIds: [] };
            const { CancellationTokenSource } = await import('vscode-languageserver');
            const source = new CancellationTokenSource();
            const answer = client.connection.sendRequest(method, params, source.token);
            source.cancel();
            await expect(answer).rejects.toMatchObject({ code: -32800 });
        },
    );
});

describe('inlayHint', () => {
    const UNDATED = 'The council of Velmora resigned today, 14 March 2024, after a vote on Monday.';
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };

    async function hintsWith(
        dates: string | undefined,
        others: Readonly<Record<string, string>> = {},
    ): Promise<readonly string[]> {
        const client = await connect({
            settings: dates === undefined ? {} : { '': { inlayHints: { dates, ...others } } },
        });
        const uri = 'untitled:undated.txt';
        await client.open(uri, `${UNDATED}\n\nThe town is 35 miles away.`, 'plaintext');
        const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
            textDocument: { uri },
            range,
        });
        return hints.map(({ position, label }) => `${position.character} ${String(label)}`);
    }

    it('tells when an undated article was published', async () => {
        expect(await hintsWith('publication', { units: 'off' })).toEqual([
            '77 published 14 March 2024 (inferred)',
        ]);
    });

    it('tells what relative dates stand for, if that is wanted', async () => {
        expect(await hintsWith('on')).toEqual([
            '37 14 March 2024',
            '76 11 March 2024',
            '77 published 14 March 2024 (inferred)',
            '20 ≈ 56 km',
        ]);
        expect(await hintsWith('off', { units: 'off' })).toEqual([]);
    });
});
