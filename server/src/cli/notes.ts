/** The notes in the articles of a folder, with their places as the files are now. */

import { join } from 'node:path';
import {
    type FiledNote,
    meantIn,
    NOTES_FOLDER,
    type Note,
    placeOf,
    type Reply,
    readNote,
    type Span,
    threadsOf,
    type WrittenNote,
    whyLost,
} from '../engine/engine.ts';
import { diskWorkspace } from '../workspace/diskWorkspace.ts';
import { pathOf, uriOf } from '../workspace/fileUri.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MAX_BYTES } from './folder.ts';
import { withThoseAbove } from './foldersAbove.ts';
import type { Io } from './io.ts';
import { lineStartsOf, type Position, positionAt } from './position.ts';
import { tellProblems } from './rules.ts';

export interface ListedNote {
    readonly file: string;
    readonly note: Note;
    /** Of the article. */
    readonly uri: string;
    /** Undefined for an orphan. */
    readonly place: (Span & Position) | undefined;
    /** Why it has no place, localised. */
    readonly lost: string | undefined;
    /** The oldest first. */
    readonly replies: readonly ListedReply[];
}

export interface ListedReply {
    readonly file: string;
    readonly reply: WrittenNote;
}

export interface ListedNotes {
    /** By article and place, the orphans of an article at its end. */
    readonly notes: readonly ListedNote[];
    /** To notes that are not there. */
    readonly lostReplies: readonly { readonly file: string; readonly reply: Reply }[];
}

interface Filed extends FiledNote {
    /** The folder beside whose articles the note is kept. */
    readonly root: string;
}

/** Of the articles in the folder, kept beside it or beside a folder above. What is wrong with a file is told on standard error. */
export async function notesIn(folder: string, io: Pick<Io, 'stderr'>): Promise<ListedNotes> {
    const workspace = diskWorkspace();
    const filed: Filed[] = [];
    for (const root of withThoseAbove(folder))
        for (const uri of await workspace.filesIn(uriOf(join(root, NOTES_FOLDER)))) {
            const note = uri.endsWith('.json') ? await noteIn(workspace, uri, io) : undefined;
            if (note) filed.push({ file: uri, value: note, root });
        }
    const { roots, replies } = threadsOf(filed);
    const within = `${uriOf(folder).replace(/\/$/, '')}/`;
    const texts = new Map<string, Promise<string | undefined>>();
    const notes: ListedNote[] = [];
    for (const { file, value: note, root } of filed) {
        if (note.kind !== 'note') continue;
        const uri = uriOf(join(root, note.path));
        if (!uri.startsWith(within)) continue;
        const text = texts.get(uri) ?? textOf(workspace, uri);
        texts.set(uri, text);
        const answers = (replies.get(file) ?? []).map(each => ({ file: each.file, reply: each.value }));
        notes.push({ file, note, uri, ...placed(note, await text), replies: answers });
    }
    const lostReplies = filed.flatMap(({ file, value, root }) =>
        value.kind === 'reply' && !roots.has(file) && root === folder ? [{ file, reply: value }] : [],
    );
    return { notes: notes.sort(byPlace), lostReplies };
}

/** A note holds a few sentences. */
const MOST_BYTES = 100_000;

async function noteIn(
    workspace: Workspace,
    uri: string,
    io: Pick<Io, 'stderr'>,
): Promise<WrittenNote | undefined> {
    const file = await workspace.read(uri, { maxBytes: MOST_BYTES });
    if (file.kind !== 'text') return undefined;
    const { note, problems } = readNote(file.text);
    await tellProblems({ path: pathOf(uri) ?? uri, text: file.text }, problems, io);
    return note;
}

async function textOf(workspace: Workspace, uri: string): Promise<string | undefined> {
    const file = await workspace.read(uri, { maxBytes: MAX_BYTES });
    return file.kind === 'text' ? file.text : undefined;
}

function placed(note: Note, text: string | undefined): Pick<ListedNote, 'place' | 'lost'> {
    const found = text === undefined ? undefined : placeOf(text, note.selector);
    if (text === undefined || !found) return { place: undefined, lost: whyLost(note, text) };
    const meant = meantIn(note, text, found);
    return { place: { ...meant, ...positionAt(lineStartsOf(text), meant.start) }, lost: undefined };
}

function byPlace(one: ListedNote, other: ListedNote): number {
    if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
    if (one.place && other.place) return one.place.start - other.place.start;
    if (one.place || other.place) return one.place ? -1 : 1;
    return one.file < other.file ? -1 : 1;
}
