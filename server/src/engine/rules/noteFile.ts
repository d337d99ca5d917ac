/** A note, or a reply to one, as a file of its own: an annotation of the W3C's Web Annotation Data Model. */

import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { Selector } from '../corpus/anchors.ts';
import type { Span } from '../text/span.ts';
import { treeOf } from './jsonTree.ts';
import { bodiesIn, type NoteBody, writtenBodies } from './noteBody.ts';
import { pathOfSource, sourceOf } from './noteSource.ts';
import type { RulesProblem } from './readRules.ts';

/** Relative to the folder of the articles. */
export const NOTES_FOLDER = '.crosscheck/notes';

interface Annotation extends NoteBody {
    /** An IRI that no other annotation has. */
    readonly id: string;
    /** Who wrote it, if that is known. */
    readonly author: string | undefined;
    /** When it was written and last changed, as xsd:dateTime: "2024-03-14T09:30:00Z". */
    readonly created: string | undefined;
    readonly modified: string | undefined;
}

/** What a person has noted at some words of an article. */
export interface Note extends Annotation {
    readonly kind: 'note';
    /** Of the article: relative to the folder, with `/` between its parts; `..` leads out of it. */
    readonly path: string;
    readonly selector: Selector;
    /** What is meant of the exact words, in UTF-16 code units of them; undefined for all. */
    readonly part: Span | undefined;
}

/** Where a note stands. */
export type NotePlace = Pick<Note, 'path' | 'selector' | 'part'>;

/** An answer to a note. */
export interface Reply extends Annotation {
    readonly kind: 'reply';
    /** The id of the note. */
    readonly to: string;
}

export type WrittenNote = Note | Reply;

export interface ReadNote {
    /** Undefined when there is an error in the text. */
    readonly note: WrittenNote | undefined;
    /** In order. */
    readonly problems: readonly RulesProblem[];
}

/** Total: any string yields an answer. A blank text is that of a file that is about to be written: no note, no fault. */
export function readNote(text: string): ReadNote {
    if (text.trim() === '') return { note: undefined, problems: [] };
    const { root, problem } = treeOf(text);
    if (!root) return { note: undefined, problems: problem ? [{ ...problem, isError: true }] : [] };
    const problems: RulesProblem[] = [];
    const report: Report = (node, message) => {
        problems.push({ start: node.offset, end: node.offset + node.length, message, isError: true });
    };
    const note = readRoot(root, report);
    problems.sort((a, b) => a.start - b.start);
    return { note: problems.length > 0 ? undefined : note, problems };
}

export function writtenNote(note: WrittenNote): string {
    const { id, author, created, modified } = note;
    const written = {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id,
        type: 'Annotation',
        motivation: note.kind === 'note' ? 'commenting' : 'replying',
        ...(author !== undefined && { creator: { type: 'Person', name: author } }),
        ...(created !== undefined && { created }),
        ...(modified !== undefined && { modified }),
        body: writtenBodies(note, note.kind),
        target: note.kind === 'reply' ? note.to : writtenTarget(note),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** As the target of an annotation. */
export function writtenTarget({ path, selector, part }: NotePlace): unknown {
    const { exact, prefix, suffix, start, end } = selector;
    const refinedBy = part && [
        { type: 'TextQuoteSelector', exact: exact.slice(part.start, part.end) },
        {
            type: 'TextPositionSelector',
            start: lengthInCodePoints(exact.slice(0, part.start)),
            end: lengthInCodePoints(exact.slice(0, part.end)),
        },
    ];
    return {
        type: 'SpecificResource',
        source: sourceOf(path),
        selector: [
            { type: 'TextQuoteSelector', exact, prefix, suffix, ...(refinedBy && { refinedBy }) },
            { type: 'TextPositionSelector', start, end },
        ],
    };
}

function lengthInCodePoints(text: string): number {
    return [...text].length;
}

/** The name of its file, after the article; a reply stands behind its note. */
export function nameOfNote(note: WrittenNote, path: string): string {
    const stem = (path.split('/').at(-1) ?? '')
        .replace(/\.\w{1,16}$/, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, LONGEST_STEM);
    const own = shortened(note.id);
    return note.kind === 'note' ? `${stem}-${own}.json` : `${stem}-${shortened(note.to)}-reply-${own}.json`;
}

const LONGEST_STEM = 40;

/** Of a `urn:uuid:` the first twelve digits: so many never meet by chance. */
function shortened(id: string): string {
    return id
        .replace(/^.*:/, '')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .slice(0, 12);
}

type Report = (node: Node, message: string) => void;

function readRoot(root: Node, report: Report): WrittenNote | undefined {
    if (root.type !== 'object') {
        report(root, l10n.t('The file is to hold one annotation: { "type": "Annotation", … }'));
        return undefined;
    }
    const type = needed(root, 'type', report);
    if (type && !valuesOf(type).includes('Annotation'))
        report(type, l10n.t('An annotation of the W3C’s Web Annotation model has the type “Annotation”.'));
    const id = textIn(needed(root, 'id', report), report);
    const target = needed(root, 'target', report);
    const annotation = {
        ...bodiesIn(root),
        id: id ?? '',
        author: authorIn(root),
        created: valueIn(root, 'created'),
        modified: valueIn(root, 'modified'),
    };
    if (!target) return undefined;
    const motivation = findNodeAtLocation(root, ['motivation']);
    if (motivation && valuesOf(motivation).includes('replying')) {
        const to = textIn(firstOf(target), report);
        return to === undefined ? undefined : { ...annotation, kind: 'reply', to };
    }
    const place = placeIn(firstOf(target), report);
    return place && { ...annotation, kind: 'note', ...place };
}

/** Of several targets the first one: each of the others is one to a reader of its own. */
function firstOf(target: Node): Node {
    return (target.type === 'array' ? target.children?.[0] : target) ?? target;
}

function placeIn(target: Node, report: Report): NotePlace | undefined {
    const source = textIn(needed(target, 'source', report), report);
    const selectors = selectorsOf(needed(target, 'selector', report));
    const quote = ofType(selectors, 'TextQuoteSelector');
    if (!quote) {
        if (target.type === 'object')
            report(target, l10n.t('A TextQuoteSelector is missing: the words that are meant.'));
        return undefined;
    }
    const exact = textIn(needed(quote, 'exact', report), report);
    const position = ofType(selectors, 'TextPositionSelector');
    if (source === undefined || exact === undefined) return undefined;
    const selector = {
        exact,
        prefix: valueIn(quote, 'prefix') ?? '',
        suffix: valueIn(quote, 'suffix') ?? '',
        start: numberIn(position, 'start'),
        end: numberIn(position, 'end'),
    };
    return { path: pathOfSource(source), selector, part: partOf(quote, exact) };
}

/** The words count more than their position, which other programs may have counted otherwise. */
function partOf(quote: Node, exact: string): Span | undefined {
    const refined = selectorsOf(findNodeAtLocation(quote, ['refinedBy']));
    const position = ofType(refined, 'TextPositionSelector');
    const start = [...exact].slice(0, numberIn(position, 'start')).join('').length;
    const end = [...exact].slice(0, numberIn(position, 'end')).join('').length;
    const words = ofType(refined, 'TextQuoteSelector');
    const wanted = words && valueIn(words, 'exact');
    if (wanted === undefined || exact.slice(start, end) === wanted)
        return start < end ? { start, end } : undefined;
    const first = exact.indexOf(wanted);
    const isOnly = first >= 0 && exact.indexOf(wanted, first + 1) < 0;
    return isOnly ? { start: first, end: first + wanted.length } : undefined;
}

function ofType(selectors: readonly Node[], type: string): Node | undefined {
    return selectors.find(selector => findNodeAtLocation(selector, ['type'])?.value === type);
}

function selectorsOf(node: Node | undefined): readonly Node[] {
    if (!node) return [];
    return node.type === 'array' ? (node.children ?? []) : [node];
}

/** Of one creator or of the first of several; by name, else by nickname, else the IRI. */
function authorIn(root: Node): string | undefined {
    const creator = findNodeAtLocation(root, ['creator']);
    const first = creator && firstOf(creator);
    if (!first) return undefined;
    if (typeof first.value === 'string') return first.value;
    return first.type === 'object' ? (valueIn(first, 'name') ?? valueIn(first, 'nickname')) : undefined;
}

function needed(node: Node, key: string, report: Report): Node | undefined {
    const found = node.type === 'object' ? findNodeAtLocation(node, [key]) : undefined;
    if (!found) report(node, l10n.t('“{0}” is missing.', key));
    return found;
}

function textIn(node: Node | undefined, report: Report): string | undefined {
    if (!node) return undefined;
    if (typeof node.value === 'string') return node.value;
    report(node, l10n.t('This is to be a text.'));
    return undefined;
}

/** One value, or a list of them. */
function valuesOf(node: Node): readonly unknown[] {
    const value: unknown = getNodeValue(node);
    return Array.isArray(value) ? value : [value];
}

function valueIn(node: Node, key: string): string | undefined {
    const value: unknown = findNodeAtLocation(node, [key])?.value;
    return typeof value === 'string' ? value : undefined;
}

/** The position only helps people to find the words: what is no number is none. */
function numberIn(node: Node | undefined, key: string): number {
    const value: unknown = node && findNodeAtLocation(node, [key])?.value;
    return typeof value === 'number' ? value : 0;
}
