/** Notes in VS Code: written beside the articles, followed through edits, and checked where somebody has broken one. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, fileIn, highlightsOf, opened, rangeOf } from './support.ts';

const HERALD = 'herald.txt';
const NOTES = '.crosscheck/notes';

interface Annotation {
    readonly motivation: string;
    readonly body: readonly { readonly purpose: string; readonly value: string }[];
    readonly target:
        | string
        | { readonly source: string; readonly selector: readonly { readonly exact?: string }[] };
}

/** As the disk has them, with their names. */
function written(): ReadonlyMap<string, Annotation> {
    const folder = fileIn(NOTES).fsPath;
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return new Map(names.map(name => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]));
}

function said(): readonly string[] {
    return [...written().values()].map(({ body }) => body.map(({ value }) => value).join(' | '));
}

async function pointAt(words: string): Promise<vscode.TextDocument> {
    const document = await opened(HERALD);
    await eventually(async () => assert.ok((await highlightsOf(document)).length > 0));
    const { start } = rangeOf(document, words);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(start, start);
    return document;
}

/** As VS Code does when a person writes into an empty thread. */
async function note(document: vscode.TextDocument, words: string, text: string): Promise<void> {
    const thread = { uri: document.uri, range: rangeOf(document, words), comments: [], canReply: true };
    await vscode.commands.executeCommand('crosscheck.notes.create', { thread, text });
}

describe('a note', () => {
    it('is kept in a file of its own, and the article is not touched', async () => {
        const document = await pointAt('12 people');
        const before = document.getText();
        await note(document, '12 people', 'Ask **again**.');
        assert.deepEqual(said(), ['Ask **again**.']);
        const [annotation] = written().values();
        assert.ok(annotation && typeof annotation.target === 'object');
        assert.equal(annotation.target.selector[0]?.exact, '12 people');
        assert.equal(document.getText(), before);
        assert.equal(document.isDirty, false);
    });

    it('is resolved and reopened with the cursor at its words', async () => {
        await pointAt('12 people');
        await eventually(async () => {
            await vscode.commands.executeCommand('crosscheck.notes.resolve');
            assert.deepEqual(said(), ['Ask **again**. | resolved']);
        });
        await eventually(async () => {
            await vscode.commands.executeCommand('crosscheck.notes.reopen');
            assert.deepEqual(said(), ['Ask **again**.']);
        });
    });

    it('follows its words while the article is edited', async () => {
        const document = await pointAt('12 people');
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), 'Corrected on Tuesday.\n\n');
        edit.replace(document.uri, rangeOf(document, 'Boats'), 'Many boats');
        assert.ok(await vscode.workspace.applyEdit(edit));
        await pointAt('12 people');
        await eventually(async () => {
            await vscode.commands.executeCommand('crosscheck.notes.resolve');
            assert.deepEqual(said(), ['Ask **again**. | resolved']);
        });
        await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('whose file is broken is told at its line, and the file is left as it is', async () => {
        const [name] = written().keys();
        assert.ok(name !== undefined);
        const uri = fileIn(`${NOTES}/${name}`);
        const whole = readFileSync(uri.fsPath, 'utf8');
        const broken = whole.replace('"id"', '<<<<<<< ours\n  "id"');
        await vscode.workspace.fs.writeFile(uri, Buffer.from(broken));
        await eventually(async () => {
            const [problem] = vscode.languages
                .getDiagnostics(uri)
                .filter(({ source }) => source === 'Crosscheck');
            assert.equal(problem?.range.start.line, 2);
        });
        assert.equal(readFileSync(uri.fsPath, 'utf8'), broken);
        await vscode.workspace.fs.writeFile(uri, Buffer.from(whole));
        await eventually(async () => assert.deepEqual(vscode.languages.getDiagnostics(uri), []));
    });

    it('goes along when its article is renamed, and back', async () => {
        await opened(HERALD);
        for (const [from, to] of [
            [HERALD, 'port.txt'],
            ['port.txt', HERALD],
        ] as const) {
            const edit = new vscode.WorkspaceEdit();
            edit.renameFile(fileIn(from), fileIn(to));
            assert.ok(await vscode.workspace.applyEdit(edit));
            await eventually(async () => {
                const [annotation] = written().values();
                assert.ok(annotation && typeof annotation.target === 'object');
                assert.equal(annotation.target.source, `../../${to}`);
            });
        }
    });

    it('goes with its file', async () => {
        await pointAt('12 people');
        await eventually(async () => {
            await vscode.commands.executeCommand('crosscheck.notes.delete');
            assert.deepEqual(said(), []);
        });
    });

    it('goes along when another program moves its article', async () => {
        // Where the test is tried again, it has been moved already, and another note of it would not be found.
        assert.ok(existsSync(fileIn(HERALD).fsPath), 'the article was moved, and its note did not go along');
        const document = await pointAt('12 people');
        await note(document, '12 people', 'Ask.');
        renameSync(fileIn(HERALD).fsPath, fileIn('moved.txt').fsPath);
        await eventually(async () => {
            const [annotation] = written().values();
            assert.ok(annotation && typeof annotation.target === 'object');
            assert.equal(annotation.target.source, '../../moved.txt');
        });
    });
});
