/** "Open the Example Articles …": copies them to a folder that the person chooses, and opens that. */

import * as vscode from 'vscode';

const FOLDER = 'crosscheck-examples';

/** Nothing is written before the person has chosen where; a folder that stands there already is opened as it is. */
export async function openExamples(): Promise<void> {
    const [parent] =
        (await vscode.window.showOpenDialog({
            title: vscode.l10n.t('Where the example articles are to be copied'),
            openLabel: vscode.l10n.t('Copy Examples Here'),
            canSelectFiles: false,
            canSelectFolders: true,
            canSelectMany: false,
        })) ?? [];
    if (!parent) return;
    const folder = vscode.Uri.joinPath(parent, FOLDER);
    if (!(await isThere(folder)) && !(await copyTo(folder))) return;
    const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

async function isThere(folder: vscode.Uri): Promise<boolean> {
    try {
        return (await vscode.workspace.fs.stat(folder)).type === vscode.FileType.Directory;
    } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
        throw error;
    }
}

/** In a browser without a server the extension's own files cannot be listed; the person is told. */
async function copyTo(folder: vscode.Uri): Promise<boolean> {
    const own = vscode.extensions.getExtension('crosscheck.crosscheck');
    try {
        if (!own) throw new Error('crosscheck.crosscheck');
        const examples = vscode.Uri.joinPath(own.extensionUri, 'examples', 'newsroom');
        await vscode.workspace.fs.copy(examples, folder, { overwrite: false });
        return true;
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(vscode.l10n.t('The examples could not be copied: {0}', reason));
        return false;
    }
}
