/** The Conflicts view: on what the articles contradict each other, by topic; how many is told on the icon. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    CONFLICT_TOPICS,
    CONFLICTS_OF_TOPIC,
    type ConflictItem,
    type ConflictsOfTopicParams,
    type ConflictTopicItem,
    type ConflictTopics,
    type InnerFindingItem,
} from '../../../server/src/protocol.ts';
import { isPairRow, type PairRow, pairContext } from './claimPair.ts';
import { answerTo, whenChanged } from './corpusFollower.ts';
import { FirstRows } from './firstRows.ts';
import { valuesInWords } from './valuesInWords.ts';

const VIEW = 'crosscheck.conflicts';

interface ConflictRow extends PairRow {
    readonly item: ConflictItem;
    /** Of one that stands alone. */
    readonly topic?: string;
}

/** All that is found within single articles. */
interface InnerGroup {
    readonly inner: readonly InnerFindingItem[];
}

/** At the end of a topic that is not shown whole. */
interface MoreRow {
    readonly moreOf: string;
    readonly left: number;
}

type Row = ConflictTopicItem | ConflictRow | InnerGroup | InnerFindingItem | MoreRow;

/** Of all articles, in the state in which the typing rests. */
export interface Counts {
    readonly articles: number;
    readonly conflicts: number;
    /** Articles of which nobody knows the day. */
    readonly undated: number;
}

export class ConflictsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #counted = new vscode.EventEmitter<Counts>();
    readonly onDidCount = this.#counted.event;
    readonly #view: vscode.TreeView<Row>;
    readonly #listeners: vscode.Disposable;
    readonly #firstRows = new FirstRows();
    #asking: vscode.CancellationTokenSource | undefined;
    #found: ConflictTopics | undefined;
    /** How many conflicts of a topic are shown, where they are more than at first. */
    readonly #limits = new Map<string, number>();

    constructor(client: BaseLanguageClient) {
        this.#client = client;
        this.#view = vscode.window.createTreeView<Row>(VIEW, {
            treeDataProvider: this,
            showCollapseAll: true,
            canSelectMany: true,
        });
        this.#listeners = vscode.Disposable.from(
            this.#view,
            this.#changed,
            this.#counted,
            whenChanged(client, () => void this.#ask()),
        );
    }

    async getChildren(row?: Row): Promise<Row[]> {
        if (!row) {
            await this.#firstRows.wait();
            return this.#found ? rootsOf(this.#found) : [];
        }
        if ('inner' in row) return [...row.inner];
        if (!isTopic(row)) return [];
        const params: ConflictsOfTopicParams = { title: row.title };
        const items = (await answerTo<ConflictItem[]>(this.#client, CONFLICTS_OF_TOPIC, params)) ?? [];
        const shown = items.slice(0, this.#limits.get(row.title) ?? PAGE).map(item => rowOf(item));
        const left = items.length - shown.length;
        return left > 0 ? [...shown, { moreOf: row.title, left }] : shown;
    }

    getTreeItem(row: Row): vscode.TreeItem {
        if (isPairRow(row)) return conflictItem(row);
        const topics = this.#found?.topics.length ?? 0;
        if ('inner' in row) return innerGroupItem(row, topics);
        if (isTopic(row)) return topicItem(row, topics);
        if ('moreOf' in row) return moreItem(row);
        return innerItem(row, this.#client.protocol2CodeConverter);
    }

    /** The next page of a topic. */
    showMore(title: unknown): void {
        if (typeof title !== 'string') return;
        this.#limits.set(title, (this.#limits.get(title) ?? PAGE) + PAGE);
        this.#changed.fire(undefined);
    }

    dispose(): void {
        this.#asking?.cancel();
        this.#listeners.dispose();
    }

    async #ask(): Promise<void> {
        this.#asking?.cancel();
        const asking = new vscode.CancellationTokenSource();
        this.#asking = asking;
        const found = await answerTo<ConflictTopics>(this.#client, CONFLICT_TOPICS, {}, asking.token);
        asking.dispose();
        if (!found || asking !== this.#asking) return;
        this.#found = found;
        this.#show(found);
    }

    #show({ topics, unsearched, articles, undated }: ConflictTopics): void {
        const count = topics.reduce((sum, { conflicts }) => sum + conflicts, 0);
        this.#counted.fire({ conflicts: count, undated, articles });
        this.#view.badge = { value: count, tooltip: conflictsInWords(count) };
        this.#view.description = count > 0 ? String(count) : '';
        this.#view.message = messageFor(count, unsearched, articles);
        if (!this.#firstRows.come()) this.#changed.fire(undefined);
    }
}

/** Empty where a welcome text says what to do. */
function messageFor(count: number, unsearched: number, articles: number): string {
    const settings = vscode.workspace.getConfiguration('crosscheck');
    if (articles < 2 || settings.get('conflicts.severity') === 'off') return '';
    if (unsearched > 0)
        return vscode.l10n.t(
            '{0} articles are not searched: there are too many. One that is opened is searched.',
            unsearched,
        );
    return count === 0 ? vscode.l10n.t('No article contradicts another one.') : '';
}

function conflictsInWords(count: number): string {
    return count === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', count);
}

/** A topic with a single conflict is that conflict: nobody need open it to see. */
function rootsOf({ topics, inner }: ConflictTopics): Row[] {
    const rows = topics.map((topic): Row => (topic.only ? rowOf(topic.only, topic.title) : topic));
    return inner.length > 0 ? [...rows, { inner }] : rows;
}

function isTopic(row: Row): row is ConflictTopicItem {
    return 'conflicts' in row;
}

function rowOf(item: ConflictItem, topic?: string): ConflictRow {
    const { one, other, reason } = item;
    const about = topic === undefined ? {} : { topic };
    return { ...about, item, pair: { places: [one.location, other.location], reason, told: [one, other] } };
}

/** So many conflicts of a topic at a time. */
const PAGE = 50;
/** A few topics are shown with all that is in them. */
const FEW = 6;

function topicItem({ title, conflicts, documents }: ConflictTopicItem, topics: number): vscode.TreeItem {
    const item = new vscode.TreeItem(
        title,
        topics <= FEW ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    const articles = vscode.l10n.t('{0} articles', documents);
    item.id = title;
    item.description = String(conflicts);
    item.tooltip = `${conflictsInWords(conflicts)}, ${articles}`;
    item.contextValue = 'topic';
    return item;
}

function conflictItem(row: ConflictRow): vscode.TreeItem {
    const { one, other, reason } = row.item;
    const values = [one, other].map(({ value, sentence }) => value || sentence);
    const both = valuesInWords(values);
    // In a narrow side bar the end is cut off: values are short, and sentences are not.
    const isShort = one.value !== '' && other.value !== '';
    const [label, beside] = isShort || row.topic === undefined ? [both, row.topic] : [row.topic, both];
    const item = new vscode.TreeItem(label);
    item.id = [one, other]
        .map(({ location: { uri, range } }) => `${uri} ${range.start.line}:${range.start.character}`)
        .join(' ');
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.description = beside ?? [one, other].map(({ title }) => title).join(' ↔ ');
    item.tooltip = tooltipOf(row.item);
    item.contextValue = pairContext(row.pair);
    item.accessibilityInformation = {
        label: vscode.l10n.t(
            '{0} in {1} conflicts with {2} in {3}: {4}',
            values[0] ?? '',
            one.title,
            values[1] ?? '',
            other.title,
            reason,
        ),
    };
    item.command = {
        command: 'crosscheck.compare',
        title: vscode.l10n.t('Compare'),
        arguments: [row],
    };
    return item;
}

function moreItem({ moreOf, left }: MoreRow): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('Show more …'));
    item.id = `more of ${moreOf}`;
    item.description = vscode.l10n.t('{0} left', left);
    item.command = {
        command: 'crosscheck.conflicts.showMore',
        title: vscode.l10n.t('Show more …'),
        arguments: [moreOf],
    };
    return item;
}

function innerGroupItem({ inner }: InnerGroup, topics: number): vscode.TreeItem {
    const item = new vscode.TreeItem(
        vscode.l10n.t('Within one article'),
        topics <= FEW ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.id = 'inner';
    item.description = String(inner.length);
    item.tooltip = vscode.l10n.t('Where an article is at odds with itself');
    item.contextValue = 'innerGroup';
    return item;
}

function innerItem(
    { location, message, title }: InnerFindingItem,
    { asUri, asRange }: Pick<BaseLanguageClient['protocol2CodeConverter'], 'asUri' | 'asRange'>,
): vscode.TreeItem {
    const item = new vscode.TreeItem(message);
    const { line, character } = location.range.start;
    item.id = `inner ${location.uri} ${line}:${character} ${message}`;
    item.description = title;
    item.iconPath = new vscode.ThemeIcon('info');
    item.tooltip = [message, title, vscode.l10n.t('Line {0}', line + 1)].join('\n');
    item.contextValue = 'inner';
    item.command = {
        command: 'vscode.open',
        title: vscode.l10n.t('Open'),
        arguments: [asUri(location.uri), { selection: asRange(location.range), preserveFocus: true }],
    };
    return item;
}

function tooltipOf({ one, other, reason }: ConflictItem): vscode.MarkdownString {
    const tooltip = new vscode.MarkdownString();
    tooltip.appendText(reason);
    for (const { sentence, title, from } of [one, other]) {
        tooltip.appendMarkdown('\n\n> ').appendText(sentence).appendMarkdown('\n\n');
        tooltip.appendText([title, from].filter(part => part !== '').join(' · '));
    }
    return tooltip;
}
