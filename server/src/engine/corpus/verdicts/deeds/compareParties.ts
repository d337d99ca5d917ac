/** Two parties to one matter that say what cannot both be: a dispute, though neither names the other's words. */

import * as l10n from '@vscode/l10n';
import type { Attribution, Claim } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf, stemsIn, wordsOf } from '../../../claims/words.ts';
import { denials, noDenials, partiesToDisputes, retorts } from '../../../recognisers/lexicon/en/denials.ts';
import { speechVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import { contains } from '../../../text/span.ts';
import { claimBefore } from '../sides/antecedents.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import type { Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { haveOtherSpeakers } from '../sides/speakers.ts';
import { isOfSome, isVerb, relationOfPatients } from './deedParts.ts';
import { areOpposed, type Deed, deedsOf, mayMeet, sharedThings } from './deedsOf.ts';
import { isDated, likenessOf } from './oneEvent.ts';

/** An answer follows soon. */
const FARTHEST_DAYS = 5;

/** So much two statements must share to be of one matter (see `likenessOf`). */
const ONE_MATTER = 4;
/** Where one is told to answer the other. */
const ONE_MATTER_ANSWERED = 2.5;

export const compareParties: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isHandedOn(one) || !isHandedOn(other) || !isDated(one) || !isDated(other))
        return undefined;
    if (gapInDays(one.published?.days, other.published?.days) > FARTHEST_DAYS) return undefined;
    if (!areTwoParties(one, other) || !speakAgainstEachOther(one, other, kinship)) return undefined;
    const isAnswered = isRetortTo(one, other) || isRetortTo(other, one);
    if (likenessOf(one, other, kinship) < (isAnswered ? ONE_MATTER_ANSWERED : ONE_MATTER)) return undefined;
    return {
        verdict: 'disputed',
        direction: undefined,
        reason: l10n.t('the two sides tell it differently'),
    };
};

function isHandedOn({ claim }: Side): boolean {
    return claim.attribution !== undefined;
}

function areTwoParties(one: Side, other: Side): boolean {
    if (one.speaker === undefined || other.speaker === undefined || one.speaker === other.speaker)
        return false;
    return haveOtherSpeakers(one, other) && !isReporter(one) && !isReporter(other);
}

/** "The newspaper reported", "a study says": no party to the matter. */
function isReporter({ claim }: Side): boolean {
    return speakerWordsOf(claim).some(stem => REPORTERS.has(stem));
}

const REPORTERS: ReadonlySet<string> = new Set(
    'newspaper news times post journal press tribune herald agency media television radio study report researchers scientists'
        .split(' ')
        .flatMap(word => stemOf(word) ?? []),
);

function speakAgainstEachOther(one: Side, other: Side, kinship: Kinship): boolean {
    return (
        pointAtEachOther(one, other) ||
        isRetortTo(one, other) ||
        isRetortTo(other, one) ||
        tellOpposites(one, other) ||
        deniesTold(one, other, kinship) ||
        deniesTold(other, one, kinship)
    );
}

/** "Air control contradicts Zephyr. Its crew ignored two warnings, says …": the sentence before names whom it answers. */
function isRetortTo(answer: Side, claim: Side): boolean {
    const before = claimBefore(answer);
    if (!before || before.block !== answer.claim.block || !speaksAgainst(before)) return false;
    const speaker = speakerWordsOf(claim.claim);
    return before.terms.some(stem => speaker.includes(stem) && !OF_VAGUE.has(stem));
}

const speaksAgainst = rememberedOfWords(words => retorts.test(words) || denials.test(words));

const OF_VAGUE: ReadonlySet<string> = new Set(
    'leader head chief member group secretari presid minist director chairman chairwoman'.split(' '),
);

/** "The hauliers fired first," say the gendarmes, and the other way round. */
function pointAtEachOther(one: Side, other: Side): boolean {
    const [subjects, otherSubjects] = [subjectOf(one.claim), subjectOf(other.claim)];
    const [speaker, otherSpeaker] = [speakerWordsOf(one.claim), speakerWordsOf(other.claim)];
    const isOfOther = subjects.some(stem => otherSpeaker.includes(stem) && !speaker.includes(stem));
    const isOfOne = otherSubjects.some(stem => speaker.includes(stem) && !otherSpeaker.includes(stem));
    if (!isOfOther || !isOfOne) return false;
    return [one, other].every(side =>
        deedsOf(side).some(deed => HOSTILE.has(deed.kind.name) && isVerb(deed, side)),
    );
}

const HOSTILE: ReadonlySet<string> = new Set(['shoot first', 'steal']);

/** "Was warned of the crack", "nobody had told us of a crack"; of one thing. */
function tellOpposites(one: Side, other: Side): boolean {
    if (!mayMeet(one, other)) return false;
    const answers = deedsOf(other);
    return deedsOf(one).some(
        deed =>
            deed.outlook === 'done' &&
            answers.some(
                answer =>
                    answer.outlook === 'done' &&
                    areOpposed(deed, answer) &&
                    areOfOneThing(deed, answer, one, other),
            ),
    );
}

function areOfOneThing(deed: Deed, answer: Deed, one: Side, other: Side): boolean {
    const things = sharedThings(deed, answer, one, other);
    if (JUDGEMENTS.has(deed.kind.name)) return things >= (OF_OPINION.has(deed.kind.name) ? 1 : FEWEST_THINGS);
    if (!isVerb(deed, one) || !isVerb(answer, other) || isOfSome(deed, one) || isOfSome(answer, other))
        return false;
    return (
        !OF_AMOUNTS.has(deed.kind.name) &&
        things >= FEWEST_THINGS &&
        relationOfPatients(deed, answer, one, other) === 'same'
    );
}

const OF_AMOUNTS: ReadonlySet<string> = new Set(['rise', 'fall', 'raise', 'lower']);

/** What is told by a noun or an adjective: "a forgery", "never told". */
const JUDGEMENTS: ReadonlySet<string> = new Set([
    'genuine',
    'forged',
    'tell',
    'not tell',
    'give',
    'not give',
]);
const OF_OPINION: ReadonlySet<string> = new Set(['genuine', 'forged']);
const FEWEST_THINGS = 2;

/** "I never touched the ball with my hand", "no shop was looted": what is denied is what the other tells. */
function deniesTold(denial: Side, claim: Side, { terms, overlap }: Kinship): boolean {
    // "I gave no such promise", says the minister of whom the other tells that he did.
    if (denial.claim.modality !== 'denied' || claim.claim.modality === 'denied') return false;
    if (!FIRST_PERSON.test(denial.claim.words) || noDenials.test(denial.claim.words)) return false;
    if (!namesSpeaker(claim, denial) || IS_NEGATED.test(claim.claim.words)) return false;
    const denied = deniedIn(denial.claim).filter(stem => terms.includes(stem) && !isCapital(denial, stem));
    return denied.length >= LEAST_DENIED && overlap >= LEAST_OVERLAP;
}

const FIRST_PERSON = /[“"‘'][^”"]{0,200}\b(?:I|we|We|my|our|us)\b/u;

const IS_NEGATED = /n['’]t\b|\b(?:not|no|never|nobody|nothing)\b/i;

/** What the claim is about, by a name: whoever denies it. */
function namesSpeaker({ claim }: Side, denial: Side): boolean {
    const speaker = speakerWordsOf(denial.claim);
    return claim.capitals.inside.concat(claim.capitals.first ?? []).some(stem => speaker.includes(stem));
}

function isCapital({ claim: { capitals } }: Side, stem: string): boolean {
    return capitals.inside.includes(stem);
}

const LEAST_DENIED = 1;
/** Of the shorter sentence. */
const LEAST_OVERLAP = 0.4;

/** The stems of what stands behind "never", "no" and their like, up to the end of the clause. */
const deniedIn = rememberedOfWords(words =>
    [...words.matchAll(DENIED)].flatMap(match => stemsIn(match[1] ?? '')),
);

const DENIED =
    /\b(?:never|not|no|nobody|none|not one|not a single|n['’]t)\s((?:[\p{L}\d'’-]{1,24}\s){0,6}[\p{L}\d'’-]{1,24})/giu;

/** The first words of what is said, without articles: "the hauliers". */
const subjectOf = remembered((claim: Claim) =>
    contentIn(
        wordsOf(contentOf(claim))
            .slice(0, LONGEST_SUBJECT)
            .map(({ folded }) => folded)
            .join(' '),
    ),
);

/** What is said: before the verb of saying where the speaker follows it, else behind it. */
function contentOf({ words, attribution, sentence }: Claim): string {
    if (!attribution || !contains(sentence, attribution.cue)) return words;
    const [start, end] = [attribution.cue.start - sentence.start, attribution.cue.end - sentence.start];
    return isInverted(attribution) ? words.slice(0, start) : words.slice(end);
}

function isInverted({ source, cue }: Attribution): boolean {
    return source !== undefined && source.start >= cue.start;
}

const LONGEST_SUBJECT = 3;

/** All the words that tell who speaks: name, office and body, on the far side of the verb of saying. */
const speakerWordsOf = remembered(({ words, attribution, sentence }: Claim) => {
    if (!attribution || !contains(sentence, attribution.cue)) return [];
    const [start, end] = [attribution.cue.start - sentence.start, attribution.cue.end - sentence.start];
    const isBehind = isInverted(attribution);
    const text = isBehind
        ? words.slice(end, end + LONGEST)
        : words.slice(Math.max(0, start - LONGEST), start);
    return contentIn(
        isBehind
            ? (text.split(/[;:“”"]|, (?:about|speaking|who|which|that)\b/)[0] ?? '')
            : (text.split(/[;:“”"]|, (?=(?:the |its |their |an? )?[\p{Ll} ]{0,30}[\p{Lu}][^,]*$)/u).at(-1) ??
                  ''),
    );
});

const LONGEST = 90;

function contentIn(text: string): readonly string[] {
    return wordsOf(text).flatMap(({ folded }) => {
        const stem = stemOf(folded);
        return stem === undefined || OF_SAYING.has(stem) ? [] : [stem];
    });
}

const OF_SAYING: ReadonlySet<string> = new Set(
    [...speechVerbs, ...partiesToDisputes].flatMap(word => stemOf(word) ?? []),
);
