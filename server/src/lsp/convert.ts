/** Between the engine's words and LSP's: offsets and positions, cards and Markdown. */

import * as l10n from '@vscode/l10n';
import {
    type DefinitionLink,
    type DocumentSymbol,
    type Hover,
    type Location as LspLocation,
    MarkupKind,
    type Position,
    PositionEncodingKind,
    type Range,
    type SymbolInformation,
    SymbolKind,
    type TextDocumentContentChangeEvent,
    type WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    type Card,
    type Definition,
    type Document,
    type EntityItem,
    HIGHLIGHT_MODIFIERS,
    HIGHLIGHT_TYPES,
    type Highlight,
    type Location,
    type OutlineItem,
    type Snapshot,
    type Span,
} from '../engine/engine.ts';
import type { Abilities } from './abilities.ts';
import { cardInMarkdown, cardInPlainText, entityInWords } from './cardText.ts';

/** In what the characters of a position are counted, as agreed with the client. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** UTF-16 when the client knows it or does not say; else the first that it names and we know. */
export function encodingFor(offered: readonly PositionEncodingKind[] | undefined): Encoding {
    if (!offered || offered.includes(PositionEncodingKind.UTF16)) return 'utf-16';
    const known: readonly Encoding[] = ['utf-8', 'utf-32'];
    return known.find(encoding => offered.includes(encoding)) ?? 'utf-16';
}

/** A text with the offsets at which its lines begin. Line ends are LF, CRLF and CR. */
export interface Lines {
    readonly text: string;
    readonly starts: readonly number[];
    readonly encoding: Encoding;
}

export function linesOf(text: string, encoding: Encoding): Lines {
    const starts = [0];
    // Most texts have no carriage return, and nothing finds a line feed as fast.
    let feed = positionOf('\n', text, 0);
    let carriage = positionOf('\r', text, 0);
    while (Math.min(feed, carriage) < text.length) {
        const start = (feed === carriage + 1 ? feed : Math.min(feed, carriage)) + 1;
        starts.push(start);
        if (feed < start) feed = positionOf('\n', text, start);
        if (carriage < start) carriage = positionOf('\r', text, start);
    }
    return { text, starts, encoding };
}

/** Behind all others when there is none. */
function positionOf(sign: string, text: string, from: number): number {
    const at = text.indexOf(sign, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The same, remembered as long as the document is. */
export function linesOfDocument(document: Document, encoding: Encoding): Lines {
    const known = remembered.get(document);
    if (known?.encoding === encoding) return known;
    const lines = linesOf(document.text, encoding);
    remembered.set(document, lines);
    return lines;
}

/** An offset out of bounds is brought to the nearest. */
export function toPosition(lines: Lines, offset: number): Position {
    const bounded = Math.min(Math.max(offset, 0), lines.text.length);
    const line = lineAt(lines, bounded);
    const start = lines.starts[line] ?? 0;
    return { line, character: lengthIn(lines.encoding, lines.text.slice(start, bounded)) };
}

/** A position beyond the end of its line is its end, before the line break; beyond the last line, the end of the text. */
export function toOffset(lines: Lines, { line, character }: Position): number {
    const start = lines.starts[line];
    if (start === undefined) return line < 0 ? 0 : lines.text.length;
    const next = lines.starts[line + 1] ?? lines.text.length;
    const words = lines.text.slice(start, next).replace(/(?:\r\n|\r|\n)$/, '');
    return start + unitsIn(lines.encoding, words, Math.max(0, character));
}

export function toRange(lines: Lines, span: Span): Range {
    return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) };
}

export function toSpan(lines: Lines, range: Range): Span {
    const start = toOffset(lines, range.start);
    return { start, end: Math.max(start, toOffset(lines, range.end)) };
}

/** `TextDocument` counts in UTF-16 only, so each change is put that way first, in the text that it is a change of. */
export function applyChanges(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
    encoding: Encoding,
): TextDocument {
    if (encoding === 'utf-16') return TextDocument.update(document, [...changes], version);
    let changed = document;
    for (const change of changes) {
        const text = changed.getText();
        const inUtf16 =
            'range' in change ? { ...change, range: inOtherUnits(text, change.range, encoding) } : change;
        changed = TextDocument.update(changed, [inUtf16], version);
    }
    return changed;
}

/** Undefined for a document that the corpus no longer has. */
export function toLocation(location: Location, context: Context): LspLocation | undefined {
    const lines = linesIn(context, location.uri);
    return lines && { uri: location.uri, range: toRange(lines, location.span) };
}

/** What it takes to find the lines of any document. */
export interface Context {
    readonly snapshot: Snapshot;
    readonly encoding: Encoding;
}

export function toDefinitionLinks(definition: Definition, uri: string, context: Context): DefinitionLink[] {
    const lines = linesIn(context, uri);
    return definition.targets.flatMap(target => {
        const location = toLocation(target, context);
        if (!location) return [];
        const { uri: targetUri, range } = location;
        return {
            targetUri,
            targetRange: range,
            targetSelectionRange: range,
            ...(lines && { originSelectionRange: toRange(lines, definition.origin) }),
        };
    });
}

/** The order of the semantic token types and modifiers is that of the engine's lists. */
export const TOKEN_LEGEND = {
    tokenTypes: [...HIGHLIGHT_TYPES],
    tokenModifiers: [...HIGHLIGHT_MODIFIERS],
};

/** Five numbers a token, relative to the one before; a highlight over several lines is one token a line. */
export function toTokens(lines: Lines, highlights: readonly Highlight[]): number[] {
    const data: number[] = [];
    let last: Position = { line: 0, character: 0 };
    for (const highlight of highlights) {
        const type = HIGHLIGHT_TYPES.indexOf(highlight.type);
        const modifiers = highlight.modifiers.reduce((set, name) => set | modifierBit(name), 0);
        for (const { start, end } of linewise(lines, highlight)) {
            const position = toPosition(lines, start);
            const length = lengthIn(lines.encoding, lines.text.slice(start, end));
            const isSameLine = position.line === last.line;
            const character = isSameLine ? position.character - last.character : position.character;
            data.push(position.line - last.line, character, length, type, modifiers);
            last = position;
        }
    }
    return data;
}

export function toDocumentSymbol(item: OutlineItem, lines: Lines): DocumentSymbol {
    return {
        name: item.title === '' ? '…' : item.title,
        detail: item.detail,
        kind: OUTLINE_KINDS[item.kind],
        range: toRange(lines, item.span),
        selectionRange: toRange(lines, item.selection),
        children: item.children.map(child => toDocumentSymbol(child, lines)),
    };
}

/** For editors that know no tree: each item with the name of what it stands in. */
export function toFlatSymbols(
    items: readonly OutlineItem[],
    uri: string,
    lines: Lines,
    containerName = '',
): SymbolInformation[] {
    return items.flatMap(item => [
        {
            name: item.title === '' ? '…' : item.title,
            kind: OUTLINE_KINDS[item.kind],
            location: { uri, range: toRange(lines, item.selection) },
            containerName,
        },
        ...toFlatSymbols(item.children, uri, lines, item.title),
    ]);
}

/** Undefined when the document of its mention is gone. An entity found by an alias shows it, or editors would hide it. */
export function toWorkspaceSymbol(
    entity: EntityItem,
    query: string,
    context: Context,
): WorkspaceSymbol | undefined {
    const location = toLocation(entity.location, context);
    if (!location) return undefined;
    const found = [entity.name, ...entity.aliases].find(name => hasLettersOf(query, name)) ?? entity.name;
    return {
        name: found === entity.name ? found : l10n.t('{0} ({1})', found, entity.name),
        kind: ENTITY_KINDS[entity.type],
        containerName: entityInWords(entity),
        location,
    };
}

/**
 * What people see: title and kind, facts, the related claims with verdict and reason, how many sources there are.
 * Some editors show hovers as they are written, and others than our own client have no command to show a timeline.
 */
export function toHover(
    card: Card,
    uri: string,
    context: Context,
    { showsMarkdown, picks }: Pick<Abilities, 'showsMarkdown' | 'picks'>,
): Hover {
    const lines = linesIn(context, uri);
    const contents = showsMarkdown
        ? {
              kind: MarkupKind.Markdown,
              value: cardInMarkdown(card, location => linkTarget(location, context), {
                  timeline:
                      lines && picks ? timelineTarget(uri, toPosition(lines, card.span.start)) : undefined,
                  compare: picks ? compareTarget(card, uri, context) : undefined,
              }),
          }
        : { kind: MarkupKind.PlainText, value: cardInPlainText(card) };
    return { contents, ...(lines && { range: toRange(lines, card.span) }) };
}

/** A link that runs the command of our client on the figure. */
function timelineTarget(uri: string, position: Position): string {
    return `command:crosscheck.showTimeline?${encodeURIComponent(JSON.stringify([uri, position]))}`;
}

/** The claim that is pointed at and those whose values were compared with it; undefined when none was. */
function compareTarget({ related }: Card, uri: string, context: Context): string | undefined {
    const compared = related.filter(({ verdict }) => verdict !== 'related');
    const [first] = compared;
    const here = first && toLocation({ uri, span: first.points[0] }, context);
    const others = compared.flatMap(
        ({ location, points }) => toLocation({ uri: location.uri, span: points[1] }, context) ?? [],
    );
    if (!here) return undefined;
    return `command:crosscheck.compare?${encodeURIComponent(JSON.stringify([here, ...others]))}`;
}

function inOtherUnits(text: string, range: Range, encoding: Encoding): Range {
    return toRange(linesOf(text, 'utf-16'), toSpan(linesOf(text, encoding), range));
}

/** Editors open such a fragment at its line and column; they follow links to files only. */
export function linkTarget(location: Location, context: Context): string | undefined {
    if (!/^(?:file|vscode-remote):/.test(location.uri)) return undefined;
    const lines = linesIn(context, location.uri);
    if (!lines) return undefined;
    const { line, character } = toPosition(lines, location.span.start);
    return `${location.uri}#L${line + 1},${character + 1}`;
}

function linesIn({ snapshot, encoding }: Context, uri: string): Lines | undefined {
    const article = snapshot.article(uri);
    return article && linesOfDocument(article.recognition.document, encoding);
}

function modifierBit(name: Highlight['modifiers'][number]): number {
    return 1 << HIGHLIGHT_MODIFIERS.indexOf(name);
}

/** The stretches of a span on each of its lines, without white space at their ends. */
function linewise(lines: Lines, span: Span): readonly Span[] {
    const parts: Span[] = [];
    for (const match of lines.text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
        const words = match[0].trim();
        if (words === '') continue;
        const start = span.start + match.index + match[0].indexOf(words);
        parts.push({ start, end: start + words.length });
    }
    return parts;
}

/** The last line that begins at or before the offset. */
function lineAt(lines: Lines, offset: number): number {
    let low = 0;
    let high = lines.starts.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((lines.starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return Math.max(0, low - 1);
}

function lengthIn(encoding: Encoding, words: string): number {
    if (encoding === 'utf-16') return words.length;
    let length = 0;
    for (const character of words) length += widthIn(encoding, character);
    return length;
}

/** How many UTF-16 code units the first `length` units of the encoding are; a character is not cut. */
function unitsIn(encoding: Encoding, words: string, length: number): number {
    if (encoding === 'utf-16') return Math.min(length, words.length);
    let units = 0;
    let passed = 0;
    for (const character of words) {
        passed += widthIn(encoding, character);
        if (passed > length) break;
        units += character.length;
    }
    return units;
}

function widthIn(encoding: 'utf-8' | 'utf-32', character: string): number {
    const code = character.codePointAt(0) ?? 0;
    if (encoding === 'utf-32' || code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x10000 ? 3 : 4;
}

/** Its letters occur in this order, as editors match what is typed. */
function hasLettersOf(query: string, name: string): boolean {
    const letters = name.toLowerCase();
    let at = 0;
    for (const letter of query.toLowerCase().replace(/\s/g, '')) {
        at = letters.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}

const remembered = new WeakMap<Document, Lines>();

const OUTLINE_KINDS = {
    headline: SymbolKind.File,
    section: SymbolKind.Namespace,
    claim: SymbolKind.Number,
} as const;

const ENTITY_KINDS = {
    person: SymbolKind.Object,
    organisation: SymbolKind.Module,
    place: SymbolKind.Namespace,
    other: SymbolKind.String,
} as const;
