/** "Set Publication Date …": in the rules of the folder, or in the front matter of the article. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    PUBLICATION_CHOICE,
    type PublicationChoice,
    type PublicationChoiceParams,
} from '../../../server/src/protocol.ts';
import { changeRules, ruleTarget, tell } from './ruleTarget.ts';

export async function setPublicationDate(
    client: BaseLanguageClient,
    kind: 'published' | 'frontMatter',
    args: readonly unknown[],
): Promise<void> {
    const target = ruleTarget(client, args);
    if (!target) return;
    const params: PublicationChoiceParams = { textDocument: { uri: target.uri } };
    const choice = await client.sendRequest<PublicationChoice | null>(PUBLICATION_CHOICE, params);
    if (!choice) return tell(vscode.l10n.t('Open an article first.'));
    if (kind === 'published' && choice.reason !== undefined) return tell(choice.reason);
    const { day = '', inWords } = choice;
    const written = await vscode.window.showInputBox({
        title: vscode.l10n.t('Publication date'),
        prompt:
            inWords === undefined
                ? vscode.l10n.t('The day is not known so far.')
                : vscode.l10n.t('So far: {0}.', inWords),
        placeHolder: '2024-03-14',
        value: day,
        validateInput: text =>
            isDay(text.trim()) ? undefined : vscode.l10n.t('Write a full day, like 2024-03-14.'),
    });
    if (written !== undefined) await changeRules(client, target, { kind, day: written.trim() });
}

function isDay(text: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const date = new Date(`${text}T00:00:00Z`);
    // A day that does not exist is either none or another one.
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
