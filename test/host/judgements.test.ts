/** Findings in VS Code: both passages are shown, judgements are written and saved, and what is set aside goes. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { act, eventually, fileIn, hoverOver, nameOf, opened } from './support.ts';

const HERALD = 'herald.txt';
const COURIER = 'courier.txt';
const MISSION = 'mission.txt';
const JUDGEMENTS = '.crosscheck/judgements';

function problems(name: string, rule: string): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(fileIn(name)).filter(({ code }) => code === rule);
}

/** As the disk has them: what is left unsaved is not there. */
function judgements(): readonly { readonly judgement: string }[] {
    const folder = fileIn(JUDGEMENTS).fsPath;
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map(name => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
}

function unsaved(): readonly string[] {
    return vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
}

/** Points at the first finding of the rule, once there is one. */
async function pointAt(name: string, rule: string): Promise<vscode.TextDocument> {
    const document = await opened(name);
    await eventually(async () => assert.equal(problems(name, rule).length, 1));
    const start = problems(name, rule)[0]?.range.start;
    const editor = vscode.window.activeTextEditor;
    assert.ok(start && editor);
    editor.selection = new vscode.Selection(start, start);
    return document;
}

describe('a finding', () => {
    it('is shown on both sides', async () => {
        await pointAt(HERALD, 'conflict-figures');
        await act('quickfix.showBoth', async () => {
            const seen = vscode.window.visibleTextEditors.map(({ document, selection }) => [
                nameOf(document.uri),
                document.getText(selection),
            ]);
            assert.deepEqual(seen.sort(), [
                [COURIER, '17'],
                [HERALD, '12'],
            ]);
        });
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('stands above its paragraph', async () => {
        const { uri } = await opened(HERALD);
        await eventually(async () => {
            const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
                'vscode.executeCodeLensProvider',
                uri,
                10,
            );
            assert.deepEqual(lenses.map(({ command, range }) => [command?.title, range.start.line]).sort(), [
                ['1 related, 1 differs', 4],
                ['Compare', 4],
            ]);
        });
    });

    it('that is not about the same thing goes from both articles, and the articles are not touched', async () => {
        const document = await pointAt(HERALD, 'conflict-figures');
        const before = document.getText();
        await act('quickfix.notTheSame', async () =>
            assert.deepEqual(
                judgements().map(({ judgement }) => judgement),
                ['notTheSame'],
            ),
        );
        await eventually(async () => {
            assert.equal(problems(HERALD, 'conflict-figures').length, 0);
            assert.equal(problems(COURIER, 'conflict-figures').length, 0);
        });
        assert.doesNotMatch(await hoverOver(document, '12'), /conflicts with/);
        await eventually(async () => assert.deepEqual(unsaved(), []));
        assert.equal(document.getText(), before);
    });

    it('comes back when the judgement is deleted', async () => {
        await vscode.workspace.fs.delete(fileIn(JUDGEMENTS), { recursive: true });
        await eventually(async () => assert.equal(problems(HERALD, 'conflict-figures').length, 1));
    });

    it('of one article is ignored where it stands', async () => {
        await pointAt(MISSION, 'inner-figures');
        await act('quickfix.ignore', async () => assert.equal(problems(MISSION, 'inner-figures').length, 0));
        await eventually(async () =>
            assert.deepEqual(
                judgements().map(({ judgement }) => judgement),
                ['ignore'],
            ),
        );
        await eventually(async () => assert.deepEqual(unsaved(), []));
    });

    it('is switched off for an article in crosscheck.json', async () => {
        await pointAt(HERALD, 'conflict-figures');
        await act('quickfix.off', async () => assert.equal(problems(HERALD, 'conflict-figures').length, 0));
        await eventually(async () =>
            assert.match(readFileSync(fileIn('crosscheck.json').fsPath, 'utf8'), /"path": "herald.txt"/),
        );
    });
});
