/** The Sources view: the articles with their days, and which of them are not independent of each other. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SOURCES, type SourceItem, type Sources, type SourcesParams } from '../../../server/src/protocol.ts';
import { setPublicationDate } from '../commands/setPublicationDate.ts';
import { answerTo, whileSeen } from './corpusFollower.ts';
import { FirstRows } from './firstRows.ts';

const VIEW = 'crosscheck.sources';

type Row =
    | { readonly kind: 'folder'; readonly name: string; readonly items: readonly SourceItem[] }
    | { readonly kind: 'source'; readonly item: SourceItem }
    /** Another article that says the same in the same words. */
    | { readonly kind: 'repeat'; readonly of: SourceItem; readonly uri: string }
    | { readonly kind: 'more'; readonly left: number };

export class SourcesView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #view: vscode.TreeView<Row>;
    readonly #listeners: vscode.Disposable;
    readonly #firstRows = new FirstRows();
    #found: Sources | undefined;
    #byUri: ReadonlyMap<string, SourceItem> = new Map();
    #limit = PAGE;

    constructor(client: BaseLanguageClient) {
        this.#client = client;
        this.#view = vscode.window.createTreeView<Row>(VIEW, {
            treeDataProvider: this,
            showCollapseAll: true,
        });
        this.#listeners = vscode.Disposable.from(
            this.#view,
            this.#changed,
            whileSeen(client, this.#view, () => void this.#ask()),
        );
    }

    async getChildren(row?: Row): Promise<Row[]> {
        if (!row) {
            await this.#firstRows.wait();
            return this.#roots();
        }
        switch (row.kind) {
            case 'folder':
                return row.items.map(item => ({ kind: 'source', item }));
            case 'source':
                return row.item.repeats.map(uri => ({ kind: 'repeat', of: row.item, uri }));
            case 'repeat':
            case 'more':
                return [];
        }
    }

    getTreeItem(row: Row): vscode.TreeItem {
        switch (row.kind) {
            case 'folder':
                return folderItem(row.name, row.items.length);
            case 'source':
                return sourceItem(row.item, this.#uriOf(row.item.uri));
            case 'repeat':
                return this.#repeatItem(row.of, row.uri);
            case 'more':
                return moreItem(row.left);
        }
    }

    /** The next page. */
    showMore(): void {
        this.#limit += PAGE;
        void this.#ask();
    }

    /** Of the article of the row. */
    async setPublicationDate(row: unknown): Promise<void> {
        if (!isSource(row)) return;
        const start = { line: 0, character: 0 };
        await setPublicationDate(this.#client, 'published', [row.item.uri, start]);
    }

    dispose(): void {
        this.#listeners.dispose();
    }

    async #ask(): Promise<void> {
        const params: SourcesParams = { limit: this.#limit };
        const found = await answerTo<Sources>(this.#client, SOURCES, params);
        if (!found) return;
        this.#found = found;
        this.#byUri = new Map(found.items.map(item => [item.uri, item]));
        this.#view.description = found.documents > 0 ? String(found.documents) : '';
        this.#view.message = messageFor(found);
        if (!this.#firstRows.come()) this.#changed.fire(undefined);
    }

    #roots(): Row[] {
        const { items = [], documents = 0 } = this.#found ?? {};
        const left = documents - items.length;
        const more: Row[] = left > 0 ? [{ kind: 'more', left }] : [];
        if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2)
            return [...items.map((item): Row => ({ kind: 'source', item })), ...more];
        const folders = new Map<string, SourceItem[]>();
        for (const item of items) {
            const folder = vscode.workspace.getWorkspaceFolder(this.#uriOf(item.uri));
            const name = folder?.name ?? vscode.l10n.t('In no folder');
            folders.set(name, [...(folders.get(name) ?? []), item]);
        }
        return [
            ...[...folders].map(([name, items]): Row => ({ kind: 'folder', name, items })).sort(byName),
            ...more,
        ];
    }

    #uriOf(uri: string): vscode.Uri {
        return this.#client.protocol2CodeConverter.asUri(uri);
    }

    #repeatItem(of: SourceItem, uri: string): vscode.TreeItem {
        const other = this.#byUri.get(uri);
        const target = this.#uriOf(uri);
        const item = new vscode.TreeItem(other?.title ?? vscode.workspace.asRelativePath(target));
        item.id = `${of.uri} ${uri}`;
        item.iconPath = new vscode.ThemeIcon('copy');
        item.description = vscode.l10n.t('not independent');
        item.tooltip = of.whyRepeated;
        item.contextValue = 'repeat';
        item.command = openCommand(target);
        return item;
    }
}

const PAGE = 500;

function isSource(row: unknown): row is Extract<Row, { kind: 'source' }> {
    return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'source';
}

function byName(one: Row, other: Row): number {
    const [a, b] = [one, other].map(row => (row.kind === 'folder' ? row.name : ''));
    return (a ?? '').localeCompare(b ?? '');
}

/** Empty where every article counts and has its day. */
function messageFor({ documents, independent, undated }: Sources): string {
    const parts: string[] = [];
    if (independent < documents)
        parts.push(vscode.l10n.t('{0} articles, {1} independent of each other', documents, independent));
    if (undated === 1) parts.push(vscode.l10n.t('1 without a day'));
    if (undated > 1) parts.push(vscode.l10n.t('{0} without a day', undated));
    return parts.join(' · ');
}

function folderItem(name: string, count: number): vscode.TreeItem {
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `folder ${name}`;
    item.iconPath = new vscode.ThemeIcon('root-folder');
    item.description = String(count);
    item.contextValue = 'folder';
    return item;
}

function sourceItem(source: SourceItem, uri: vscode.Uri): vscode.TreeItem {
    const { title, day, shortDay, source: outlet, basis, repeats, whyRepeated, isInferred } = source;
    const told = day === '' ? vscode.l10n.t('day unknown') : day;
    // The day first: the list is sorted by it, and in a narrow side bar only the beginning is seen.
    const item = new vscode.TreeItem(
        shortDay === '' ? title : `${shortDay}  ${title}`,
        repeats.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
    );
    item.id = source.uri;
    item.iconPath = new vscode.ThemeIcon(iconFor(source));
    item.description = outlet !== '' ? outlet : day === '' ? told : '';
    item.tooltip = [
        title,
        [told, outlet].filter(part => part !== '').join(' · '),
        vscode.workspace.asRelativePath(uri),
        basis,
        whyRepeated,
    ]
        .filter(part => part !== '')
        .join('\n');
    item.accessibilityInformation = {
        label: [title, told, outlet, basis, whyRepeated].filter(part => part !== '').join('. '),
    };
    item.contextValue = isInferred || day === '' ? 'source.open' : 'source';
    item.command = openCommand(uri);
    return item;
}

function iconFor({ day, isInferred, repeats }: SourceItem): string {
    if (day === '') return 'question';
    if (repeats.length > 0) return 'files';
    return isInferred ? 'lightbulb' : 'file';
}

function moreItem(left: number): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('Show more …'));
    item.id = 'more';
    item.description = vscode.l10n.t('{0} left', left);
    item.command = { command: 'crosscheck.sources.showMore', title: vscode.l10n.t('Show more …') };
    return item;
}

function openCommand(uri: vscode.Uri): vscode.Command {
    return {
        command: 'vscode.open',
        title: vscode.l10n.t('Open'),
        arguments: [uri, { preserveFocus: true }],
    };
}
