/** `crosscheck.json` in VS Code: written by actions, commands and F2, saved at once, and checked while it is typed. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { act, eventually, fileIn, highlightsOf, hoverOver, opened, rangeOf } from './support.ts';

const FERRY = 'ferry.txt';
const COUNCIL = '2024-03-13-council.txt';
const RULES = 'crosscheck.json';

interface Written {
    readonly names?: readonly { readonly name: string; readonly type?: string }[];
    readonly notNames?: readonly { readonly name: string }[];
    readonly same?: readonly { readonly names: readonly string[] }[];
    readonly documents?: Readonly<Record<string, { readonly published?: string }>>;
}

/** As the disk has it: what is left unsaved is not there. */
function onDisk(): Written {
    const path = fileIn(RULES).fsPath;
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function unsaved(): readonly string[] {
    return vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
}

async function pointAt(words: string, name = FERRY): Promise<vscode.TextDocument> {
    const document = await opened(name);
    const { start } = rangeOf(document, words);
    await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(start, start);
    return document;
}

/** Takes the first of what is offered, again and again until it has taken effect. */
async function accept(isDone: () => boolean): Promise<void> {
    await eventually(async () => {
        if (isDone()) return;
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        assert.ok(isDone());
    });
}

describe('crosscheck.json', () => {
    it('is made and saved by an action on a name, and the article is not touched', async () => {
        const document = await pointAt('Molna');
        const before = document.getText();
        // The server may just have begun to read.
        await eventually(async () => assert.ok((await highlightsOf(document)).includes('place: Molna')));
        await act('refactor.rewrite.notName', async () =>
            assert.deepEqual(onDisk().notNames, [{ name: 'Molna' }]),
        );
        await eventually(async () => assert.ok(!(await highlightsOf(document)).includes('place: Molna')));
        await eventually(async () => assert.deepEqual(unsaved(), []));
        assert.equal(document.getText(), before);
    });

    it('is saved when it stands there already, closed or open', async () => {
        await pointAt('Elina Brandt');
        await act('refactor.rewrite.organisation', async () =>
            assert.deepEqual(onDisk().names, [{ name: 'Elina Brandt', type: 'organisation' }]),
        );
        await vscode.window.showTextDocument(fileIn(RULES));
        await pointAt('Elina Brandt');
        await act('refactor.rewrite.person', async () =>
            assert.deepEqual(onDisk().names, [{ name: 'Elina Brandt', type: 'person' }]),
        );
        await eventually(async () => assert.deepEqual(unsaved(), []));
    });

    it('tells who is who by a pick', async () => {
        await pointAt('Elina Brandt');
        void vscode.commands.executeCommand('crosscheck.sameAs');
        await accept(() => onDisk().same !== undefined);
        assert.ok(onDisk().same?.[0]?.names.includes('Elina Brandt'));
        await eventually(async () => assert.deepEqual(unsaved(), []));
    });

    it('tells what an entity is called after F2', async () => {
        const document = await pointAt('Per Holm');
        const { start } = rangeOf(document, 'Per Holm');
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            start,
            'Per Holm-Dahl',
        );
        assert.deepEqual(
            edit.entries().map(([uri]) => uri.path),
            [fileIn(RULES).path],
        );
        await vscode.workspace.applyEdit(edit, { isRefactoring: true });
        await eventually(async () =>
            assert.ok(onDisk().same?.some(({ names }) => names[0] === 'Per Holm-Dahl')),
        );
        await eventually(async () => {
            assert.match(await hoverOver(document, 'Per Holm'), /Per Holm-Dahl/);
        });
    });

    it('dates an article, from what is known of its day', async () => {
        const document = await pointAt('Monday', COUNCIL);
        void vscode.commands.executeCommand('crosscheck.setPublicationDate');
        await accept(() => onDisk().documents !== undefined);
        assert.deepEqual(onDisk().documents, { [COUNCIL]: { published: '2024-03-13' } });
        await eventually(async () => {
            assert.match(await hoverOver(document, 'Monday'), /11 March 2024.*set in crosscheck/s);
        });
    });

    it('with a fault is marked at its line, and the rules before it hold', async () => {
        const rules = await vscode.workspace.openTextDocument(fileIn(RULES));
        const document = await pointAt('Per Holm');
        const broken = new vscode.WorkspaceEdit();
        broken.replace(rules.uri, rangeOf(rules, '"notNames": ['), '"notNames": ');
        assert.ok(await vscode.workspace.applyEdit(broken));
        await eventually(async () => {
            const [error] = vscode.languages
                .getDiagnostics(rules.uri)
                .filter(({ source }) => source === 'Crosscheck');
            assert.equal(error?.severity, vscode.DiagnosticSeverity.Error);
        });
        assert.ok(!(await highlightsOf(document)).includes('place: Molna'));
        await vscode.window.showTextDocument(rules);
        await vscode.commands.executeCommand('workbench.action.files.revert');
        await eventually(async () => {
            const found = vscode.languages.getDiagnostics(rules.uri);
            assert.deepEqual(
                found.filter(({ source }) => source === 'Crosscheck'),
                [],
            );
        });
    });

    it('is completed from its schema', async () => {
        const rules = await vscode.workspace.openTextDocument(fileIn(RULES));
        await eventually(async () => {
            const { end } = rangeOf(rules, '"version": 1,');
            const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
                'vscode.executeCompletionItemProvider',
                rules.uri,
                end,
            );
            assert.ok(
                items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'apart'),
            );
        });
    });
});
