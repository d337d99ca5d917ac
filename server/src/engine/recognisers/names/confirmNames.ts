/** Lets a document's own evidence decide where one sentence was not enough. */

import type { Document } from '../../text/document.ts';
import { byPosition, type Span } from '../../text/span.ts';
import type { Mention, Name, NameType } from '../mention.ts';
import type { DocumentPass, RecognisedPassage, Recognition } from '../recogniser.ts';
import { DocumentNames } from './documentNames.ts';
import { TYPES } from './labels.ts';
import type { NameModel } from './model.ts';
import { DocumentHints, WEIGHT_OF_STATE } from './nameHints.ts';
import type { FoundName, PassageNames } from './passageNames.ts';
import { isWordCode } from './tokens.ts';
import { typeScoresOf } from './typeScores.ts';
import { MARK, marksOf } from './wordTable.ts';

/**
 * The same words are a name of the same type throughout, the one that fits all their sentences together best; a full
 * form explains its short form ("Arta Hoxha", then "Hoxha"; "Civil Aviation Authority (CAA)"); what is a name in one
 * place is a name in the others; a word that only begins sentences and is written small elsewhere is none.
 */
export function confirmNames(): DocumentPass {
    const found = new FoundInDocument();
    const revisions = new WeakMap<RecognisedPassage, Revision>();
    return {
        name: 'confirmNames',
        apply(recognition, { names: model }) {
            if (!model) return recognition;
            found.read(recognition, model);
            const { names, types } = found;
            if (names.places.size === 0) return recognition;
            const missed = found.missed();
            const phrases = found.phrases();
            const passages = recognition.passages.map((passage, i) => {
                const own = names.passages[i];
                if (!own) return passage;
                const decisions = own.names.map(name =>
                    found.isKept(name) ? (types.get(name.words) ?? name.name.type) : undefined,
                );
                const added = addedIn(own, missed, phrases);
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

/** What was made of a passage, and why. */
interface Revision {
    /** The type of each of its names; undefined when it is none. */
    readonly decisions: readonly (NameType | undefined)[];
    readonly added: readonly Name[];
    readonly result: RecognisedPassage;
}

/** Where the article was written, in capitals or not. */
function dateline({ dateline, text }: Document): readonly string[] {
    if (!dateline?.place) return [];
    const place = text.slice(dateline.place.start, dateline.place.end);
    const small = place.replace(/\p{Lu}{2,40}/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
    return [...new Set([place, small])];
}

/** What a document as a whole tells of its names. It follows the document, and looks again at the words that an edit bears on. */
class FoundInDocument {
    readonly names = new DocumentNames();
    readonly #hints = new DocumentHints();
    readonly #scores = new WeakMap<FoundName, readonly number[]>();
    readonly #types = new Map<string, NameType>();
    #dateline: readonly string[] = [];

    /** The type of each name that its sentences, or its long forms, do not agree on. */
    get types(): ReadonlyMap<string, NameType> {
        return this.#types;
    }

    read({ passages, document }: Recognition, model: NameModel): void {
        const { gone, come, haveRootsChanged } = this.names.read(passages);
        const changed = new Set(this.#hints.change(gone, come));
        for (const { names } of [...gone, ...come]) for (const { words } of names) changed.add(words);
        const place = dateline(document);
        const isFiledElsewhere = place.join() !== this.#dateline.join();
        this.#dateline = place;
        // Whatever is said of countries and of where the story was filed may bear on any name.
        const { places } = this.names;
        for (const words of haveRootsChanged || isFiledElsewhere ? [...changed, ...places.keys()] : changed) {
            const type = this.#typeOf(words, places.get(words) ?? [], model);
            if (type) this.#types.set(words, type);
            else this.#types.delete(words);
        }
    }

    /** False for one word at the beginning of a sentence that elsewhere is written small and nowhere else is a name. */
    isKept({ words, parts, isSentenceStart }: FoundName): boolean {
        if (!isSentenceStart || parts.length > 1 || !this.names.isSmall(words.toLowerCase())) return true;
        if (this.#given(words)) return true;
        return this.names.places.get(words)?.some(other => !other.isSentenceStart) ?? false;
    }

    /** The capitalised words that stand outside of names and are names elsewhere in the document, with their types. */
    missed(): ReadonlyMap<string, NameType> {
        const missed = new Map<string, NameType>();
        for (const words of this.names.looseWords()) {
            const list = this.names.places.get(words);
            const given = this.#given(words);
            if (!list && !given) continue;
            let times = 0;
            for (const { isProse } of list ?? []) times += isProse ? 1 : 0.5;
            if (given) times += Math.max(...given) / HINTED;
            const hinted = list ? undefined : best(given ?? []);
            const type = hinted ?? this.#types.get(words) ?? list?.at(-1)?.name.type ?? 'other';
            if (this.#isMissed(words, times) && type !== 'other') missed.set(words, type);
        }
        return missed;
    }

    /** The names of several words by their first word, the longest first, where that word stands outside of names somewhere. */
    phrases(): ReadonlyMap<string, readonly Phrase[]> {
        const phrases = new Map<string, Phrase[]>();
        for (const [words, [found]] of this.names.places) {
            const first = found?.parts[0];
            if (!first || found.parts.length < 2 || this.names.looseCount(first) === 0) continue;
            const type = this.#types.get(words) ?? found.name.type;
            if (type === 'other') continue;
            const others = phrases.get(first);
            if (others) others.push({ words, type });
            else phrases.set(first, [{ words, type }]);
        }
        for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
        return phrases;
    }

    #isMissed(words: string, times: number): boolean {
        if (words.length < 2 || times < 1 || times < this.names.looseCount(words) * LEAST_SHARE) return false;
        return !this.names.isSmall(words.toLowerCase());
    }

    /** How much longer forms and what stands around speak for each type, in the order of `TYPES`; in logarithms of odds. */
    #given(words: string): readonly number[] | undefined {
        const hinted = this.#hints.of(words);
        const list = this.names.places.get(words) ?? [];
        let states = list.length > 0 && this.#dateline.includes(words) ? 1 : 0;
        if (this.names.isCountry(words)) states += list.length;
        else for (const { hasOffices } of list) if (hasOffices) states += 1;
        if (!hinted && states === 0) return undefined;
        return TYPES.map(
            (type, k) => (hinted?.[k] ?? 0) / 10 + (type === 'place' ? states * WEIGHT_OF_STATE : 0),
        );
    }

    #typeOf(words: string, list: readonly FoundName[], model: NameModel): NameType | undefined {
        const own = list[0]?.name.type;
        if (own === undefined) return undefined;
        const given = withLists(this.#given(words), list, model);
        const isAgreed = list.every(({ name }) => name.type === own);
        if (isAgreed && (!given || best(given) === own)) return undefined;
        const sums = given ? [...given] : TYPES.map(() => 0);
        for (const found of list.slice(0, MOST_PLACES)) {
            this.#scoresOf(found, model).forEach((score, k) => {
                sums[k] = (sums[k] ?? 0) + (found.isProse ? score : score / 2);
            });
        }
        return best(sums);
    }

    #scoresOf(found: FoundName, model: NameModel): readonly number[] {
        const known = this.#scores.get(found);
        if (known) return known;
        const { passage, sentence, name } = found;
        const scores = typeScoresOf(passage.words, sentence, name, model);
        this.#scores.set(found, scores);
        return scores;
    }
}

/** For each place where the words are no name, so often must they be one, or be part of one. */
const LEAST_SHARE = 0.5;
/** Hints of this weight count as much as one place where the words are a name. */
const HINTED = 1.5;

/**
 * A country that only acts ("Varenia accused its neighbour") reads like an organisation; the list of countries knows it.
 * So does that of towns, of which many are also something else: the document must be in the town somewhere.
 */
function withLists(
    given: readonly number[] | undefined,
    list: readonly FoundName[],
    { words: table }: NameModel,
): readonly number[] | undefined {
    const marks = marksOf(table, list[0]?.words ?? '');
    const isTown = (marks & MARK.city) !== 0 && list.some(({ isWhere }) => isWhere);
    if (!isTown && ((marks & MARK.country) === 0 || (marks & OTHER_NAMES) !== 0)) return given;
    return TYPES.map((type, k) => (given?.[k] ?? 0) + (type === 'place' ? WEIGHT_OF_STATE : 0));
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

interface Phrase {
    readonly words: string;
    readonly type: NameType;
}

function addedIn(
    { text, names, loose }: PassageNames,
    missed: ReadonlyMap<string, NameType>,
    phrases: ReadonlyMap<string, readonly Phrase[]>,
): readonly Name[] {
    if (missed.size + phrases.size === 0) return NONE;
    const added: Name[] = [];
    for (const [words, places] of loose) {
        const type = missed.get(words);
        const longer = phrases.get(words);
        if (!type && !longer) continue;
        for (const { start, end } of places) {
            const phrase = longer?.find(({ words }) => isWholeAt(text, names, words, start));
            if (phrase)
                added.push({ kind: 'name', type: phrase.type, start, end: start + phrase.words.length });
            else if (type) added.push({ kind: 'name', type, start, end });
        }
    }
    return phrases.size === 0 ? added : withoutOverlaps(added);
}

/** Whether the words stand there, and none of them is part of a name. */
function isWholeAt(text: string, names: readonly FoundName[], words: string, start: number): boolean {
    const end = start + words.length;
    return (
        text.startsWith(words, start) &&
        !isWordCode(text.charCodeAt(end)) &&
        names.every(({ name }) => name.end <= start || name.start >= end)
    );
}

/** In order; of two that overlap the first. */
function withoutOverlaps(names: readonly Name[]): readonly Name[] {
    let free = 0;
    return names.toSorted(byPosition).filter(({ start, end }) => {
        if (start < free) return false;
        free = end;
        return true;
    });
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
