/** What a person does with notes: in the editor's threads, in the view, or at the cursor. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    NOTE_PLACES,
    type NoteGesture,
    type NoteItem,
    type NotePlaces,
    type NotePlacesParams,
    type NoteStatus,
} from '../../../server/src/protocol.ts';
import type { FileBefore, Notes, NotesChange } from '../notes.ts';
import { firstLine, STATUSES, shortened, statusInWords, tagsInWords } from '../views/noteInWords.ts';
import { notesOfRows } from '../views/notes.ts';
import type { NoteComment, NoteThreads } from '../views/noteThreads.ts';
import { ruleTarget, tell } from './ruleTarget.ts';

export interface NoteCommandsContext {
    readonly client: BaseLanguageClient;
    readonly notes: Notes;
    readonly threads: NoteThreads;
}

type Command = (...args: readonly unknown[]) => unknown;

/** By the name of the command. */
export function noteCommands(context: NoteCommandsContext): Readonly<Record<string, Command>> {
    const { threads } = context;
    const about = (work: (notes: readonly NoteItem[]) => unknown): Command => {
        return async (...args) => {
            const notes = await notesMeant(context, args);
            return notes.length > 0 ? work(notes) : undefined;
        };
    };
    return {
        'crosscheck.notes.add': () => vscode.commands.executeCommand('workbench.action.addComment'),
        'crosscheck.notes.create': reply => isReply(reply) && create(context, reply),
        'crosscheck.notes.reply': reply => isReply(reply) && replyTo(context, reply),
        'crosscheck.notes.edit': comment => isComment(comment) && threads.edit(comment),
        'crosscheck.notes.save': comment => isComment(comment) && save(context, comment),
        'crosscheck.notes.cancel': comment => isComment(comment) && threads.preview(comment, comment.text),
        'crosscheck.notes.delete': (...args) => remove(context, args),
        'crosscheck.notes.setStatus': about(notes => setStatus(context, notes)),
        'crosscheck.notes.setTags': about(notes => setTags(context, notes)),
        'crosscheck.notes.resolve': about(notes => resolve(context, notes, true)),
        'crosscheck.notes.reopen': about(notes => resolve(context, notes, false)),
        'crosscheck.notes.keep': about(notes => keep(context, notes)),
        'crosscheck.notes.attach': about(notes => attach(context, notes)),
        'crosscheck.notes.open': row => open(context, row),
        'crosscheck.notes.openFile': about(notes => openFiles(context, notes)),
        'crosscheck.notes.addEverywhere': (...args) => addEverywhere(context, args),
    };
}

async function create(context: NoteCommandsContext, { thread, text }: vscode.CommentReply): Promise<void> {
    if (text.trim() === '') return;
    const { client, threads } = context;
    const uri = client.code2ProtocolConverter.asUri(thread.uri);
    const range = client.code2ProtocolConverter.asRange(meantIn(thread));
    const change = await apply(context, { kind: 'add', uri, range, text });
    const [file] = change.files;
    if (!file) return;
    const author = authorOf();
    threads.adopt(thread, client.code2ProtocolConverter.asUri(file.uri), {
        file: '',
        text,
        ...(author !== '' && { author }),
        created: new Date().toISOString(),
    });
    await leaveBox();
    if (author === '') void askForAuthor();
}

/** At the sign beside a line nothing is selected: then the line is meant, unless words in it are. */
function meantIn({ uri, range }: vscode.CommentThread): vscode.Range {
    const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === uri.toString(),
    );
    if (!editor || !range.isEmpty) return range;
    const { document, selection } = editor;
    if (
        !selection.isEmpty &&
        selection.start.line <= range.start.line &&
        range.end.line <= selection.end.line
    )
        return selection;
    return range.start.isEqual(selection.active) && range.start.character > 0
        ? range
        : document.lineAt(range.start.line).range;
}

async function replyTo(context: NoteCommandsContext, { thread, text }: vscode.CommentReply): Promise<void> {
    const file = context.threads.fileOf(thread);
    if (file === undefined || text.trim() === '') return;
    await apply(context, { kind: 'reply', file, text });
    await leaveBox();
}

/** The editor takes away the box that was written in, and with it the focus. */
async function leaveBox(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

async function save(context: NoteCommandsContext, comment: NoteComment): Promise<void> {
    const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const { file } = comment;
    // An empty remark says nothing: whoever means to delete it has a command for that.
    const isNew = text.trim() !== '' && text !== comment.text;
    const isKept = isNew && (await apply(context, { kind: 'say', files: [file], text })).files.length > 0;
    context.threads.preview(comment, isKept ? text : comment.text);
    await leaveBox();
}

async function setStatus(context: NoteCommandsContext, notes: readonly NoteItem[]): Promise<void> {
    const now = notes.length === 1 ? notes[0]?.status : undefined;
    const choices: readonly (vscode.QuickPickItem & { readonly status: NoteStatus | null })[] = [
        ...STATUSES.map(status => ({
            label: statusInWords(status),
            ...(status === now && { description: vscode.l10n.t('so far') }),
            status,
        })),
        { label: vscode.l10n.t('no status'), status: null },
    ];
    const picked = await vscode.window.showQuickPick(choices, {
        placeHolder: vscode.l10n.t('How far is it with what was noted?'),
    });
    if (picked) await apply(context, { kind: 'say', files: filesOf(notes), status: picked.status });
}

async function setTags(context: NoteCommandsContext, notes: readonly NoteItem[]): Promise<void> {
    const shared = notes.map(({ tags }) => tags).reduce((a, b) => a.filter(tag => b.includes(tag)));
    const known = [...new Set(context.notes.all.flatMap(({ tags }) => tags))].slice(0, MOST_TAGS);
    const written = await vscode.window.showInputBox({
        title: vscode.l10n.t('Tags'),
        prompt:
            known.length === 0
                ? vscode.l10n.t('Separated by commas.')
                : vscode.l10n.t('Separated by commas. In use: {0}', tagsInWords(known)),
        value: shared.join(', '),
    });
    if (written === undefined) return;
    await apply(context, { kind: 'say', files: filesOf(notes), tags: written.split(',') });
}

/** So many can be read below an input box. */
const MOST_TAGS = 12;

async function resolve(
    context: NoteCommandsContext,
    notes: readonly NoteItem[],
    isResolved: boolean,
): Promise<void> {
    await apply(context, { kind: 'say', files: filesOf(notes), isResolved });
}

/** The note is meant for the words that stand in its place now. */
async function keep(context: NoteCommandsContext, notes: readonly NoteItem[]): Promise<void> {
    for (const { file, uri, range } of notes)
        if (uri !== undefined && range) await apply(context, { kind: 'attach', file, uri, range });
}

/** An orphan is given new words: only a person can say which. */
async function attach(context: NoteCommandsContext, [note]: readonly NoteItem[]): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!note) return;
    if (!editor || editor.selection.isEmpty)
        return tell(
            vscode.l10n.t(
                'Select the words that the note is meant for: it was “{0}”.',
                shortened(note.quotation),
            ),
        );
    const { code2ProtocolConverter } = context.client;
    const uri = code2ProtocolConverter.asUri(editor.document.uri);
    const range = code2ProtocolConverter.asRange(editor.selection);
    await apply(context, { kind: 'attach', file: note.file, uri, range });
}

/** A remark of a thread, or whole notes; what was deleted can be had back. */
async function remove(context: NoteCommandsContext, args: readonly unknown[]): Promise<void> {
    const [comment] = args;
    const files = isComment(comment) ? [comment.file] : filesOf(await notesMeant(context, args));
    if (files.length === 0) return;
    const { files: deleted } = await apply(context, { kind: 'delete', files });
    if (deleted.length === 0) return;
    const said =
        deleted.length === 1
            ? vscode.l10n.t('The note was deleted.')
            : vscode.l10n.t('{0} notes and replies were deleted.', deleted.length);
    void offerUndo(context, said, deleted);
}

async function open({ client, threads }: NoteCommandsContext, row: unknown): Promise<void> {
    const [note] = notesOfRows(row, undefined);
    if (!note) return;
    const { protocol2CodeConverter } = client;
    if (note.uri === undefined) return openFile(client, note);
    try {
        const editor = await vscode.window.showTextDocument(protocol2CodeConverter.asUri(note.uri), {
            preserveFocus: true,
            ...(note.range && { selection: protocol2CodeConverter.asRange(note.range) }),
        });
        if (note.range) {
            editor.revealRange(
                protocol2CodeConverter.asRange(note.range),
                vscode.TextEditorRevealType.InCenterIfOutsideViewport,
            );
            threads.expand(note.file);
        } else if (note.lost !== undefined)
            tell(`${note.lost} ${vscode.l10n.t('Noted was “{0}”.', shortened(note.quotation))}`);
    } catch {
        // The article is not there: what is left of the note is its file.
        await openFile(client, note);
    }
}

async function openFiles({ client }: NoteCommandsContext, notes: readonly NoteItem[]): Promise<void> {
    for (const note of notes.slice(0, MOST_FILES)) await openFile(client, note);
}

/** So many at once somebody may have meant. */
const MOST_FILES = 5;

async function openFile(client: BaseLanguageClient, { file }: NoteItem): Promise<void> {
    await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(file), { preview: true });
}

async function addEverywhere(context: NoteCommandsContext, args: readonly unknown[]): Promise<void> {
    const { client } = context;
    const target = ruleTarget(client, args);
    if (!target) return;
    const { uri, position } = target;
    const params: NotePlacesParams = { textDocument: { uri }, position };
    const places = await client.sendRequest<NotePlaces | null>(NOTE_PLACES, params);
    if (!places) return tell(vscode.l10n.t('Put the cursor on a name, day or figure first.'));
    const scope = await pickScope(places);
    if (!scope) return;
    const text = await vscode.window.showInputBox({
        title: vscode.l10n.t('Note at {0}', scope.label),
        prompt: vscode.l10n.t('What is there to say about “{0}”? (Markdown)', places.words),
    });
    if (text === undefined || text.trim() === '') return;
    const { isEverywhere } = scope;
    const change = await apply(context, { kind: 'addEverywhere', uri, position, isEverywhere, text });
    if (change.files.length === 0) return;
    const said =
        change.files.length === 1
            ? vscode.l10n.t('1 note was added.')
            : vscode.l10n.t('{0} notes were added.', change.files.length);
    void offerUndo(context, said, change.files);
}

/** Files of notes are in no editor whose undo would know them. */
async function offerUndo(
    { notes }: NoteCommandsContext,
    said: string,
    files: readonly FileBefore[],
): Promise<void> {
    const undo = vscode.l10n.t('Undo');
    const answer = await vscode.window.showInformationMessage(said, undo);
    if (answer === undo) await notes.takeBack(files);
}

interface Scope extends vscode.QuickPickItem {
    readonly isEverywhere: boolean;
}

async function pickScope({ words, inArticle, everywhere, articles }: NotePlaces): Promise<Scope | undefined> {
    const inWords = (count: number) =>
        count === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', count);
    const choices: readonly Scope[] = [
        { label: vscode.l10n.t('{0} in this article', inWords(inArticle)), isEverywhere: false },
        {
            label: vscode.l10n.t('{0} in {1} articles', inWords(everywhere), articles),
            isEverywhere: true,
        },
    ];
    return vscode.window.showQuickPick(articles > 1 ? choices : choices.slice(0, 1), {
        placeHolder: vscode.l10n.t('Note every occurrence of “{0}”', words),
    });
}

async function apply({ notes }: NoteCommandsContext, gesture: NoteGesture): Promise<NotesChange> {
    const change = await notes.change(gesture);
    if (change.reason !== undefined) tell(change.reason);
    return change;
}

/** Those of a thread, of rows of the view, or at the cursor; picked where it could be several. */
async function notesMeant(
    { client, notes, threads }: NoteCommandsContext,
    [first, second]: readonly unknown[],
): Promise<readonly NoteItem[]> {
    if (isThread(first)) {
        const file = threads.fileOf(first);
        return notes.all.filter(note => note.file === file);
    }
    const rows = notesOfRows(first, second);
    if (rows.length > 0) return rows;
    const editor = vscode.window.activeTextEditor;
    const at = editor?.selection.active;
    const here = (editor ? notes.of(editor.document.uri) : []).filter(
        ({ range }) => range && at && client.protocol2CodeConverter.asRange(range).contains(at),
    );
    if (here.length === 0) tell(vscode.l10n.t('There is no note at the cursor.'));
    if (here.length < 2) return here;
    const picked = await vscode.window.showQuickPick(
        here.map(note => ({
            label: firstLine(note.text),
            description: vscode.l10n.t('“{0}”', shortened(note.quotation)),
            note,
        })),
        { placeHolder: vscode.l10n.t('Which note?') },
    );
    return picked ? [picked.note] : [];
}

function filesOf(notes: readonly NoteItem[]): readonly string[] {
    return notes.map(({ file }) => file);
}

function authorOf(): string {
    return vscode.workspace.getConfiguration('crosscheck').get<string>('notes.author')?.trim() ?? '';
}

let hasAsked = false;

/** Once in a session: notes without a name can be written too. */
async function askForAuthor(): Promise<void> {
    if (hasAsked) return;
    hasAsked = true;
    const set = vscode.l10n.t('Set Name …');
    const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t('Your notes carry no name so far.'),
        set,
    );
    if (answer === set)
        await vscode.commands.executeCommand('workbench.action.openSettings', 'crosscheck.notes.author');
}

function isReply(value: unknown): value is vscode.CommentReply {
    return typeof value === 'object' && value !== null && 'thread' in value && 'text' in value;
}

function isComment(value: unknown): value is NoteComment {
    return typeof value === 'object' && value !== null && 'file' in value && 'body' in value;
}

function isThread(value: unknown): value is vscode.CommentThread {
    return typeof value === 'object' && value !== null && 'comments' in value && 'canReply' in value;
}
