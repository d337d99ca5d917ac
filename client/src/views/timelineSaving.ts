/** Writes a timeline where a person wants it: as SVG, PNG or CSV. */

import * as vscode from 'vscode';
import type { FromPage, SaveFormat } from '../../webview/messages.ts';

type Saved = Extract<FromPage, { readonly kind: 'save' }>;

/** Beside the article, under the title of the timeline, unless the person chooses otherwise. */
export async function saveTimeline(
    title: string,
    article: vscode.Uri,
    { format, content }: Saved,
): Promise<void> {
    const name = `${fileNameOf(title)}.${format}`;
    const folder = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
    const uri = await vscode.window.showSaveDialog({
        title: vscode.l10n.t('Save Timeline'),
        defaultUri: vscode.Uri.joinPath(folder, name),
        filters: { [format.toUpperCase()]: [format] },
    });
    if (!uri) return;
    try {
        await vscode.workspace.fs.writeFile(uri, bytesOf(format, content));
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(vscode.l10n.t('The timeline was not saved: {0}', reason));
    }
}

function bytesOf(format: SaveFormat, content: string): Uint8Array {
    switch (format) {
        case 'png':
            return Uint8Array.from(atob(content), character => character.charCodeAt(0));
        case 'svg':
            return new TextEncoder().encode(content);
        case 'csv':
            // Without a byte-order mark spreadsheets take UTF-8 for the encoding of the machine.
            return new TextEncoder().encode(`\ufeff${content}`);
    }
}

/** "soldiers · Kelmet mission" is "soldiers-kelmet-mission": letters and digits of any script, as all file systems know them. */
function fileNameOf(title: string): string {
    const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.join('-').slice(0, LONGEST_NAME).replace(/-$/, '') || 'timeline';
}

const LONGEST_NAME = 60;
