/** Small changes to a JSON text that leave the rest as a person has written it. */

import { applyEdits, findNodeAtLocation, getNodeValue, modify, type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span.ts';

export interface List {
    /** The property of the root that holds the list. */
    readonly list: string;
    /** In which order such properties stand, where this one has to be made. */
    readonly order: readonly string[];
    readonly entry: unknown;
    /** Whether it comes before this element; it stands before the first of these, else at the end. */
    readonly isBefore: (element: unknown) => boolean;
}

/** The values of the elements; empty when there is no such list. */
export function listIn(text: string, list: string): readonly unknown[] {
    return (nodeAt(text, [list])?.children ?? []).map(node => getNodeValue(node));
}

/** On a line of its own, unless the list stands on one line. */
export function insertedElement(text: string, { list, order, entry, isBefore }: List): string {
    const written = onOneLine(entry);
    const node = nodeAt(text, [list]);
    if (!node) return withProperty(text, list, order, { open: '[', written, close: ']' });
    return withChild(text, node, written, element => isBefore(getNodeValue(element)));
}

export function replacedElement(text: string, list: string, at: number, entry: unknown): string {
    const node = nodeAt(text, [list, at]);
    return node
        ? spliced(text, { start: node.offset, end: node.offset + node.length }, onOneLine(entry))
        : text;
}

export function withoutElement(text: string, list: string, at: number): string {
    return applyEdits(text, modify(text, [list, at], undefined, {}));
}

interface Property {
    readonly list: string;
    readonly order: readonly string[];
    readonly key: string;
    readonly property: string;
    readonly value: string;
}

/** Sets `{ [list]: { [key]: { [property]: value } } }`; what else is said under the key stays. Keys are sorted. */
export function insertedProperty(text: string, { list, order, key, property, value }: Property): string {
    if (nodeAt(text, [list, key, property]))
        return applyEdits(text, modify(text, [list, key, property], value, {}));
    const known = nodeAt(text, [list, key]);
    const entry = { [property]: value };
    if (known) {
        const merged = onOneLine({ ...entry, ...getNodeValue(known) });
        return spliced(text, { start: known.offset, end: known.offset + known.length }, merged);
    }
    const written = `${JSON.stringify(key)}: ${onOneLine(entry)}`;
    const node = nodeAt(text, [list]);
    if (!node) return withProperty(text, list, order, { open: '{', written, close: '}' });
    return withChild(text, node, written, other => key < String(other.children?.[0]?.value));
}

/** Of `{ [list]: { … } }`, in the order in which they stand. */
export function keysIn(text: string, list: string): readonly string[] {
    return (nodeAt(text, [list])?.children ?? []).map(({ children: [key] = [] }) => String(key?.value));
}

interface Rename {
    readonly list: string;
    readonly key: string;
    readonly name: string;
}

/** Moves what stands under a key to another one, where that belongs by its letters; one that is taken keeps what it has. */
export function renamedProperty(text: string, { list, key, name }: Rename): string {
    const node = nodeAt(text, [list, key]);
    if (!node || nodeAt(text, [list, name])) return text;
    const written = `${JSON.stringify(name)}: ${text.slice(node.offset, node.offset + node.length)}`;
    const rest = applyEdits(text, modify(text, [list, key], undefined, {}));
    const parent = nodeAt(rest, [list]);
    if (!parent) return text;
    return withChild(rest, parent, written, other => name < String(other.children?.[0]?.value));
}

/** `{ "name": "Acme", "names": ["a", "b"] }` */
function onOneLine(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const properties = Object.entries(value).map(
        ([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`,
    );
    return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}

interface Brackets {
    readonly open: string;
    readonly written: string;
    readonly close: string;
}

/** A new list with one element, behind the last of the properties that stand before it. */
function withProperty(text: string, name: string, order: readonly string[], list: Brackets): string {
    const root = parseTree(text, [], { allowTrailingComma: true });
    if (!root) return text;
    const { eol, indent } = layoutOf(text);
    const { open, written, close } = list;
    const property = `${JSON.stringify(name)}: ${open}${eol}${indent}${indent}${written}${eol}${indent}${close}`;
    const later = new Set(order.slice(order.indexOf(name) + 1));
    const properties = root.children ?? [];
    const next = properties.findIndex(({ children: [key] = [] }) => later.has(String(key?.value)));
    return withChild(text, root, property, node => node === properties[next], {
        eol,
        indent,
        isTopLevel: true,
    });
}

interface Layout {
    readonly eol: string;
    readonly indent: string;
    readonly isTopLevel?: boolean;
}

function layoutOf(text: string): Layout {
    return {
        eol: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
        indent: /[\r\n]([ \t]{1,16})\S/.exec(text)?.[1] ?? '  ',
    };
}

/** Puts it before the first child of which `isBefore` holds, else behind the last; with the white space that is usual there. */
function withChild(
    text: string,
    parent: Node,
    written: string,
    isBefore: (child: Node) => boolean,
    layout: Layout = layoutOf(text),
): string {
    const children = parent.children ?? [];
    const [first] = children;
    if (!first) {
        const outer = layout.isTopLevel ? '' : layout.indent;
        const inner = `${layout.eol}${outer}${layout.indent}${written}${layout.eol}${outer}`;
        const end = parent.offset + parent.length - 1;
        return spliced(text, { start: parent.offset + 1, end }, inner);
    }
    const gap = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(parent.offset, first.offset))?.[0] ?? ' ';
    const next = children.find(isBefore);
    if (next) return spliced(text, { start: next.offset, end: next.offset }, `${written},${gap}`);
    const last = children.at(-1) ?? first;
    const end = last.offset + last.length;
    return spliced(text, { start: end, end }, `,${gap}${written}`);
}

function nodeAt(text: string, path: (string | number)[]): Node | undefined {
    const root = parseTree(text, [], { allowTrailingComma: true });
    return root && findNodeAtLocation(root, path);
}

function spliced(text: string, { start, end }: Span, written: string): string {
    return text.slice(0, start) + written + text.slice(end);
}
