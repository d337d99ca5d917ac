/** The Entities view: persons, organisations and places, the articles that name them, and where. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    ENTITIES,
    ENTITY_DOCUMENTS,
    ENTITY_MENTIONS,
    type Entities,
    type EntitiesParams,
    type EntityDocumentItem,
    type EntityDocumentsParams,
    type EntityItem,
    type EntityMentionItem,
    type EntityMentionsParams,
    type EntityType,
} from '../../../server/src/protocol.ts';
import { openPassage } from './claimPair.ts';
import { answerTo, whileSeen } from './corpusFollower.ts';
import { askFilterText, tellFiltered } from './filtering.ts';
import { FirstRows } from './firstRows.ts';

const VIEW = 'crosscheck.entities';

type Row =
    | { readonly kind: 'type'; readonly type: EntityType }
    | { readonly kind: 'entity'; readonly entity: EntityItem }
    | { readonly kind: 'document'; readonly id: string; readonly document: EntityDocumentItem }
    | { readonly kind: 'mention'; readonly id: string; readonly mention: EntityMentionItem }
    | { readonly kind: 'more'; readonly type: EntityType; readonly left: number };

export class EntitiesView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #view: vscode.TreeView<Row>;
    readonly #listeners: vscode.Disposable;
    readonly #firstRows = new FirstRows();
    #found: Entities | undefined;
    #text = '';
    #limits: Record<EntityType, number> = { person: PAGE, organisation: PAGE, place: PAGE, other: PAGE };

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
            return this.#types();
        }
        switch (row.kind) {
            case 'type':
                return this.#entities(row.type);
            case 'entity': {
                const { id } = row.entity;
                const params: EntityDocumentsParams = { id };
                const found = await this.#answer<EntityDocumentItem[]>(ENTITY_DOCUMENTS, params);
                return found.map(document => ({ kind: 'document', id, document }));
            }
            case 'document': {
                const { id, document } = row;
                const params: EntityMentionsParams = { textDocument: { uri: document.uri }, id };
                const found = await this.#answer<EntityMentionItem[]>(ENTITY_MENTIONS, params);
                return found.map(mention => ({ kind: 'mention', id, mention }));
            }
            case 'mention':
            case 'more':
                return [];
        }
    }

    getTreeItem(row: Row): vscode.TreeItem {
        switch (row.kind) {
            case 'type':
                return typeItem(row.type, this.#found?.counts[row.type] ?? 0);
            case 'entity':
                return entityItem(row.entity);
            case 'document':
                return documentItem(this.#client, row.id, row.document);
            case 'mention':
                return mentionItem(row);
            case 'more':
                return moreItem(row);
        }
    }

    async open(row: unknown): Promise<void> {
        if (isRow(row, 'mention')) await openPassage(this.#client, row.mention.location);
    }

    /** The next page of a type. */
    showMore(row: unknown): void {
        if (!isRow(row, 'more')) return;
        this.#limits = { ...this.#limits, [row.type]: this.#limits[row.type] + PAGE };
        void this.#ask();
    }

    async copyName(row: unknown): Promise<void> {
        if (isRow(row, 'entity')) await vscode.env.clipboard.writeText(row.entity.name);
    }

    async filter(): Promise<void> {
        const text = await askFilterText(
            vscode.l10n.t('Filter Entities'),
            vscode.l10n.t('Letters of a name; nothing shows all.'),
            this.#text,
        );
        if (text !== undefined) await this.#filterBy(text);
    }

    clearFilter(): Promise<void> {
        return this.#filterBy('');
    }

    dispose(): void {
        this.#listeners.dispose();
    }

    async #filterBy(text: string): Promise<void> {
        this.#text = text;
        tellFiltered(VIEW, text !== '');
        await this.#ask();
    }

    async #ask(): Promise<void> {
        const params: EntitiesParams = { text: this.#text, limits: this.#limits };
        const found = await answerTo<Entities>(this.#client, ENTITIES, params);
        if (!found) return;
        this.#found = found;
        const count = Object.values(found.counts).reduce((sum, each) => sum + each, 0);
        this.#view.description = count > 0 ? String(count) : '';
        this.#view.message = this.#text && vscode.l10n.t('“{0}”: {1}', this.#text, count);
        if (!this.#firstRows.come()) this.#changed.fire(undefined);
    }

    async #answer<R extends readonly unknown[]>(method: string, params: object): Promise<R | []> {
        return (await answerTo<R>(this.#client, method, params)) ?? [];
    }

    #types(): Row[] {
        const { counts } = this.#found ?? {};
        return TYPES.filter(type => counts && counts[type] > 0).map(type => ({ kind: 'type', type }));
    }

    #entities(type: EntityType): Row[] {
        const { items = [], counts } = this.#found ?? {};
        const own = items.filter(entity => entity.type === type);
        const left = (counts?.[type] ?? 0) - own.length;
        const rows: Row[] = own.map(entity => ({ kind: 'entity', entity }));
        return left > 0 ? [...rows, { kind: 'more', type, left }] : rows;
    }
}

/** So many rows more with each click: a longer list is searched, not read. */
const PAGE = 200;
const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

function isRow<K extends Row['kind']>(row: unknown, kind: K): row is Extract<Row, { kind: K }> {
    return typeof row === 'object' && row !== null && 'kind' in row && row.kind === kind;
}

function typeItem(type: EntityType, count: number): vscode.TreeItem {
    const item = new vscode.TreeItem(typeInWords(type), vscode.TreeItemCollapsibleState.Collapsed);
    item.id = type;
    item.iconPath = iconOf(type);
    item.description = String(count);
    item.contextValue = 'entityType';
    return item;
}

function typeInWords(type: EntityType): string {
    switch (type) {
        case 'person':
            return vscode.l10n.t('Persons');
        case 'organisation':
            return vscode.l10n.t('Organisations');
        case 'place':
            return vscode.l10n.t('Places');
        case 'other':
            return vscode.l10n.t('Other names');
    }
}

function iconOf(type: EntityType): vscode.ThemeIcon {
    switch (type) {
        case 'person':
            return new vscode.ThemeIcon('person');
        case 'organisation':
            return new vscode.ThemeIcon('organization');
        case 'place':
            return new vscode.ThemeIcon('location');
        case 'other':
            return new vscode.ThemeIcon('tag');
    }
}

function entityItem({ id, name, aliases, mentions, documents }: EntityItem): vscode.TreeItem {
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
    const counted = countedInWords(mentions, documents);
    item.id = id;
    item.description =
        documents > 1 ? vscode.l10n.t('{0} in {1} articles', mentions, documents) : String(mentions);
    item.tooltip =
        aliases.length > 0
            ? `${counted}\n${vscode.l10n.t('also written {0}', aliases.slice(0, MOST_ALIASES).join(', '))}`
            : counted;
    item.accessibilityInformation = { label: `${name}, ${counted}` };
    item.contextValue = 'entity';
    return item;
}

const MOST_ALIASES = 8;

function countedInWords(mentions: number, documents: number): string {
    if (documents > 1) return vscode.l10n.t('{0} mentions in {1} articles', mentions, documents);
    return mentions > 1
        ? vscode.l10n.t('{0} mentions in one article', mentions)
        : vscode.l10n.t('mentioned once');
}

function documentItem(
    client: BaseLanguageClient,
    id: string,
    { uri, title, from, mentions }: EntityDocumentItem,
): vscode.TreeItem {
    const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${id} ${uri}`;
    item.description = [String(mentions), from].filter(part => part !== '').join(' · ');
    item.tooltip = [title, from, pathOf(client, uri)].filter(part => part !== '').join('\n');
    item.contextValue = 'entityDocument';
    return item;
}

/** With the name of its folder where there are several. */
function pathOf(client: BaseLanguageClient, uri: string): string {
    return vscode.workspace.asRelativePath(client.protocol2CodeConverter.asUri(uri));
}

function mentionItem(row: Extract<Row, { kind: 'mention' }>): vscode.TreeItem {
    const { excerpt, mark, location } = row.mention;
    const item = new vscode.TreeItem({ label: excerpt, highlights: [[mark[0], mark[1]]] });
    const { line, character } = location.range.start;
    item.id = `${row.id} ${location.uri} ${line}:${character}`;
    item.tooltip = vscode.l10n.t('Line {0}: {1}', line + 1, excerpt);
    item.contextValue = 'mention';
    item.command = {
        command: 'crosscheck.entities.open',
        title: vscode.l10n.t('Open'),
        arguments: [row],
    };
    return item;
}

function moreItem(row: Extract<Row, { kind: 'more' }>): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('Show more …'));
    item.id = `${row.type} more`;
    item.description = vscode.l10n.t('{0} left', row.left);
    item.command = {
        command: 'crosscheck.entities.showMore',
        title: vscode.l10n.t('Show more …'),
        arguments: [row],
    };
    return item;
}
