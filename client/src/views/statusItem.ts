/** The language status item: how far the articles are read, and what can be done about it. */

import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { INDEX_STATUS, type IndexStatus } from '../../../server/src/protocol.ts';
import { RULES_SELECTOR, SELECTOR } from '../selector.ts';
import { type StatusInWords, startingInWords, statusInWords, stoppedInWords } from './statusInWords.ts';

export function showStatus(client: BaseLanguageClient): readonly vscode.Disposable[] {
    const item = vscode.languages.createLanguageStatusItem('crosscheck.index', [
        ...SELECTOR,
        ...RULES_SELECTOR,
    ]);
    item.name = vscode.l10n.t('Crosscheck');
    show(item, startingInWords(), { isBusy: true });
    const listeners = [
        client.onNotification(INDEX_STATUS, (status: IndexStatus) => {
            tellContext(status);
            show(item, statusInWords(status), {
                isBusy: status.state === 'reading',
                hasProblem:
                    status.leftOut > 0 || status.isLimited === true || status.rulesError !== undefined,
            });
        }),
        client.onDidChangeState(({ newState }) => {
            if (newState === State.Starting) show(item, startingInWords(), { isBusy: true });
            else if (newState !== State.Running) show(item, stoppedInWords(), { hasProblem: true });
        }),
    ];
    return [item, ...listeners];
}

interface Look {
    readonly isBusy?: boolean;
    readonly hasProblem?: boolean;
}

function show(
    item: vscode.LanguageStatusItem,
    { text, detail, command }: StatusInWords,
    { isBusy = false, hasProblem = false }: Look,
): void {
    item.text = text;
    item.detail = detail;
    item.busy = isBusy;
    item.severity = hasProblem
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
    item.command = command;
    void vscode.commands.executeCommand('setContext', 'crosscheck.isIndexing', isBusy);
}

/** The welcome texts of the views depend on it. */
function tellContext({ state, documents }: IndexStatus): void {
    const articles = documents > 1 ? 'several' : documents === 1 ? 'one' : 'none';
    void vscode.commands.executeCommand('setContext', 'crosscheck.state', state);
    void vscode.commands.executeCommand('setContext', 'crosscheck.articles', articles);
}
