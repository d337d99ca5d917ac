/** The deeds that a sentence tells of, with the names that take part: who won, who took office, where it happened. */

import { clausesOf } from '../../../claims/clauses.ts';
import { isDeniedBy } from '../../../claims/negation.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf, type Word, wordsOf } from '../../../claims/words.ts';
import { type DeedKind, deedKinds, noDeeds } from '../../../recognisers/lexicon/en/deeds.ts';
import { officeNouns } from '../../../recognisers/lexicon/en/roles.ts';
import { notAll } from '../../../recognisers/lexicon/en/speech.ts';
import { opensApposition } from '../../../recognisers/lexicon/en/wordClasses.ts';
import { contains, type Span } from '../../../text/span.ts';
import { ofStatement, type Side } from '../sides/side.ts';
import { type Actor, actorsOf } from './actors.ts';

/** Offsets in the words of the claim's sentence. */
export interface Deed extends Span {
    readonly kind: DeedKind;
    readonly clause: Span;
    readonly isNegated: boolean;
    /** As written. */
    readonly words: string;
    /** It is done to somebody: "beat", "defeated", but not "won". */
    readonly isOverSomebody: boolean;
    /** "Won 87 seats": so many of what others have their part of. */
    readonly isCounted: boolean;
    readonly outlook: Outlook;
    /** Who does it or, in the passive, to whom it is done. */
    readonly subject: Actor | undefined;
    readonly isPassive: boolean;
    /** The name right behind the verb. */
    readonly object: Actor | undefined;
    /** By the preposition before them, each at most once: "by", "to", "in". */
    readonly others: ReadonlyMap<string, Actor>;
}

export type Outlook = 'done' | 'ahead' | 'possible';

/** In order of the text; a word may tell several. Kept with the statement. */
export const deedsOf = ofStatement((side): readonly Deed[] =>
    kindsIn(side.claim).told === 0n ? NO_DEEDS : read(side),
);

const NO_DEEDS: readonly Deed[] = [];

/**
 * Whether some deed of the one may be of one kind with some deed of the other, exclude it or follow it: else no rule can hold
 * two deeds against each other. Told by the words alone, before anybody asks who takes part.
 */
export function mayMeet(one: Side, other: Side): boolean {
    const [kinds, others] = [kindsIn(one.claim), kindsIn(other.claim)];
    return kinds !== NO_KINDS && others !== NO_KINDS && (kinds.kindred & others.told) !== 0n;
}

/** Whether it may tell a deed of one of the kinds (see `kindsThat`); told by the words alone too. */
export function mayTell({ claim }: Pick<Side, 'claim'>, kinds: bigint): boolean {
    const { told } = kindsIn(claim);
    return told !== 0n && (told & kinds) !== 0n;
}

export function kindsThat(isOne: (kind: DeedKind) => boolean): bigint {
    return deedKinds.reduce((bits, kind) => (isOne(kind) ? bits | bitOf(kind) : bits), 0n);
}

/** Sets of kinds, a bit each. */
interface Kinds {
    /** Those that the sentence may tell: some of the words may be part of a name. */
    readonly told: bigint;
    /** Those that one of them can be held against. */
    readonly kindred: bigint;
}

const kindsIn = rememberedOfWords((sentence): Kinds => {
    const words = wordsOf(sentence);
    let keys: readonly string[] | undefined;
    const found = new Set<DeedKind>();
    for (const [i, { folded }] of words.entries()) {
        for (const { kind, keys: phrase } of phrasesFrom(folded)) {
            if (found.has(kind)) continue;
            // Most deeds are told by one word.
            if (phrase.length > 1) keys ??= words.map(keyOf);
            if (keys === undefined || lastOf(phrase, keys, i) >= 0) found.add(kind);
        }
    }
    if (found.size === 0) return NO_KINDS;
    let [told, kindred] = [0n, 0n];
    for (const kind of found) {
        told |= bitOf(kind);
        kindred |= kindredOf.get(kind) ?? 0n;
    }
    return { told, kindred };
});

const NO_KINDS: Kinds = { told: 0n, kindred: 0n };

/** The phrases that begin with a word: of most words none does. */
function phrasesFrom(word: string): readonly Phrase[] {
    const known = phrasesByWord.get(word);
    if (known) return known;
    const found = phrasesByFirst.get(keyOfWord(word)) ?? NONE;
    if (phrasesByWord.size >= MOST_WORDS) phrasesByWord.clear();
    phrasesByWord.set(word, found);
    return found;
}

const phrasesByWord = new Map<string, readonly Phrase[]>();
const MOST_WORDS = 50_000;

function bitOf(kind: DeedKind): bigint {
    return bits.get(kind) ?? 0n;
}

const bits: ReadonlyMap<DeedKind, bigint> = new Map(deedKinds.map((kind, i) => [kind, 1n << BigInt(i)]));

const kindredOf: ReadonlyMap<DeedKind, bigint> = new Map(
    deedKinds.map(kind => [kind, kindsThat(other => areKindred(kind, other) || areKindred(other, kind))]),
);

function areKindred(one: DeedKind, other: DeedKind): boolean {
    const isOfOther = (names: readonly string[] | undefined) => names?.includes(other.name) === true;
    return one === other || isOfOther(one.against) || isOfOther(one.after);
}

interface Phrase {
    readonly kind: DeedKind;
    /** Stems, or folded words where they have none; `…` for a gap. */
    readonly keys: readonly string[];
}

function read(side: Side): readonly Deed[] {
    const text = side.claim.words;
    const words = wordsOf(text);
    const keys = words.map(keyOf);
    const clauses = clausesOf(text, { start: 0, end: text.length });
    const names = actorsOf(side);
    const found: Deed[] = [];
    for (const [i, word] of words.entries()) {
        if (names.some(name => word.start >= name.start && word.end <= name.end)) continue;
        for (const phrase of phrasesByFirst.get(keys[i] ?? '') ?? NONE) {
            const last = lastOf(phrase.keys, keys, i);
            const end = words[last]?.end;
            if (last < 0 || end === undefined) continue;
            const span = { start: word.start, end };
            // "Passed away" is no "passed", "being held captive" no meeting that is held.
            if (found.some(deed => isPartOf(span, deed))) continue;
            // "Sworn in" and "in" of the same kind are one deed; the first found is the longest.
            if (found.some(deed => deed.kind === phrase.kind && deed.end > span.start)) continue;
            const clause = clauses.findLast(({ start }) => start <= span.start) ?? {
                start: 0,
                end: text.length,
            };
            found.push({
                start: word.start,
                end,
                kind: phrase.kind,
                clause,
                ...rolesOf({ text, words, names, clause }, i, last),
            });
        }
    }
    return found;
}

const NONE: readonly Phrase[] = [];

function isPartOf(span: Span, deed: Deed): boolean {
    if (!contains(deed, span) || deed.end - deed.start <= span.end - span.start) return false;
    // What stands in the gap of a phrase is told beside it.
    return span.start === deed.start || span.end === deed.end || deed.kind.isOtherSense === true;
}

function keyOf({ folded }: Word): string {
    return keyOfWord(folded);
}

/** A stem, or the word itself where it has none; words that share a stem with a deed and tell another are marked. */
function keyOfWord(word: string): string {
    return noDeeds.has(word) ? `=${word}` : (stemOf(word) ?? word);
}

const LONGEST_GAP = 4;

/** The index of the last word of the phrase that begins at `from`, -1 when it does not stand there. */
function lastOf(phrase: readonly string[], keys: readonly string[], from: number): number {
    let at = from;
    let gaps = 0;
    for (let i = 1; i < phrase.length; i++) {
        const key = phrase[i];
        if (key === '…') {
            gaps += 1;
            continue;
        }
        const end = at + 1 + gaps * LONGEST_GAP;
        at += 1;
        while (at <= end && keys[at] !== key) at += 1;
        if (at > end || at >= keys.length) return -1;
        gaps = 0;
    }
    return at;
}

/** Longest first. */
const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = phrasesOf(deedKinds);

function phrasesOf(kinds: readonly DeedKind[]): ReadonlyMap<string, readonly Phrase[]> {
    const byFirst = new Map<string, Phrase[]>();
    for (const kind of kinds) {
        const all = new Map<string, readonly string[]>();
        const offices =
            kind.sole === 'holder'
                ? [...officeNouns.keys()].flatMap(noun => [`new ${noun}`, `next ${noun}`])
                : [];
        for (const phrase of [...kind.phrases.split(/\s*,\s*/), ...offices]) {
            const keys = phrase.split(/\s+/).map(keyOfWord);
            all.set(keys.join(' '), keys);
        }
        for (const keys of all.values()) {
            const first = keys[0] ?? '';
            const known = byFirst.get(first) ?? [];
            known.push({ kind, keys });
            byFirst.set(first, known);
        }
    }
    for (const phrases of byFirst.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
    return byFirst;
}

interface Setting {
    readonly text: string;
    readonly words: readonly Word[];
    readonly names: readonly Actor[];
    readonly clause: Span;
}

type Roles = Pick<
    Deed,
    | 'words'
    | 'isOverSomebody'
    | 'isCounted'
    | 'isNegated'
    | 'outlook'
    | 'subject'
    | 'isPassive'
    | 'object'
    | 'others'
>;

/** What stands around the verb: words `first` to `last`. */
function rolesOf({ text, words, names, clause }: Setting, first: number, last: number): Roles {
    const verb = words[first];
    const end = words[last]?.end ?? 0;
    const before = words
        .slice(Math.max(0, first - REACH_BEFORE), first)
        .filter(word => contains(clause, word));
    const leading = before.map(({ folded }) => folded);
    const inClause = names.filter(name => contains(clause, name));
    const others = new Map<string, Actor>();
    for (const name of names) {
        if (name.start < end || name.preposition === undefined || others.has(name.preposition)) continue;
        others.set(name.preposition, name);
    }
    const object = names.find(name => name.start >= end);
    // "Two managed to escape, the Sorrel caught three": the comma ends what the verb has behind it.
    const between = object ? text.slice(end, object.start) : '';
    const isNear = object && !/[,;:]/.test(between) && wordsOf(between).length <= REACH_BEHIND;
    const written = text.slice(verb?.start ?? 0, end);
    return {
        words: written,
        isOverSomebody: OVER_SOMEBODY.test(written),
        isCounted: IS_COUNT.test(text.slice(end, end + 24)),
        isNegated: isDenied(leading, text.slice(clause.start, verb?.start ?? clause.start)),
        outlook: OPENS_CONDITION.test(text.slice(clause.start, verb?.start ?? clause.start))
            ? 'possible'
            : outlookOf(PLANS.test(written) ? [...leading, 'will'] : leading),
        subject:
            inClause.findLast(
                name =>
                    name.end <= (verb?.start ?? 0) &&
                    (name.preposition === undefined || opensClause(name, text, verb)) &&
                    !name.isOwner,
            ) ?? names.find(name => isBeforeApposition(name, text, verb)),
        isPassive: isPassive(leading.slice(-3), verb?.folded ?? ''),
        object: isNear && object.preposition === undefined ? object : undefined,
        others,
    };
}

/** "After Velik United won the cup": right before a verb it is no preposition. */
function opensClause({ preposition, end }: Actor, text: string, verb: Word | undefined): boolean {
    return (
        verb !== undefined &&
        CONJUNCTIONS.has(preposition ?? '') &&
        !verb.folded.endsWith('ing') &&
        /^(?: (?:has|have|had|was|were|is|are))?(?: (?:not|also|again|first|finally|narrowly))? $/.test(
            text.slice(end, verb.start),
        )
    );
}

/** "Dina Alver, who had worked as his secretary, was acquitted". */
function isBeforeApposition(
    { preposition, isOwner, end }: Actor,
    text: string,
    verb: Word | undefined,
): boolean {
    return (
        verb !== undefined &&
        preposition === undefined &&
        !isOwner &&
        text.startsWith(', ', end) &&
        WITHIN_COMMAS.test(text.slice(end, verb.start))
    );
}

const WITHIN_COMMAS = new RegExp(
    `^${opensApposition}, (?:(?:has|have|had|was|were|is|are|been|will|would|shall|should|could|may|might|also|not|then) ){0,3}$`,
);

const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'as']);

/** "Was sold"; but not "is to sell" nor "was selling". */
function isPassive(leading: readonly string[], verb: string): boolean {
    return !verb.endsWith('ing') && leading.some((word, i) => IS_BE.test(word) && leading[i + 1] !== 'to');
}

/** The words of the deed tell a plan themselves: "will host", "will lead". */
const PLANS = /^will\b/i;

const OVER_SOMEBODY =
    /^(?:beat|beats|beaten|beating|defeat\w*|overcame|thrashed|edged|knocked out|saw off|ousted|unseated)/i;
/** Not a score: "won 2-1". */
const IS_COUNT =
    /^ (?:only |just |about |some |at least )?(?:\d[\d,.]*(?![\d,.]*[-–]\d)|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds) (?!of )\p{L}/u;

const REACH_BEFORE = 6;
const REACH_BEHIND = 5;
const IS_BE = /^(?:was|were|is|are|be|been|being|gets?|got)$/;

/** "Did not open"; "no soldier crossed the border", where nothing but the subject stands before the verb. */
function isDenied(leading: readonly string[], before: string): boolean {
    return isDeniedBy(leading.slice(-3)) || OPENS_DENIAL.test(before) || ENDS_IN_DENIAL.test(before);
}

/** "Said that no one else was", "has by no means been". */
const ENDS_IN_DENIAL =
    /\b(?:(?:no[ -]one|nobody|none)(?: else| of (?:[\p{L}'’-]{1,20} ){0,2}[\p{L}'’-]{1,20})?|by no means)(?: (?:was|were|is|are|has|have|had|been|be|being|yet|set|to|believed|thought|known|reported|said)){0,6} $/iu;

const OPENS_DENIAL = new RegExp(
    `^[\\s“"'‘]{0,3}(?:no|none|nobody|neither|never|not)\\b(?!\\s(?:(?:one )?(?:but|other than|except)|${[...notAll].join('|')})\\b)(?:\\s[\\p{L}'’-]{1,20}){0,4}\\s$`,
    'iu',
);

/** By the words before the verb, nearest last. */
function outlookOf(leading: readonly string[]): Outlook {
    const near = leading.slice(-5);
    // "Bolt Amber, as the firm is called", but "called for a vote".
    if (
        near.some(
            (word, i) =>
                POSSIBLE.test(word) && !(word === 'called' && !/^(?:for|on)$/.test(near[i + 1] ?? '')),
        )
    )
        return 'possible';
    const joined = ` ${near.join(' ')} `;
    // "A bill that would have allowed it": it did not come to pass.
    if (joined.includes(' would have ')) return 'possible';
    if (AHEAD.test(joined)) return 'ahead';
    // "A chance to win": whoever may is not said to have done it.
    // "Was paid to write and direct it".
    const isInfinitive = near.at(-1) === 'to' || (near.at(-1) === 'and' && near.at(-3) === 'to');
    return isInfinitive && !BROUGHT_ABOUT.test(joined) ? 'possible' : 'done';
}

const OPENS_CONDITION = /^[\s“"'‘]{0,3}(?:if|unless|whether)\b/i;
const BROUGHT_ABOUT =
    / (?:voted|votes|managed|manages|helped|helps|forced|went on|goes on|compelled|refused|refuses|failed|fails|declined|began|begun|continued?s?) /;

const POSSIBLE =
    /^(?:may|might|could|considers?|considering|possibly|perhaps|probably|likely|unlikely|whether|if|unless|mulling|proposed|proposes?|negotiat(?:es?|ed|ing|ions?)|talks|chance|bid|tried|tries|trying|seeks?|sought|seeking|attempt(?:s|ed|ing)?|efforts?|calls?|called|calling|urged|urges|asked|reluctant|reportedly|allegedly|think|thinks|believes?|doubts?)$/;
const AHEAD =
    / (?:will|won't|shall|would|plans?|planned|planning|intends?|expected|expects?|due|set|scheduled|aims?|hopes?|wants?|agreed|decided|(?:is|are|was|were) to) /;

/** Of one kind, and one of them denied; or of two kinds that exclude each other. */
export function areOpposed(deed: Deed, answer: Deed): boolean {
    if (deed.kind === answer.kind) return deed.isNegated !== answer.isNegated && ![deed, answer].some(isNoun);
    const isAgainst =
        deed.kind.against?.includes(answer.kind.name) || answer.kind.against?.includes(deed.kind.name);
    return isAgainst === true && !deed.isNegated && !answer.isNegated;
}

/** "The death toll is not expected to rise" denies no death. */
function isNoun({ words }: Deed): boolean {
    return /^(?:death|deaths|dead|body|bodies|outbreak|attack|blast|explosion|crash|end|close)$/i.test(words);
}

/** How many stems the words around two deeds share: what they are done to, and by whom. */
export function sharedThings(
    deed: Deed,
    answer: Deed,
    one: Side,
    other: Side,
    reach: number = REACH_OF_THINGS,
): number {
    return sharedStems(deed, answer, one, other, reach).length;
}

/** The same as stems. */
export function sharedStems(
    deed: Deed,
    answer: Deed,
    one: Side,
    other: Side,
    reach: number,
): readonly string[] {
    const known = thingsBeside(answer, other, reach);
    return thingsBeside(deed, one, reach).filter(stem => known.includes(stem));
}

/** Those within the usual reach are kept with the deed, which is one of a side. */
function thingsBeside(deed: Deed, side: Side, reach: number): readonly string[] {
    if (reach !== REACH_OF_THINGS) return thingsIn(deed, side, reach);
    const known = things.get(deed);
    if (known) return known;
    const found = thingsIn(deed, side, reach);
    things.set(deed, found);
    return found;
}

const things = new WeakMap<Deed, readonly string[]>();

/** Of the words beside the deed in its clause, nearest first. */
function thingsIn(deed: Deed, { claim }: Side, reach: number): readonly string[] {
    const { clause } = deed;
    const words = wordsOf(claim.words.slice(clause.start, clause.end), clause.start);
    const before = words.filter(({ end }) => end <= deed.start).slice(-reach);
    const behind = words.filter(({ start }) => start >= deed.end).slice(0, reach);
    const inside = words.filter(({ start, end }) => start > deed.start && end < deed.end);
    return [...new Set([...before, ...inside, ...behind].flatMap(({ folded }) => stemOf(folded) ?? []))];
}

const REACH_OF_THINGS = 9;
