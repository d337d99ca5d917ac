/** What the filters of the views have in common: how they are asked for, what a text fits, and that something is left out. */

import * as vscode from 'vscode';

/** Undefined when the person has changed their mind. */
export async function askFilterText(
    title: string,
    prompt: string,
    value: string,
): Promise<string | undefined> {
    return (await vscode.window.showInputBox({ title, prompt, value }))?.trim();
}

/** The menus of the view depend on it. */
export function tellFiltered(view: string, isFiltered: boolean): void {
    void vscode.commands.executeCommand('setContext', `${view}.isFiltered`, isFiltered);
}

/** Letters of either case; an empty text fits everything. */
export function fitsText(text: string, told: readonly string[]): boolean {
    return text === '' || told.join('\n').toLocaleLowerCase().includes(text.toLocaleLowerCase());
}

/** "Conflicts · “Velmora”: 1 of 8". */
export function filterInWords(
    chosen: readonly string[],
    text: string,
    { shown, of }: { readonly shown: number; readonly of: number },
): string {
    const words = [...chosen, ...(text === '' ? [] : [vscode.l10n.t('“{0}”', text)])];
    return vscode.l10n.t('{0}: {1} of {2}', words.join(' · '), shown, of);
}
