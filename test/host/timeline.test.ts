/** The timeline beside its article: where it opens, what leads to it, and that an article leads nowhere else. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, opened, rangeOf } from './support.ts';

/** The panels of the timeline, as "Timeline: soldiers · Kelmet in 2". */
function panels(): readonly string[] {
    return vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
        tabs
            .filter(
                ({ input }) =>
                    input instanceof vscode.TabInputWebview && input.viewType.endsWith('crosscheck.timeline'),
            )
            .map(({ label }) => `${label} in ${viewColumn}`),
    );
}

async function pointAt(document: vscode.TextDocument, words: string): Promise<void> {
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const { start } = rangeOf(document, words);
    editor.selection = new vscode.Selection(start, start);
}

async function hoversOver(
    document: vscode.TextDocument,
    words: string,
): Promise<readonly vscode.MarkdownString[]> {
    const { start } = rangeOf(document, words);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        start,
    );
    return hovers
        .flatMap(({ contents }) => contents)
        .filter(content => content instanceof vscode.MarkdownString);
}

describe('the timeline', () => {
    afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    it('opens beside the article, for the figure at the cursor', async () => {
        const document = await opened('mission.txt');
        await eventually(async () => {
            await pointAt(document, '3,735');
            await vscode.commands.executeCommand('crosscheck.showTimeline');
            assert.deepEqual(panels(), ['Timeline: soldiers · Kelmet in 2']);
        });
    });

    it('takes the place of another timeline', async () => {
        const document = await opened('mission.txt');
        const at = (words: string) => {
            const { line, character } = rangeOf(document, words).start;
            return [document.uri.toString(), { line, character }];
        };
        await eventually(async () => {
            await vscode.commands.executeCommand('crosscheck.showTimeline', ...at('3,735'));
            await vscode.commands.executeCommand('crosscheck.showTimeline', ...at('19'));
            assert.deepEqual(panels(), ['Timeline: helicopters · Kelmet in 2']);
        });
    });

    it('is led to by the hover of a figure, and nothing else of it runs', async () => {
        const document = await opened('mission.txt');
        await eventually(async () => {
            const [hover] = await hoversOver(document, '3,735');
            assert.match(hover?.value ?? '', /\[Timeline\]\(command:crosscheck\.showTimeline\?%5B%22file/);
            assert.deepEqual(hover?.isTrusted, {
                enabledCommands: ['crosscheck.compare', 'crosscheck.showTimeline'],
            });
        });
    });

    it('is led to by no words of an article', async () => {
        const document = await opened('hostile.txt');
        await eventually(async () => {
            const [hover] = await hoversOver(document, '4,100');
            const links = [...(hover?.value ?? '').matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(
                ([, to = '']) => to,
            );
            assert.ok(links.length > 0);
            for (const link of links)
                assert.match(
                    link,
                    /^(?:file:|vscode-remote:|command:crosscheck\.(?:showTimeline\?%5B%22|compare\?%5B%7B%22uri))/,
                );
        });
    });
});
