/** The language status item: how far the articles are read, and what can be done about it. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { INDEX_STATUS, type IndexStatus } from '../../../server/src/protocol.ts';
import { SELECTOR } from '../selector.ts';
import { statusInWords } from './statusInWords.ts';

export function showStatus(client: BaseLanguageClient): readonly vscode.Disposable[] {
    const item = vscode.languages.createLanguageStatusItem('crosscheck.index', SELECTOR);
    item.name = vscode.l10n.t('Crosscheck');
    item.text = vscode.l10n.t('Crosscheck starts');
    item.busy = true;
    const listener = client.onNotification(INDEX_STATUS, (status: IndexStatus) => show(item, status));
    return [item, listener];
}

function show(item: vscode.LanguageStatusItem, status: IndexStatus): void {
    const { text, detail, command } = statusInWords(status);
    item.text = text;
    item.detail = detail;
    item.busy = status.state === 'reading';
    item.severity =
        status.leftOut > 0
            ? vscode.LanguageStatusSeverity.Warning
            : vscode.LanguageStatusSeverity.Information;
    item.command = command;
    void vscode.commands.executeCommand('setContext', 'crosscheck.isIndexing', item.busy);
}
