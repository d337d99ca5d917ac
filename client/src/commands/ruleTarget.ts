/** Where a command that lays down a rule is meant to, and how the server is told. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    CHANGE_RULES,
    type ChangeRulesParams,
    type ChangeRulesResult,
    type DecorationPosition,
    type Gesture,
} from '../../../server/src/protocol.ts';

/** As the protocol writes it. */
export interface RuleTarget {
    readonly uri: string;
    readonly position: DecorationPosition;
}

/** What a code action hands over, else the cursor of the editor in front; undefined when there is none. */
export function ruleTarget(
    client: BaseLanguageClient,
    [uri, position]: readonly unknown[],
): RuleTarget | undefined {
    if (typeof uri === 'string' && isPosition(position)) return { uri, position };
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
        tell(vscode.l10n.t('Open an article first.'));
        return undefined;
    }
    const { code2ProtocolConverter } = client;
    return {
        uri: code2ProtocolConverter.asUri(editor.document.uri),
        position: code2ProtocolConverter.asPosition(editor.selection.active),
    };
}

export function isPosition(value: unknown): value is DecorationPosition {
    if (typeof value !== 'object' || value === null) return false;
    return (
        'line' in value &&
        'character' in value &&
        typeof value.line === 'number' &&
        typeof value.character === 'number'
    );
}

/** Tells the person why, when nothing came of it. */
export async function changeRules(
    client: BaseLanguageClient,
    { uri }: RuleTarget,
    gesture: Gesture,
): Promise<void> {
    const params: ChangeRulesParams = { textDocument: { uri }, gesture };
    const { reason } = await client.sendRequest<ChangeRulesResult>(CHANGE_RULES, params);
    if (reason !== undefined) tell(reason);
}

/** Why a person judges so; '' when none is given, undefined when it was not meant after all. */
export async function askReason(title: string): Promise<string | undefined> {
    return vscode.window.showInputBox({
        title,
        prompt: vscode.l10n.t('Why? It may be left empty, and is kept with the judgement.'),
    });
}

export function tell(message: string): void {
    void vscode.window.showInformationMessage(message);
}
