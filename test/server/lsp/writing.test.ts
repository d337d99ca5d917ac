/** Drafts as an editor meets them: what is offered there, what is written, and that nothing is without a preview. */

import { describe, expect, it } from 'vitest';
import {
    type ApplyWorkspaceEditParams,
    type ClientCapabilities,
    type CodeAction,
    CodeActionTriggerKind,
    type CompletionList,
    type TextDocumentEdit,
} from 'vscode-languageserver';
import { type ChangeRulesResult, WRITE, type Writing } from '../../../server/src/protocol.ts';
import { ABLE, type ClientOptions, connect, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/2024-03-07-herald.txt`;
const DRAFT = `${FOLDER}/drafts/2024-03-05-flood.md`;
const TEXT = 'The flood in Lindvik killed 12 people, police said on Tuesday. Dragan Saric stayed.\n';

const WITH_PREVIEW: ClientCapabilities = {
    ...ABLE,
    workspace: {
        ...ABLE.workspace,
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    },
    textDocument: {
        ...ABLE.textDocument,
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    },
};

async function press(options: ClientOptions = {}, draft = DRAFT): Promise<TestClient> {
    const client = await connect({
        files: new Map([
            [
                HERALD,
                'The flood in Lindvik has now killed 19 people, police said.\n\nDragan Šarić stayed. Dragan Šarić slept.\n',
            ],
            [draft, TEXT],
        ]),
        folders: [FOLDER],
        hasNames: true,
        capabilities: WITH_PREVIEW,
        initializationOptions: { picks: true },
        ...options,
    });
    await client.open(draft, TEXT, draft.endsWith('.md') ? 'markdown' : 'article');
    await client.ready();
    return client;
}

const AT_12 = { start: { line: 0, character: 28 }, end: { line: 0, character: 28 } };

async function writingsAt(
    client: TestClient,
    uri = DRAFT,
    range = AT_12,
    triggerKind?: CodeActionTriggerKind,
): Promise<readonly CodeAction[]> {
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(triggerKind && { triggerKind }) },
    });
    const kinds = ['insertReference', 'useLatestFigure', 'normaliseSpelling'];
    return actions.filter(({ kind }) => kinds.some(own => kind === `refactor.rewrite.${own}`));
}

function titles(actions: readonly CodeAction[]): readonly string[] {
    return actions.map(({ title }) => title);
}

async function resolved(client: TestClient, action: CodeAction | undefined): Promise<CodeAction> {
    return client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
}

/** Each change as "from-until: text", with what the preview says of it. */
function changesIn({ edit }: CodeAction | ApplyWorkspaceEditParams): readonly string[] {
    const [change] = edit?.documentChanges ?? [];
    const edits = change && 'edits' in change ? (change satisfies TextDocumentEdit).edits : [];
    return edits.map(each => {
        const annotation = 'annotationId' in each ? edit?.changeAnnotations?.[each.annotationId] : undefined;
        const text = 'newText' in each ? each.newText : '';
        const { start, end } = each.range;
        expect(annotation?.needsConfirmation).toBe(true);
        return `${start.line}:${start.character}-${end.line}:${end.character} “${text}” ${annotation?.label}`;
    });
}

describe('a draft', () => {
    it('is offered a later figure, references and one spelling of names', async () => {
        const actions = await writingsAt(await press());
        expect(titles(actions)).toEqual([
            'Use the latest figure: 19 (“2024-03-07-herald.txt”)',
            'Insert source reference as a link …',
            'Insert source reference as a footnote …',
            'Normalise spelling in this document: “Dragan Šarić”',
        ]);
        expect(actions[1]?.command).toMatchObject({
            command: 'crosscheck.insertSourceLink',
            arguments: [DRAFT, AT_12.start, AT_12.end],
        });
    });

    it('is changed with a preview, and only so', async () => {
        const client = await press();
        const [latest, , , spelling] = await writingsAt(client);
        expect(latest?.edit).toBeUndefined();
        expect(changesIn(await resolved(client, latest))).toEqual(['0:28-0:30 “19” Use the latest figure']);
        expect(changesIn(await resolved(client, spelling))).toEqual([
            '0:63-0:75 “Dragan Šarić” “Dragan Saric” becomes “Dragan Šarić”',
        ]);
        expect(titles(await writingsAt(await press({ capabilities: ABLE })))).toEqual([]);
    });

    it('is an .article anywhere, and what stands in a folder for drafts', async () => {
        const article = `${FOLDER}/2024-03-05-flood.article`;
        const [, footnote] = await writingsAt(await press({}, article), article);
        expect(footnote?.title).toBe('Insert source reference as a footnote …');
        const elsewhere = `${FOLDER}/texts/2024-03-05-flood.md`;
        expect(await writingsAt(await press({}, elsewhere), elsewhere)).toEqual([]);
        const settings = { [FOLDER]: { drafts: ['te*/'] } };
        expect(await writingsAt(await press({ settings }, elsewhere), elsewhere)).toHaveLength(4);
    });

    it('is not offered other spellings wherever the cursor rests', async () => {
        const client = await press();
        const offered = async (range: typeof AT_12) =>
            titles(await writingsAt(client, DRAFT, range, CodeActionTriggerKind.Automatic)).join();
        const name = { start: { line: 0, character: 70 }, end: { line: 0, character: 70 } };
        expect(await offered(AT_12)).not.toContain('Normalise');
        expect(await offered(name)).toContain('Normalise');
    });

    it('is offered each source by name where nobody can pick', async () => {
        const client = await press({ initializationOptions: {} });
        const offered = await writingsAt(client);
        const link = offered.find(
            ({ title }) => title === 'Insert source reference: “2024-03-07-herald.txt”',
        );
        expect(changesIn(await resolved(client, link))).toEqual([
            '0:28-0:28 “[” Insert source reference',
            '0:30-0:30 “](../2024-03-07-herald.txt)” Insert source reference',
        ]);
    });
});

describe('crosscheck/write', () => {
    async function write(
        client: TestClient,
        writing: unknown,
        uri = DRAFT,
    ): Promise<{ readonly result: ChangeRulesResult; readonly changes: readonly string[] }> {
        const applied: ApplyWorkspaceEditParams[] = [];
        client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
            applied.push(params);
            return { applied: true };
        });
        const params = { textDocument: { uri }, writing };
        const result = await client.connection.sendRequest<ChangeRulesResult>(WRITE, params);
        return { result, changes: applied.flatMap(changesIn) };
    }

    const FOOTNOTE: Writing = {
        kind: 'reference',
        form: 'footnote',
        range: { ...AT_12, end: { line: 0, character: 30 } },
        source: HERALD,
    };

    it('writes the reference that was picked', async () => {
        const { result, changes } = await write(await press(), FOOTNOTE);
        expect(result).toEqual({ isApplied: true });
        expect(changes).toEqual([
            '0:62-0:62 “[^1]” Insert source reference',
            '0:83-1:0 “\n\n[^1]: Source: “2024-03-07-herald.txt”, 7 March 2024, ../2024-03-07-herald.txt\n” Insert source reference',
        ]);
    });

    it('says why it writes nothing', async () => {
        const client = await press();
        const reasons = async (writing: unknown, uri = DRAFT) =>
            (await write(client, writing, uri)).result.reason;
        expect(await reasons(FOOTNOTE, HERALD)).toMatch(/^This is no draft/);
        expect(await reasons({ kind: 'poem' })).toBe('This cannot be written.');
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        expect(await reasons({ kind: 'latestFigure', range })).toBe(
            'No other article has a later figure for this.',
        );
        const article = `${FOLDER}/2024-03-05-flood.article`;
        const { result } = await write(await press({}, article), { ...FOOTNOTE, form: 'link' }, article);
        expect(result).toEqual({
            isApplied: false,
            reason: 'Links can be written in Markdown only; a footnote can be written here.',
        });
    });
});

describe('completion', () => {
    async function typed(words: string, settings = {}, uri = DRAFT): Promise<CompletionList> {
        const client = await press({ settings: { [FOLDER]: settings } }, uri);
        await client.change(uri, `${TEXT}\n${words}`, 2);
        return client.connection.sendRequest<CompletionList>('textDocument/completion', {
            textDocument: { uri },
            position: { line: 2, character: words.length },
        });
    }

    it('gives a name with the documents that have it', async () => {
        const { items, isIncomplete } = await typed('She met Lin');
        expect(isIncomplete).toBe(true);
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject({
            label: 'Lindvik',
            labelDetails: { description: 'place, 1 document' },
            filterText: 'Lin',
            textEdit: {
                newText: 'Lindvik',
                range: { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } },
            },
        });
        expect(JSON.stringify(items[0]?.documentation)).toContain(`${HERALD}#L1`);
    });

    it('is for drafts, everywhere or nowhere', async () => {
        const elsewhere = `${FOLDER}/texts/2024-03-05-flood.md`;
        expect((await typed('She met Lin', {}, elsewhere)).items).toEqual([]);
        expect((await typed('She met Lin', { completion: 'on' }, elsewhere)).items).toHaveLength(1);
        expect((await typed('She met Lin', { completion: 'off' })).items).toEqual([]);
    });
});
