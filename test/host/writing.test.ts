/** A draft in VS Code: hints, completed names, what is offered there, and selections. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, opened, rangeOf } from './support.ts';

const DRAFT = 'drafts/2024-03-05-story.md';

/** When the articles have been read: before, there is less to say. */
async function actionsAt(words: string): Promise<readonly vscode.CodeAction[]> {
    const document = await opened(DRAFT);
    const { start } = rangeOf(document, words);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start),
        'refactor.rewrite',
        20,
    );
}

describe('a draft', () => {
    it('is offered what its sources bear out', async () => {
        await eventually(async () => {
            const titles = (await actionsAt('12 people')).map(({ title }) => title);
            assert.ok(titles.includes('Use the latest figure: 19 (“2024-03-07-herald.txt”)'), titles.join());
            assert.ok(titles.includes('Insert source reference as a link …'));
            assert.ok(titles.includes('Insert source reference as a footnote …'));
        });
    });

    it('is written into by an edit, and by nothing else', async () => {
        await eventually(async () => {
            const actions = await actionsAt('Saric');
            const spelling = actions.find(({ title }) => title.startsWith('Normalise spelling'));
            const [[, edits] = []] = spelling?.edit?.entries() ?? [];
            assert.deepEqual(
                edits?.map(({ newText }) => newText),
                ['Dragan Šarić'],
            );
        });
    });

    it('has names completed, in the words of the sources', async () => {
        const document = await opened(DRAFT);
        await eventually(async () => {
            const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
                'vscode.executeCompletionItemProvider',
                document.uri,
                rangeOf(document, 'met Lin').end,
            );
            const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
            assert.ok(labels.includes('Lindvik'), labels.join());
        });
    });

    it('has hints of other spellings and other units', async () => {
        const document = await opened(DRAFT);
        await eventually(async () => {
            const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
                'vscode.executeInlayHintProvider',
                document.uri,
                new vscode.Range(0, 0, 3, 0),
            );
            assert.deepEqual(
                hints.map(({ label }) => label),
                ['Dragan Šarić', '≈ 56 km'],
            );
        });
    });

    it('is selected step by step: the word, the mention, the sentence, the paragraph', async () => {
        const document = await opened(DRAFT);
        const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
            'vscode.executeSelectionRangeProvider',
            document.uri,
            [rangeOf(document, 'Saric').start],
        );
        const steps: string[] = [];
        for (let step = selection; step; step = step.parent) steps.push(document.getText(step.range));
        const [sentence = ''] = /Dragan Saric .*$/m.exec(document.getText()) ?? [];
        for (const wanted of ['Saric', 'Dragan Saric', sentence, document.lineAt(0).text])
            assert.ok(steps.includes(wanted), `“${wanted}” is not among ${steps.join(' | ')}`);
    });
});
