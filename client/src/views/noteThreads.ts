/** Notes in the editor: a comment thread each, at the words that were noted. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NOTABLE, type NotableParams, type NoteItem, type Remark } from '../../../server/src/protocol.ts';
import type { Notes } from '../notes.ts';
import { SELECTOR } from '../selector.ts';
import { noteLabel } from './noteInWords.ts';

/** A remark in a thread. */
export interface NoteComment extends vscode.Comment {
    /** The uri of its file. */
    readonly file: string;
    /** As it stands in the file. */
    readonly text: string;
}

const CONTROLLER = 'crosscheck';

/** Threads of the articles that are open: VS Code keeps none of them, and the view of notes shows the others. */
export class NoteThreads implements vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #notes: Notes;
    readonly #controller = vscode.comments.createCommentController(
        CONTROLLER,
        vscode.l10n.t('Crosscheck notes'),
    );
    /** By the file of the note. */
    readonly #threads = new Map<string, Shown>();
    readonly #listeners: vscode.Disposable;

    constructor(client: BaseLanguageClient, notes: Notes) {
        this.#client = client;
        this.#notes = notes;
        this.#controller.options = {
            prompt: vscode.l10n.t('Reply …'),
            placeHolder: vscode.l10n.t('Write in Markdown'),
        };
        this.#controller.commentingRangeProvider = {
            provideCommentingRanges: (document, token) => this.#rangesOf(document, token),
        };
        this.#listeners = vscode.Disposable.from(
            this.#controller,
            notes.onDidChange(() => this.#show()),
            vscode.workspace.onDidOpenTextDocument(() => this.#show()),
            vscode.workspace.onDidCloseTextDocument(() => this.#show()),
        );
    }

    /** The thread in which a person has written a new note is from now on that of the note. */
    adopt(thread: vscode.CommentThread, file: string, remark: Remark): void {
        this.#threads.set(file, { thread, key: '' });
        thread.comments = [this.#commentOf({ ...remark, file }, 'note')];
        thread.contextValue = 'note';
    }

    /** The file of the note that a thread shows. */
    fileOf(thread: vscode.CommentThread): string | undefined {
        for (const [file, shown] of this.#threads) if (shown.thread === thread) return file;
        return undefined;
    }

    /** The remark is written anew in place, until `preview`. */
    edit(comment: NoteComment): void {
        this.#setMode(comment, vscode.CommentMode.Editing, comment.text);
    }

    preview(comment: NoteComment, text: string): void {
        this.#setMode(comment, vscode.CommentMode.Preview, shownBody(text));
        for (const shown of this.#threads.values())
            if (shown.thread.comments.some(isSame(comment))) shown.key = '';
        this.#show();
    }

    /** Opens the thread of a note, if its article is open. */
    expand(file: string): void {
        const shown = this.#threads.get(file);
        if (shown) shown.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    }

    dispose(): void {
        this.#listeners.dispose();
    }

    #setMode(comment: NoteComment, mode: vscode.CommentMode, body: string | vscode.MarkdownString): void {
        for (const { thread } of this.#threads.values())
            if (thread.comments.some(isSame(comment)))
                thread.comments = thread.comments.map(each =>
                    isSame(comment)(each) ? Object.assign(each, { mode, body }) : each,
                );
    }

    async #rangesOf(
        document: vscode.TextDocument,
        token: vscode.CancellationToken,
    ): Promise<vscode.Range[] | undefined> {
        if (vscode.languages.match(SELECTOR, document) === 0) return undefined;
        const params: NotableParams = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
        const isNotable = await this.#client.sendRequest<boolean>(NOTABLE, params, token);
        return isNotable ? [new vscode.Range(0, 0, document.lineCount, 0)] : undefined;
    }

    #show(): void {
        const wanted = new Map<string, { readonly uri: vscode.Uri; readonly item: NoteItem }>();
        for (const { uri } of vscode.workspace.textDocuments)
            for (const item of this.#notes.of(uri)) if (item.range) wanted.set(item.file, { uri, item });
        for (const [file, { thread }] of this.#threads) {
            if (wanted.has(file)) continue;
            thread.dispose();
            this.#threads.delete(file);
        }
        for (const [file, { uri, item }] of wanted) this.#showOne(file, uri, item);
    }

    #showOne(file: string, uri: vscode.Uri, item: NoteItem): void {
        const range = item.range && this.#client.protocol2CodeConverter.asRange(item.range);
        if (!range) return;
        const shown = this.#threads.get(file) ?? { thread: this.#newThread(uri, range), key: '' };
        this.#threads.set(file, shown);
        const { thread } = shown;
        if (!thread.range?.isEqual(range)) thread.range = range;
        const { range: _, ...said } = item;
        const key = JSON.stringify(said);
        // What somebody is writing is not taken away; afterwards it is shown anew.
        const isEdited = thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing);
        if (shown.key === key || isEdited) return;
        shown.key = key;
        thread.label = noteLabel(item);
        thread.contextValue = contextOf(item);
        thread.state = item.isResolved
            ? vscode.CommentThreadState.Resolved
            : vscode.CommentThreadState.Unresolved;
        thread.comments = [
            this.#commentOf(item, 'note'),
            ...item.replies.map(reply => this.#commentOf(reply, 'reply')),
        ];
    }

    #newThread(uri: vscode.Uri, range: vscode.Range): vscode.CommentThread {
        const thread = this.#controller.createCommentThread(uri, range, []);
        thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
        return thread;
    }

    #commentOf({ file, text, author, created }: Remark, contextValue: string): NoteComment {
        return {
            file,
            text,
            body: shownBody(text),
            mode: vscode.CommentMode.Preview,
            author: { name: author ?? vscode.l10n.t('Unnamed') },
            contextValue,
            ...(created !== undefined && isTime(created) && { timestamp: new Date(created) }),
        };
    }
}

interface Shown {
    readonly thread: vscode.CommentThread;
    /** What it shows, to tell whether there is anything new. */
    key: string;
}

function isSame(comment: NoteComment): (other: vscode.Comment) => boolean {
    return other => 'file' in other && other.file === comment.file;
}

/** Pictures stay out: whoever writes a note could else see, from afar, who reads it. */
function shownBody(text: string): vscode.MarkdownString {
    return new vscode.MarkdownString(text.replaceAll('![', '!\\['));
}

function contextOf({ isResolved, isChanged }: NoteItem): string {
    return ['note', isResolved ? 'resolved' : 'open', ...(isChanged ? ['changed'] : [])].join(' ');
}

function isTime(written: string): boolean {
    return !Number.isNaN(Date.parse(written));
}
