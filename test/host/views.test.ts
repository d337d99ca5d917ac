/** What the views ask, as VS Code asks it: claims side by side in a text of their own, copied with their source. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileIn, opened, rangeOf } from './support.ts';

const FLOOD = '2025-03-04-sorva-flood.txt';
const COURIER = 'brennik-courier-night-of-water.md';

/** As the protocol writes it. */
async function placeOf(name: string, words: string) {
    const document = await vscode.workspace.openTextDocument(fileIn(name));
    const { start, end } = rangeOf(document, words);
    const plain = ({ line, character }: vscode.Position) => ({ line, character });
    return { uri: document.uri.toString(), range: { start: plain(start), end: plain(end) } };
}

describe('the views', () => {
    for (const view of ['crossReferences', 'conflicts', 'entities', 'sources'])
        it(`can be shown: ${view}`, async () => {
            await opened(FLOOD);
            await vscode.commands.executeCommand(`crosscheck.${view}.focus`);
        });

    it('compare two claims in a text of its own, which follows an edit', async () => {
        await eventually(async () => {
            const places = [await placeOf(FLOOD, '12 people'), await placeOf(COURIER, '17 people')];
            await vscode.commands.executeCommand('crosscheck.compare', ...places);
            const document = vscode.window.activeTextEditor?.document;
            assert.equal(document?.languageId, 'crosscheck-comparison');
            assert.match(
                document?.getText() ?? '',
                /^12 people conflicts with 17 people\n12 is less than 17/,
            );
        });
        const compared = vscode.window.activeTextEditor?.document;
        const flood = await vscode.workspace.openTextDocument(fileIn(FLOOD));
        const figure = rangeOf(flood, '12 people');
        const write = async (words: string) => {
            const edit = new vscode.WorkspaceEdit();
            edit.replace(flood.uri, figure, words);
            await vscode.workspace.applyEdit(edit);
        };
        await write('17 people');
        await eventually(async () =>
            assert.match(compared?.getText() ?? '', /^17 people agrees with 17 people/),
        );
        // For what comes after it in this window.
        await write('12 people');
        await flood.save();
    });

    it('copy a claim with its source', async () => {
        const there = await placeOf(COURIER, '17 people');
        const side = {
            location: there,
            value: '17 people',
            sentence: 'The flood has killed 17 people.',
            title: 'The night the water came',
            from: 'Brennik Courier, 4 March 2025',
        };
        const pair = { places: [there, there], reason: '', told: [side] };
        await vscode.commands.executeCommand('crosscheck.pair.copy', { pair });
        assert.equal(
            await vscode.env.clipboard.readText(),
            `“The flood has killed 17 people.” The night the water came, Brennik Courier, 4 March 2025 (${COURIER}, line ${there.range.start.line + 1})`,
        );
    });
});
