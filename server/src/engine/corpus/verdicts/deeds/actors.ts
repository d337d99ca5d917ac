/** The names of a sentence as parts of what it tells: with the preposition before them, and without titles. */

import { singularOf, stemOf, type Word, wordsOf } from '../../../claims/words.ts';
import type { NameType } from '../../../recognisers/mention.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { fingerprint, skeletonOf } from '../../entities/spelling.ts';
import { isMisspelt } from '../../entities/spellingVariants.ts';
import { termsIn } from '../sides/affair.ts';
import { claimBefore, isOfPronoun, pronounKind } from '../sides/antecedents.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';

/** Offsets in the words of the claim's sentence. */
export interface Actor extends Span {
    /** Of its entity; its folded words where it denotes nobody known. */
    readonly id: string;
    /** As the sentence writes it. */
    readonly words: string;
    readonly type: NameType;
    /** "by", "in": right before it, or before its title or article. */
    readonly preposition: string | undefined;
    /** "Ardesh's", of something that is named behind it. */
    readonly isOwner: boolean;
    /** The article hands the claim to it. */
    readonly isSpeaker: boolean;
}

/**
 * In order; words with a capital that no recogniser took for a name are among them, as `other`, and pronouns for whom the
 * sentence before names first.
 */
export const actorsOf = ofStatement((side): readonly Actor[] =>
    [...namedIn(side), ...pronounsIn(side)].sort((a, b) => a.start - b.start),
);

/** "They beat the Rovers": the first that the sentence before names, of the pronoun's kind. */
function pronounsIn(side: Side): readonly Actor[] {
    const { words } = side.claim;
    const all = wordsOf(words);
    const pronouns = all.flatMap((word, i) => {
        const kind = pronounKind(all, i, words);
        return kind ? [{ word, kind }] : [];
    });
    const spoken = firstPersonsIn(side, all);
    const claim = pronouns.length > 0 ? claimBefore(side) : undefined;
    if (!claim) return spoken;
    const before = namedIn({ ...side, claim, nameIds: [] });
    const meantBefore = pronouns.flatMap(({ word, kind }) => {
        const meant = before.find(
            actor => isOfPronoun(kind, actor.type) && actor.preposition === undefined && !actor.isOwner,
        );
        if (!meant) return [];
        const { start, end } = word;
        return [{ ...actorAt(words, all, { start, end }, meant), words: meant.words }];
    });
    return [...spoken, ...meantBefore];
}

/** "I am not going anywhere," says the minister: of whom she speaks. */
function firstPersonsIn(side: Side, all: readonly Word[]): readonly Actor[] {
    const { attribution, words } = side.claim;
    if (attribution?.isDirect !== true) return [];
    const speaker = namedIn(side).find(({ isSpeaker }) => isSpeaker);
    const first = all.find(({ folded }) => folded === 'i');
    if (!speaker || !first) return [];
    const { start, end } = first;
    return [
        { ...actorAt(words, all, { start, end }, { ...speaker, isSpeaker: false }), words: speaker.words },
    ];
}

function namedIn(side: Side): readonly Actor[] {
    const { names, words, sentence, attribution } = side.claim;
    const all = wordsOf(words);
    const found: Actor[] = [];
    for (const [i, { start, end, type }] of names.entries()) {
        const span = { start: start - sentence.start, end: end - sentence.start };
        const id = side.nameIds[i] || fingerprint(words.slice(span.start, span.end));
        const isSpeaker = attribution?.source !== undefined && contains(attribution.source, { start, end });
        found.push(actorAt(words, all, span, { id, type, isSpeaker }));
    }
    for (const span of capitalsIn(words, all)) {
        if (found.some(actor => overlaps(actor, span))) continue;
        const inDocument = { start: span.start + sentence.start, end: span.end + sentence.start };
        if (side.claim.times.some(time => overlaps(time, inDocument))) continue;
        const id = fingerprint(words.slice(span.start, span.end));
        found.push(actorAt(words, all, span, { id, type: 'other', isSpeaker: false }));
    }
    return found.sort((a, b) => a.start - b.start);
}

function actorAt(
    text: string,
    words: readonly Word[],
    span: Span,
    { id, type, isSpeaker }: Pick<Actor, 'id' | 'type' | 'isSpeaker'>,
): Actor {
    const before = words.filter(({ end }) => end <= span.start).slice(-REACH);
    return {
        start: span.start,
        end: span.end,
        id,
        // A title in quotation marks is neither a place nor a person.
        type: /[“"‘«]/.test(text[span.start - 1] ?? '') ? 'other' : type,
        isSpeaker,
        words: text.slice(span.start, span.end),
        preposition: prepositionIn(text, before, span.start),
        isOwner:
            /^['’]s?(?![\p{L}])/u.test(text.slice(span.end, span.end + 3)) ||
            /['’]s?$/.test(text.slice(span.start, span.end)),
    };
}

/** How many words may stand between a name and its preposition: "by the former general". */
const REACH = 5;

/** Backwards over articles, titles and nouns before the name, up to a comma. */
function prepositionIn(text: string, before: readonly Word[], start: number): string | undefined {
    let next = start;
    for (const [i, word] of [...before].reverse().entries()) {
        const gap = text.slice(word.end, next);
        // "By an organist, Bram Coster": the description before the comma has the preposition.
        if (i === 0 && gap === ', ') return prepositionOfDescription(text, before);
        if (/[^\s’'.“"‘]/.test(gap)) return undefined;
        if (PREPOSITIONS.has(word.folded)) return word.folded;
        if (OF_TIME.test(word.folded)) return undefined;
        // "Dr.", "General", "the striker": what may stand before a name.
        const isTitle = /^\p{Lu}/u.test(text.slice(word.start)) || ARTICLES.test(word.folded);
        if (!isTitle && i > 0 && !ARTICLES.test(word.folded)) return undefined;
        if (!isTitle && i === 0 && !NOUN_BEFORE_NAME.test(word.folded)) return undefined;
        next = word.start;
    }
    return undefined;
}

function prepositionOfDescription(text: string, before: readonly Word[]): string | undefined {
    let next: Word | undefined;
    for (const word of [...before].reverse()) {
        if (next && text.slice(word.end, next.start) !== ' ') return undefined;
        // "Of the Solveig, Ole Lund" names two.
        if (/^\p{Lu}/u.test(text.slice(word.start))) return undefined;
        if (next && ARTICLES.test(next.folded) && PREPOSITIONS.has(word.folded)) return word.folded;
        next = word;
    }
    return undefined;
}

/** "Late on Wednesday Ground Crew United": the preposition is that of the day. */
const OF_TIME =
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const ARTICLES = /^(?:the|a|an|its|their|his|her|former|new)$/;
/** "Striker", "judge": lower-case titles, by their endings. */
const NOUN_BEFORE_NAME =
    /(?:er|or|ist|man|woman|ian|ant|ent|ief|ge|ng|en|town|city|village|port|company|group|club|side|firm|island|coast)$/;

const PREPOSITIONS: ReadonlySet<string> = new Set(
    `of in at on by to from with for against over near off outside inside around between into through after before since
    about under behind beyond than as ahead via towards toward across along`.split(/\s+/),
);

/** Runs of words with a capital, but for the first word; none in a headline that gives all its words one. */
function capitalsIn(text: string, words: readonly Word[]): readonly Span[] {
    const long = words.filter(({ start, end }) => end - start >= LONG);
    const large = long.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)));
    if (large.length > MOST_LARGE * long.length) return [];
    const spans: { start: number; end: number }[] = [];
    for (const [i, word] of words.entries()) {
        if (i === 0 || !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 3))) continue;
        const last = spans.at(-1);
        if (last && text.slice(last.end, word.start) === ' ') last.end = word.end;
        else spans.push({ start: word.start, end: word.end });
    }
    return spans;
}

/** In letters. */
const LONG = 4;
/** The part of the long words that may have a capital where capitals still tell names. */
const MOST_LARGE = 0.75;

/** The same one, or one that may be the same: "Velisk" and "Velisk City". */
export function areLike(one: Actor, other: Actor): boolean {
    if (isLike(one.id, other.id)) return true;
    // "The Rover", "the Brekke Rovers".
    const words = other.id.split(' ').map(singularOf);
    return one.id.split(' ').some(word => words.includes(singularOf(word)));
}

/** By their surnames: "Heydar Alishbandi", "Heidar Alishvandi". */
export function areSpeltAlike(one: Actor, other: Actor): boolean {
    const [surname = '', otherSurname = ''] = [one, other].map(({ id }) =>
        skeletonOf(id.split(' ').at(-1) ?? ''),
    );
    return surname === otherSurname || isMisspelt(surname, otherSurname);
}

/** "Ilse Mark", "Jorun Mark". */
export function areOfOneFamily(one: Actor, other: Actor): boolean {
    const areNamedInFull = [one, other].every(({ type, words }) => type === 'person' && words.includes(' '));
    return areNamedInFull && !isLike(one.id, other.id);
}

/** Whether the sentence names it. */
export function isNamedIn(actor: Actor, side: Side): boolean {
    return actorsOf(side).some(other => areLike(actor, other));
}

/** Speakers apart. */
export function personsIn(side: Side): readonly Actor[] {
    return actorsOf(side).filter(({ isSpeaker, type }) => !isSpeaker && type === 'person');
}

/** Both name persons, and nobody of the one is somebody of the other. */
export function areOtherPersons(one: readonly Actor[], other: readonly Actor[]): boolean {
    const [persons, others] = [one, other].map(actors => actors.filter(({ type }) => type === 'person'));
    if (!persons?.length || !others?.length) return false;
    return !persons.some(person => others.some(rival => areLike(person, rival)));
}

/** A person is never taken for a place; what a recogniser is not sure of may be either. */
export function areOfOneKind({ type: a }: Actor, { type: b }: Actor): boolean {
    return a === b || a === 'other' || b === 'other' || (a !== 'person' && b !== 'person');
}

/** Whether any sentence of the other document names it, as a whole or by any of its words. */
export function isKnownTo({ id }: Actor, { entities, context, document }: Side): boolean {
    for (const known of entities.keys()) if (isLike(id, known)) return true;
    for (const known of context.keys()) if (isLike(id, known)) return true;
    const known = termsIn(document);
    return id.split(' ').some(word => known.has(stemOf(word) ?? word));
}

/** Those whom the other document does not name, speakers apart. */
export function freeActorsOf(side: Side, other: Side): readonly Actor[] {
    return actorsOf(side).filter(actor => !actor.isSpeaker && !isKnownTo(actor, other));
}

/** Told to be where something is: "near Torvik". */
export function isPlaced({ preposition, type, isSpeaker }: Actor): boolean {
    return type !== 'person' && !isSpeaker && preposition !== undefined && OF_PLACE.has(preposition);
}

const OF_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'outside', 'on']);
