/** What happens when the server has crashed: it is started again, but not without end. */

import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const MOST_CRASHES = 4;
const WITHIN_MS = 3 * 60_000;

/**
 * After each of the first crashes within three minutes the server is started again without a word but in the output
 * channel. After one more it stays down, and a message offers to restart it.
 */
export function errorHandlerFor(now: () => number = Date.now): ErrorHandler {
    let crashes: readonly number[] = [];
    return {
        // A message that could not be written or read: the next one may be well. Many cannot be written to a server that has
        // just crashed; to give up then would be to stop it for good, before it is known to be gone.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
            const time = now();
            crashes = [...crashes.filter(crash => time - crash <= WITHIN_MS), time];
            if (crashes.length <= MOST_CRASHES) {
                const message = vscode.l10n.t('The language server has stopped and is started again.');
                return { action: CloseAction.Restart, message, handled: true };
            }
            // Whoever restarts it by hand begins anew.
            crashes = [];
            return downFor(
                vscode.l10n.t('The language server has stopped several times and is left as it is.'),
            );
        },
    };
}

function downFor(message: string): CloseHandlerResult {
    void offerRestart(message);
    return { action: CloseAction.DoNotRestart, message, handled: true };
}

async function offerRestart(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart Server');
    const show = vscode.l10n.t('Show Output');
    const chosen = await vscode.window.showErrorMessage(
        vscode.l10n.t('Crosscheck: {0}', message),
        restart,
        show,
    );
    if (chosen === restart) await vscode.commands.executeCommand('crosscheck.restartServer');
    else if (chosen === show) await vscode.commands.executeCommand('crosscheck.showOutput');
}
