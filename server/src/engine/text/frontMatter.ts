/** The YAML at the top of an article, between two lines `---`. */

import * as l10n from '@vscode/l10n';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { FrontMatter, Problem } from './document.ts';
import { type Draft, draftBuilder } from './draft.ts';
import { linesOf } from './lines.ts';
import type { Span } from './span.ts';
import { dayOfField } from './writtenDay.ts';

/**
 * Undefined when the text does not begin with front matter; a first line `---` that only separates is none. Whatever
 * is wrong inside is a problem of the front matter, and the text behind it stays readable.
 */
export function frontMatterOf(
    text: string,
    readIn: (head: string) => ReadFrontMatter = readFrontMatter,
): FrontMatter | undefined {
    const bounds = boundsOf(text);
    return bounds && readIn(text.slice(0, bounds.end)).frontMatter;
}

export interface ReadFrontMatter {
    readonly frontMatter: FrontMatter | undefined;
}

/** Of a text that ends with its front matter. */
export function readFrontMatter(head: string): ReadFrontMatter {
    return { frontMatter: frontMatterIn(head) };
}

function frontMatterIn(text: string): FrontMatter | undefined {
    const bounds = boundsOf(text);
    if (!bounds) return undefined;
    // YAML knows no line that ends with a carriage return alone.
    const yaml = text.slice(bounds.content.start, bounds.content.end).replace(/\r(?!\n)/g, '\n');
    if (/\S/.test(yaml) && !FIRST_KEY.test(yaml.slice(0, LONGEST))) return undefined;
    const read = readFields(yaml, bounds.content);
    const spans = new Map<string, Span>();
    for (const { name, span } of read.fields.values()) spans.set(name, span);
    const problems = [...read.problems];
    const value = (name: FieldName): string | undefined => read.fields.get(name)?.value;
    const day = (name: FieldName): string | undefined => {
        const field = read.fields.get(name);
        if (!field) return undefined;
        const found = dayOfField(field.value);
        if (found === undefined)
            problems.push({
                ...field.span,
                message: l10n.t('“{0}” is not a full day; write it like 2024-03-14', shortened(field.value)),
            });
        return found;
    };
    return {
        start: bounds.start,
        end: bounds.end,
        title: value('title'),
        source: value('source'),
        author: value('author'),
        date: day('date'),
        updated: day('updated'),
        retrieved: day('retrieved'),
        url: value('url'),
        language: value('language'),
        spans,
        problems: problems.sort((a, b) => a.start - b.start),
    };
}

/**
 * The title as a paragraph, for articles whose text does not repeat it. Undefined where there is none, and where it is written
 * with escapes or on several lines, so that its words do not stand in the text as they are.
 */
export function titleDraft(text: string, frontMatter: FrontMatter | undefined): Draft | undefined {
    const { title, spans } = frontMatter ?? {};
    const span = spans?.get('title');
    if (title === undefined || !span) return undefined;
    const at = text.slice(span.start, span.end).indexOf(title);
    if (at < 0 || /[\r\n\u2028\u2029]/.test(title)) return undefined;
    const builder = draftBuilder(text);
    builder.copy(span.start + at, span.start + at + title.length);
    return builder.draft('text', true);
}

const FIELDS = ['title', 'source', 'author', 'date', 'updated', 'retrieved', 'url', 'language'] as const;
type FieldName = (typeof FIELDS)[number];

/**
 * What web clippers, site generators and archives call these fields (Obsidian Web Clipper, Joplin, Hugo, Jekyll, Zotero), in
 * small letters and without "_", "-" and " ". They count where the field itself is not given.
 */
const OTHER_NAMES: Readonly<Record<FieldName, string>> = {
    title: 'headline',
    source: 'outlet publisher publication newspaper site sitename website',
    author: 'authors byline creator',
    date: 'published publishdate publisheddate publishedat publicationdate publishedtime datepublished pubdate issued',
    updated: 'modified lastmod lastmodified lastmodifiedat lastupdated datemodified updatedat',
    retrieved: 'created accessed accessdate saved savedat clipped captured archived',
    url: 'link permalink sourceurl canonical canonicalurl uri',
    language: 'lang',
};

const FIELD_BY_OTHER_NAME: ReadonlyMap<string, FieldName> = new Map(
    FIELDS.flatMap(field => OTHER_NAMES[field].split(' ').map(name => [name, field] as const)),
);

interface Field {
    readonly name: FieldName;
    /** Not blank. */
    readonly value: string;
    readonly span: Span;
}

interface Fields {
    readonly fields: ReadonlyMap<FieldName, Field>;
    readonly problems: readonly Problem[];
}

/** Beyond this nothing is front matter that a person wrote. */
const LONGEST = 20_000;
/** So deep the YAML reader may recur. */
const DEEPEST = 40;
const FIRST_KEY =
    /^(?:[^\S\n]{0,200}(?:#[^\n]{0,1000})?\r?\n){0,50}[ \t]{0,20}["']?[\p{L}\w][\p{L}\w -]{0,40}["']?[ \t]{0,3}:/u;

interface Bounds extends Span {
    readonly content: Span;
}

function boundsOf(text: string): Bounds | undefined {
    if (!/^\uFEFF?---[ \t]{0,20}(?:\r|\n)/.test(text.slice(0, 30))) return undefined;
    return (
        boundsIn(text.slice(0, ORDINARY), text.length > ORDINARY) ?? boundsIn(text.slice(0, LONGEST), false)
    );
}

/** Most front matter is shorter. */
const ORDINARY = 2000;

/** When the head is cut, its last line may be cut too. */
function boundsIn(head: string, isCut: boolean): Bounds | undefined {
    const [first, ...lines] = linesOf(head);
    if (!first) return undefined;
    if (isCut) lines.pop();
    for (const line of lines) {
        const words = head.slice(line.start, line.end);
        if (line.indent === 0 && (words === '---' || words === '...'))
            return { start: 0, end: line.end, content: { start: first.next, end: line.start } };
    }
    return undefined;
}

function readFields(yaml: string, at: Span): Fields {
    if (isTooDeep(yaml))
        return readByLine(yaml, at, l10n.t('This front matter is nested too deeply to be read'));
    // Aliases are never resolved, so they cannot multiply; every scalar is a string.
    const document = parseDocument(yaml, {
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error) {
        const read = readByLine(yaml, at, '');
        const start = at.start + Math.min(error.pos[0], Math.max(0, yaml.length - 1));
        const end = at.start + Math.min(Math.max(error.pos[1], error.pos[0] + 1), yaml.length);
        return {
            fields: read.fields,
            problems: [
                { start, end, message: l10n.t('This front matter is not valid YAML: {0}', error.message) },
            ],
        };
    }
    if (!isMap(document.contents)) return { fields: new Map(), problems: [] };
    const fields = new Map<FieldName, Field>();
    const others: Field[] = [];
    const problems: Problem[] = [];
    for (const { key, value } of document.contents.items) {
        if (!isScalar(key)) continue;
        const own = fieldName(key.value);
        const name = own ?? fieldByOtherName(key.value);
        if (!name) continue;
        const range = isScalar(value) || isSeq(value) || isMap(value) ? value.range : undefined;
        const written = fieldValue(value);
        const span = {
            start: at.start + (range?.[0] ?? key.range?.[0] ?? 0),
            end: at.start + (range?.[1] ?? key.range?.[1] ?? 0),
        };
        if (!own) others.push(...fitting(name, (written ?? '').trim(), span));
        else if (fields.has(name))
            problems.push({ ...span, message: l10n.t('“{0}” is given twice; the first one counts', name) });
        else if (written === undefined)
            problems.push({ ...span, message: l10n.t('“{0}” should be a line of text', name) });
        else if (written.trim() !== '') fields.set(name, { name, value: written.trim(), span });
    }
    complete(fields, others);
    return { fields, problems };
}

/** Sets what is told under another name alone; a source that is an address is one. */
function complete(fields: Map<FieldName, Field>, others: readonly Field[]): void {
    const source = fields.get('source');
    if (source && ADDRESS.test(source.value)) {
        fields.delete('source');
        if (!fields.has('url')) fields.set('url', { ...source, name: 'url' });
    }
    for (const field of others) if (!fields.has(field.name)) fields.set(field.name, field);
}

const ADDRESS = /^https?:\/\//i;

/** Under another name a value may mean something else ("published: true"): nothing where it cannot be meant. */
function fitting(name: FieldName, value: string, span: Span): readonly Field[] {
    const isOfDay = name === 'date' || name === 'updated' || name === 'retrieved';
    const mayBe = isOfDay ? dayOfField(value) !== undefined : name !== 'url' || ADDRESS.test(value);
    return value !== '' && mayBe ? [{ name, value, span }] : [];
}

function fieldName(key: unknown): FieldName | undefined {
    if (typeof key !== 'string') return undefined;
    const lower = key.trim().toLowerCase();
    return FIELDS.find(name => name === lower);
}

function fieldByOtherName(key: unknown): FieldName | undefined {
    return typeof key === 'string'
        ? FIELD_BY_OTHER_NAME.get(key.toLowerCase().replace(/[\s_-]/g, ''))
        : undefined;
}

/** A list of words ("author: [Ana, Ben]") is one line of text. */
function fieldValue(node: unknown): string | undefined {
    if (node === null) return '';
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
    if (!isSeq(node)) return undefined;
    const values: string[] = [];
    for (const item of node.items.slice(0, 20)) {
        if (!isScalar(item) || typeof item.value !== 'string') return undefined;
        // A note that is linked to: "[[Ana Orlo]]".
        values.push(item.value.trim().replace(/^\[\[(.{1,200})\]\]$/, '$1'));
    }
    return values.join(', ');
}

/** What can be saved of front matter that is no YAML: lines `title: Mayor: we stay`. */
function readByLine(yaml: string, at: Span, message: string): Fields {
    const fields = new Map<FieldName, Field>();
    const others: Field[] = [];
    for (const line of linesOf(yaml)) {
        const match = /^(\w{2,20})[ \t]{0,3}:[ \t]{1,8}(?=\S)/.exec(yaml.slice(line.start, line.start + 40));
        const own = line.indent === 0 ? fieldName(match?.[1]) : undefined;
        const name = own ?? (line.indent === 0 ? fieldByOtherName(match?.[1]) : undefined);
        if (!match || !name || (own && fields.has(own))) continue;
        const start = line.start + match[0].length;
        const value = yaml.slice(start, line.end).replace(/^(["'])(.{0,1000})\1$/, '$2');
        // Brackets, aliases and the like are the broken part, not a value.
        if (value === '' || /^["'[{&*|>!%@`]/.test(value)) continue;
        const span = { start: at.start + start, end: at.start + line.end };
        if (own) fields.set(own, { name, value, span });
        else others.push(...fitting(name, value, span));
    }
    complete(fields, others);
    const span = { start: at.start, end: Math.max(at.start, at.end) };
    return { fields, problems: message === '' ? [] : [{ ...span, message }] };
}

/** Counts brackets, indents and list marks, quoted or not: front matter of people has few. */
function isTooDeep(yaml: string): boolean {
    let open = 0;
    for (const bracket of yaml.matchAll(/[[\]{}]/g)) {
        open += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
        if (open > DEEPEST) return true;
    }
    return /^(?: {80}|(?:[-?:] {1,4}){20})/m.test(yaml);
}

function shortened(value: string): string {
    return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
