/** `crosscheck.json` as an editor meets it: what it changes, what is said of it, and who writes it. */

import { describe, expect, it } from 'vitest';
import type {
    ApplyWorkspaceEditParams,
    ClientCapabilities,
    CodeAction,
    Diagnostic,
    Hover,
    WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    CHANGE_RULES,
    type ChangeRulesResult,
    type Gesture,
    NAME_CHOICES,
    type NameChoices,
    PUBLICATION_CHOICE,
    type PublicationChoice,
} from '../../../server/src/protocol.ts';
import { ABLE, type ClientOptions, connect, type Files, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const RULES = `${FOLDER}/crosscheck.json`;
const ARTICLE = `${FOLDER}/ferry.txt`;
const TEXT =
    'Ferry late again\n\nElina Brandt of Ardent Tide said on Monday that the ferry to Molna had 40 passengers.\n';

const WITH_EDITS: ClientCapabilities = {
    ...ABLE,
    workspace: {
        ...ABLE.workspace,
        workspaceEdit: {
            documentChanges: true,
            resourceOperations: ['create'],
            changeAnnotationSupport: {},
            metadataSupport: true,
        },
    },
    textDocument: {
        ...ABLE.textDocument,
        codeAction: { disabledSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] } },
    },
};

interface RulesClient extends TestClient {
    readonly files: Files;
    /** What is said of `crosscheck.json` now, as "error 2: …". */
    problems(): readonly string[];
    /** What the server has asked to be applied. */
    readonly applied: ApplyWorkspaceEditParams[];
}

async function press(
    files: Readonly<Record<string, string>>,
    options: ClientOptions = {},
): Promise<RulesClient> {
    const disk: Files = new Map([[ARTICLE, TEXT], ...Object.entries(files)]);
    const client = await connect({
        files: disk,
        folders: [FOLDER],
        hasNames: true,
        capabilities: WITH_EDITS,
        initializationOptions: { picks: true },
        ...options,
    });
    let found: readonly Diagnostic[] = [];
    client.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
        if (uri === RULES) found = diagnostics;
    });
    const applied: ApplyWorkspaceEditParams[] = [];
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        applied.push(params);
        return { applied: true };
    });
    await client.ready();
    const problems = () =>
        found.map(({ severity, range, message }) => `${severity} ${range.start.line + 1}: ${message}`);
    return { ...client, files: disk, applied, problems };
}

async function wrote(client: RulesClient, text: string | undefined): Promise<void> {
    const isNew = !client.files.has(RULES);
    if (text === undefined) client.files.delete(RULES);
    else client.files.set(RULES, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: RULES, type: text === undefined ? 3 : isNew ? 1 : 2 }],
    });
}

/** The names of the corpus with their kinds, as "Molna: place". */
async function names({ connection }: TestClient): Promise<readonly string[]> {
    const symbols: { name: string; containerName?: string }[] = await connection.sendRequest(
        'workspace/symbol',
        { query: '' },
    );
    return symbols.map(({ name, containerName }) => `${name}: ${containerName?.split(',')[0]}`).sort();
}

function at(text: string, words: string) {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

function place(words: string, uri = ARTICLE, text = TEXT) {
    return { textDocument: { uri }, position: at(text, words) };
}

async function actions(
    { connection }: TestClient,
    words: string,
    { uri = ARTICLE, text = TEXT, isSelected = false } = {},
): Promise<CodeAction[]> {
    const start = at(text, words);
    const end = isSelected ? { line: start.line, character: start.character + words.length } : start;
    return connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end },
        context: { diagnostics: [] },
    });
}

/** The text of the file after the edit, which is to touch no other file. */
function applied(edit: WorkspaceEdit | null | undefined, text: string): string {
    const changes = (edit?.documentChanges ?? []).flatMap(change => ('edits' in change ? [change] : []));
    expect(changes.map(change => change.textDocument.uri)).toEqual([RULES]);
    const edits = changes.flatMap(change => change.edits.flatMap(one => ('newText' in one ? [one] : [])));
    return TextDocument.applyEdits(TextDocument.create(RULES, 'json', 1, text), edits);
}

async function chosen(client: TestClient, title: string, words: string, text: string): Promise<string> {
    const action = (await actions(client, words)).find(action => action.title === title);
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action ?? {});
    return applied(resolved.edit, text);
}

function rulesWith(entries: object): string {
    return JSON.stringify({ version: 1, ...entries }, undefined, 2);
}

const NOT_MOLNA = rulesWith({ notNames: [{ name: 'Molna' }] });

describe('crosscheck.json', () => {
    it('is in force from the start', async () => {
        const client = await press({ [RULES]: NOT_MOLNA });
        expect(await names(client)).not.toContain('Molna: place');
    });

    it('is followed on the disk, and forgotten when it is deleted', async () => {
        const client = await press({});
        expect(await names(client)).toContain('Molna: place');
        await wrote(client, NOT_MOLNA);
        await expect.poll(() => names(client)).not.toContain('Molna: place');
        await wrote(client, rulesWith({ names: [{ name: 'Molna', type: 'organisation' }] }));
        await expect.poll(() => names(client)).toContain('Molna: organisation');
        await wrote(client, undefined);
        await expect.poll(() => names(client)).toContain('Molna: place');
    });

    it('holds as the editor shows it before it is saved, and as the disk has it when it is closed', async () => {
        const client = await press({});
        await client.open(RULES, NOT_MOLNA, 'json');
        await expect.poll(() => names(client)).not.toContain('Molna: place');
        await client.close(RULES);
        await expect.poll(() => names(client)).toContain('Molna: place');
    });

    it('holds for open documents too', async () => {
        const client = await press({});
        await client.open(ARTICLE, TEXT);
        await wrote(client, NOT_MOLNA);
        await expect.poll(() => names(client)).not.toContain('Molna: place');
        const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', place('Molna'));
        expect(hover).toBeNull();
    });

    it('holds for its own folder only', async () => {
        const other = 'file:///archive';
        const client = await press(
            {
                [`${other}/ferry.txt`]: TEXT.replaceAll('Molna', 'Marseille'),
                [RULES]: rulesWith({ notNames: [{ name: 'Molna' }, { name: 'Marseille' }] }),
            },
            { folders: [FOLDER, other] },
        );
        const found = await names(client);
        expect(found).toContain('Marseille: place');
        expect(found).not.toContain('Molna: place');
    });

    it('merges names, and keeps names apart', async () => {
        const client = await press({ [`${FOLDER}/b.txt`]: 'The minister Lina Moor spoke in Molna.\n' });
        await wrote(client, rulesWith({ same: [{ names: ['Elina Brandt', 'Lina Moor'] }] }));
        await expect.poll(() => names(client)).not.toContain('Lina Moor: person');
        await wrote(client, rulesWith({ apart: [{ names: ['Elina Brandt', 'Lina Moor'] }] }));
        await expect.poll(() => names(client)).toContain('Lina Moor: person');
    });

    it('dates articles, before what they say themselves, and a hover tells', async () => {
        const dated = `---\ndate: 2024-05-07\n---\n\n${TEXT}`;
        const client = await press({
            [ARTICLE]: dated,
            [RULES]: rulesWith({ documents: { 'ferry.txt': { published: '2024-03-13' } } }),
        });
        const hover = await client.connection.sendRequest<Hover>(
            'textDocument/hover',
            place('Monday', ARTICLE, dated),
        );
        expect(JSON.stringify(hover.contents)).toContain('11 March 2024');
        expect(JSON.stringify(hover.contents)).toContain('set in crosscheck.json');
    });
});

describe('a fault in crosscheck.json', () => {
    it('is shown at its line, and the last good rules stay in force', async () => {
        const client = await press({ [RULES]: NOT_MOLNA });
        await wrote(client, NOT_MOLNA.replace('"Molna"', ''));
        await expect.poll(() => client.problems()).toEqual(['1 5: A value is missing after this.']);
        expect(client.statuses.at(-1)).toMatchObject({ rulesError: { uri: RULES, line: 4 } });
        expect(await names(client)).not.toContain('Molna: place');
        await wrote(client, rulesWith({}));
        await expect.poll(() => client.problems()).toEqual([]);
        await expect.poll(() => names(client)).toContain('Molna: place');
        expect(client.statuses.at(-1)).not.toHaveProperty('rulesError');
    });

    it('is shown from the start, and the articles are read without rules', async () => {
        const client = await press({ [RULES]: '{ "names": [' });
        await expect.poll(() => client.problems()).toEqual(['1 1: A closing bracket ] is missing.']);
        expect(await names(client)).toContain('Molna: place');
    });

    it('that is none but odd is a warning, and the rules hold', async () => {
        const client = await press({ [RULES]: rulesWith({ notNames: [{ name: 'Molna' }], nmaes: [] }) });
        await expect.poll(() => client.problems()).toEqual(['2 8: “nmaes” is not known here.']);
        expect(await names(client)).not.toContain('Molna: place');
    });

    it('is no longer told of when its folder has gone', async () => {
        const client = await press({ [RULES]: '{' });
        await expect.poll(() => client.problems()).toHaveLength(1);
        await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
            event: { added: [], removed: [{ uri: FOLDER, name: 'press' }] },
        });
        await expect.poll(() => client.problems()).toEqual([]);
    });
});

describe('code actions', () => {
    it('are offered on a name', async () => {
        const client = await press({});
        const titles = (await actions(client, 'Molna')).map(({ title }) => title);
        expect(titles.slice(0, 4)).toEqual([
            'Same as …',
            'Not a name',
            'This is a person',
            'This is an organisation',
        ]);
    });

    it('take apart what was taken for one', async () => {
        const uri = `${FOLDER}/b.txt`;
        const text = 'Per Holm listened. Elina Brandt spoke in Molna. Later Brandt left for home.\n';
        const titles = async (words: string, client: TestClient) =>
            (await actions(client, words, { uri, text }))
                .map(({ title }) => title)
                .filter(title => title.startsWith('Not the same'));
        const client = await press({ [uri]: text });
        expect(await titles('Brandt left', client)).toEqual(['Not the same as “Elina Brandt”']);
        expect(await titles('Per Holm', client)).toEqual([]);
    });

    it('are offered on selected words that are no name, and not on a mere word', async () => {
        const client = await press({});
        const titles = async (isSelected: boolean) =>
            (await actions(client, 'passengers', { isSelected }))
                .map(({ title }) => title)
                .filter(title => /This is/.test(title));
        expect(await titles(true)).toEqual([
            'This is a person',
            'This is an organisation',
            'This is a place',
        ]);
        expect(await titles(false)).toEqual([]);
    });

    it('write crosscheck.json, which they make', async () => {
        const client = await press({});
        expect(await chosen(client, 'Not a name', 'Molna', '')).toBe(
            '{\n  "version": 1,\n  "notNames": [\n    { "name": "Molna" }\n  ]\n}\n',
        );
        expect(await chosen(client, 'This is a place', 'Elina', '')).toContain(
            '{ "name": "Elina Brandt", "type": "place" }',
        );
    });

    it('leave what stands in it, also what is not saved', async () => {
        const client = await press({ [RULES]: '{}' });
        const text = rulesWith({ notNames: [{ name: 'Live', note: 'ö 🚢' }] });
        await client.open(RULES, text, 'json');
        const after = await chosen(client, 'Not a name', 'Molna', text);
        expect(JSON.parse(after).notNames).toEqual([{ name: 'Live', note: 'ö 🚢' }, { name: 'Molna' }]);
        const action = (await actions(client, 'Molna')).find(({ title }) => title === 'Not a name');
        const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action ?? {});
        expect(edit?.documentChanges?.at(-1)).toMatchObject({
            textDocument: { version: 1 },
            edits: [{ annotationId: 'crosscheck' }],
        });
        expect(edit?.changeAnnotations).toEqual({
            crosscheck: {
                label: '“Molna” is not a name',
                description: 'crosscheck.json',
                needsConfirmation: false,
            },
        });
    });

    it.each([
        ['an untitled document', 'untitled:Untitled-1', /Save the document/],
        ['a document of no folder', 'file:///elsewhere/ferry.txt', /Open the folder/],
    ])('are disabled in %s, with a reason', async (_, uri, reason) => {
        const client = await press({});
        await client.open(uri, TEXT);
        const found = await actions(client, 'Molna', { uri });
        const disabled = found.filter(({ title }) => !/front matter/.test(title));
        expect(disabled.length).toBeGreaterThan(3);
        for (const action of disabled) expect(action.disabled?.reason).toMatch(reason);
    });

    it('are disabled in a virtual folder, and where crosscheck.json has an error', async () => {
        const virtual = 'vscode-vfs://github/press';
        const client = await press({}, { folders: [virtual], hasDisk: false });
        const uri = `${virtual}/ferry.txt`;
        await client.open(uri, TEXT);
        expect((await actions(client, 'Molna', { uri }))[0]?.disabled?.reason).toMatch(/on no disk/);
        const other = await press({ [RULES]: '{\n"names": 1 }' });
        expect((await actions(other, 'Molna'))[0]?.disabled?.reason).toBe(
            'Mend the error in line 2 of crosscheck.json first.',
        );
    });

    it('say for editors that cannot ask what is likeliest, with their edits', async () => {
        const client = await press(
            { [`${FOLDER}/b.txt`]: 'The minister Elina Brand spoke in Molna. Per Holm listened.\n' },
            { capabilities: ABLE, initializationOptions: {} },
        );
        const found = await actions(client, 'Elina Brandt');
        const same = found.find(({ title }) => title.startsWith('Same as'));
        expect(Object.keys(same?.edit?.changes ?? {})).toEqual([RULES]);
        expect(found.every(({ command, disabled }) => !command && !disabled)).toBe(true);
    });

    it('are none where others are asked for', async () => {
        const { connection } = await press({});
        const start = at(TEXT, 'Molna');
        const params = { textDocument: { uri: ARTICLE }, range: { start, end: start } };
        const ask = (only: string[]) =>
            connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
                ...params,
                context: { diagnostics: [], only },
            });
        expect(await ask(['quickfix', 'source.organizeImports'])).toEqual([]);
        expect((await ask(['refactor'])).length).toBeGreaterThan(3);
        // A kind of its own each, so that keys can be bound to it.
        const bound = await ask(['refactor.rewrite.notName']);
        expect(bound.map(({ title }) => title)).toEqual(['Not a name']);
    });

    it('date an undated article anywhere, a dated one where its head stands', async () => {
        const dated = `${FOLDER}/2024-03-14-ferry.txt`;
        const client = await press({ [dated]: TEXT });
        const isOffered = async (words: string, uri: string) =>
            (await actions(client, words, { uri })).some(({ title }) => title === 'Set publication date …');
        expect(await isOffered('40 passengers', ARTICLE)).toBe(true);
        expect(await isOffered('40 passengers', dated)).toBe(false);
        expect(await isOffered('Ferry late', dated)).toBe(true);
    });
});

describe('what was picked', () => {
    async function change(client: TestClient, gesture: Gesture, uri = ARTICLE): Promise<ChangeRulesResult> {
        return client.connection.sendRequest(CHANGE_RULES, { textDocument: { uri }, gesture });
    }

    it('is applied as a refactoring, so that it is saved', async () => {
        const client = await press({});
        const result = await change(client, { kind: 'same', names: ['Elina Brandt', 'Lina Moor'] });
        expect(result).toEqual({ isApplied: true });
        expect(client.applied[0]).toMatchObject({
            label: '“Lina Moor” is the same as “Elina Brandt”',
            metadata: { isRefactoring: true },
        });
        expect(JSON.parse(applied(client.applied[0]?.edit, ''))).toEqual({
            version: 1,
            same: [{ names: ['Elina Brandt', 'Lina Moor'] }],
        });
    });

    it('dates the article by its path', async () => {
        const uri = `${FOLDER}/old%20days/f%C3%A4hre.txt`;
        const client = await press({ [uri]: TEXT });
        await change(client, { kind: 'published', day: '2024-03-14' }, uri);
        expect(JSON.parse(applied(client.applied[0]?.edit, '')).documents).toEqual({
            'old days/fähre.txt': { published: '2024-03-14' },
        });
    });

    it.each([
        ['Ferry late\n\nIt was late.\n', '---\ndate: 2024-03-14\n---\n\nFerry late\n\nIt was late.\n'],
        ['---\ntitle: Ferry\n---\nLate.\n', '---\ndate: 2024-03-14\ntitle: Ferry\n---\nLate.\n'],
        ['---\r\ndate: May\r\n---\r\nLate.\r\n', '---\r\ndate: 2024-03-14\r\n---\r\nLate.\r\n'],
    ])('is written into the front matter of %j after a preview', async (text, after) => {
        const client = await press({});
        await client.open('untitled:Untitled-1', text);
        expect(
            await change(client, { kind: 'frontMatter', day: '2024-03-14' }, 'untitled:Untitled-1'),
        ).toEqual({ isApplied: true });
        const edit = client.applied[0]?.edit;
        expect(Object.values(edit?.changeAnnotations ?? {})[0]?.needsConfirmation).toBe(true);
        const [change1] = edit?.documentChanges ?? [];
        const edits =
            change1 && 'edits' in change1
                ? change1.edits.flatMap(one => ('newText' in one ? [one] : []))
                : [];
        expect(TextDocument.applyEdits(TextDocument.create('a', 'plaintext', 1, text), edits)).toBe(after);
    });

    it('is refused with a reason where it cannot be kept', async () => {
        const client = await press({ [RULES]: '{' });
        const result = await change(client, { kind: 'notName', name: 'Molna' });
        expect(result).toEqual({
            isApplied: false,
            reason: 'Mend the error in line 1 of crosscheck.json first.',
        });
        expect(client.applied).toEqual([]);
    });

    it.each([
        null,
        7,
        {},
        { kind: 'same' },
        { kind: 'same', names: ['A', 'A'] },
        { kind: 'published', day: '2024-02-30' },
    ])('is refused when it is nothing: %j', async gesture => {
        const { connection } = await press({});
        const result = await connection.sendRequest(CHANGE_RULES, {
            textDocument: { uri: ARTICLE },
            gesture,
        });
        expect(result).toMatchObject({ isApplied: false });
    });

    it('can be picked from the entities of the corpus, those alike first', async () => {
        const client = await press({
            [`${FOLDER}/b.txt`]: 'The minister Elina Brand spoke in Molna. Per Holm listened.\n',
        });
        const choices = await client.connection.sendRequest<NameChoices>(NAME_CHOICES, place('Molna'));
        expect(choices).toMatchObject({ words: 'Molna', entity: 'Molna', merged: [] });
        expect(choices.others.map(({ name }) => name)).not.toContain('Molna');
        const none = await client.connection.sendRequest(NAME_CHOICES, place('passengers'));
        expect(none).toBeNull();
        const day = await client.connection.sendRequest<PublicationChoice>(PUBLICATION_CHOICE, {
            textDocument: { uri: ARTICLE },
        });
        expect(day).not.toHaveProperty('reason');
    });
});

describe('rename', () => {
    it('offers what the entity is called, and writes what it is to be called', async () => {
        const client = await press({});
        const prepared = await client.connection.sendRequest('textDocument/prepareRename', place('Elina'));
        expect(prepared).toMatchObject({ placeholder: 'Elina Brandt' });
        const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
            ...place('Elina'),
            newName: ' Elina Moor ',
        });
        expect(JSON.parse(applied(edit, '')).same).toEqual([{ names: ['Elina Moor', 'Elina Brandt'] }]);
    });

    it('is refused where there is no name, where there can be no rules, and to no name', async () => {
        const client = await press({});
        const { connection } = client;
        expect(await connection.sendRequest('textDocument/prepareRename', place('passengers'))).toBeNull();
        await client.open('untitled:Untitled-1', TEXT);
        await expect(
            connection.sendRequest('textDocument/prepareRename', place('Molna', 'untitled:Untitled-1')),
        ).rejects.toThrow(/Save the document/);
        await expect(
            connection.sendRequest('textDocument/rename', { ...place('Molna'), newName: ' . ' }),
        ).rejects.toThrow(/letter or digit/);
    });
});
