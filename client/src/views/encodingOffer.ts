/** A document that the editor reads in the wrong encoding: the offer to reopen it in the right one. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { OTHER_ENCODING, type OtherEncodingParams } from '../../../server/src/protocol.ts';

export function offerEncodings(client: BaseLanguageClient): vscode.Disposable {
    return client.onNotification(OTHER_ENCODING, (params: OtherEncodingParams) => void offer(client, params));
}

/** The command asks for the encoding itself: none can be handed to it. */
async function offer(
    client: BaseLanguageClient,
    { uri: written, encoding }: OtherEncodingParams,
): Promise<void> {
    const uri = client.protocol2CodeConverter.asUri(written);
    const reopen = vscode.l10n.t('Reopen with Encoding');
    const name = vscode.workspace.asRelativePath(uri);
    const message = vscode.l10n.t(
        'Crosscheck reads {0} as {1}; the editor shows some of its letters as �.',
        name,
        encoding,
    );
    if ((await vscode.window.showInformationMessage(message, reopen)) !== reopen) return;
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
}
