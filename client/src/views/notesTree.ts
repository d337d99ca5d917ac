/** What the Notes view shows: articles, and in each its notes. */

import * as vscode from 'vscode';
import type { NoteItem, NoteStatus } from '../../../server/src/protocol.ts';
import { fitsText } from './filtering.ts';
import { firstLine, noteLabel, shortened, statusInWords, tagsInWords } from './noteInWords.ts';

export interface NotesGroup {
    /** As the protocol writes it; '' for replies whose note is gone. */
    readonly uri: string;
    readonly rows: readonly NoteRow[];
}

export interface NoteRow {
    readonly note: NoteItem;
}

export function isNoteRow(row: unknown): row is NoteRow {
    return typeof row === 'object' && row !== null && 'note' in row;
}

/** What is shown; nothing in it means that all is. Of each kind one has to fit. */
export interface NoteFilter {
    readonly statuses: readonly (NoteStatus | '')[];
    readonly states: readonly NoteState[];
    readonly tags: readonly string[];
    readonly authors: readonly string[];
    readonly text: string;
}

/** An orphan has no place in its article any more. */
export type NoteState = 'open' | 'resolved' | 'orphan';

export const NO_NOTE_FILTER: NoteFilter = { statuses: [], states: [], tags: [], authors: [], text: '' };

export function isNoteFilter({ statuses, states, tags, authors, text }: NoteFilter): boolean {
    return statuses.length + states.length + tags.length + authors.length > 0 || text !== '';
}

/** In the order of the notes. */
export function groupsOfNotes(notes: readonly NoteItem[], filter: NoteFilter): readonly NotesGroup[] {
    const groups = new Map<string, NoteRow[]>();
    for (const note of notes.filter(note => isShown(note, filter))) {
        const rows = groups.get(note.uri ?? '') ?? [];
        groups.set(note.uri ?? '', rows);
        rows.push({ note });
    }
    return [...groups].map(([uri, rows]) => ({ uri, rows }));
}

function isShown(note: NoteItem, { statuses, states, tags, authors, text }: NoteFilter): boolean {
    const has = <T>(wanted: readonly T[], own: readonly T[]) =>
        wanted.length === 0 || wanted.some(each => own.includes(each));
    const said = [note, ...note.replies];
    return (
        has(statuses, [note.status ?? '']) &&
        has(states, statesOf(note)) &&
        has(tags, note.tags) &&
        has(
            authors,
            said.map(({ author }) => author ?? ''),
        ) &&
        fitsText(text, [...said.map(remark => remark.text), note.quotation, ...note.tags])
    );
}

function statesOf({ isResolved, lost }: NoteItem): readonly NoteState[] {
    return [isResolved ? 'resolved' : 'open', ...(lost === undefined ? [] : ['orphan' as const])];
}

export function stateInWords(state: NoteState): string {
    switch (state) {
        case 'open':
            return vscode.l10n.t('open');
        case 'resolved':
            return vscode.l10n.t('resolved');
        case 'orphan':
            return vscode.l10n.t('orphan');
    }
}

/** With the folder, where several are open. */
export function groupItem({ uri, rows }: NotesGroup, article: vscode.Uri | undefined): vscode.TreeItem {
    const label = article
        ? vscode.workspace.asRelativePath(article)
        : vscode.l10n.t('Replies without a note');
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `article ${uri}`;
    item.description = String(rows.length);
    item.contextValue = 'notedArticle';
    if (article) {
        item.resourceUri = article;
        item.iconPath = vscode.ThemeIcon.File;
    }
    return item;
}

export function noteItem({ note }: NoteRow, open: string): vscode.TreeItem {
    const { status, tags, author, lost, isChanged, isResolved, replies, quotation } = note;
    const item = new vscode.TreeItem(firstLine(note.text) || shortened(quotation));
    item.id = note.file;
    const facts = [
        ...(lost === undefined ? [] : [stateInWords('orphan')]),
        ...(isChanged ? [vscode.l10n.t('words changed')] : []),
        ...(status ? [statusInWords(status)] : []),
        ...(tags.length > 0 ? [tagsInWords(tags)] : []),
        ...(isResolved ? [stateInWords('resolved')] : []),
        ...(replies.length > 0 ? [repliesInWords(replies.length)] : []),
        ...(author === undefined ? [] : [author]),
    ];
    item.description = facts.join(' · ');
    item.tooltip = tooltipOf(note);
    item.iconPath = iconOf(note);
    item.contextValue = [
        'note',
        isResolved ? 'resolved' : 'open',
        ...(lost === undefined ? [] : ['orphan']),
        ...(isChanged ? ['changed'] : []),
    ].join(' ');
    const quoted = quotation === '' ? [] : [vscode.l10n.t('“{0}”', shortened(quotation))];
    item.accessibilityInformation = {
        label: [note.text, ...facts, ...quoted, ...(lost ? [lost] : [])].join('. '),
    };
    item.command = { command: open, title: vscode.l10n.t('Open'), arguments: [{ note }] };
    return item;
}

function repliesInWords(count: number): string {
    return count === 1 ? vscode.l10n.t('1 reply') : vscode.l10n.t('{0} replies', count);
}

/** The quotation first: of an orphan it is all that is left. */
function tooltipOf(note: NoteItem): vscode.MarkdownString {
    const tooltip = new vscode.MarkdownString();
    const { quotation, lost, replies } = note;
    if (quotation !== '') tooltip.appendMarkdown('> ').appendText(quotation).appendMarkdown('\n\n');
    if (lost !== undefined) tooltip.appendText(lost).appendMarkdown('\n\n');
    tooltip.appendText(noteLabel(note)).appendMarkdown('\n\n---\n\n');
    for (const { author, text } of [note, ...replies]) {
        if (author !== undefined) tooltip.appendMarkdown('**').appendText(author).appendMarkdown('**\n\n');
        tooltip.appendText(text).appendMarkdown('\n\n');
    }
    return tooltip;
}

/** Coloured only where something calls for a look. */
function iconOf({ lost, isChanged, isResolved, status }: NoteItem): vscode.ThemeIcon {
    const calls = new vscode.ThemeColor('list.warningForeground');
    if (lost !== undefined) return new vscode.ThemeIcon('debug-disconnect', calls);
    if (isChanged) return new vscode.ThemeIcon('diff-modified', calls);
    if (isResolved) return new vscode.ThemeIcon('pass');
    switch (status) {
        case 'to check':
            return new vscode.ThemeIcon('search');
        case 'verified':
            return new vscode.ThemeIcon('verified');
        case 'disputed':
            return new vscode.ThemeIcon('comment-discussion', calls);
        case 'used':
            return new vscode.ThemeIcon('bookmark');
        default:
            return new vscode.ThemeIcon('comment');
    }
}
