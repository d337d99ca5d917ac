/** From the files of notes to what the client shows: threads with their places. */

import * as l10n from '@vscode/l10n';
import { quotationOf, type Threads, threadsOf, whyLost } from '../engine/engine.ts';
import type { NoteItem, ProtocolRange, Remark } from '../protocol.ts';
import { type Lines, linesOf, linesOfDocument, toRange } from './convert.ts';
import type { Kept } from './keptFiles.ts';
import type { ArticleNote, KeptNote } from './noteKeeping.ts';
import type { Session } from './session.ts';

/** Those of these articles, or all; by article, then by place, the orphans of an article at its end. */
export function noteItems(session: Session, uris?: readonly string[]): readonly NoteItem[] {
    const wanted = uris && new Set(uris);
    const kept = session.notes.files.all;
    const threads = threadsOf(kept);
    const linesIn = linesOfArticles(session);
    return kept
        .flatMap(({ file, value }) => {
            if (value.kind === 'reply')
                return threads.roots.has(file) || wanted ? [] : [withoutNote(file, value, threads)];
            if (wanted && !wanted.has(value.uri)) return [];
            return [itemOf({ file, value }, session, threads, linesIn(value.uri))];
        })
        .sort(byPlace);
}

function itemOf(
    { file, value: note }: { readonly file: string; readonly value: ArticleNote },
    session: Session,
    { replies }: Threads<Kept<KeptNote>>,
    lines: Lines | undefined,
): NoteItem {
    const place = lines && session.notes.placeOf(note, lines.text);
    const range = place && lines && toRange(lines, place.meant);
    const isRead = lines !== undefined || session.indexing.status().state === 'ready';
    return {
        ...saidBy(file, note),
        uri: note.uri,
        quotation: quotationOf(note),
        isChanged: place?.isChanged === true,
        ...(range && { range }),
        ...(!range && isRead && { lost: whyLost(note, lines?.text) }),
        replies: (replies.get(file) ?? []).map(reply => remarkOf(reply.file, reply.value)),
    };
}

/** Somebody has answered a note that somebody else has deleted. */
function withoutNote(file: string, reply: KeptNote, { replies }: Threads<Kept<KeptNote>>): NoteItem {
    return {
        ...saidBy(file, reply),
        quotation: '',
        isChanged: false,
        lost: l10n.t('The note that this is a reply to is not there.'),
        replies: (replies.get(file) ?? []).map(reply => remarkOf(reply.file, reply.value)),
    };
}

function saidBy(file: string, note: KeptNote) {
    const { tags, status, isResolved } = note;
    return { ...remarkOf(file, note), tags, isResolved, ...(status !== undefined && { status }) };
}

function remarkOf(file: string, { text, author, created, modified }: KeptNote): Remark {
    return {
        file,
        text,
        ...(author !== undefined && { author }),
        ...(created !== undefined && { created }),
        ...(modified !== undefined && { modified }),
    };
}

function linesOfArticles(session: Session): (uri: string) => Lines | undefined {
    const known = new Map<string, Lines | undefined>();
    return uri => {
        if (!known.has(uri)) known.set(uri, linesIn(session, uri));
        return known.get(uri);
    };
}

/** Of a document that is open, as the editor shows it now: the corpus may be an edit behind. */
function linesIn(session: Session, uri: string): Lines | undefined {
    const document = session.snapshot().article(uri)?.recognition.document;
    const text = session.textOf(uri);
    if (text === undefined) return undefined;
    return document?.text === text
        ? linesOfDocument(document, session.encoding)
        : linesOf(text, session.encoding);
}

function byPlace(one: NoteItem, other: NoteItem): number {
    if (one.uri !== other.uri) return (one.uri ?? '') < (other.uri ?? '') ? -1 : 1;
    if (one.range && other.range) return comparePlaces(one.range, other.range);
    if (one.range || other.range) return one.range ? -1 : 1;
    return one.file < other.file ? -1 : 1;
}

function comparePlaces({ start: a }: ProtocolRange, { start: b }: ProtocolRange): number {
    return a.line - b.line || a.character - b.character;
}
