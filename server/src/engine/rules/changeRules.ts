/** Writes a rule into the text of `crosscheck.json`: sorted, an entry a line, and all else left as it was written. */

import { fingerprint } from '../corpus/entities/spelling.ts';
import {
    insertedElement,
    insertedProperty,
    keysIn,
    type List,
    listIn,
    renamedProperty,
    replacedElement,
    withoutElement,
} from './jsonEdits.ts';
import type { RuleChange } from './ruleChange.ts';
import { RULE_LISTS, RULES_VERSION, type RuleList } from './rulesFile.ts';

/**
 * The text with the rule in it, and without the rules that it contradicts; the same text when the rule stands there
 * already. A blank text becomes a file. The text must be free of errors, as `readRules` says.
 */
export function changedRules(text: string, change: RuleChange): string {
    const file = text.trim() === '' ? `{\n  "version": ${RULES_VERSION}\n}\n` : text;
    switch (change.kind) {
        case 'name':
            return withName(withoutName(file, 'notNames', change.name), change.name, change.type);
        case 'notName':
            return withNotName(withoutName(file, 'names', change.name), change.name);
        case 'same':
            return withSame(file, change);
        case 'apart':
            return withApart(file, change.names);
        case 'off':
            return withOff(file, change);
        case 'published':
            return insertedProperty(file, {
                list: 'documents',
                order: RULE_LISTS,
                key: change.path,
                property: 'published',
                value: change.day,
            });
        case 'moved':
            return withMovedOff(withMovedDocuments(file, change), change);
    }
}

/** An entry as it stands in the file; of properties that are not known here too. */
type Entry = Readonly<Record<string, unknown>>;

function entriesOf(text: string, list: RuleList): readonly Entry[] {
    return listIn(text, list).map(value => (isEntry(value) ? value : {}));
}

function isEntry(value: unknown): value is Entry {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf({ name }: Entry): string {
    return typeof name === 'string' ? name.trim() : '';
}

function namesOf({ names }: Entry): readonly string[] {
    return Array.isArray(names)
        ? names.filter(name => typeof name === 'string').map(name => name.trim())
        : [];
}

function withName(text: string, name: string, type: string): string {
    const entries = entriesOf(text, 'names');
    const at = entries.findIndex(entry => nameOf(entry) === name);
    const known = entries[at];
    if (!known) return insertedElement(text, sorted('names', { name, type }));
    return known['type'] === type
        ? text
        : replacedElement(text, 'names', at, { ...withoutType(known, type) });
}

/** The type stands behind the name. */
function withoutType({ name, type: _, ...rest }: Entry, type: string): Entry {
    return { name, type, ...rest };
}

function withNotName(text: string, name: string): string {
    if (entriesOf(text, 'notNames').some(entry => nameOf(entry) === name)) return text;
    return insertedElement(text, sorted('notNames', { name }));
}

function withoutName(text: string, list: 'names' | 'notNames', name: string): string {
    return withoutEntries(text, list, entry => nameOf(entry) === name);
}

function withoutEntries(text: string, list: RuleList, isMeant: (entry: Entry) => boolean): string {
    const at = entriesOf(text, list).findLastIndex(isMeant);
    return at < 0 ? text : withoutEntries(withoutElement(text, list, at), list, isMeant);
}

function withSame(
    text: string,
    { names: [canonical, alias], type }: Extract<RuleChange, { kind: 'same' }>,
): string {
    const isMeant = (entry: Entry) =>
        namesOf(entry).some(name => isSame(name, canonical) || isSame(name, alias));
    const groups = entriesOf(text, 'same').filter(isMeant);
    const names = distinct([canonical, ...[...groups.flatMap(namesOf), alias].sort(byLetters)]);
    const entry = { ...Object.assign({}, ...groups), names, ...(type && { type }) };
    const isPair = (pair: Entry) => {
        const [one = '', other = ''] = namesOf(pair);
        return names.some(name => isSame(name, one)) && names.some(name => isSame(name, other));
    };
    const free = withoutEntries(text, 'apart', isPair);
    const [only] = groups;
    if (only && groups.length === 1) {
        if (JSON.stringify(namesOf(only)) === JSON.stringify(names) && (!type || only['type'] === type))
            return free;
        // One that begins otherwise now stands elsewhere.
        if (namesOf(only)[0] === canonical)
            return replacedElement(free, 'same', entriesOf(free, 'same').findIndex(isMeant), inOrder(entry));
    }
    return insertedElement(withoutEntries(free, 'same', isMeant), sorted('same', inOrder(entry)));
}

/** The names first, then what is said of them. */
function inOrder({ names, type, ...rest }: Entry): Entry {
    return { names, ...(type !== undefined && { type }), ...rest };
}

function withApart(text: string, [one, other]: readonly [string, string]): string {
    let apart = text;
    // From the last: what is left of a group keeps its place.
    for (const [at, entry] of [...entriesOf(text, 'same').entries()].reverse()) {
        const names = namesOf(entry);
        if (!names.some(name => isSame(name, one)) || !names.some(name => isSame(name, other))) continue;
        // The name that the entity is shown under stays in the group, the other one leaves it.
        const leaves = isSame(names[0] ?? '', other) ? one : other;
        const left = names.filter(name => !isSame(name, leaves));
        apart =
            left.length < 2
                ? withoutElement(apart, 'same', at)
                : replacedElement(apart, 'same', at, inOrder({ ...entry, names: left }));
    }
    const isThere = (pair: Entry) => {
        const [a = '', b = ''] = namesOf(pair);
        return (isSame(a, one) && isSame(b, other)) || (isSame(a, other) && isSame(b, one));
    };
    if (entriesOf(apart, 'apart').some(isThere)) return apart;
    return insertedElement(apart, sorted('apart', { names: [one, other].sort(byLetters) }));
}

function withOff(text: string, { rule, path }: Extract<RuleChange, { kind: 'off' }>): string {
    const isMeant = (entry: Entry) => entry['rule'] === rule && textOf(entry, 'path') === (path ?? '');
    if (entriesOf(text, 'off').some(isMeant)) return text;
    return insertedElement(text, sorted('off', { rule, ...(path !== undefined && { path }) }));
}

type Moved = Extract<RuleChange, { kind: 'moved' }>;

/** Undefined for what was not moved. */
function movedPath(path: string, { from, to }: Moved): string | undefined {
    return path === from || path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : undefined;
}

/** What somebody has said already of an article at the new path stands. */
function withMovedDocuments(text: string, change: Moved): string {
    return keysIn(text, 'documents').reduce((text, key) => {
        const moved = movedPath(key, change);
        return moved === undefined ? text : renamedProperty(text, { list: 'documents', key, name: moved });
    }, text);
}

function withMovedOff(text: string, change: Moved): string {
    return entriesOf(text, 'off').reduce((text, entry) => {
        const path = movedPath(textOf(entry, 'path'), change);
        if (path === undefined) return text;
        const rest = withoutElement(text, 'off', entriesOf(text, 'off').findIndex(isSameEntry(entry)));
        const moved = { ...entry, path };
        if (entriesOf(rest, 'off').some(isSameEntry(moved))) return rest;
        return insertedElement(rest, sorted('off', moved));
    }, text);
}

function isSameEntry(entry: Entry): (other: Entry) => boolean {
    return other => JSON.stringify(other) === JSON.stringify(entry);
}

function textOf(entry: Entry, key: string): string {
    const value = entry[key];
    return typeof value === 'string' ? value : '';
}

/** Whether rules take two names for the same. */
function isSame(one: string, other: string): boolean {
    return one === other || (fingerprint(one) !== '' && fingerprint(one) === fingerprint(other));
}

/** Spellings that differ in capitals or accents alone are kept beside each other: the first is how it is shown. */
function distinct(names: readonly string[]): readonly string[] {
    return [...new Set(names)];
}

function sorted(list: RuleList, entry: Entry): List {
    const key = keyOf(entry);
    return {
        list,
        order: RULE_LISTS,
        entry,
        isBefore: other => isEntry(other) && byLetters(key, keyOf(other)) < 0,
    };
}

function keyOf(entry: Entry): string {
    return nameOf(entry) || namesOf(entry).join('\n') || `${textOf(entry, 'rule')}\n${textOf(entry, 'path')}`;
}

/** The same on every machine: whoever shares the file has no line moved by another's language. */
function byLetters(a: string, b: string): number {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    if (one !== other) return one < other ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
