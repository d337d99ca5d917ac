/** What the language status says of all articles: how many conflicts there are, and of how many the day is not known. */

import * as vscode from 'vscode';
import { SELECTOR } from '../selector.ts';
import type { Counts } from './conflicts.ts';
import { conflictsInWords, undatedInWords } from './statusInWords.ts';

/** Each is there when there is something to say, and leads to its view. */
export function showCounts(onDidCount: vscode.Event<Counts>): vscode.Disposable {
    const shown = new Map<string, vscode.LanguageStatusItem>();

    function show(name: string, text: string | undefined, command: vscode.Command): void {
        const known = shown.get(name);
        if (text === undefined) {
            known?.dispose();
            shown.delete(name);
            return;
        }
        const item = known ?? vscode.languages.createLanguageStatusItem(`crosscheck.${name}`, [...SELECTOR]);
        item.name = vscode.l10n.t('Crosscheck');
        item.text = text;
        item.command = command;
        shown.set(name, item);
    }

    return vscode.Disposable.from(
        onDidCount(counts => {
            const title = vscode.l10n.t('Show');
            show('conflicts', conflictsInWords(counts), { command: 'crosscheck.conflicts.focus', title });
            show('undated', undatedInWords(counts), { command: 'crosscheck.sources.focus', title });
        }),
        {
            dispose: () => {
                for (const item of shown.values()) item.dispose();
            },
        },
    );
}
