/** The user's lists: names that are added and retyped wherever they stand, and words that are never marked. */

import type { Document } from '../../text/document.ts';
import { byPosition, contains, overlaps, type Span } from '../../text/span.ts';
import type { Mention, Name, NameType } from '../mention.ts';
import type { DocumentPass, RecognisedPassage } from '../recogniser.ts';
import type { NameRules } from './nameRules.ts';

/** Comes after all other readings of names: the user's word is the last. */
export function namesOfRules(): DocumentPass {
    let last = new WeakMap<RecognisedPassage, Made>();
    let lastRules: NameRules | undefined;
    return {
        name: 'namesOfRules',
        apply(recognition, { rules }) {
            if (rules !== lastRules) last = new WeakMap();
            lastRules = rules;
            if (!rules || rules.names.length + rules.notNames.length === 0) return recognition;
            const lists = listsOf(rules);
            const read = recognition.passages.map(passage => ({
                passage,
                added: last.get(passage)?.added ?? addedIn(passage.words, lists),
            }));
            const typeOf = typesOf(read, lists);
            const passages = read.map(({ passage, added }) => {
                const names = added.map(({ words, ...span }) => ({ words, ...span, type: typeOf(words) }));
                const before = last.get(passage);
                if (before && names.every(({ type }, i) => type === before.types[i])) return before.result;
                const result = revised(passage, names, lists);
                last.set(passage, { added, types: names.map(({ type }) => type), result });
                return result;
            });
            return { ...recognition, passages };
        },
    };
}

/** What was made of a passage under the rules in force. */
interface Made {
    readonly added: readonly Added[];
    readonly types: readonly NameType[];
    readonly result: RecognisedPassage;
}

/** Whether a document that was read under the one is as if it had been read under the other: no word that differs stands in it. */
export function areAlikeFor({ blocks }: Document, one: NameRules, other: NameRules): boolean {
    if (one === other) return true;
    const differing = differingNames(one, other);
    // A list that is all new is read sooner than compared.
    if (differing.length > MOST_COMPARED) return false;
    return !blocks.some(({ words }) => {
        const text = plain(words);
        return differing.some(name => text.includes(name));
    });
}

const MOST_COMPARED = 50;

const compared = new WeakMap<NameRules, WeakMap<NameRules, readonly string[]>>();

/** Remembered, since it is asked for each document of a folder. */
function differingNames(one: NameRules, other: NameRules): readonly string[] {
    const known = compared.get(one) ?? new WeakMap<NameRules, readonly string[]>();
    compared.set(one, known);
    const before = known.get(other);
    if (before) return before;
    const entries = ({ names, notNames }: NameRules) =>
        new Map([
            ...names.map(({ name, type }) => [`${plain(name).trim()}\n${type}`, name] as const),
            ...notNames.map(name => [plain(name).trim(), name] as const),
        ]);
    const [mine, theirs] = [entries(one), entries(other)];
    const names = [...mine, ...theirs].filter(([key]) => !(mine.has(key) && theirs.has(key)));
    const differing = [...new Set(names.map(([, name]) => plain(name).trim()))];
    known.set(other, differing);
    return differing;
}

/** Names by their first word, the longest first. Made once for each version of the rules. */
interface Lists {
    readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
    readonly types: ReadonlyMap<string, NameType | undefined>;
    readonly notNames: ReadonlySet<string>;
}

const made = new WeakMap<NameRules, Lists>();

function listsOf(rules: NameRules): Lists {
    const known = made.get(rules);
    if (known) return known;
    const notNames = new Set(rules.notNames.map(name => plain(name).trim()));
    const types = new Map<string, NameType | undefined>();
    for (const { name, type } of rules.names) {
        const words = plain(name).trim();
        if (words !== '' && !notNames.has(words)) types.set(words, type);
    }
    const byFirstWord = new Map<string, string[]>();
    for (const name of [...types.keys()].sort((a, b) => b.length - a.length)) {
        const first = FIRST_WORD.exec(name)?.[0] ?? name;
        const others = byFirstWord.get(first);
        if (others) others.push(name);
        else byFirstWord.set(first, [name]);
    }
    const lists = { byFirstWord, types, notNames };
    made.set(rules, lists);
    return lists;
}

/** Of the same length as the text: one kind of space, one kind of apostrophe and hyphen. */
function plain(text: string): string {
    return text
        .replace(/\s/g, ' ')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[\u2010\u2011]/g, '-');
}

/** Letters and digits that stand together, else the one sign that stands there. */
const FIRST_WORD = /^(?:[\p{L}\p{M}\p{N}]{1,200}|.)/su;
const WORDS = /[\p{L}\p{M}\p{N}]{1,200}|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;

interface Added extends Span {
    readonly words: string;
}

/** In order, none overlapping: the leftmost, and of those the longest. */
function addedIn(words: string, { byFirstWord }: Lists): readonly Added[] {
    if (byFirstWord.size === 0) return [];
    const text = plain(words);
    const found: Added[] = [];
    let free = 0;
    for (const { 0: first, index } of text.matchAll(WORDS)) {
        if (index < free) continue;
        const name = byFirstWord.get(first)?.find(name => isWholeAt(text, name, index));
        if (name === undefined) continue;
        free = index + name.length;
        found.push({ start: index, end: free, words: name });
    }
    return found;
}

function isWholeAt(text: string, name: string, at: number): boolean {
    if (!text.startsWith(name, at)) return false;
    const end = at + name.length;
    return !(WORD_SIGN.test(text.charAt(end - 1)) && WORD_SIGN.test(text.charAt(end)));
}

interface Read {
    readonly passage: RecognisedPassage;
    readonly added: readonly Added[];
}

/** A name without a type of its own is of that which the text most often gives to these words, or to what holds them. */
function typesOf(read: readonly Read[], { types }: Lists): (words: string) => NameType {
    const counts = new Map<string, Map<NameType, number>>();
    for (const { passage, added } of read) {
        for (const { words, start, end } of added) {
            if (types.get(words) !== undefined) continue;
            const over = passage.mentions.find(
                (mention): mention is Name => mention.kind === 'name' && overlaps(mention, { start, end }),
            );
            if (!over) continue;
            const count = counts.get(words) ?? new Map<NameType, number>();
            count.set(over.type, (count.get(over.type) ?? 0) + 1);
            counts.set(words, count);
        }
    }
    return words => types.get(words) ?? mostFrequent(counts.get(words)) ?? UNTYPED;
}

function mostFrequent(counts: ReadonlyMap<NameType, number> = new Map()): NameType | undefined {
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** What is neither typed by the user nor seen by the tagger is most often the name of a group or a firm. */
const UNTYPED: NameType = 'organisation';

function revised(
    passage: RecognisedPassage,
    added: readonly (Added & Pick<Name, 'type'>)[],
    { notNames }: Lists,
): RecognisedPassage {
    // "May" may be the name of a person, and in "May 2024" it is none.
    const isPartOfTime = (name: Span) =>
        passage.mentions.some(
            mention =>
                mention.kind === 'time' && contains(mention, name) && lengthOf(mention) > lengthOf(name),
        );
    const names = added
        .filter(name => !isPartOfTime(name))
        .map(({ type, start, end }): Name => ({ kind: 'name', type, start, end }));
    const isKept = (mention: Mention) =>
        !names.some(name => overlaps(name, mention)) &&
        !(mention.kind === 'name' && notNames.has(plain(passage.words.slice(mention.start, mention.end))));
    if (names.length === 0 && passage.mentions.every(isKept)) return passage;
    return { ...passage, mentions: [...passage.mentions.filter(isKept), ...names].sort(byPosition) };
}

function lengthOf({ start, end }: Span): number {
    return end - start;
}
