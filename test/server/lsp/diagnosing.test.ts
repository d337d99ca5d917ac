/** The list of problems, as a client asks for it: for one document and for all. */

import { describe, expect, it } from 'vitest';
import {
    CancellationToken,
    type DocumentDiagnosticReport,
    type FullDocumentDiagnosticReport,
    type WorkspaceDiagnosticReport,
    type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { Corpus } from '../../../server/src/engine/engine.ts';
import { Diagnosing } from '../../../server/src/lsp/diagnosing.ts';
import { Scheduler } from '../../../server/src/lsp/scheduler.ts';
import { ABLE, type ClientOptions, connect, type Files, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/herald.txt`;
const COURIER = `${FOLDER}/courier.txt`;
const LETTER = `${FOLDER}/letter.txt`;

const HERALD_TEXT = toll('12');
const COURIER_TEXT = toll('17');
const LETTER_TEXT = '---\ntitle: A letter\ndate: soon\n---\n\nThe port of Lindvik is old.\n';

function toll(count: string): string {
    return `---\ndate: 2024-03-04\n---\n\nThe fire at the port of Lindvik killed ${count} people on 3 March 2024.\n`;
}

function press(): Files {
    return new Map([
        [HERALD, HERALD_TEXT],
        [COURIER, COURIER_TEXT],
        [LETTER, LETTER_TEXT],
    ]);
}

async function ready(options: ClientOptions = {}): Promise<TestClient> {
    const client = await connect({ files: press(), folders: [FOLDER], hasNames: true, ...options });
    await client.ready();
    return client;
}

function ofDocument({ connection }: TestClient, uri: string, previousResultId?: string) {
    return connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId && { previousResultId }),
    });
}

async function ofAll(
    { connection }: TestClient,
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
) {
    const previousResultIds = previous.flatMap(({ uri, resultId }) =>
        resultId ? [{ uri, value: resultId }] : [],
    );
    const params = { previousResultIds };
    const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    return items;
}

/** "herald.txt: conflict", "courier.txt unchanged", "letter.txt empty". */
function inShort(reports: readonly WorkspaceDocumentDiagnosticReport[]): readonly string[] {
    return reports
        .map(report => {
            const name = report.uri.split('/').at(-1);
            if (report.kind === 'unchanged') return `${name} unchanged`;
            if (report.items.length === 0) return `${name} empty`;
            return `${name}: ${report.items.map(({ code }) => code).join(', ')}`;
        })
        .sort();
}

function full(report: DocumentDiagnosticReport): FullDocumentDiagnosticReport {
    if (report.kind !== 'full') throw new Error('the report is not full');
    return report;
}

/** Without a client: the three documents, of which some are open. */
function rig({
    open = [],
    ...options
}: {
    readonly open?: readonly string[];
    readonly mostSearched?: number;
}) {
    const corpus = new Corpus({ names: undefined });
    for (const [uri, text] of press()) corpus.set({ uri, text, format: 'plain' });
    const diagnosing = new Diagnosing({
        scheduler: new Scheduler(),
        context: () => ({ snapshot: corpus.snapshot(), encoding: 'utf-16' }),
        severity: () => 'information',
        version: uri => (open.includes(uri) ? 1 : undefined),
        settled: async () => undefined,
        showsRelated: true,
        ...options,
    });
    const told: WorkspaceDocumentDiagnosticReport[] = [];
    return { diagnosing, corpus, told };
}

const NEVER = CancellationToken.None;

describe('of one document', () => {
    it('names a conflict as information and leads to the other document', async () => {
        const client = await ready();
        const { items } = full(await ofDocument(client, HERALD));
        expect(items).toMatchObject([
            {
                range: { start: { line: 4, character: 39 }, end: { line: 4, character: 41 } },
                severity: 3,
                source: 'Crosscheck',
                code: 'conflict-figures',
                relatedInformation: [
                    { location: { uri: COURIER, range: { start: { line: 4, character: 39 } } } },
                ],
            },
        ]);
        expect(items[0]?.message).toContain('17');
    });

    it('says it all in the message where a client shows no related information', async () => {
        const textDocument = { ...ABLE.textDocument, diagnostic: {} };
        const client = await ready({ capabilities: { ...ABLE, textDocument } });
        const [item] = full(await ofDocument(client, HERALD)).items;
        expect(item?.relatedInformation).toBeUndefined();
        expect(item?.message).toContain('killed 17 people');
    });

    it('names what cannot be read in the front matter', async () => {
        const { items } = full(await ofDocument(await ready(), LETTER));
        expect(items).toMatchObject([
            { code: 'frontMatter', severity: 3, range: { start: { line: 2, character: 6 } } },
        ]);
    });

    it('says why an article in another language is left as it is', async () => {
        const uri = `${FOLDER}/brief.txt`;
        const text =
            'Der Hafen von Lindvik ist alt. Die Stadt will ihn im nächsten Jahr erneuern, sagte der Bürgermeister am ' +
            'Montag. Die Arbeiten sollen zwölf Monate dauern und werden von der Regierung bezahlt.\n';
        const client = await ready({ files: new Map([[uri, text]]) });
        expect(full(await ofDocument(client, uri)).items).toMatchObject([
            { code: 'language', severity: 4, range: { start: { line: 0, character: 0 } } },
        ]);
    });

    it('is unchanged as long as it says the same, whatever else changes', async () => {
        const client = await ready();
        await client.open(HERALD, HERALD_TEXT);
        const { resultId } = full(await ofDocument(client, HERALD));
        expect(await ofDocument(client, HERALD, resultId)).toEqual({ kind: 'unchanged', resultId });
        await client.open(LETTER, `${LETTER_TEXT} It rained.`);
        expect(await ofDocument(client, HERALD, resultId)).toEqual({ kind: 'unchanged', resultId });
        await client.change(HERALD, toll('17'), 2);
        expect(full(await ofDocument(client, HERALD, resultId)).items).toEqual([]);
    });

    it('is empty for what is no article', async () => {
        expect(await ofDocument(await ready(), 'file:///nowhere.txt')).toEqual({ kind: 'full', items: [] });
    });
});

describe('of all documents', () => {
    it('is said once, then unchanged', async () => {
        const client = await ready();
        const first = await ofAll(client);
        expect(inShort(first)).toEqual([
            'courier.txt: conflict-figures',
            'herald.txt: conflict-figures',
            'letter.txt: frontMatter',
        ]);
        expect(inShort(await ofAll(client, first))).toEqual([
            'courier.txt unchanged',
            'herald.txt unchanged',
            'letter.txt unchanged',
        ]);
    });

    it('follows an edit into the documents on the other side', async () => {
        const client = await ready();
        const first = await ofAll(client);
        await client.open(HERALD, toll('17'));
        const second = await ofAll(client, first);
        expect(inShort(second)).toEqual(['courier.txt empty', 'herald.txt empty', 'letter.txt unchanged']);
        await client.change(HERALD, toll('14'), 2);
        const third = await ofAll(client, second);
        expect(inShort(third)).toEqual([
            'courier.txt: conflict-figures',
            'herald.txt: conflict-figures',
            'letter.txt unchanged',
        ]);
        const [courier] = third.filter(({ uri }) => uri === COURIER);
        expect(JSON.stringify(courier)).toContain('killed 14 people');
        expect(third.find(({ uri }) => uri === HERALD)?.version).toBe(2);
    });

    it('says of a document that is gone that it is empty, once', async () => {
        const files = press();
        const client = await ready({ files });
        const first = await ofAll(client);
        files.delete(LETTER);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: LETTER, type: 3 }],
        });
        await client.status(({ documents }) => documents === 2);
        const second = await ofAll(client, first);
        expect(inShort(second)).toContain('letter.txt empty');
        expect(inShort(await ofAll(client, second))).toEqual([
            'courier.txt unchanged',
            'herald.txt unchanged',
        ]);
    });

    it('says once that a document is empty of which the client was told by itself, whatever the client knows of it', async () => {
        const client = await ready();
        expect(await ofDocument(client, COURIER)).toMatchObject({ items: [{}] });
        await client.open(HERALD, toll('17'));
        const items = (await ofAll(client)).filter(({ uri }) => uri === COURIER);
        expect(items).toMatchObject([{ kind: 'full', items: [] }]);
        expect((await ofAll(client)).filter(({ uri }) => uri === COURIER)).toEqual([]);
    });

    it('is told as it is found to a client that takes parts', async () => {
        const client = await ready();
        const parts: WorkspaceDocumentDiagnosticReport[] = [];
        client.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => {
            parts.push(...value.items);
        });
        const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
            'workspace/diagnostic',
            {
                previousResultIds: [],
                partialResultToken: 'parts',
            },
        );
        expect(items).toEqual([]);
        expect(inShort(parts)).toEqual([
            'courier.txt: conflict-figures',
            'herald.txt: conflict-figures',
            'letter.txt: frontMatter',
        ]);
    });

    it('begins with what is open', async () => {
        const { diagnosing, told } = rig({ open: [LETTER, HERALD] });
        await diagnosing.workspace([], NEVER, items => told.push(...items));
        expect(told.map(({ uri }) => uri)).toEqual([HERALD, LETTER, COURIER]);
    });

    it('keeps in a very large corpus to what is open and to the other side of it', async () => {
        const closed = rig({ mostSearched: 2 });
        expect(inShort(await closed.diagnosing.workspace([], NEVER))).toEqual(['letter.txt: frontMatter']);
        const { diagnosing } = rig({ mostSearched: 2, open: [HERALD] });
        expect(inShort(await diagnosing.workspace([], NEVER))).toEqual([
            'courier.txt: conflict-figures',
            'herald.txt: conflict-figures',
            'letter.txt: frontMatter',
        ]);
    });

    it('waits until the files are read', async () => {
        const client = await connect({ files: press(), folders: [FOLDER], hasNames: true });
        expect(await ofAll(client)).toHaveLength(3);
        expect(client.statuses.at(-1)?.state).toBe('ready');
    });
});

describe('crosscheck.conflicts.severity', () => {
    it.each([
        ['hint', 4],
        ['warning', 2],
    ])('%s', async (severity, expected) => {
        const client = await ready({ settings: { [FOLDER]: { conflicts: { severity } } } });
        expect(full(await ofDocument(client, HERALD)).items.map(item => item.severity)).toEqual([expected]);
    });

    it('off says nothing of conflicts, and is followed while the server runs', async () => {
        const settings: Record<string, unknown> = {};
        const client = await ready({ settings });
        const first = await ofAll(client);
        const before = client.problemRefreshes();
        settings[FOLDER] = { conflicts: { severity: 'off' } };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await expect.poll(() => client.problemRefreshes()).toBeGreaterThan(before);
        expect(inShort(await ofAll(client, first))).toEqual([
            'courier.txt empty',
            'herald.txt empty',
            'letter.txt unchanged',
        ]);
    });
});
