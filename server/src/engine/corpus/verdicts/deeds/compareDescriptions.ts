/** One sentence describes whom or what the other names: "a foreign investor", "a northern town". */

import * as l10n from '@vscode/l10n';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { singularOf, wordsOf } from '../../../claims/words.ts';
import { functionWords } from '../../../recognisers/lexicon/en/nounGroups.ts';
import { bodyNouns, personNouns, placeNouns } from '../../../recognisers/lexicon/en/roles.ts';
import { PAST_CUES } from '../../../recognisers/lexicon/en/tense.ts';
import { endsOfObjects } from '../../../recognisers/lexicon/en/verbForms.ts';
import type { Span } from '../../../text/span.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';
import { type Actor, actorsOf, isKnownTo } from './actors.ts';
import { deedsOf, mayMeet, sharedThings } from './deedsOf.ts';
import { isOneEvent, likenessOf } from './oneEvent.ts';
import { partTakenBy } from './partTaken.ts';

export const compareDescriptions: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [own, others] = [descriptionsIn(one.claim), descriptionsIn(other.claim)];
    // Most pairs end here; whether they are of one event takes a look at both.
    if (own.length + others.length === 0 || !isOneEvent(one, other, kinship)) return undefined;
    const isSure = likenessOf(one, other, kinship) >= SURELY;
    const namedByOther = namedFor(own, one, other, isSure);
    const namedByOne = namedFor(others, other, one, isSure);
    if ((namedByOther === undefined) === (namedByOne === undefined)) return undefined;
    const named = namedByOther ?? namedByOne;
    return {
        verdict: 'moreSpecific',
        direction: namedByOther ? 'backward' : 'forward',
        reason: named ? l10n.t('“{0}” is {1}', named.description.words, named.name.words) : '',
    };
};

/** So much two sentences must share when no deed tells that the name takes the part of the description. */
const SURELY = 8;

type Kind = 'person' | 'body' | 'place';

interface Description extends Span {
    readonly kind: Kind;
    readonly words: string;
    /** Folded, in the singular. */
    readonly noun: string;
}

interface Named {
    readonly description: Description;
    readonly name: Actor;
}

/** The name that takes the part of a description in a deed that both tell; undefined when the description's sentence names one too. */
function namedFor(
    descriptions: readonly Description[],
    side: Side,
    other: Side,
    isSure: boolean,
): Named | undefined {
    for (const description of descriptions) {
        if (freeOf(description.kind, side, other).some(actor => !isOfDescription(actor, description)))
            continue;
        const free = freeOf(description.kind, other, side);
        const pointedOut = pointedOutIn(other, side, description);
        const name = free.length === 1 ? free[0] : pointedOut;
        if (!name) continue;
        if (
            (isSure && isCalled(description.noun, name, other)) ||
            takeOnePart(description, name, side, other) ||
            haveOneAge(description, name, other) ||
            name === pointedOut
        )
            return { description, name };
    }
    return undefined;
}

/** Whatever a recogniser took it for: "the region that he had in mind is Vestmark". */
function pointedOutIn(side: Side, other: Side, { noun }: Description): Actor | undefined {
    const { words } = side.claim;
    const owner = actorsOf(side).find(
        actor => IS_THE_NEW.test(words.slice(actor.end, actor.end + 40)) && !isKnownTo(actor, other),
    );
    if (owner && !actorsOf(other).some(actor => actor.type === 'person' && owner.type === 'person'))
        return owner;
    const [name, ...more] = actorsOf(side).filter(
        actor =>
            !actor.isSpeaker &&
            isPointedOut(actor, side) &&
            isTheOne(noun, words.slice(0, actor.start)) &&
            !isKnownTo(actor, other),
    );
    return more.length === 0 ? name : undefined;
}

/** "The region that he had in mind is": the noun with its article stands before the verb. */
function isTheOne(noun: string, before: string): boolean {
    const words = wordsOf(before);
    return words.some(
        ({ folded }, i) =>
            singularOf(folded) === noun &&
            words
                .slice(Math.max(0, i - REACH_OF_ARTICLE), i)
                .some(word => /^(?:the|its|their|his|her)$/.test(word.folded)),
    );
}

/** "Al Noor Estates is the new owner of the hotel". */
const IS_THE_NEW =
    /^ (?:is|was|are|were) (?:the|its|their) (?:new |mysterious |secret |true )?(?:owner|buyer|holder|man|woman|one|winner|author|partner|bidder|investor)\b/i;

const REACH_OF_ARTICLE = 3;

/** "A district in the west of Brannia", "a poet from Nadoria": the name tells more of what is described. */
function isOfDescription({ start, preposition }: Actor, description: Description): boolean {
    return (
        preposition !== undefined &&
        /^(?:of|in|from|near|at)$/.test(preposition) &&
        start >= description.end &&
        start - description.end <= LONGEST_OF_DESCRIPTION
    );
}

/** In characters. */
const LONGEST_OF_DESCRIPTION = 30;

/** "A judge" is told of, and in the other sentence "Judge Ana Mark", or "Ana Mark, the judge". */
function isCalled(noun: string, { start, end }: Actor, { claim: { words } }: Side): boolean {
    const before = TITLE.exec(words.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0] ?? '';
    const behind = APPOSITION.exec(words.slice(end, end + LONGEST_TITLE))?.[0] ?? '';
    const title = wordsOf(before);
    // "Told the judge that Ana Mark": there it is somebody else.
    const from = title.findLastIndex(({ folded }) => functionWords.has(folded)) + 1;
    return [...title.slice(from), ...wordsOf(behind)].some(({ folded }) => singularOf(folded) === noun);
}

const TITLE = /(?:[\p{L}-]{1,20}\s){1,3}$/u;
const APPOSITION = /^,\s(?:(?:an?|the|its|their|his|her)\s)?(?:[\p{L}-]{1,20}(?:\s|(?=[,.])|$)){1,4}/u;

/** Both did it, or to both it was done: whoever was hit is not the bystander who looked on. */
function takeOnePart(description: Description, name: Actor, side: Side, other: Side): boolean {
    if (!mayMeet(side, other)) return false;
    return deedsOf(side).some(deed => {
        const part = partTakenBy(description, deed, side);
        return (
            part !== undefined &&
            deedsOf(other).some(
                answer =>
                    answer.kind === deed.kind &&
                    answer.isNegated === deed.isNegated &&
                    (partTakenBy(name, answer, other) === part || isPointedOut(name, other)) &&
                    sharedThings(deed, answer, side, other) >= 1,
            )
        );
    });
}

/** "A 36-year-old man", "Ivo Lund, 36, slipped". */
function haveOneAge({ words }: Description, { start, end }: Actor, { claim }: Side): boolean {
    const age = AGE.exec(words)?.[1];
    if (age === undefined) return false;
    const [before, behind] = [
        claim.words.slice(Math.max(0, start - LONGEST_TITLE), start),
        claim.words.slice(end),
    ];
    return AGE_BEFORE.exec(before)?.[1] === age || AGE_BEHIND.exec(behind)?.[1] === age;
}

const AGE = /\b(\d{1,3})-year-old\b/;
const AGE_BEFORE = /\b(\d{1,3})-year-old\s(?:[\p{L}-]{1,20}\s){0,2}$/u;
const AGE_BEHIND = /^,\s(\d{1,3})(?![\d.,%]*\d|%)/;

/** "The woman who died was Agnete Lund", "it was the district of Tarn that": the sentence is there to name it. */
function isPointedOut({ start }: Actor, { claim }: Side): boolean {
    return POINTS_OUT.test(claim.words.slice(Math.max(0, start - 40), start));
}

const POINTS_OUT =
    /\b(?:is|was|are|were|be|known|named|identified as|called)[,:]?\s(?:(?:the|its|their|his|her|a|an|our)\s[\p{Ll} -]{1,24},?\s)?$/iu;

function freeOf(kind: Kind, side: Side, other: Side): readonly Actor[] {
    return actorsOf(side).filter(
        actor =>
            !actor.isSpeaker &&
            !actor.isOwner &&
            (kind === 'person' || stands(side.claim.words, actor.end)) &&
            !IS_TITLE.test(actor.words) &&
            !SAYS.test(side.claim.words.slice(Math.max(0, actor.start - LONGEST_TITLE), actor.start)) &&
            isOfKind(kind, actor) &&
            !isKnownTo(actor, other),
    );
}

const IS_TITLE = /^(?:mr|mrs|ms|dr|sgt|lt|capt|col|gen|rev|st|web|police|sheriff)\.?$/i;
/** "Says District Attorney Seth Williams". */
const SAYS =
    /\b(?:said|says|told|according to)\s(?:(?!that\b|on\b|he\b|she\b|it\b|they\b|of\b|in\b)[\p{L}.’'-]{1,20}\s){0,4}$/iu;
const LONGEST_TITLE = 60;

function isOfKind(kind: Kind, { type, preposition }: Actor): boolean {
    switch (kind) {
        case 'person':
            return type === 'person';
        case 'body':
            return (
                type === 'organisation' ||
                (type === 'other' && (preposition === undefined || /^(?:to|by|for|with)$/.test(preposition)))
            );
        case 'place':
            return (
                type === 'place' ||
                (type !== 'person' &&
                    preposition !== undefined &&
                    /^(?:in|at|near|to|into|on|from)$/.test(preposition))
            );
        default:
            return kind satisfies never;
    }
}

/** "A foreign investor", "one of the four partners", "a club abroad": an article, up to three words, and a noun of a kind. */
const descriptionsIn = rememberedOfWords((sentence): readonly Description[] => {
    const found: Description[] = [];
    for (const match of sentence.matchAll(INDEFINITE)) {
        if (IS_OF_NAMED.test(sentence.slice(Math.max(0, match.index - 40), match.index))) continue;
        const words = match.groups?.['words'] ?? '';
        const all = wordsOf(words);
        for (const [i, { folded, end }] of all.entries()) {
            // "A checkpoint in a northern town": the town has an article of its own.
            if (endsOfObjects.has(folded) || folded === 'of' || folded === 'for') break;
            const kind = i > 3 ? undefined : kindOf(folded);
            if (!kind) continue;
            if (!stands(sentence, match.index + match[0].length + 1 + end)) break;
            found.push({
                kind,
                noun: singularOf(folded),
                start: match.index,
                end: match.index + match[0].length + 1 + end,
                words: `${match.groups?.['article'] ?? ''} ${words.slice(0, end)}`,
            });
            break;
        }
    }
    return found;
});

/** "Ross, a director", "served as a coach", "became a doctor": who that is the sentence tells itself. */
const IS_OF_NAMED =
    /(?:\p{Lu}[\p{L}.’'-]{0,30}, |\b(?:as|be|been|is|was|are|were|become|becomes|became|becoming|being) )$/u;

/** It ends there: in "a general strike", "a team-high" and "British climbers" it is said of another noun. */
function stands(words: string, end: number): boolean {
    const [, next] = /^\s([\p{Ll}’']{1,20})/u.exec(words.slice(end)) ?? [];
    if (
        /^(?:\s?[-–—]|\sof\s(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)/.test(
            words.slice(end, end + 12),
        )
    )
        return false;
    return (
        next === undefined ||
        endsOfObjects.has(next) ||
        functionWords.has(next) ||
        PAST_CUES.has(next) ||
        /ed$/.test(next)
    );
}

const INDEFINITE =
    /\b(?<article>[Aa]n?|[Oo]ne of (?:the|its|their|his|her)|[Aa]nother)(?=\s(?<words>[\p{Ll}\d-]{1,20}(?:\s[\p{Ll}\d-]{1,20}){0,3}))/gu;

function kindOf(word: string): Kind | undefined {
    const noun = singularOf(word);
    if (personNouns.has(noun)) return 'person';
    if (bodyNouns.has(noun)) return 'body';
    return placeNouns.has(noun) ? 'place' : undefined;
}
