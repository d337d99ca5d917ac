/** The notes of a folder as text and as JSON (version 1, described in docs/command-line.md). */

import * as l10n from '@vscode/l10n';
import { version as programVersion } from '../../../../package.json';
import { quotationOf, type WrittenNote } from '../../engine/engine.ts';
import { shownPath } from '../folder.ts';
import type { ListedNote, ListedNotes } from '../notes.ts';
import { clipped, hanging, type Look, oneLine, withoutControls, wrapped } from '../terminal.ts';
import { JSON_VERSION } from './json.ts';

interface NotedFolder extends ListedNotes {
    /** Ends with `/`. */
    readonly uri: string;
}

export function notesAsJson(folder: NotedFolder): string {
    const pathIn = (uri: string) => shownPath(folder, uri);
    const said = (file: string, note: WrittenNote) => ({
        id: note.id,
        file: pathIn(file),
        text: note.text,
        author: note.author ?? null,
        created: note.created ?? null,
        modified: note.modified ?? null,
    });
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        folder: folder.uri,
        notes: folder.notes.map(({ file, note, uri, place, lost, replies }) => ({
            ...said(file, note),
            uri,
            path: pathIn(uri),
            quotation: quotationOf(note),
            tags: note.tags,
            status: note.status ?? null,
            isResolved: note.isResolved,
            place: place
                ? { start: place.start, end: place.end, line: place.line, column: place.column }
                : null,
            lost: lost ?? null,
            replies: replies.map(({ file, reply }) => said(file, reply)),
        })),
        lostReplies: folder.lostReplies.map(({ file, reply }) => ({ ...said(file, reply), to: reply.to })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** By article: a line for the place, what was noted and how far it is; below it what was said. */
export function notesAsText(folder: NotedFolder, look: Look): string {
    const { notes, lostReplies } = folder;
    if (notes.length + lostReplies.length === 0) return `${l10n.t('No notes were found.')}\n`;
    const byArticle = new Map<string, ListedNote[]>();
    for (const note of notes) {
        const own = byArticle.get(note.uri) ?? [];
        byArticle.set(note.uri, own);
        own.push(note);
    }
    const parts = [...byArticle].map(([uri, own]) =>
        [
            look.paint('bold', oneLine(shownPath(folder, uri))),
            ...own.flatMap(note => linesOf(note, look)),
        ].join('\n'),
    );
    if (lostReplies.length > 0)
        parts.push(
            [
                look.paint('bold', l10n.t('Replies without a note')),
                ...lostReplies.map(({ reply }) => remark(reply, look)),
            ].join('\n'),
        );
    parts.push(countsInWords(notes));
    return `${parts.join('\n\n')}\n`;
}

function linesOf({ note, place, lost, replies }: ListedNote, look: Look): readonly string[] {
    const { paint, width } = look;
    const where = place ? `${place.line}:${place.column}` : l10n.t('orphan');
    const facts = [
        ...(note.isResolved ? [l10n.t('resolved')] : []),
        ...(note.status ? [note.status] : []),
        ...note.tags.map(tag => `#${tag}`),
    ];
    const room = Math.max(NARROWEST, width - INDENT.length - where.length - 6 - facts.join(' · ').length);
    const quotation = l10n.t('“{0}”', clipped(oneLine(quotationOf(note)), room));
    const head = [
        paint(place ? 'cyan' : 'yellow', where),
        quotation,
        ...(facts.length > 0 ? [paint('dim', oneLine(facts.join(' · ')))] : []),
    ].join('  ');
    return [
        INDENT + head,
        ...(lost === undefined ? [] : [INDENT + INDENT + paint('yellow', lost)]),
        remark(note, look),
        ...replies.map(({ reply }) => remark(reply, look)),
    ];
}

const INDENT = '  ';
const NARROWEST = 20;

/** "Lena Osvald, 2025-03-04: Ask again." */
function remark({ text, author, created }: WrittenNote, { width, paint }: Look): string {
    const day = created?.slice(0, 10);
    const who = [author, day].filter(part => part !== undefined).join(', ');
    const indent = INDENT + INDENT;
    const lines = withoutControls(text.trim())
        .split(/\r?\n/)
        .map(line => wrapped(line, width - indent.length))
        .join('\n');
    return indent + hanging(who === '' ? lines : `${paint('dim', `${oneLine(who)}:`)}\n${lines}`, indent);
}

function countsInWords(notes: readonly ListedNote[]): string {
    const orphans = notes.filter(({ place }) => !place).length;
    const open = notes.filter(({ note }) => !note.isResolved).length;
    const all = notes.length === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes.length);
    return [
        all,
        l10n.t('{0} open', open),
        ...(orphans > 0 ? [l10n.t('{0} without a place', orphans)] : []),
    ].join(', ');
}
