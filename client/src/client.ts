/** Everything the desktop and the browser entry share. */

import * as vscode from 'vscode';
import {
    type BaseLanguageClient,
    DidChangeWatchedFilesNotification,
    FileChangeType,
    type LanguageClientOptions,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { registerCommands } from './commands/commands.ts';
import { errorHandlerFor } from './errorHandler.ts';
import { Notes, seenArticles } from './notes.ts';
import { RULES_SELECTOR, SELECTOR } from './selector.ts';
import { showCounts } from './views/countsInStatus.ts';
import { showDecorations } from './views/decorations.ts';
import { offerEncodings } from './views/encodingOffer.ts';
import { NoteThreads } from './views/noteThreads.ts';
import { saveRules } from './views/savedRules.ts';
import { showStatus } from './views/statusItem.ts';
import { createViews } from './views/views.ts';

/** What an entry adds: how the server is started where it runs. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The client, whose server starts meanwhile: whoever waited for that would keep waiting all that VS Code starts later.
 * Requests wait by themselves. Everything ends with the context's subscriptions.
 */
export function startClient(context: vscode.ExtensionContext, create: CreateClient): BaseLanguageClient {
    const output = vscode.window.createOutputChannel('Crosscheck', { log: true });
    // A folder that has just been made is not watched yet: the server is told here.
    const savedRules = saveRules(uri =>
        client.sendNotification(DidChangeWatchedFilesNotification.type, {
            changes: [{ uri: client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed }],
        }),
    );
    const client: BaseLanguageClient = create({
        documentSelector: [...SELECTOR, ...RULES_SELECTOR],
        outputChannel: output,
        // Asked for again whenever the server is started again.
        initializationOptions: () => initializationOptions(context),
        errorHandler: errorHandlerFor(),
        middleware: savedRules.middleware,
        // Only ours: what an article says is never a link (see `inert` in the server).
        markdown: { isTrusted: { enabledCommands: ['crosscheck.compare', 'crosscheck.showTimeline'] } },
        diagnosticPullOptions: { onChange: true, onSave: true },
    });
    const notes = new Notes(client, context.workspaceState);
    const threads = new NoteThreads(client, notes);
    const views = createViews(client, notes, context.extensionUri);
    context.subscriptions.push(output, ...Object.values(views), ...showStatus(client));
    context.subscriptions.push(showCounts(views.conflicts.onDidCount));
    context.subscriptions.push(notes, threads);
    context.subscriptions.push(...registerCommands({ client, output, views, notes, threads }));
    context.subscriptions.push(savedRules, showDecorations(client), offerEncodings(client));
    client.start().catch(error => output.error(String(error)));
    return client;
}

function initializationOptions(context: vscode.ExtensionContext): InitializationOptions {
    const { bundle } = vscode.l10n;
    const dataUri = vscode.Uri.joinPath(context.extensionUri, 'dist', 'data').toString();
    const seen = seenArticles(context.workspaceState);
    return { dataUri, picks: true, seen, ...(bundle && { l10n: bundle }) };
}
