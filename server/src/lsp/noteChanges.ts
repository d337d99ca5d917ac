/** From what a person does with notes to the files that are to be written. */

import * as l10n from '@vscode/l10n';
import {
    changedNote,
    type NoteBody,
    type NoteTarget,
    nameOfNote,
    noteTargetAt,
    occurrencesAt,
    referencesAt,
    type Span,
    selectorOf,
    threadsOf,
    type WrittenNote,
    writtenNote,
} from '../engine/engine.ts';
import type {
    ChangeNotesParams,
    ChangeNotesResult,
    NoteFile,
    NoteGesture,
    SeenArticle,
} from '../protocol.ts';
import { filesAfter } from './articleMoves.ts';
import { linesOf, toOffset, toSpan } from './convert.ts';
import { folderOf, isOn } from './folders.ts';
import type { Move } from './goneArticles.ts';
import type { Session } from './session.ts';
import { canonicalUri, pathFrom, uriIn } from './uris.ts';

/** Never writes into a file that is not a note: what a person has broken is left as it is. */
export async function changeNotes(
    session: Session,
    { gesture, author }: ChangeNotesParams,
): Promise<ChangeNotesResult> {
    const maker = { session, author: author === '' ? undefined : author };
    switch (gesture.kind) {
        case 'add':
            return add(maker, gesture);
        case 'addEverywhere':
            return addEverywhere(maker, gesture);
        case 'reply':
            return reply(maker, gesture);
        case 'say':
            return say(session, gesture);
        case 'attach':
            return attach(session, gesture);
        case 'delete':
            return { files: withReplies(session, gesture.files.map(canonicalUri)).map(uri => ({ uri })) };
        case 'follow':
            return follow(session, canonicalUri(gesture.uri));
        case 'move': {
            const moves = gesture.files.map(({ from, to }) => ({
                from: canonicalUri(from),
                to: canonicalUri(to),
            }));
            return { files: await filesAfter(session, moves) };
        }
        case 'followMoved':
            return { files: await filesAfter(session, await movedArticles(session)) };
        default:
            return refused(l10n.t('This cannot be laid down.'));
    }
}

/** None while articles are being read: one that is yet to come may be the same. */
async function movedArticles(session: Session): Promise<readonly Move[]> {
    if (session.indexing.isReading) return [];
    const isOpen = (uri: string) => session.version(uri) !== undefined;
    const found = session.goneArticles.found(session.snapshot(), isOpen);
    // What is merely left out, as the settings want it, is where it was.
    const gone = await Promise.all(found.map(({ from }) => session.isGone(from)));
    return found.filter((_, i) => gone[i]);
}

/** Undefined while articles are being read. */
export function seenArticles(session: Session): readonly SeenArticle[] | undefined {
    if (session.indexing.isReading) return undefined;
    return session.goneArticles.seen(session.snapshot(), session.keptArticles());
}

interface Maker {
    readonly session: Session;
    readonly author: string | undefined;
}

type Of<K extends NoteGesture['kind']> = Extract<NoteGesture, { readonly kind: K }>;

async function add(maker: Maker, { uri: written, range, ...said }: Of<'add'>): Promise<ChangeNotesResult> {
    const { session } = maker;
    const uri = canonicalUri(written);
    await session.current(uri);
    const reason = whyNoNotes(session, uri);
    if (reason !== undefined) return refused(reason);
    const target = targetAt(session, uri, range);
    if (!target) return refused(whyNoTarget());
    const file = newNote(maker, uri, target, { ...NOTHING_SAID, ...said });
    return file ? { files: [file] } : refused(whyNoTarget());
}

const NOTHING_SAID: NoteBody = { text: '', tags: [], status: undefined, isResolved: false };

/** Places that cannot be told apart are left out, and that is said. */
async function addEverywhere(
    maker: Maker,
    { uri: written, position, isEverywhere, text }: Of<'addEverywhere'>,
): Promise<ChangeNotesResult> {
    const { session } = maker;
    const uri = canonicalUri(written);
    await session.current(uri);
    const snapshot = session.snapshot();
    const lines = linesOf(session.textOf(uri) ?? '', session.encoding);
    const offset = toOffset(lines, position);
    const places = isEverywhere
        ? referencesAt(snapshot, uri, offset)
        : (occurrencesAt(snapshot, uri, offset) ?? []).map(({ start, end }) => ({
              uri,
              span: { start, end },
          }));
    const files = new Map<string, NoteFile>();
    let missed = 0;
    for (const place of places) {
        const target =
            whyNoNotes(session, place.uri) === undefined
                ? noteTargetAt(snapshot, place.uri, place.span)
                : undefined;
        const file = target && newNote(maker, place.uri, target, { ...NOTHING_SAID, text });
        // Two in one sentence that cannot be told apart are both noted by the sentence.
        if (target && file) files.set(`${place.uri} ${target.span.start} ${target.span.end}`, file);
        else missed += 1;
    }
    if (missed === 0) return { files: [...files.values()] };
    return {
        files: [...files.values()],
        reason: l10n.t(
            '{0} of {1} places cannot be told from others, and are not noted.',
            missed,
            places.length,
        ),
    };
}

function reply(maker: Maker, { file, text }: Of<'reply'>): ChangeNotesResult {
    const { session, author } = maker;
    const note = session.notes.files.all.find(kept => kept.file === canonicalUri(file));
    if (!note) return refused(noLongerThere());
    const written: WrittenNote = {
        ...NOTHING_SAID,
        kind: 'reply',
        id: newId(),
        to: note.value.id,
        text,
        author,
        created: now(),
        modified: undefined,
    };
    const path = note.value.kind === 'note' ? note.value.path : '';
    const folder = note.file.slice(0, note.file.lastIndexOf('/'));
    return { files: [{ uri: uriIn(folder, nameOfNote(written, path)), text: writtenNote(written) }] };
}

function say(session: Session, { files, text, tags, status, isResolved }: Of<'say'>): ChangeNotesResult {
    const says: Partial<NoteBody> = {
        ...(text !== undefined && { text }),
        ...(tags !== undefined && { tags: tagsOf(tags) }),
        ...(status !== undefined && { status: status ?? undefined }),
        ...(isResolved !== undefined && { isResolved }),
    };
    const changed = files.map(canonicalUri).map(uri => {
        const before = session.notes.files.textOf(uri);
        const after = before === undefined ? undefined : changedNote(before, { says, modified: now() });
        return after === undefined ? undefined : { uri, text: after };
    });
    const written = changed.flatMap(file => file ?? []);
    return written.length === files.length ? { files: written } : { files: written, reason: noLongerThere() };
}

/** Each once, without white space around it, or the sign that people put before it. */
function tagsOf(tags: readonly string[]): readonly string[] {
    const plain = tags.map(tag => tag.trim().replace(/^#/, '').trim());
    return [...new Set(plain.filter(tag => tag !== ''))];
}

async function attach(session: Session, gesture: Of<'attach'>): Promise<ChangeNotesResult> {
    const uri = canonicalUri(gesture.uri);
    await session.current(uri);
    const file = canonicalUri(gesture.file);
    const before = session.notes.files.textOf(file);
    const folder = folderOfNote(session, file);
    const path = folder === undefined ? undefined : pathFrom(folder, uri);
    if (before === undefined || path === undefined) return refused(noLongerThere());
    const target = targetAt(session, uri, gesture.range);
    if (!target) return refused(whyNoTarget());
    const after = changedNote(before, {
        moves: { path, selector: target.selector, part: target.part },
        modified: now(),
    });
    return after === undefined ? refused(noLongerThere()) : { files: [{ uri: file, text: after }] };
}

/** Words that were changed are another matter: whether the note is meant for them a person has to say. */
async function follow(session: Session, uri: string): Promise<ChangeNotesResult> {
    await session.current(uri);
    const text = session.textOf(uri);
    if (text === undefined) return { files: [] };
    const files = session.notes.files.all.flatMap(({ file, value: note }): readonly NoteFile[] => {
        if (note.kind !== 'note' || note.uri !== uri) return [];
        const place = session.notes.placeOf(note, text);
        const before = session.notes.files.textOf(file);
        if (!place || place.isChanged || place.isFound || before === undefined) return [];
        const selector = selectorOf(text, place);
        const moves = selector && { path: note.path, selector, part: note.part };
        const after = moves && changedNote(before, { moves, modified: undefined });
        return after === undefined || after === before ? [] : [{ uri: file, text: after }];
    });
    return { files };
}

/** The notes with all their replies. */
function withReplies(session: Session, files: readonly string[]): readonly string[] {
    const { replies } = threadsOf(session.notes.files.all);
    const all = files.flatMap(file => [file, ...(replies.get(file) ?? []).map(reply => reply.file)]);
    return [...new Set(all)].filter(file => session.notes.files.textOf(file) !== undefined);
}

function newNote(
    { session, author }: Maker,
    uri: string,
    { selector, part }: NoteTarget,
    said: NoteBody,
): NoteFile | undefined {
    const folder = folderOf(session.folders, uri);
    const path = folder && pathFrom(folder.uri, uri);
    if (!folder || path === undefined) return undefined;
    const { text, tags, status, isResolved } = said;
    const note: WrittenNote = {
        kind: 'note',
        id: newId(),
        path,
        selector,
        part,
        text,
        tags: tagsOf(tags),
        status,
        isResolved,
        author,
        created: now(),
        modified: undefined,
    };
    const file = uriIn(session.notes.files.uriIn(folder.uri), nameOfNote(note, path));
    return { uri: file, text: writtenNote(note) };
}

function targetAt(session: Session, uri: string, range: Of<'add'>['range']): NoteTarget | undefined {
    const lines = linesOf(session.textOf(uri) ?? '', session.encoding);
    const span: Span = toSpan(lines, range);
    return noteTargetAt(session.snapshot(), uri, span);
}

/** The folder beside whose articles a note stands. */
function folderOfNote(session: Session, file: string): string | undefined {
    return session.folders.all.find(({ uri }) => file.startsWith(`${session.notes.files.uriIn(uri)}/`))?.uri;
}

/** Why no note can be kept for a document, localised; undefined when one can. */
export function whyNoNotes(session: Session, uri: string): string | undefined {
    const folder = folderOf(session.folders, uri);
    if (uri.startsWith('untitled:') || !folder || !isOn(folder) || !session.rules.isOnDisk(folder.uri))
        return l10n.t(
            'Notes are kept beside the articles of a folder: save the article in a folder that is open.',
        );
    if (!session.snapshot().article(uri)) return l10n.t('Notes are made in articles; this is none.');
    return undefined;
}

function whyNoTarget(): string {
    return l10n.t(
        'These words cannot be told from others in the article, or are too many. Select some more, or fewer.',
    );
}

function noLongerThere(): string {
    return l10n.t('The note is no longer there, or its file has an error.');
}

function refused(reason: string): ChangeNotesResult {
    return { files: [], reason };
}

function newId(): string {
    return `urn:uuid:${crypto.randomUUID()}`;
}

/** To the second, as people read it in the file. */
function now(): string {
    return new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
}
