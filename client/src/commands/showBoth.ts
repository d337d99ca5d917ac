/** "Show Both": two passages side by side. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProtocolLocation } from '../../../server/src/protocol.ts';

/** The first takes the place of the editor in front, the second opens beside it. */
export async function showBoth(client: BaseLanguageClient, args: readonly unknown[]): Promise<void> {
    const [one, other] = args.filter(isLocation);
    if (!one || !other) return;
    await show(client, one, vscode.ViewColumn.Active);
    await show(client, other, vscode.ViewColumn.Beside);
}

async function show(
    client: BaseLanguageClient,
    { uri, range }: ProtocolLocation,
    viewColumn: vscode.ViewColumn,
): Promise<void> {
    const { protocol2CodeConverter } = client;
    const selection = protocol2CodeConverter.asRange(range);
    const editor = await vscode.window.showTextDocument(protocol2CodeConverter.asUri(uri), {
        viewColumn,
        selection,
        preview: false,
    });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** As the protocol writes it. */
export function isLocation(value: unknown): value is ProtocolLocation {
    if (typeof value !== 'object' || value === null) return false;
    return (
        'uri' in value && typeof value.uri === 'string' && 'range' in value && typeof value.range === 'object'
    );
}
