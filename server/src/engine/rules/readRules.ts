/** From the text of `crosscheck.json` to rules, or to what is wrong with it. */

import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { SameRule } from '../corpus/entities/rules.ts';
import { FINDING_RULES, type FindingRule } from '../corpus/findings/findings.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { AddedName } from '../recognisers/names/nameRules.ts';
import { type Day, readDay } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { treeOf } from './jsonTree.ts';
import {
    NO_RULES_FILE,
    type OffRule,
    RULE_LISTS,
    RULE_TYPES,
    RULES_VERSION,
    type RulesFile,
} from './rulesFile.ts';

export interface ReadRules {
    /** Undefined when there is an error in the text: then none of it is to be trusted. */
    readonly file: RulesFile | undefined;
    /** In order. */
    readonly problems: readonly RulesProblem[];
}

/** Offsets in the text of the file. */
export interface RulesProblem extends Span {
    /** Localised. */
    readonly message: string;
    /** False for what is odd and yet leaves the rules as they are, such as a word that is not known. */
    readonly isError: boolean;
}

/** Total: any string yields an answer. A blank text holds no rules, and no fault. Comments and trailing commas are read over. */
export function readRules(text: string): ReadRules {
    if (text.trim() === '') return { file: NO_RULES_FILE, problems: [] };
    const { root, problem } = treeOf(text);
    if (!root) return { file: undefined, problems: problem ? [{ ...problem, isError: true }] : [] };
    const problems: RulesProblem[] = [];
    const report = (node: Node, message: string, isError = true) => {
        problems.push({ start: node.offset, end: node.offset + node.length, message, isError });
    };
    const file = readFile(root, report);
    problems.sort((a, b) => a.start - b.start);
    return { file: problems.some(({ isError }) => isError) ? undefined : file, problems };
}

type Report = (node: Node, message: string, isError?: boolean) => void;

function readFile(root: Node, report: Report): RulesFile | undefined {
    if (root.type !== 'object') {
        report(root, l10n.t('The file is to hold one object: { "version": 1, … }'));
        return undefined;
    }
    checkProperties(root, ['$schema', 'version', ...RULE_LISTS], report);
    checkVersion(root, report);
    const list = <T>(name: string, read: (node: Node, report: Report) => T | undefined) =>
        elementsOf(findNodeAtLocation(root, [name]), name, report)
            .map(node => read(node, report))
            .filter(value => value !== undefined);
    const names = list('names', readName);
    const notNames = list('notNames', readName);
    const same = list('same', readSame);
    const apart = list('apart', readPair);
    const off = list('off', readOff);
    warnOfBoth(root, names, report);
    return {
        rules: {
            names: { names, notNames: notNames.map(({ name }) => name) },
            entities: { same, apart },
        },
        off,
        published: readDocuments(findNodeAtLocation(root, ['documents']), report),
    };
}

function checkVersion(root: Node, report: Report): void {
    const version = findNodeAtLocation(root, ['version']);
    if (!version || version.value === RULES_VERSION) return;
    if (typeof version.value === 'number' && version.value > RULES_VERSION)
        report(version, l10n.t('This version was written by a newer Crosscheck; version 1 is read here.'));
    else report(version, l10n.t('The version is 1.'));
}

/** A word that is not known is most often mistyped, or of a later version: the rest holds all the same. */
function checkProperties(object: Node, known: readonly string[], report: Report): void {
    const seen = new Set<string>();
    for (const { children: [key] = [] } of object.children ?? []) {
        if (!key) continue;
        const name = String(key.value);
        if (!known.includes(name)) report(key, l10n.t('“{0}” is not known here.', name), false);
        else if (seen.has(name)) report(key, l10n.t('“{0}” stands here twice.', name));
        seen.add(name);
    }
}

function elementsOf(node: Node | undefined, name: string, report: Report): readonly Node[] {
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    report(node, l10n.t('“{0}” is to be a list: [ … ]', name));
    return [];
}

function readName(node: Node, report: Report): AddedName | undefined {
    if (!isObject(node, report)) return undefined;
    checkProperties(node, ['name', 'type', 'note'], report);
    const found = findNodeAtLocation(node, ['name']);
    if (!found) report(node, l10n.t('“{0}” is missing.', 'name'));
    const name = found && readWords(found, report);
    const type = readType(node, report);
    checkNote(node, report);
    return name === undefined ? undefined : { name, ...(type && { type }) };
}

function readSame(node: Node, report: Report): SameRule | undefined {
    if (!isObject(node, report)) return undefined;
    checkProperties(node, ['names', 'type', 'note'], report);
    const names = readNames(node, report);
    const type = readType(node, report);
    checkNote(node, report);
    if (!names) return undefined;
    if (names.length < 2) {
        report(node, l10n.t('Give at least two names: the one to show, then the others.'));
        return undefined;
    }
    return { names, ...(type && { type }) };
}

function readPair(node: Node, report: Report): readonly [string, string] | undefined {
    if (!isObject(node, report)) return undefined;
    checkProperties(node, ['names', 'note'], report);
    const names = readNames(node, report);
    checkNote(node, report);
    if (!names) return undefined;
    const [one, other] = names;
    if (one === undefined || other === undefined || names.length !== 2 || one === other) {
        report(node, l10n.t('Give the two names that are to be kept apart.'));
        return undefined;
    }
    return [one, other];
}

function readOff(node: Node, report: Report): OffRule | undefined {
    if (!isObject(node, report)) return undefined;
    checkProperties(node, ['rule', 'path', 'note'], report);
    checkNote(node, report);
    const rule = findNodeAtLocation(node, ['rule']);
    const path = findNodeAtLocation(node, ['path']);
    if (!rule && !path) {
        report(node, l10n.t('Give a rule, or the path of an article or of a folder, or both.'));
        return undefined;
    }
    const isPath = typeof path?.value === 'string' && path.value.trim() !== '';
    if (path && !isPath) report(path, l10n.t('A path is to be a text, like archive/flood.txt or archive.'));
    const name = rule && readFindingRule(rule, report);
    if ((rule && !name) || (path && !isPath)) return undefined;
    return { rule: name, path: articlePath(path ? String(path.value) : '').replace(/\/$/, '') };
}

/** One that is not known may be of a later version: the others hold all the same. */
function readFindingRule(node: Node, report: Report): FindingRule | undefined {
    const rule = FINDING_RULES.find(rule => rule === node.value);
    if (!rule) report(node, l10n.t('A rule is one of {0}.', FINDING_RULES.join(', ')), false);
    return rule;
}

function isObject(node: Node, report: Report): boolean {
    if (node.type === 'object') return true;
    report(node, l10n.t('An entry is to be an object: { … }'));
    return false;
}

function readNames(node: Node, report: Report): readonly string[] | undefined {
    const names = findNodeAtLocation(node, ['names']);
    if (!names) {
        report(node, l10n.t('“{0}” is missing.', 'names'));
        return undefined;
    }
    const read = elementsOf(names, 'names', report).map(element => readWords(element, report));
    if (names.type !== 'array') return undefined;
    return read.every(name => name !== undefined) ? read : undefined;
}

/** So long a name nobody bears. In UTF-16 code units. */
const LONGEST_NAME = 200;

function readWords(node: Node, report: Report): string | undefined {
    const value: unknown = getNodeValue(node);
    if (typeof value !== 'string' || !/[\p{L}\p{N}]/u.test(value)) {
        report(node, l10n.t('A name is to be a text with a letter or digit in it.'));
        return undefined;
    }
    if (value.length > LONGEST_NAME) {
        report(node, l10n.t('This is too long for a name.'));
        return undefined;
    }
    return value.trim();
}

function readType(node: Node, report: Report): NameType | undefined {
    const found = findNodeAtLocation(node, ['type']);
    if (!found) return undefined;
    const type = RULE_TYPES.find(type => type === found.value);
    if (!type) report(found, l10n.t('A type is one of {0}.', RULE_TYPES.join(', ')));
    return type;
}

function checkNote(node: Node, report: Report): void {
    const note = findNodeAtLocation(node, ['note']);
    if (note && note.type !== 'string') report(note, l10n.t('A note is to be a text.'));
}

function readDocuments(node: Node | undefined, report: Report): ReadonlyMap<string, Day> {
    const published = new Map<string, Day>();
    if (!node) return published;
    if (node.type !== 'object') {
        report(node, l10n.t('“{0}” is to be an object: {1}', 'documents', '{ "path.txt": { … } }'));
        return published;
    }
    for (const { children: [key, value] = [] } of node.children ?? []) {
        if (!key || !value || !isObject(value, report)) continue;
        checkProperties(value, ['published', 'note'], report);
        checkNote(value, report);
        const written = findNodeAtLocation(value, ['published']);
        if (!written) continue;
        const day = typeof written.value === 'string' ? readDay(written.value) : undefined;
        if (day === undefined) report(written, l10n.t('Write a full day, like 2024-03-14.'));
        else published.set(articlePath(String(key.value)), day);
    }
    return published;
}

/** As it is compared: nothing stands before its first part. */
function articlePath(written: string): string {
    return written.replace(/^\.?\//, '');
}

/** The same words can hardly be a name and none. */
function warnOfBoth(root: Node, names: readonly AddedName[], report: Report): void {
    const added = new Set(names.map(({ name }) => name));
    for (const node of findNodeAtLocation(root, ['notNames'])?.children ?? []) {
        const found = findNodeAtLocation(node, ['name']);
        if (found && added.has(String(found.value)))
            report(found, l10n.t('“{0}” is also among the names; it is not marked.', found.value), false);
    }
}
