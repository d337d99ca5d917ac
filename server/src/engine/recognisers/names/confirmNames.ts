/** Lets a document's own evidence decide where one sentence was not enough. */

import type { Document } from '../../text/document.ts';
import { byPosition, type Span } from '../../text/span.ts';
import { SURNAMES_FIRST } from '../lexicon/en/surnamesFirst.ts';
import type { Mention, Name, NameType } from '../mention.ts';
import type { DocumentPass, RecognisedPassage } from '../recogniser.ts';
import { DocumentNames } from './documentNames.ts';
import { TYPES } from './labels.ts';
import type { NameModel } from './model.ts';
import type { FoundName, PassageNames } from './passageNames.ts';
import { typeScoresOf } from './typeScores.ts';
import { MARK, marksOf } from './wordTable.ts';

/**
 * The same words are a name of the same type throughout, the one that fits all their sentences together best; a full
 * form explains its short form ("Arta Hoxha", then "Hoxha"; "Civil Aviation Authority (CAA)"); what is a name in one
 * place is a name in the others; a word that only begins sentences and is written small elsewhere is none.
 */
export function confirmNames(): DocumentPass {
    const names = new DocumentNames();
    const scores: ScoreMemory = new WeakMap();
    const revisions = new WeakMap<RecognisedPassage, Revision>();
    return {
        name: 'confirmNames',
        apply(recognition, { names: model }) {
            if (!model) return recognition;
            names.read(recognition.passages);
            const found: Found = { names, places: names.places() };
            if (found.places.size === 0) return recognition;
            const hints = hintsOf(found, dateline(recognition.document));
            const types = typesOf(found, hints, model, name => scoresOf(name, model, scores));
            const isKept = keptOf(found, hints);
            const missed = missedIn(found, hints, types);
            const passages = recognition.passages.map((passage, i) => {
                const own = names.passages[i];
                if (!own) return passage;
                const decisions = own.names.map(name =>
                    isKept(name) ? (types.get(name.words) ?? name.name.type) : undefined,
                );
                const added = addedIn(own, missed);
                if (added.length === 0 && decisions.every((type, k) => type === own.names[k]?.name.type))
                    return passage;
                const known = revisions.get(passage);
                if (known && isSameRevision(known, decisions, added)) return known.result;
                const result = revised(passage, own, decisions, added);
                revisions.set(passage, { decisions, added, result });
                return result;
            });
            return { ...recognition, passages };
        },
    };
}

interface Found {
    readonly names: DocumentNames;
    readonly places: ReadonlyMap<string, readonly FoundName[]>;
}

/** What was made of a passage, and why. */
interface Revision {
    /** The type of each of its names; undefined when it is none. */
    readonly decisions: readonly (NameType | undefined)[];
    readonly added: readonly Name[];
    readonly result: RecognisedPassage;
}

type ScoreMemory = WeakMap<FoundName, readonly number[]>;

function scoresOf(found: FoundName, model: NameModel, memory: ScoreMemory): readonly number[] {
    const known = memory.get(found);
    if (known) return known;
    const { passage, sentence, name } = found;
    const scores = typeScoresOf(passage.words, sentence, name, model);
    memory.set(found, scores);
    return scores;
}

/** For words, how much longer forms speak for each type (in the order of `TYPES`). */
type Hints = Map<string, number[]>;

/** In logarithms of odds, for each place where the long form stands. */
const SURNAME = 5;
const FIRST_NAME = 0.6;
const ACRONYM = 4;
/** "Tavoxi" where there is "Tavoxi Holdings". */
const FIRM = 1;
/** "The airline Tavoxi", "Tavoxi's shareholders". */
const GROUP = 2;

/** "Varenia's government", or "Varenia" where there is "Varenian". */
const STATE = 3;

const SURNAMES_THAT_STAND_FIRST: ReadonlySet<string> = new Set(SURNAMES_FIRST.trim().split(/\s+/));

/** Where the article was written, in capitals or not. */
function dateline({ dateline, text }: Document): readonly string[] {
    if (!dateline) return [];
    const place = text.slice(dateline.place.start, dateline.place.end);
    const small = place.replace(/\p{Lu}{2,40}/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
    return [...new Set([place, small])];
}

function hintsOf({ names, places }: Found, dateline: readonly string[]): Hints {
    const hints: Hints = new Map();
    const add = (words: string, type: NameType, weight: number) => {
        const given = hints.get(words) ?? TYPES.map(() => 0);
        const k = TYPES.indexOf(type);
        given[k] = (given[k] ?? 0) + weight;
        hints.set(words, given);
    };
    const roots = rootsOfDemonyms(names, places);
    for (const place of dateline) if (places.has(place)) add(place, 'place', STATE);
    for (const passage of names.passages) {
        for (const { words, name, parts, acronym, hasOffices, isGroup } of passage.names) {
            if (isGroup) add(words, 'organisation', GROUP);
            if (hasOffices || isCountry(words, roots)) add(words, 'place', STATE);
            if (parts.length < 2) continue;
            const first = parts[0] ?? '';
            if (name.type === 'person') {
                const isSurnameFirst =
                    parts.length <= 3 && SURNAMES_THAT_STAND_FIRST.has(first.toLowerCase());
                add(parts.at(-1) ?? '', 'person', isSurnameFirst ? FIRST_NAME : SURNAME);
                if (isSurnameFirst) add(first, 'person', SURNAME);
                else if (parts.length === 2) add(first, 'person', FIRST_NAME);
            } else if (name.type === 'organisation' && parts.length === 2) add(first, 'organisation', FIRM);
            if (acronym !== undefined) add(acronym, name.type, ACRONYM);
        }
    }
    return hints;
}

/** "Varenia" where the document has "Varenian" too, as a name or not. */
function isCountry(words: string, roots: ReadonlySet<string>): boolean {
    if (words.length < SHORTEST_ROOT) return false;
    return roots.has(words) || roots.has(words.replace(/[aeiouy]{1,2}$/, ''));
}

/** What stands before a demonym's ending in a word of the document that begins with a capital. */
function rootsOfDemonyms(names: DocumentNames, places: Found['places']): ReadonlySet<string> {
    const roots = new Set<string>();
    for (const words of [places.keys(), names.looseWords()])
        for (const word of words)
            for (const ending of DEMONYMS)
                if (word.endsWith(ending)) roots.add(word.slice(0, -ending.length));
    return roots;
}

const SHORTEST_ROOT = 4;
const DEMONYMS = ['n', 'an', 'ian', 'ish', 'ese', 'ans', 'ians'];

/** The type of each name that its sentences, or its long forms, do not agree on. */
function typesOf(
    { places }: Found,
    hints: Hints,
    model: NameModel,
    scoresOf: (name: FoundName) => readonly number[],
): ReadonlyMap<string, NameType> {
    const types = new Map<string, NameType>();
    for (const [words, list] of places) {
        const own = list[0]?.name.type;
        const given = withLists(hints.get(words), list, model);
        const isAgreed = list.every(({ name }) => name.type === own);
        if (isAgreed && (!given || best(given) === own)) continue;
        const sums = given ? [...given] : TYPES.map(() => 0);
        for (const found of list.slice(0, MOST_PLACES)) {
            scoresOf(found).forEach((score, k) => {
                sums[k] = (sums[k] ?? 0) + (found.isProse ? score : score / 2);
            });
        }
        types.set(words, best(sums));
    }
    return types;
}

/**
 * A country that only acts ("Varenia accused its neighbour") reads like an organisation; the list of countries knows it.
 * So does that of towns, of which many are also something else: the document must be in the town somewhere.
 */
function withLists(
    given: number[] | undefined,
    list: readonly FoundName[],
    { words: table }: NameModel,
): number[] | undefined {
    const marks = marksOf(table, list[0]?.words ?? '');
    const isTown = (marks & MARK.city) !== 0 && list.some(({ isWhere }) => isWhere);
    if (!isTown && ((marks & MARK.country) === 0 || (marks & OTHER_NAMES) !== 0)) return given;
    return TYPES.map((type, k) => (given?.[k] ?? 0) + (type === 'place' ? STATE : 0));
}

/** "Chad" and "Jordan" are also persons. */
const OTHER_NAMES = MARK.firstName | MARK.surname | MARK.demonym;

/** So many sentences tell enough. */
const MOST_PLACES = 24;

function best(scores: readonly number[]): NameType {
    let top = 0;
    for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[top] ?? 0)) top = k;
    return TYPES[top] ?? 'other';
}

/** False for one word at the beginning of a sentence that elsewhere is written small and nowhere else is a name. */
function keptOf({ names, places }: Found, hints: Hints): (found: FoundName) => boolean {
    return ({ words, parts, isSentenceStart }) => {
        if (!isSentenceStart || parts.length > 1 || !names.isSmall(words.toLowerCase())) return true;
        return hints.has(words) || (places.get(words)?.some(other => !other.isSentenceStart) ?? false);
    };
}

/** For each place where the words are no name, so often must they be one, or be part of one. */
const LEAST_SHARE = 0.5;
/** Hints of this weight count as much as one place where the words are a name. */
const HINTED = 1.5;

/** The capitalised words that stand outside of names and are names elsewhere in the document, with their types. */
function missedIn(
    { names, places }: Found,
    hints: Hints,
    types: ReadonlyMap<string, NameType>,
): ReadonlyMap<string, NameType> {
    const missed = new Map<string, NameType>();
    const look = (words: string, times: number, type: NameType): void => {
        const loose = names.looseCount(words);
        if (loose === 0 || words.length < 2 || times < 1 || type === 'other') return;
        if (names.isSmall(words.toLowerCase()) || times < loose * LEAST_SHARE) return;
        missed.set(words, type);
    };
    for (const [words, list] of places) {
        if (names.looseCount(words) === 0) continue;
        const given = hints.get(words);
        let times = 0;
        for (const { isProse } of list) times += isProse ? 1 : 0.5;
        if (given) times += Math.max(...given) / HINTED;
        look(words, times, types.get(words) ?? list.at(-1)?.name.type ?? 'other');
    }
    for (const [words, given] of hints)
        if (!places.has(words)) look(words, Math.max(...given) / HINTED, best(given));
    return missed;
}

function addedIn({ loose }: PassageNames, missed: ReadonlyMap<string, NameType>): readonly Name[] {
    if (missed.size === 0) return NONE;
    const added: Name[] = [];
    for (const [words, places] of loose) {
        const type = missed.get(words);
        if (type) for (const { start, end } of places) added.push({ kind: 'name', type, start, end });
    }
    return added;
}

const NONE: readonly Name[] = [];

function isSameRevision(known: Revision, decisions: Revision['decisions'], added: readonly Name[]): boolean {
    return (
        known.added.length === added.length &&
        known.decisions.every((type, i) => type === decisions[i]) &&
        known.added.every((name, i) => isSameName(name, added[i]))
    );
}

function isSameName(name: Name, other: (Span & Pick<Name, 'type'>) | undefined): boolean {
    return name.start === other?.start && name.end === other.end && name.type === other.type;
}

function revised(
    passage: RecognisedPassage,
    { names }: PassageNames,
    decisions: Revision['decisions'],
    added: readonly Name[],
): RecognisedPassage {
    const changed = new Map<Mention, Name | undefined>();
    for (const [i, { name }] of names.entries()) {
        const type = decisions[i];
        if (!type) changed.set(name, undefined);
        else if (type !== name.type) changed.set(name, { ...name, type });
    }
    const mentions: Mention[] = [];
    for (const mention of passage.mentions) {
        const other = changed.has(mention) ? changed.get(mention) : mention;
        if (other) mentions.push(other);
    }
    mentions.push(...added);
    return { ...passage, mentions: mentions.sort(byPosition) };
}
