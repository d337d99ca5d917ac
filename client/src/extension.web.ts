/** Browser entry: starts the server as a web worker. */

/// <reference lib="webworker" />
import * as vscode from 'vscode';
import {
    type BaseLanguageClient,
    BrowserMessageReader,
    BrowserMessageWriter,
    LanguageClient,
} from 'vscode-languageclient/browser';
import { startClient } from './client.ts';

let client: BaseLanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): void {
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
    let worker: Worker | undefined;
    // A restart makes a new one; the old does not end by itself. The editor's own kind of worker is no `instanceof
    // Worker`, by which the client would know it, so it is handed over as a reader and a writer.
    const server = async () => {
        worker?.terminate();
        worker = new Worker(script);
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    context.subscriptions.push({ dispose: () => worker?.terminate() });
    client = startClient(context, options => new LanguageClient('crosscheck', 'Crosscheck', server, options));
}

export async function deactivate(): Promise<void> {
    await client?.dispose();
    client = undefined;
}
