/** The Cross-references view: what other documents say about what stands at the cursor. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    CROSS_REFERENCES,
    type CrossReferences,
    type CrossReferencesParams,
    type ProtocolLocation,
} from '../../../server/src/protocol.ts';
import { SELECTOR } from '../selector.ts';
import { isPairRow, openPassage } from './claimPair.ts';
import { answerTo, whenChanged } from './corpusFollower.ts';
import {
    type CrossReferenceFilter,
    type CrossReferenceRow,
    crossReferenceItem,
    groupsOf,
    isFilter,
    NO_FILTER,
    VERDICTS,
    type VerdictGroup,
    verdictInWords,
    verdictItem,
} from './crossReferencesTree.ts';
import { askFilterText, filterInWords, tellFiltered } from './filtering.ts';
import { FirstRows } from './firstRows.ts';

const VIEW = 'crosscheck.crossReferences';

type Row = VerdictGroup | CrossReferenceRow;

/** Follows the cursor while it can be seen, unless it is pinned. */
export class CrossReferencesView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #view: vscode.TreeView<Row>;
    readonly #listeners: vscode.Disposable;
    readonly #firstRows = new FirstRows(
        () => void vscode.commands.executeCommand('setContext', `${VIEW}.isKnown`, true),
    );
    #soon: ReturnType<typeof setTimeout> | undefined;
    #asking: vscode.CancellationTokenSource | undefined;
    #found: CrossReferences | undefined;
    /** What was asked about last. */
    #asked: CrossReferencesParams | undefined;
    /** Where a click has led: the list it was made in is to stay. */
    #ledTo: ProtocolLocation | undefined;
    /** How many clicks are still leading there: until then the editor tells of places on the way. */
    #leading = 0;
    #filter = NO_FILTER;
    #isPinned = false;

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
            this.#view.onDidChangeVisibility(() => this.#followSoon(0)),
            vscode.window.onDidChangeActiveTextEditor(() => this.#followSoon()),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
                if (textEditor === vscode.window.activeTextEditor) this.#followSoon();
            }),
            whenChanged(client, () => void this.#askAgain()),
        );
        this.#followSoon();
    }

    async getChildren(row?: Row): Promise<Row[]> {
        if (row) return isPairRow(row) ? [] : [...row.rows];
        await this.#firstRows.wait();
        return this.#found ? [...groupsOf(this.#found, this.#filter)] : [];
    }

    getTreeItem(row: Row): vscode.TreeItem {
        return isPairRow(row) ? crossReferenceItem(row, 'crosscheck.crossReferences.open') : verdictItem(row);
    }

    /** The claim of the row; the view stays with the claim that it was about. */
    async open(row: unknown): Promise<void> {
        if (!isPairRow(row)) return;
        const [, there] = row.pair.places;
        this.#ledTo = there;
        this.#leading += 1;
        try {
            await openPassage(this.#client, there);
        } finally {
            this.#leading -= 1;
            this.#followSoon();
        }
    }

    pin(isPinned: boolean): void {
        this.#isPinned = isPinned;
        // What is pinned is what is shown: an answer about another place that is on its way comes too late.
        if (isPinned) {
            this.#asking?.cancel();
            this.#asking = undefined;
        }
        void vscode.commands.executeCommand('setContext', `${VIEW}.isPinned`, isPinned);
        this.#show();
        if (!isPinned) this.#followSoon(0);
    }

    async filterByVerdict(): Promise<void> {
        const choices = VERDICTS.map(verdict => ({
            label: verdictInWords(verdict),
            picked: this.#filter.verdicts.length === 0 || this.#filter.verdicts.includes(verdict),
            verdict,
        }));
        const picked = await vscode.window.showQuickPick(choices, {
            canPickMany: true,
            placeHolder: vscode.l10n.t('Which verdicts the view shows'),
        });
        if (!picked) return;
        const verdicts = picked.map(({ verdict }) => verdict);
        this.#filterBy({ ...this.#filter, verdicts: verdicts.length < VERDICTS.length ? verdicts : [] });
    }

    async filterByText(): Promise<void> {
        const text = await askFilterText(
            vscode.l10n.t('Filter Cross-references'),
            vscode.l10n.t('Words of the claim, its title, source or reason.'),
            this.#filter.text,
        );
        if (text !== undefined) this.#filterBy({ ...this.#filter, text });
    }

    clearFilter(): void {
        this.#filterBy(NO_FILTER);
    }

    dispose(): void {
        clearTimeout(this.#soon);
        this.#asking?.dispose();
        this.#listeners.dispose();
    }

    #filterBy(filter: CrossReferenceFilter): void {
        this.#filter = filter;
        tellFiltered(VIEW, isFilter(filter));
        this.#show();
    }

    #followSoon(afterMs = FOLLOW_AFTER_MS): void {
        clearTimeout(this.#soon);
        this.#soon = setTimeout(() => void this.#follow(), afterMs);
    }

    async #follow(): Promise<void> {
        if (this.#isPinned || this.#leading > 0 || !this.#view.visible) return;
        const editor = vscode.window.activeTextEditor;
        // A picture or a page of settings in front takes nothing away.
        if (!editor || vscode.languages.match(SELECTOR, editor.document) === 0) {
            this.#firstRows.come();
            return;
        }
        const { code2ProtocolConverter } = this.#client;
        const { document, selection } = editor;
        const uri = code2ProtocolConverter.asUri(document.uri);
        const range = code2ProtocolConverter.asRange(selection);
        if (this.#ledTo && isSame(this.#ledTo, { uri, range })) return;
        this.#ledTo = undefined;
        await this.#ask({ textDocument: { uri }, range });
    }

    /** The corpus is another one, the question may be the same. */
    async #askAgain(): Promise<void> {
        if (!this.#view.visible) return;
        if (this.#asked && (this.#isPinned || this.#ledTo)) await this.#ask(this.#asked);
        else await this.#follow();
    }

    async #ask(params: CrossReferencesParams): Promise<void> {
        this.#asking?.cancel();
        const asking = new vscode.CancellationTokenSource();
        this.#asking = asking;
        const found = await answerTo<CrossReferences | null>(
            this.#client,
            CROSS_REFERENCES,
            params,
            asking.token,
        );
        asking.dispose();
        // Undefined: the text has changed meanwhile, and an answer to that follows.
        if (found === undefined || asking !== this.#asking) return;
        this.#asked = params;
        this.#found = found ?? undefined;
        this.#show();
    }

    #show(): void {
        const found = this.#found;
        this.#view.description = found ? this.#about(found) : '';
        this.#view.message = found ? this.#message(found) : '';
        if (!this.#firstRows.come()) this.#changed.fire(undefined);
    }

    #about({ words }: CrossReferences): string {
        const short = words.length > LONGEST_ABOUT ? `${words.slice(0, LONGEST_ABOUT).trimEnd()}…` : words;
        const about = vscode.l10n.t('“{0}”', short);
        return this.#isPinned ? vscode.l10n.t('{0}, pinned', about) : about;
    }

    /** Empty where the rows say it all. */
    #message(found: CrossReferences): string {
        const { items, documents, independentSources } = found;
        if (items.length === 0) return vscode.l10n.t('No other article says anything about this.');
        const shown = groupsOf(found, this.#filter).reduce((sum, { rows }) => sum + rows.length, 0);
        if (isFilter(this.#filter))
            return filterInWords(this.#filter.verdicts.map(verdictInWords), this.#filter.text, {
                shown,
                of: items.length,
            });
        if (independentSources < documents)
            return vscode.l10n.t(
                '{0} articles, {1} independent of each other',
                documents,
                independentSources,
            );
        return '';
    }
}

/** A cursor that is moved with a key held down asks once, when it rests. */
const FOLLOW_AFTER_MS = 150;
const LONGEST_ABOUT = 60;

function isSame(one: ProtocolLocation, other: ProtocolLocation): boolean {
    const places = [one, other].map(({ uri, range: { start, end } }) =>
        [uri, start.line, start.character, end.line, end.character].join(' '),
    );
    return places[0] === places[1];
}
