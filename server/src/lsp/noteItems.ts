/** From the files of notes to what the client shows: threads with their places. */

import * as l10n from '@vscode/l10n';
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

interface Threads {
    /** Of each reply that answers a note here, the file of the note. */
    readonly roots: ReadonlyMap<string, string>;
    /** By the file of the note, the oldest first. */
    readonly replies: ReadonlyMap<string, readonly Kept<KeptNote>[]>;
}

/** A reply to a reply is one to the note. */
export function threadsOf(kept: readonly Kept<KeptNote>[]): Threads {
    const byId = new Map(kept.map(each => [each.value.id, each]));
    const roots = new Map<string, string>();
    const replies = new Map<string, Kept<KeptNote>[]>();
    for (const reply of kept) {
        const root = rootOf(reply, byId);
        if (!root || root === reply) continue;
        roots.set(reply.file, root.file);
        const known = replies.get(root.file);
        if (known) known.push(reply);
        else replies.set(root.file, [reply]);
    }
    const time = ({ value }: Kept<KeptNote>) => value.created ?? '';
    for (const list of replies.values()) list.sort((a, b) => (time(a) < time(b) ? -1 : 1));
    return { roots, replies };
}

function rootOf(
    reply: Kept<KeptNote>,
    byId: ReadonlyMap<string, Kept<KeptNote>>,
): Kept<KeptNote> | undefined {
    const seen = new Set<Kept<KeptNote>>();
    let at: Kept<KeptNote> | undefined = reply;
    while (at && at.value.kind === 'reply' && !seen.has(at)) {
        seen.add(at);
        at = byId.get(at.value.to);
    }
    return at?.value.kind === 'note' ? at : undefined;
}

function itemOf(
    { file, value: note }: { readonly file: string; readonly value: ArticleNote },
    session: Session,
    { replies }: Threads,
    lines: Lines | undefined,
): NoteItem {
    const place = lines && session.notes.placeOf(note, lines.text);
    const range = place && lines && toRange(lines, place);
    const isRead = lines !== undefined || session.indexing.status().state === 'ready';
    return {
        ...saidBy(file, note),
        uri: note.uri,
        quotation: note.selector.exact,
        isChanged: place?.isChanged === true,
        ...(range && { range }),
        ...(!range && isRead && { lost: whyLost(note, lines) }),
        replies: (replies.get(file) ?? []).map(reply => remarkOf(reply.file, reply.value)),
    };
}

/** Somebody has answered a note that somebody else has deleted. */
function withoutNote(file: string, reply: KeptNote, { replies }: Threads): NoteItem {
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

function whyLost({ selector }: ArticleNote, lines: Lines | undefined): string {
    if (!lines) return l10n.t('Its article is not there.');
    const inOneLine = (text: string) => text.replace(/\s{1,100}/g, ' ').trim();
    return inOneLine(lines.text).includes(inOneLine(selector.exact))
        ? l10n.t(
              'Its words stand in the article, but nothing tells any more that they are those which were meant.',
          )
        : l10n.t('Its words are no longer in the article.');
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
