/** Desktop entry: starts the server as a process. */

import * as vscode from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './client.ts';

let client: BaseLanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): void {
    const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
    const server = { module, transport: TransportKind.ipc };
    client = startClient(context, options => new LanguageClient('crosscheck', 'Crosscheck', server, options));
}

export async function deactivate(): Promise<void> {
    await client?.dispose();
    client = undefined;
}
