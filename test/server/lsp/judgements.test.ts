/** Findings as an editor meets them: what can be done about one, what is kept of it, and that it then stays away. */

import { describe, expect, it } from 'vitest';
import type {
    ClientCapabilities,
    CodeAction,
    CodeLens,
    Diagnostic,
    Hover,
    RelatedFullDocumentDiagnosticReport,
    WorkspaceEdit,
} from 'vscode-languageserver';
import {
    CHANGE_RULES,
    type ChangeRulesResult,
    RELATED_CLAIMS,
    type RelatedClaims,
} from '../../../server/src/protocol.ts';
import { type Desk, deskOf } from '../../support/desk.ts';
import { ABLE, type Files, type TestClient } from '../../support/server.ts';

const FOLDER = 'file:///press';
const HERALD = `${FOLDER}/herald.txt`;
const COURIER = `${FOLDER}/old/courier.txt`;
const FRONT = '---\ndate: 2024-03-04\n---\n\n';
const HERALD_TEXT = `${FRONT}The fire at the port of Lindvik killed 12 people on 3 March 2024. Boats were lost too.\n`;
const COURIER_TEXT = `${FRONT}The fire at the port of Lindvik killed 17 people on 3 March 2024. Nobody had slept.\n`;

const WITH_EDITS: ClientCapabilities = {
    ...ABLE,
    workspace: {
        ...ABLE.workspace,
        workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'delete'] },
    },
    textDocument: {
        ...ABLE.textDocument,
        codeAction: { disabledSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] } },
    },
};

interface Press extends Desk {
    /** What is said of files by themselves, as "error 2: …". */
    told(uri: string): readonly string[];
}

async function press(more: Readonly<Record<string, string>> = {}, picks = true): Promise<Press> {
    const files: Files = new Map([[HERALD, HERALD_TEXT], [COURIER, COURIER_TEXT], ...Object.entries(more)]);
    const client = await deskOf(files, {
        folders: [FOLDER],
        capabilities: WITH_EDITS,
        initializationOptions: { picks },
    });
    const told = new Map<string, readonly Diagnostic[]>();
    client.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
        told.set(uri, diagnostics);
    });
    await client.ready();
    return {
        ...client,
        told: uri =>
            (told.get(uri) ?? []).map(
                ({ severity, range, message }) => `${severity} ${range.start.line + 1}: ${message}`,
            ),
    };
}

async function problems({ connection }: TestClient, uri: string): Promise<readonly Diagnostic[]> {
    const report: RelatedFullDocumentDiagnosticReport = await connection.sendRequest(
        'textDocument/diagnostic',
        {
            textDocument: { uri },
        },
    );
    return report.items;
}

async function codes(client: TestClient, uri: string): Promise<readonly unknown[]> {
    return (await problems(client, uri)).map(({ code }) => code);
}

/** What can be done about the first problem of the document, as the editor shows it. */
async function actions(client: TestClient, uri: string): Promise<readonly CodeAction[]> {
    const diagnostics = await problems(client, uri);
    return client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: diagnostics[0]?.range,
        context: { diagnostics, only: ['quickfix'] },
    });
}

async function choose(client: TestClient, uri: string, title: string): Promise<WorkspaceEdit> {
    const action = (await actions(client, uri)).find(action => action.title === title);
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action ?? {});
    if (!edit) throw new Error(`“${title}” writes nothing`);
    return edit;
}

/** The one file that the edit writes, in a folder of its own if need be; applied to the disk. */
async function apply(client: Press, edit: WorkspaceEdit): Promise<string> {
    const written = (edit.documentChanges ?? []).flatMap(change => ('edits' in change ? [change] : []));
    const [change] = written;
    const [first] = change?.edits ?? [];
    if (!change || !first || !('newText' in first)) throw new Error('it writes no file');
    expect(written).toHaveLength(1);
    const { uri } = change.textDocument;
    const before = client.files.get(uri) ?? '';
    expect(before === '' || uri.endsWith('crosscheck.json')).toBe(true);
    await client.write(uri, first.newText);
    return uri;
}

async function hover({ connection }: TestClient, uri: string, words: string): Promise<string> {
    const lines = (uri === HERALD ? HERALD_TEXT : COURIER_TEXT).split('\n');
    const line = lines.findIndex(text => text.includes(words));
    const found = await connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line, character: lines[line]?.indexOf(words) ?? 0 },
    });
    return JSON.stringify(found?.contents ?? '');
}

describe('a conflict', () => {
    it('can be looked at on both sides, set aside, or switched off', async () => {
        const client = await press();
        const found = await actions(client, HERALD);
        expect(found.map(({ title }) => title)).toEqual([
            'Compare',
            'Show both',
            'Not about the same thing',
            'Accept: they do differ',
            'Ignore here',
            'Do not report differing figures in this article',
            'Do not report differing figures in this folder',
        ]);
        expect(found.every(({ diagnostics }) => diagnostics?.[0]?.code === 'conflict-figures')).toBe(true);
        expect(found[0]?.command).toMatchObject({ command: 'crosscheck.compare' });
        expect(found[1]?.command).toMatchObject({
            command: 'crosscheck.showBoth',
            arguments: [
                { uri: HERALD, range: { start: { line: 4, character: 39 } } },
                { uri: COURIER, range: { start: { line: 4, character: 39 } } },
            ],
        });
    });

    it('is not shown side by side where the client has no command for it', async () => {
        const client = await press({}, false);
        expect((await actions(client, HERALD)).map(({ title }) => title)).not.toContain('Show both');
    });

    it('between claims that are not about the same thing goes on both sides, and from the hovers', async () => {
        const client = await press();
        expect(await codes(client, COURIER)).toEqual(['conflict-figures']);
        expect(await hover(client, COURIER, '17')).toMatch(/conflicts with/);
        const uri = await apply(client, await choose(client, HERALD, 'Not about the same thing'));
        expect(uri).toMatch(/^file:\/\/\/press\/\.crosscheck\/judgements\/herald-\w+\.json$/);
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        expect(await codes(client, COURIER)).toEqual([]);
        expect(await hover(client, COURIER, '17')).not.toMatch(/conflicts with/);
        expect(client.told(uri)).toEqual([]);
    });

    it('that is accepted stays, and is not offered to be accepted again', async () => {
        const client = await press();
        await apply(client, await choose(client, HERALD, 'Accept: they do differ'));
        await expect
            .poll(async () => (await actions(client, HERALD)).map(({ title }) => title))
            .not.toContain('Accept: they do differ');
        expect(await codes(client, HERALD)).toEqual(['conflict-figures']);
        expect(await hover(client, HERALD, '12')).toContain('accepted');
    });

    it('comes back when the judgement is deleted', async () => {
        const client = await press();
        const uri = await apply(client, await choose(client, HERALD, 'Not about the same thing'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        await client.write(uri, undefined);
        await expect.poll(() => codes(client, HERALD)).toEqual(['conflict-figures']);
    });

    it('comes back too when the editor still shows the judgement whose file is deleted, and goes when that is written again', async () => {
        const client = await press();
        const uri = await apply(client, await choose(client, HERALD, 'Not about the same thing'));
        const text = client.files.get(uri) ?? '';
        await client.open(uri, text, 'json');
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        client.files.delete(uri);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: uri.slice(0, uri.lastIndexOf('/')), type: 3 }],
        });
        await expect.poll(() => codes(client, HERALD)).toEqual(['conflict-figures']);
        await client.write(uri, text);
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
    });

    it('that is ignored at one place is no longer listed, and still told to whoever points at it', async () => {
        const client = await press();
        await apply(client, await choose(client, HERALD, 'Ignore here'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        await expect.poll(() => codes(client, COURIER)).toEqual([]);
        expect(await hover(client, HERALD, '12')).toMatch(/conflicts with/);
    });

    it('is listed again when the article says something else', async () => {
        const client = await press();
        await apply(client, await choose(client, HERALD, 'Ignore here'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        await client.open(HERALD, HERALD_TEXT.replace('12 people', '13 people'));
        expect(await codes(client, HERALD)).toEqual(['conflict-figures']);
    });

    it('can be switched off for one article, or for the folder', async () => {
        const client = await press();
        const inArticle = await choose(client, HERALD, 'Do not report differing figures in this article');
        const uri = await apply(client, inArticle);
        expect(JSON.parse(client.files.get(uri) ?? '').off).toEqual([
            { rule: 'conflict-figures', path: 'herald.txt' },
        ]);
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        expect(await codes(client, COURIER)).toEqual(['conflict-figures']);
        const everywhere = '{ "off": [{ "rule": "conflict-figures" }] }';
        await client.write(uri, everywhere);
        await expect.poll(() => codes(client, COURIER)).toEqual([]);
    });

    it('is set aside from the start where the judgement is there already', async () => {
        const first = await press();
        const uri = await apply(first, await choose(first, HERALD, 'Not about the same thing'));
        const again = await press({ [uri]: first.files.get(uri) ?? '' });
        expect(await codes(again, HERALD)).toEqual([]);
    });

    it('in the list of all documents is cleared for both sides', async () => {
        const client = await press();
        const listed = async () => {
            const { items } = await client.connection.sendRequest<{
                items: { uri: string; items: Diagnostic[] }[];
            }>('workspace/diagnostic', { previousResultIds: [] });
            return items.filter(({ items }) => items.length > 0).map(({ uri }) => uri);
        };
        expect(await listed()).toEqual([HERALD, COURIER]);
        await apply(client, await choose(client, HERALD, 'Ignore here'));
        await expect.poll(listed).toEqual([]);
    });
});

describe('above a paragraph', () => {
    const lenses = async (client: TestClient) => {
        const found: CodeLens[] = await client.connection.sendRequest('textDocument/codeLens', {
            textDocument: { uri: HERALD },
        });
        const resolved = found.map(lens => client.connection.sendRequest<CodeLens>('codeLens/resolve', lens));
        return (await Promise.all(resolved)).map(({ command }) => command);
    };

    it('stands how much differs, once that is known, and no longer when it is set aside', async () => {
        const client = await press();
        expect(await codes(client, HERALD)).toEqual(['conflict-figures']);
        const [command] = await lenses(client);
        expect(command).toMatchObject({
            title: '1 related, 1 differs',
            command: 'crosscheck.showRelated',
            arguments: [HERALD, { line: 4, character: 0 }, { line: 4 }],
        });
        await apply(client, await choose(client, HERALD, 'Ignore here'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        expect(await lenses(client)).toEqual([]);
    });

    it('stand words alone for clients without our commands', async () => {
        const client = await press({}, false);
        await codes(client, HERALD);
        expect(await lenses(client)).toEqual([{ title: '1 related, 1 differs', command: '' }]);
    });
});

describe('an inconsistency of one article', () => {
    const MISSION = `${FOLDER}/mission.txt`;
    const TEXT =
        'The mission in Porto Alba has 4,700 troops.\n\nThe mission in Porto Alba has 3,700 troops.\n';

    it('is listed with its other place, and can be set aside', async () => {
        const client = await press({ [MISSION]: TEXT });
        const [problem] = await problems(client, MISSION);
        expect(problem).toMatchObject({
            code: 'inner-figures',
            severity: 3,
            range: { start: { line: 2, character: 30 } },
            relatedInformation: [
                {
                    location: { uri: MISSION, range: { start: { line: 0, character: 30 } } },
                    message: 'The mission in Porto Alba has 4,700 troops.',
                },
            ],
        });
        expect((await actions(client, MISSION)).map(({ title }) => title)).toEqual([
            'Show both',
            'Not about the same thing',
            'Ignore here',
            'Do not report contradictory figures in this article',
            'Do not report contradictory figures in this folder',
        ]);
        await apply(client, await choose(client, MISSION, 'Not about the same thing'));
        await expect.poll(() => codes(client, MISSION)).toEqual([]);
    });

    it('that stands in one sentence is ignored there', async () => {
        const text = 'The court in Lindvik heard 12 witnesses (5 men and 8 women).\n';
        const client = await press({ [MISSION]: text });
        expect((await actions(client, MISSION)).map(({ title }) => title)[0]).toBe('Ignore here');
        await apply(client, await choose(client, MISSION, 'Ignore here'));
        await expect.poll(() => codes(client, MISSION)).toEqual([]);
    });
});

describe('a judgement', () => {
    const BROKEN = `${FOLDER}/.crosscheck/judgements/mine.json`;

    it('that cannot be read is told at its line, and nothing else is lost', async () => {
        const client = await press({
            [BROKEN]: '{\n  "version": 1,\n  "judgement": "ignore"\n  "rule": "date"\n}',
        });
        expect(client.told(BROKEN)).toEqual(['1 3: A comma is missing after this.']);
        await apply(client, await choose(client, HERALD, 'Ignore here'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        expect(client.files.get(BROKEN)).toContain('"rule": "date"');
        await client.write(BROKEN, undefined);
        await expect.poll(() => client.told(BROKEN)).toEqual([]);
    });

    it('is never written over', async () => {
        const client = await press();
        const edit = await choose(client, HERALD, 'Ignore here');
        const uri = await apply(client, edit);
        await client.write(uri, 'a person was here');
        const gesture = (await actions(client, HERALD)).find(({ title }) => title === 'Ignore here')?.data;
        const answer = await client.connection.sendRequest<CodeAction>('codeAction/resolve', {
            title: 'Ignore here',
            data: gesture,
        });
        expect(answer.edit).toBeUndefined();
    });

    it('on a claim is picked from what is related to it', async () => {
        const client = await press();
        const position = { line: 4, character: 40 };
        const range = { start: position, end: position };
        const claims = await client.connection.sendRequest<RelatedClaims>(RELATED_CLAIMS, {
            textDocument: { uri: HERALD },
            range,
        });
        const [item] = claims.items;
        expect(claims.items).toHaveLength(1);
        expect(item).toMatchObject({
            label: 'conflicts with',
            isConflict: true,
            bearsOut: false,
            from: '4 March 2024',
        });
        const edits: WorkspaceEdit[] = [];
        client.connection.onRequest('workspace/applyEdit', ({ edit }) => {
            edits.push(edit);
            return { applied: true };
        });
        const result = await client.connection.sendRequest<ChangeRulesResult>(CHANGE_RULES, {
            textDocument: { uri: HERALD },
            gesture: { kind: 'notTheSame', range: item?.range, other: item?.location, finding: item?.reason },
        });
        expect(result).toEqual({ isApplied: true });
        await apply(client, edits[0] ?? {});
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
    });

    it('accepts what is said of two claims, with a reason that is shown', async () => {
        const client = await press();
        const range = { start: { line: 4, character: 41 }, end: { line: 4, character: 41 } };
        const asked = { textDocument: { uri: HERALD }, range };
        const [item] = (await client.connection.sendRequest<RelatedClaims>(RELATED_CLAIMS, asked)).items;
        const edits: WorkspaceEdit[] = [];
        client.connection.onRequest('workspace/applyEdit', ({ edit }) => {
            edits.push(edit);
            return { applied: true };
        });
        await client.connection.sendRequest<ChangeRulesResult>(CHANGE_RULES, {
            textDocument: { uri: HERALD },
            gesture: {
                kind: 'accept',
                range: item?.range,
                other: item?.location,
                finding: item?.reason,
                reason: 'Both are so in print.',
            },
        });
        const file = await apply(client, edits[0] ?? {});
        expect(JSON.parse(client.files.get(file) ?? '')).toMatchObject({
            judgement: 'accepted',
            finding: item?.reason,
            reason: 'Both are so in print.',
        });
        await expect
            .poll(
                async () => (await client.connection.sendRequest<RelatedClaims>(RELATED_CLAIMS, asked)).items,
            )
            .toMatchObject([
                { isConflict: true, reason: `${item?.reason} · accepted: Both are so in print.` },
            ]);
        expect(await hover(client, COURIER, '17')).toContain('accepted: Both are so in print.');
        // It is still reported: somebody has to mend it.
        expect(await codes(client, HERALD)).toEqual(['conflict-figures']);
    });

    it('whose words are gone says so where they are quoted in its file, and holds again when they come back', async () => {
        const client = await press();
        const file = await apply(client, await choose(client, HERALD, 'Not about the same thing'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        expect(client.told(file)).toEqual([]);
        await client.write(COURIER, COURIER_TEXT.replace('17 people', '19 people'));
        await expect
            .poll(() => client.told(file))
            .toEqual([expect.stringMatching(/^3 \d+: These words are no longer in the article/)]);
        const line = Number(/^3 (\d+)/.exec(client.told(file)[0] ?? '')?.[1]);
        expect((client.files.get(file) ?? '').split('\n')[line - 1]).toContain('"exact": "17"');
        await client.write(COURIER, COURIER_TEXT);
        await expect.poll(() => client.told(file)).toEqual([]);
    });

    it('is taken back by deleting its file, and no other file is ever deleted', async () => {
        const client = await press();
        const uri = await apply(client, await choose(client, HERALD, 'Ignore here'));
        await expect.poll(() => codes(client, HERALD)).toEqual([]);
        const offers: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
            textDocument: { uri: HERALD },
            range: { start: { line: 4, character: 41 }, end: { line: 4, character: 41 } },
            context: { diagnostics: [] },
        });
        const offer = offers.find(({ title }) => title === 'Report again what is ignored here');
        const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', offer ?? {});
        expect(edit?.documentChanges).toMatchObject([{ kind: 'delete', uri }]);
        const edits: WorkspaceEdit[] = [];
        client.connection.onRequest('workspace/applyEdit', ({ edit }) => {
            edits.push(edit);
            return { applied: true };
        });
        const takeBack = (file: string) =>
            client.connection.sendRequest(CHANGE_RULES, {
                textDocument: { uri: HERALD },
                gesture: { kind: 'takeBack', file },
            });
        await takeBack(COURIER);
        await takeBack(`${FOLDER}/crosscheck.json`);
        expect(edits).toEqual([]);
        await takeBack(uri);
        expect(edits[0]?.documentChanges).toMatchObject([{ kind: 'delete', uri }]);
    });

    it('cannot be made where there is no folder to keep it in', async () => {
        const client = await press();
        await client.open('untitled:Untitled-1', HERALD_TEXT.replace('12 people', '15 people'));
        const found = await actions(client, 'untitled:Untitled-1');
        const ignore = found.find(({ title }) => title === 'Ignore here');
        expect(ignore?.disabled?.reason).toMatch(/^Save the document in a folder first/);
    });
});
