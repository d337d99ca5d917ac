/** "Use Crosscheck Here": switches it on in a folder where it keeps quiet. */

import * as vscode from 'vscode';

/** Writes the folder's setting, so that it holds for all who share the folder's settings. */
export async function useHere(): Promise<void> {
    const folder = await chosenFolder();
    if (!folder) return;
    const settings = vscode.workspace.getConfiguration('crosscheck', folder.uri);
    await settings.update('enable', 'on', vscode.ConfigurationTarget.WorkspaceFolder);
}

/** That of the document in front, else the only one, else the one that is picked. */
async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
        await vscode.window.showInformationMessage(
            vscode.l10n.t('Open a folder of articles first; Crosscheck then reads all of them.'),
        );
        return undefined;
    }
    const document = vscode.window.activeTextEditor?.document;
    const current = document && vscode.workspace.getWorkspaceFolder(document.uri);
    if (current) return current;
    if (folders.length === 1) return folders[0];
    return vscode.window.showWorkspaceFolderPick({
        placeHolder: vscode.l10n.t('The folder in which Crosscheck is to be used'),
    });
}
