/** The Notes view: all notes of the workspace, and what is to be seen of them. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NoteItem, NoteStatus } from '../../../server/src/protocol.ts';
import type { Notes } from '../notes.ts';
import { askFilterText, filterInWords, tellFiltered } from './filtering.ts';
import { FirstRows } from './firstRows.ts';
import { STATUSES, statusInWords } from './noteInWords.ts';
import {
    groupItem,
    groupsOfNotes,
    isNoteFilter,
    isNoteRow,
    NO_NOTE_FILTER,
    type NoteFilter,
    type NoteRow,
    type NoteState,
    type NotesGroup,
    noteItem,
    stateInWords,
} from './notesTree.ts';

const VIEW = 'crosscheck.notes';

type Row = NotesGroup | NoteRow;

export class NotesView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #notes: Notes;
    readonly #changed = new vscode.EventEmitter<undefined>();
    readonly onDidChangeTreeData = this.#changed.event;
    readonly #view: vscode.TreeView<Row>;
    readonly #listeners: vscode.Disposable;
    readonly #firstRows = new FirstRows(
        () => void vscode.commands.executeCommand('setContext', `${VIEW}.isKnown`, true),
    );
    #filter = NO_NOTE_FILTER;
    #groups: readonly NotesGroup[] = [];

    constructor(client: BaseLanguageClient, notes: Notes) {
        this.#client = client;
        this.#notes = notes;
        this.#view = vscode.window.createTreeView<Row>(VIEW, {
            treeDataProvider: this,
            showCollapseAll: true,
            canSelectMany: true,
        });
        this.#listeners = vscode.Disposable.from(
            this.#view,
            this.#changed,
            notes.onDidChange(() => this.#show()),
        );
    }

    async getChildren(row?: Row): Promise<Row[]> {
        if (!row) {
            await this.#firstRows.wait();
            return [...this.#groups];
        }
        return isNoteRow(row) ? [] : [...row.rows];
    }

    getTreeItem(row: Row): vscode.TreeItem {
        if (isNoteRow(row)) return noteItem(row, `${VIEW}.open`);
        const { uri } = row;
        return groupItem(row, uri === '' ? undefined : this.#client.protocol2CodeConverter.asUri(uri));
    }

    getParent(row: Row): Row | undefined {
        return isNoteRow(row) ? this.#groups.find(({ rows }) => rows.includes(row)) : undefined;
    }

    /** One list of all that can be told apart: status, what is left to be done, tags and authors. */
    async filter(): Promise<void> {
        const picked = await vscode.window.showQuickPick(this.#choices(), {
            canPickMany: true,
            placeHolder: vscode.l10n.t('Which notes the view shows'),
        });
        if (!picked) return;
        const chosen = picked.flatMap(({ part }) => part ?? []);
        const of = <K extends FilterPart['kind']>(kind: K) =>
            chosen.flatMap(part => (part.kind === kind ? [part.value] : []));
        this.#filterBy({
            statuses: chosen.flatMap(part => (part.kind === 'status' ? [part.value] : [])),
            states: chosen.flatMap(part => (part.kind === 'state' ? [part.value] : [])),
            tags: of('tag'),
            authors: of('author'),
            text: this.#filter.text,
        });
    }

    async filterByText(): Promise<void> {
        const text = await askFilterText(
            vscode.l10n.t('Filter Notes'),
            vscode.l10n.t('Words of the note, its replies, its tags or what was noted.'),
            this.#filter.text,
        );
        if (text !== undefined) this.#filterBy({ ...this.#filter, text });
    }

    clearFilter(): void {
        this.#filterBy(NO_NOTE_FILTER);
    }

    dispose(): void {
        this.#listeners.dispose();
    }

    #choices(): readonly FilterChoice[] {
        const { statuses, states, tags, authors } = this.#filter;
        const all = this.#notes.all;
        const known = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b));
        const allTags = known(all.flatMap(note => note.tags));
        const allAuthors = known(
            all.flatMap(note => [note, ...note.replies]).flatMap(({ author }) => author ?? []),
        );
        return [
            heading(vscode.l10n.t('Status')),
            ...[...STATUSES, '' as const].map(value => ({
                label: value === '' ? vscode.l10n.t('no status') : statusInWords(value),
                picked: statuses.includes(value),
                part: { kind: 'status' as const, value },
            })),
            heading(vscode.l10n.t('What is left to be done')),
            ...STATES.map(value => ({
                label: stateInWords(value),
                picked: states.includes(value),
                part: { kind: 'state' as const, value },
            })),
            ...(allTags.length > 0 ? [heading(vscode.l10n.t('Tags'))] : []),
            ...allTags.map(value => ({
                label: `#${value}`,
                picked: tags.includes(value),
                part: { kind: 'tag' as const, value },
            })),
            ...(allAuthors.length > 0 ? [heading(vscode.l10n.t('Authors'))] : []),
            ...allAuthors.map(value => ({
                label: value,
                picked: authors.includes(value),
                part: { kind: 'author' as const, value },
            })),
        ];
    }

    #filterBy(filter: NoteFilter): void {
        this.#filter = filter;
        tellFiltered(VIEW, isNoteFilter(filter));
        this.#show();
    }

    #show(): void {
        const { all } = this.#notes;
        this.#groups = groupsOfNotes(all, this.#filter);
        const shown = this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
        this.#view.message = isNoteFilter(this.#filter)
            ? filterInWords(this.#chosenInWords(), this.#filter.text, { shown, of: all.length })
            : '';
        const orphans = all.filter(({ lost }) => lost !== undefined).length;
        this.#view.badge =
            orphans > 0
                ? {
                      value: orphans,
                      tooltip:
                          orphans === 1
                              ? vscode.l10n.t('1 note has lost its place')
                              : vscode.l10n.t('{0} notes have lost their places', orphans),
                  }
                : undefined;
        if (!this.#firstRows.come()) this.#changed.fire(undefined);
    }

    #chosenInWords(): readonly string[] {
        const { statuses, states, tags, authors } = this.#filter;
        return [
            ...statuses.map(status => (status === '' ? vscode.l10n.t('no status') : statusInWords(status))),
            ...states.map(stateInWords),
            ...tags.map(tag => `#${tag}`),
            ...authors,
        ];
    }
}

const STATES: readonly NoteState[] = ['open', 'resolved', 'orphan'];

type FilterPart =
    | { readonly kind: 'status'; readonly value: NoteStatus | '' }
    | { readonly kind: 'state'; readonly value: NoteState }
    | { readonly kind: 'tag'; readonly value: string }
    | { readonly kind: 'author'; readonly value: string };

interface FilterChoice extends vscode.QuickPickItem {
    readonly part?: FilterPart;
}

function heading(label: string): FilterChoice {
    return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The notes that a row, and those that are selected with it, stand for. */
export function notesOfRows(row: unknown, rows: unknown): readonly NoteItem[] {
    const all: readonly unknown[] = Array.isArray(rows) && rows.includes(row) ? rows : [row];
    const notes = all.flatMap(each => {
        if (isNoteRow(each)) return [each.note];
        return isGroup(each) ? each.rows.map(({ note }) => note) : [];
    });
    return [...new Map(notes.map(note => [note.file, note])).values()];
}

function isGroup(row: unknown): row is NotesGroup {
    return typeof row === 'object' && row !== null && 'rows' in row;
}
