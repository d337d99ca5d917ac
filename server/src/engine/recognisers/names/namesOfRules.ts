/** The user's lists: names that are added and retyped wherever they stand, and words that are never marked. */

import { byPosition, overlaps, type Span } from '../../text/span.ts';
import type { Mention, Name, NameType } from '../mention.ts';
import type { DocumentPass, RecognisedPassage } from '../recogniser.ts';
import type { NameRules } from './nameRules.ts';

/** Comes after all other readings of names: the user's word is the last. */
export const namesOfRules: DocumentPass = {
    name: 'namesOfRules',
    apply(recognition, { rules }) {
        if (!rules || rules.names.length + rules.notNames.length === 0) return recognition;
        const lists = listsOf(rules);
        const read = recognition.passages.map(passage => ({ passage, added: addedIn(passage.words, lists) }));
        const types = suggestedTypes(read, lists);
        const passages = read.map(({ passage, added }) => revised(passage, added, types, lists));
        return { ...recognition, passages };
    },
};

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
    const types = new Map<string, NameType | undefined>();
    for (const { name, type } of rules.names) {
        const words = plain(name).trim();
        if (words !== '') types.set(words, type);
    }
    const byFirstWord = new Map<string, string[]>();
    for (const name of [...types.keys()].sort((a, b) => b.length - a.length)) {
        const first = FIRST_WORD.exec(name)?.[0] ?? name;
        const others = byFirstWord.get(first);
        if (others) others.push(name);
        else byFirstWord.set(first, [name]);
    }
    const notNames = new Set(rules.notNames.map(name => plain(name).trim()));
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

/** For names without a type of their own: the type that the text most often gives to these words, or to what holds them. */
function suggestedTypes(read: readonly Read[], { types }: Lists): ReadonlyMap<string, NameType> {
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
    const suggested = new Map<string, NameType>();
    for (const [words, count] of counts) {
        const [best] = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
        if (best) suggested.set(words, best[0]);
    }
    return suggested;
}

function revised(
    passage: RecognisedPassage,
    added: readonly Added[],
    suggested: ReadonlyMap<string, NameType>,
    { types, notNames }: Lists,
): RecognisedPassage {
    const names = added.map(
        ({ words, start, end }): Name => ({
            kind: 'name',
            type: types.get(words) ?? suggested.get(words) ?? UNTYPED,
            start,
            end,
        }),
    );
    const isKept = (mention: Mention) =>
        !names.some(name => overlaps(name, mention)) &&
        !(mention.kind === 'name' && notNames.has(plain(passage.words.slice(mention.start, mention.end))));
    if (names.length === 0 && passage.mentions.every(isKept)) return passage;
    return { ...passage, mentions: [...passage.mentions.filter(isKept), ...names].sort(byPosition) };
}

/** What is neither typed by the user nor seen by the tagger is most often the name of a group or a firm. */
const UNTYPED: NameType = 'organisation';
