/** The parts of a deed as far as word order tells them: what stands before its verb and behind it, and what it is done to. */

import { stemOf, stemsIn, type Word, wordsOf } from '../../../claims/words.ts';
import {
    adverbial,
    alikeInPast,
    auxiliaries,
    determiners,
    endsOfObjects,
    nounEndings,
    nounLikeForms,
    nounPrepositions,
    opensNounGroup,
    statesOfBeing,
    wordsOfSome,
} from '../../../recognisers/lexicon/en/verbForms.ts';
import { formsOfBe, opensApposition } from '../../../recognisers/lexicon/en/wordClasses.ts';
import type { Span } from '../../../text/span.ts';
import { claimBefore } from '../sides/antecedents.ts';
import type { Side } from '../sides/side.ts';
import { type Actor, actorsOf, areLike, areOtherPersons } from './actors.ts';
import type { Deed } from './deedsOf.ts';

/** A stretch of words before or behind a verb. Offsets in the words of the claim's sentence. */
export interface Part extends Span {
    /** Of its words, names among them, each once. */
    readonly stems: readonly string[];
    /** Those of them that are written small. */
    readonly nouns: readonly string[];
    readonly actors: readonly Actor[];
    /** Some of their kind, of which there may be more. */
    readonly isOfSome: boolean;
}

/** `same`: a name or a noun in common; `other`: both are named, by other names; `open`: nothing tells. */
export type PartRelation = 'same' | 'other' | 'open';

/**
 * Told by a verb: "approved the plan", "to approve"; not by a noun or an adjective: "the approval", "recent hosts", "newly
 * adopted rules". A form that may be either counts where what stands before it calls for a verb.
 */
export function isVerb(deed: Deed, side: Side): boolean {
    const text = side.claim.words;
    const all = wordsOf(text.slice(0, deed.end));
    const at = all.findIndex(({ start }) => start === deed.start);
    const form = all[at]?.folded ?? '';
    const leading = all.slice(Math.max(0, at - REACH), at).filter(({ folded }) => !adverbial.test(folded));
    const before = leading.at(-1);
    if (before && (determiners.has(before.folded) || isOwner(text, before))) return false;
    if (before && nounPrepositions.has(before.folded)) return form.endsWith('ing');
    if (before === undefined && form.endsWith('ed')) return false;
    if (before && tellsWho(form, text.slice(0, before.end), text.slice(deed.end))) return false;
    // "The killing of", "some fine blocking by Lund".
    if (
        form.endsWith('ing') &&
        OF_NOUN.test(text.slice(deed.end)) &&
        !(before && formsOfBe.has(before.folded))
    )
        return false;
    // "Beat off the attack", "cut off the village": no noun has such a particle.
    if (nounLikeForms.has(form) && PARTICLE.test(deed.words)) return true;
    if (!nounLikeForms.has(form)) return !nounEndings.test(form) || form.endsWith('ed');
    if (before === undefined) return false;
    if (formsOfBe.has(before.folded) && !statesOfBeing.has(form)) return false;
    if (auxiliaries.has(before.folded)) return true;
    return /^\p{Lu}/u.test(text.slice(before.start)) && !isNounBehindName(form, all.slice(0, at), deed, side);
}

/**
 * By a verb, or by the noun for what is done: "the attack", "his arrest". Not by who does it, "the attackers", nor by what only
 * tells which person is meant: "a running back".
 */
export function isTold(deed: Deed, side: Side): boolean {
    if (isVerb(deed, side)) return true;
    const form = deed.words.toLowerCase();
    // "Victim died": whoever it is done to stands before the verb.
    return form.includes(' ') || (form !== 'back' && form !== 'backs' && !isDoer(form));
}

/** "Attackers", "developer"; not "murder" or "takeover", which have no verb without the ending. */
function isDoer(form: string): boolean {
    return /[eo]rs?$/.test(form) && !/[eo]r$/.test(stemOf(form) ?? 'er');
}

/** "99 alleged smugglers", "how convicted robber Lund fled": a participle before its noun, and no verb before its object. */
function tellsWho(form: string, before: string, behind: string): boolean {
    if (!form.endsWith('ed') || !/^ \p{L}/u.test(behind)) return false;
    const opening = before.slice(-LONGEST_WORD).split(' ').at(-1)?.toLowerCase() ?? '';
    // "The jury of 12 acquitted Lund".
    const isNumber = /^\d/.test(opening) && (!/ of \S+$/.test(before) || OF_ALL.test(before));
    if (!isNumber && !opensNounGroup.has(opening)) return false;
    const next = wordsOf(behind.slice(0, LONGEST_WORD))[0]?.folded ?? '';
    return !nounPrepositions.has(next) && !determiners.has(next) && !endsOfObjects.has(next);
}

const OF_ALL = /\b(?:one|two|three|some|any|most|many|all|none|each) of \S+$/i;
const LONGEST_WORD = 30;

const OF_NOUN = /^ (?:of|by)\b/i;

/** "An Academy host", "as Academy Host", "to have Mark host": a form like a noun's behind a name that is no subject of it. */
function isNounBehindName(form: string, before: readonly Word[], deed: Deed, side: Side): boolean {
    const text = side.claim.words;
    if (/(?:ed|s)$/.test(form) || alikeInPast.has(form)) return false;
    // One person "hosts", two "host".
    const subject = actorsOf(side).find(({ end }) => end === deed.start - 1);
    if (subject?.type === 'person' && !/(?:,| and) $/.test(text.slice(0, subject.start))) return true;
    const first = before.findLast(
        ({ start, folded }) => !/^\p{Lu}/u.test(text.slice(start)) || folded === 'as',
    );
    if (first === undefined) return false;
    const opening = text.slice(first.start, first.end);
    // "The Senate passes", "the Rovers win": behind one name a verb has an ending.
    if (opening === 'the')
        return !text.slice(0, deed.start).endsWith('s ') || /^[.,;]?$/.test(text.slice(deed.end));
    return opening.toLowerCase() === 'as' || OPENS_NAMED_NOUN.test(opening);
}

/** Before a name and a noun. */
const OPENS_NAMED_NOUN = /^(?:an?|this|that|its|their|his|her|our|[\p{L}]{2,20}['’]s?)$/u;

const PARTICLE = /\s(?:off|out|up|down|back|away|over|through)$/i;

const REACH = 4;

/** "The city's", "the members'". */
function isOwner(text: string, { start, end }: Word): boolean {
    return /['’]s$/.test(text.slice(start, end)) || /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
}

/** Nothing but an apposition, an auxiliary or an adverb stands between the name and the verb. */
export function isRightBefore({ end }: Actor, deed: Deed, { claim: { words } }: Side): boolean {
    const between = withoutApposition(words.slice(end, deed.start));
    return wordsOf(between).every(({ folded }) => adverbial.test(folded) || FORMS_OF_TENSE.has(folded));
}

/** Of the words behind a name. */
export function withoutApposition(between: string): string {
    return between.replace(APPOSITION, ' ');
}

/** ", the mayor since 2019," and "(Green)". */
const APPOSITION = /^,[^,]{1,80},\s|^\s\([^()]{1,40}\)\s/;

const FORMS_OF_TENSE: ReadonlySet<string> = new Set(
    'has have had was were is are been be will would to both all never not did does do'.split(' '),
);

/** What is before the verb in its clause. */
function partBefore(deed: Deed, side: Side): Part {
    const { words } = side.claim;
    const clause = words.slice(deed.clause.start, deed.start);
    const border = [...clause.matchAll(BORDER)].findLast(
        ({ index, 0: words }) => !/that/i.test(words) || SAYS.test(clause.slice(0, index)),
    );
    const start = deed.clause.start + (border ? border.index + border[0].length : 0);
    const comma = words.lastIndexOf(', ', deed.start - 1);
    const nearest = comma > start ? partIn(side, comma + 1, deed.start) : undefined;
    if (nearest && nearest.stems.length > 0) return nearest;
    return (nearest && partBeforeApposition(side, comma)) ?? partIn(side, start, Math.max(start, deed.start));
}

/** "Dina Alver, who had worked as his secretary, was acquitted": the name that stands before what the commas enclose. */
function partBeforeApposition(side: Side, end: number): Part | undefined {
    const { words } = side.claim;
    const actor = actorsOf(side).find(
        ({ end: from }) => from < end && OPENS_APPOSITION.test(words.slice(from, end)),
    );
    if (!actor) return undefined;
    return partIn(side, actor.start, actor.end);
}

const OPENS_APPOSITION = new RegExp(`^${opensApposition}$`);

/** "Said that", "ruled that"; not "the bus that ran into a ditch". */
const SAYS =
    /(?:[^\s]ed|said|says|shown|shows|found|finds|held|told [^\s]{1,20}|claims?|believes?|insists|means|so|now)$/i;

/** Where another statement ends; "nine voted for the bill and three against it". */
const BORDER =
    /[;:“”"]|\s(?:that|as|when|while|after|before|because|whether|if|and then)\s|\sand\s(?=(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\s$)/gi;

/** What is behind the verb, up to the first word that tells how, where or when. */
function partBehind(deed: Deed, side: Side): Part {
    const { words } = side.claim;
    // "Threw the bill out", "cleared Brandt of murder": what it is done to stands inside.
    const inside = GOES_ROUND.test(deed.words) ? deed.words.search(/\s/) : deed.words.length;
    const behind = words.slice(deed.end, Math.max(deed.end, deed.clause.end));
    const mark = /[;:“”"]|,\s/.exec(behind)?.index ?? behind.length;
    const stop = wordsOf(behind).find(({ folded }) => endsOfObjects.has(folded))?.start ?? behind.length;
    return partIn(side, deed.start + inside, deed.end + Math.min(mark, stop));
}

const GOES_ROUND = /\s(?:down|out|up|back|over|off|alive|of|guilty|to)$/i;

/** Is it done to the same? What it is done to stands behind the verb; in the passive, or where nothing is behind, before it. */
export function relationOfPatients(deed: Deed, answer: Deed, one: Side, other: Side): PartRelation {
    if (areOfTwoStages(deed, answer, one, other)) return 'other';
    const [a, b] = [partsOf(deed, one), partsOf(answer, other)];
    const direct = relationOf(a.patient, b.patient);
    if (direct === 'same') return 'same';
    // Who won may be said to have won the cup, or to have beaten the other.
    if (deed.kind.sole === 'winner' && relationOf(a.before, b.before) === 'same') return 'open';
    // "Have to leave the country", "may stay": told of whoever stands before the verb.
    if (deed.kind.isOfSubject && answer.kind.isOfSubject && relationOf(a.before, b.before) === 'same')
        return 'same';
    // "The Senate threw out the bill", "the bill cleared the Senate": a name may well be that of who acts.
    const isCrossed =
        (direct === 'open' && shareNoun(a.behind, b.behind)) ||
        shareNoun(a.behind, b.before) ||
        shareNoun(a.before, b.behind);
    return isCrossed ? 'same' : direct;
}

/** "Won the third stage of the tour", "won the tour": of a contest in several parts each may have its winner. */
export function areOfTwoStages(deed: Deed, answer: Deed, one: Side, other: Side): boolean {
    if (deed.kind.sole !== 'winner' || answer.kind.sole !== 'winner') return false;
    const [stage, otherStage] = [stageOf(deed, one), stageOf(answer, other)];
    if (stage === undefined || otherStage === undefined) return stage !== otherStage;
    const [number, otherNumber] = [stage.number, otherStage.number];
    return (
        stage.noun !== otherStage.noun ||
        (number !== undefined && otherNumber !== undefined && number !== otherNumber)
    );
}

interface Stage {
    readonly noun: string;
    /** "third", "18th". */
    readonly number: string | undefined;
}

function stageOf(deed: Deed, { claim: { words } }: Side): Stage | undefined {
    const [, before = '', noun] = STAGE.exec(words.slice(deed.start, deed.end + LONGEST_STAGE)) ?? [];
    return noun === undefined
        ? undefined
        : { noun: noun.toLowerCase(), number: ORDINAL.exec(before)?.[0]?.toLowerCase() };
}

/** A final is none: whoever wins it has won all. In UTF-16 code units. */
const STAGE =
    /^([\p{L}-]{1,20}(?:\s[\p{L}\d-]{1,20}){0,4}?)\s(stage|leg|time trial|prologue|sprint|heat|round|set|frame|lap|primary|caucus)(?![\p{L}-])/iu;
const LONGEST_STAGE = 60;
const ORDINAL =
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))\b/i;

/** How many stems those have in common of whom two deeds are told. */
export function sharedSubjects(deed: Deed, answer: Deed, one: Side, other: Side): number {
    const known = new Set(partsOf(answer, other).before.stems);
    return partsOf(deed, one).before.stems.filter(stem => known.has(stem)).length;
}

/**
 * Beside those who fill a part of the two deeds, is something or somebody the same? Names that differ speak against it,
 * whatever words are shared.
 */
export function haveOneThing(
    [deed, one, filler]: readonly [Deed, Side, Actor],
    [answer, other, rival]: readonly [Deed, Side, Actor],
): boolean {
    const [a, b] = [thingIn(partsOf(deed, one), filler), thingIn(partsOf(answer, other), rival)];
    const fillers = new Set(
        [...filler.id.split(' '), ...rival.id.split(' ')].map(word => stemOf(word) ?? word),
    );
    return relationOf(a, b) === 'same' && a.stems.some(stem => !fillers.has(stem) && b.stems.includes(stem));
}

/** All that stands before and behind the verb but the one who fills the part. */
function thingIn({ before, behind }: Parts, filler: Actor): Part {
    const actors = [...before.actors, ...behind.actors].filter(actor => !areLike(actor, filler));
    return {
        start: before.start,
        end: behind.end,
        stems: [...before.stems, ...behind.stems],
        nouns: [...before.nouns, ...behind.nouns],
        actors,
        isOfSome: before.isOfSome || behind.isOfSome,
    };
}

/** Something of which there may be more: "three workers". */
export function isOfSome(deed: Deed, side: Side): boolean {
    return partsOf(deed, side).patient.isOfSome;
}

/** Something stands behind the verb that it is done to; not a day, and not what somebody is "charged with". */
export function hasObject(deed: Deed, side: Side): boolean {
    if (ENDS_IN_PREPOSITION.test(deed.words)) return false;
    const { start, end } = partsOf(deed, side).behind;
    const { words, sentence, times } = side.claim;
    const isTime = (at: number) => times.some(time => at >= time.start && at < time.end);
    return wordsOf(words.slice(start, end), start).some(
        word =>
            !isTime(word.start + sentence.start) &&
            !OF_TIME.test(word.folded) &&
            stemOf(word.folded) !== undefined,
    );
}

const ENDS_IN_PREPOSITION = /\s(?:with|of|from|to|in|on|at|by|for)$/i;
const OF_TIME = /^(?:late|later|early|earlier|yesterday|today|tonight|afterwards|[a-z]{2,20}ly)$/;

/** The things it is done to, as stems of nouns: behind the verb, or before it where nothing stands behind. */
export function thingsOf(deed: Deed, side: Side): readonly string[] {
    const quoted = /^ ["“]([^"”]{3,60})/.exec(side.claim.words.slice(deed.end))?.[1];
    if (quoted !== undefined) return stemsIn(quoted);
    const { before, behind } = partsOf(deed, side);
    // "Is paying hauliers their subsidy again": some phrases go round the thing.
    return [...stemsIn(deed.words), ...(hasObject(deed, side) ? behind.stems : before.stems)];
}

interface Parts {
    readonly before: Part;
    readonly behind: Part;
    readonly patient: Part;
}

export function partsOf(deed: Deed, side: Side): Parts {
    const known = parts.get(deed);
    if (known) return known;
    const [before, behind] = [partBefore(deed, side), partBehind(deed, side)];
    const isBefore = deed.isPassive || behind.stems.length === 0 || ENDS_ELSEWHERE.test(deed.words);
    const found = { before, behind, patient: isBefore ? before : behind };
    parts.set(deed, found);
    return found;
}

const parts = new WeakMap<Deed, Parts>();

/** "Has gone from", "stays in": what follows is where, not what. */
const ENDS_ELSEWHERE = /\s(?:from|in|at|off|into)$/i;

/** Do two parts stand for the same? */
function relationOf(one: Part, other: Part): PartRelation {
    // "The Rovers striker Ivo Lund", "the Rovers keeper Per Brandt": the club in common makes them no one person.
    if (areOtherPersons(one.actors, other.actors)) return 'other';
    const areNamed = one.actors.length > 0 && other.actors.length > 0;
    if (one.actors.some(actor => other.actors.some(rival => areLike(actor, rival)))) return 'same';
    if (areNamed) return 'other';
    return one.stems.some(stem => other.stems.includes(stem)) ? 'same' : 'open';
}

/** Two deeds of one kind, each done to a person of its own. */
export function areDoneToTwo(deed: Deed, answer: Deed, one: Side, other: Side): boolean {
    return areOtherPersons(partsOf(deed, one).patient.actors, partsOf(answer, other).patient.actors);
}

function shareNoun(one: Part, other: Part): boolean {
    return one.nouns.some(stem => other.nouns.includes(stem));
}

function partIn(side: Side, start: number, end: number): Part {
    const text = side.claim.words.slice(start, end);
    const actors = actorsOf(side).filter(
        actor => actor.start >= start && actor.end <= end && !actor.isSpeaker && isName(actor),
    );
    const words = wordsOf(text).filter(({ folded }) => !OF_ANYTHING.has(folded));
    const stems = new Set(words.flatMap(({ folded }) => stemOf(folded) ?? []));
    const small = words.filter(({ start }) => !/^\p{Lu}/u.test(text.slice(start)));
    const nouns = new Set(small.flatMap(({ folded }) => stemOf(folded) ?? []));
    // "It was tabled by the Greens": what the sentence before tells of.
    const before = stems.size === 0 && POINTS_BACK.test(text) ? claimBefore(side) : undefined;
    for (const term of before?.terms ?? []) {
        stems.add(term);
        if (!before?.capitals.inside.includes(term)) nouns.add(term);
    }
    // The number of "Heron 3" counts nothing.
    const named = actorsOf(side).filter(actor => actor.start >= start && actor.end <= end);
    const counted = named.reduceRight(
        (left, actor) => left.slice(0, actor.start - start) + left.slice(actor.end - start),
        text,
    );
    return { start, end, stems: [...stems], nouns: [...nouns], actors, isOfSome: wordsOfSome.test(counted) };
}

const POINTS_BACK = /^\s*(?:it|they|them|he|she|him|her|this|that|these|those|both|which)\b/i;

/** Not an initial, and not the "No." of a number. */
export function isName({ id }: Actor): boolean {
    return id.length > 1 && id !== 'no';
}

/** Beside any deed. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
    'people person man woman men women day week month night morning evening police official officials'.split(
        ' ',
    ),
);
