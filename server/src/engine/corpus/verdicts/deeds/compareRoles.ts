/** Two sentences on one event that fill a part of it in two ways, of which there is only one: who took office, where it was. */

import * as l10n from '@vscode/l10n';
import { areOfOneSentence, type Measure } from '../../../claims/claim.ts';
import { stemOf, wordsOf } from '../../../claims/words.ts';
import { compareQuantities } from '../../../recognisers/figures/compareQuantities.ts';
import type { SoleRole } from '../../../recognisers/lexicon/en/deeds.ts';
import { regionWords, soleWords } from '../../../recognisers/lexicon/en/distinctions.ts';
import { officeNouns } from '../../../recognisers/lexicon/en/roles.ts';
import type { Quantity } from '../../../recognisers/mention.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { type Kinship, ofStatement, type Side } from '../sides/side.ts';
import { type Actor, actorsOf, areLike, areOfOneKind, freeActorsOf, isKnownTo, isPlaced } from './actors.ts';
import { haveOneThing, isName, isRightBefore, isVerb } from './deedParts.ts';
import { type Deed, deedsOf, kindsThat, mayMeet, mayTell } from './deedsOf.ts';
import { isOneEvent, likenessOf } from './oneEvent.ts';
import { isTheOneNamed, mayPointOut } from './pointedOut.ts';

export const compareRoles: Rule = (one, other, kinship, occasion) => {
    // Most pairs end here; whether they are of one event takes a look at both.
    if (occasion.isShared || !(mayFill(one) || mayFill(other)) || !isOneEvent(one, other, kinship))
        return undefined;
    const pair =
        opposedIn(one, other, kinship) ?? opposedSole(one, other) ?? opposedPointedOut(one, other, kinship);
    if (!pair) return undefined;
    const reason = l10n.t('one names {0}, the other {1}', pair[0].words, pair[1].words);
    return contradiction(one, other, reason, pair);
};

/** It tells of something of which there is one. */
const mayFill = ofStatement(
    side =>
        (mayTell(side, OF_ONE) && deedsOf(side).some(({ kind }) => kind.sole && kind.sole !== 'winner')) ||
        solesIn(side).length > 0 ||
        mayPointOut(side),
);

const OF_ONE = kindsThat(({ sole }) => sole !== undefined && sole !== 'winner');

type Pair = readonly [Actor, Actor];

/** A filler of a part, or nothing where it is not plain who fills it. */
type FindFiller = (deed: Deed, side: Side, other: Side) => Actor | undefined;

/** How the one who fills a part is found. */
const FILLERS: Readonly<Record<Exclude<SoleRole, 'winner'>, FindFiller>> = {
    holder: holderOf,
    host: (deed, side) => {
        const { others, subject, isPassive, words } = deed;
        if (isPassive || !/^(?:will )?(?:hosts?|stages?|hosted)/.test(words))
            return others.get('to') ?? others.get('in') ?? others.get('by');
        return subject && isRightBefore(subject, deed, side) ? subject : undefined;
    },
    seat: ({ others }) => others.get('in'),
    site: siteOf,
    agent: agentOf,
    payer: payerOf,
    recipient: recipientOf,
};

function opposedIn(one: Side, other: Side, kinship: Kinship): Pair | undefined {
    if (!mayMeet(one, other)) return undefined;
    for (const deed of deedsOf(one)) {
        const { sole } = deed.kind;
        if (!sole || sole === 'winner' || deed.isNegated || !isToldOutright(deed, one)) continue;
        for (const answer of deedsOf(other)) {
            if (answer.kind !== deed.kind || answer.isNegated || !haveOneOutlook(deed, answer)) continue;
            if (!isToldOutright(answer, other)) continue;
            const appointers = sole === 'holder' && opposedAppointers(deed, answer);
            if (appointers) return appointers;
            const [filler, otherFiller] = [
                FILLERS[sole](deed, one, other),
                FILLERS[sole](answer, other, one),
            ];
            if (!filler || !otherFiller || !areOfOneKind(filler, otherFiller) || areLike(filler, otherFiller))
                continue;
            // The star of "Australia" hosts the gala, not the film.
            if (sole !== 'recipient' && (isQuoted(filler, one) || isQuoted(otherFiller, other))) continue;
            // What both tell of is no rival: "Ranft to host the Lanterns", "the Lanterns will be hosted by Ranft".
            if (isKnownTo(filler, other) && isKnownTo(otherFiller, one)) continue;
            const isOne =
                sole === 'holder'
                    ? isOneSuccession(deed, answer, kinship) || isOneOffice(one, other, kinship)
                    : haveOneThing([deed, one, filler], [answer, other, otherFiller]);
            // "The crash near Tarn killed 20", "the crash near Velm killed 26": two places with a toll each are two crashes.
            if (isOne && !(sole === 'site' && tellOtherCounts(one, other))) return [filler, otherFiller];
        }
    }
    return undefined;
}

/** Both count the same, and not the same number. */
function tellOtherCounts(one: Side, other: Side): boolean {
    const others = countsIn(other);
    const alike = countsIn(one).flatMap(count =>
        others
            .filter(
                ({ measure }) =>
                    measure.counted === count.measure.counted && measure.state === count.measure.state,
            )
            .map(another => compareQuantities(count.figure, another.figure).relation),
    );
    return alike.length > 0 && alike.every(relation => relation === 'apart');
}

interface Count {
    readonly figure: Quantity;
    readonly measure: Measure;
}

/** What the sentence counts. */
const countsIn = ofStatement(({ claim, document }): readonly Count[] =>
    document.flatMap(told => {
        const { figure, measure } = told;
        return figure && measure?.dimension === 'count' && areOfOneSentence(told, claim)
            ? [{ figure, measure }]
            : [];
    }),
);

function isQuoted({ start }: Actor, { claim }: Side): boolean {
    return /[“"‘«]/.test(claim.words[start - 1] ?? '');
}

/** By a verb, by the noun of an event, or of whoever is new in an office; not "the 2007 host", "passed over as successor". */
function isToldOutright(deed: Deed, side: Side): boolean {
    const { sole } = deed.kind;
    return (
        sole === 'site' ||
        sole === 'seat' ||
        isVerb(deed, side) ||
        IS_NEW.test(deed.words) ||
        IS_SUCCESSOR.test(side.claim.words.slice(Math.max(0, deed.start - 6), deed.end)) ||
        (sole === 'agent' && deed.object !== undefined && isTheOneNamed(deed.object, side))
    );
}

const IS_NEW = /^(?:new|next) /i;
/** Not "passed over as successor". */
const IS_SUCCESSOR = /(?:\b(?:his|her|its|their|the)|['’]s?) successor$/i;

/** "Will host" is said of what "was awarded to": what counts is whether it may still come to nothing. */
function haveOneOutlook(one: Deed, other: Deed): boolean {
    return (one.outlook === 'possible') === (other.outlook === 'possible');
}

/** The one person of the sentence that the other document does not know. */
function holderOf(deed: Deed, side: Side, other: Side): Actor | undefined {
    const isByOthers = NAMES_SOMEBODY.test(deed.words) && !deed.isPassive && deed.object !== undefined;
    const [holder, ...more] = actorsOf(side).filter(
        actor =>
            actor.type === 'person' &&
            isName(actor) &&
            !(isByOthers && actor.end <= deed.start) &&
            !actor.isSpeaker &&
            !isKnownTo(actor, other) &&
            !FORMER.test(wordsBefore(side, actor)),
    );
    return more.length === 0 && holder && !holder.isOwner ? holder : undefined;
}

/** Of one person who is put into an office, by two who do it: "was appointed by the King", "parliament appointed her". */
function opposedAppointers(deed: Deed, answer: Deed): Pair | undefined {
    const [by, otherBy] = [appointerOf(deed), appointerOf(answer)];
    const [appointed, otherAppointed] = [deed, answer].map(({ isPassive, subject, object }) =>
        isPassive ? subject : object,
    );
    if (!by || !otherBy || !appointed || !otherAppointed || !areLike(appointed, otherAppointed))
        return undefined;
    return areLike(by, otherBy) ? undefined : [by, otherBy];
}

function appointerOf({ words, isPassive, subject, others }: Deed): Actor | undefined {
    if (!NAMES_SOMEBODY.test(words)) return undefined;
    const appointer = isPassive ? others.get('by') : subject;
    return appointer && isName(appointer) && !appointer.isSpeaker ? appointer : undefined;
}

/** "The president names Lund": who names is not named. */
const NAMES_SOMEBODY = /^(?:appoint|elect|nam|nominat|chose|pick|select)/i;

const FORMER =
    /\b(?:(?:succeed\w*|replac\w*)(?! by\b)|predecessor|outgoing|former|after|from|ahead of|over|beating|instead of)\b[^,]{0,24}$/i;

function wordsBefore({ claim }: Side, { start }: Actor): string {
    return claim.words.slice(Math.max(0, start - 40), start);
}

/** "She will be replaced by finance chief Lund", "her successor is Brandt, so far head of sales": each tells what he was before. */
function isOneSuccession(deed: Deed, answer: Deed, { sharedAround }: Kinship): boolean {
    return sharedAround.length >= 2 && [deed, answer].every(({ words }) => SUCCEEDS.test(words));
}

const SUCCEEDS = /^(?:succe|replac)/i;

/** Both sentences, or what is said around them, tell of one office. */
function isOneOffice(one: Side, other: Side, { shared, sharedAround, capitals, terms }: Kinship): boolean {
    const [a, b] = [one, other].map(({ claim }) =>
        wordsOf(claim.words).flatMap(({ folded }) => officeNouns.get(folded) ?? []),
    );
    if (!a?.length || !b?.length)
        return sharedAround.length >= 2 || shared.length + capitals.length + terms.length >= 3;
    return a.some(office => b.includes(office));
}

/** Whom the other article knows is no rival, unless the sentence says that nobody else did it. */
function isAlone({ claim }: Side): boolean {
    return /\b(?:alone|nobody but|no one but|none but|only)\b/i.test(claim.words);
}

/** Who does it: the subject, or in the passive the one behind "by". */
function agentOf({ isPassive, subject, object, others }: Deed, side: Side, other: Side): Actor | undefined {
    // "The runner-up is the Farmers' League"
    const named = object && isTheOneNamed(object, side) ? object : undefined;
    const agent = named ?? others.get('by') ?? (isPassive ? undefined : subject);
    if (!agent || agent.isSpeaker) return undefined;
    return isAlone(side) || !isKnownTo(agent, other) ? agent : undefined;
}

/** Who bears the cost: the subject, or in the passive the one behind "by". */
function payerOf({ isPassive, subject, others, words }: Deed): Actor | undefined {
    return isPassive || /\bby$/.test(words) ? others.get('by') : subject;
}

/** Who is given it. */
function recipientOf(
    { isPassive, subject, others, words }: Deed,
    _side: Side,
    other: Side,
): Actor | undefined {
    const recipient = /\bto$/.test(words) || isPassive ? others.get('to') : (others.get('to') ?? subject);
    return recipient && !isKnownTo(recipient, other) ? recipient : undefined;
}

/** The one place of the sentence that the other document does not know, and that can hold no other place. */
function siteOf(_deed: Deed, side: Side, other: Side): Actor | undefined {
    const places = actorsOf(side).filter(actor => isPlaced(actor) && !isKnownTo(actor, other));
    const [site, ...more] = places;
    if (!site || more.length > 0 || isRegion(side, site)) return undefined;
    return site;
}

/** "Northern Marn", "the Lis valley". */
function isRegion({ claim }: Side, { start, end }: Actor): boolean {
    const around = [
        ...wordsOf(claim.words.slice(Math.max(0, start - 30), start)).slice(-2),
        ...wordsOf(claim.words.slice(end, end + 20)).slice(0, 1),
        ...wordsOf(claim.words.slice(start, end)),
    ];
    return around.some(({ folded }) => regionWords.has(folded));
}

/**
 * "Its discoverer is the student Noor Haddad", "the man who noticed it, Alf Brenner": a sentence that is there to name one, and
 * another on the same that names another, of whom neither article knows the other's.
 */
function opposedPointedOut(one: Side, other: Side, kinship: Kinship): Pair | undefined {
    if (likenessOf(one, other, kinship) < SURELY_ONE) return undefined;
    const [free, otherFree] = [freeNames(one, other), freeNames(other, one)];
    const [filler, ...more] = free;
    const [rival, ...others] = otherFree;
    if (!filler || !rival || more.length > 0 || others.length > 0 || filler.type !== rival.type)
        return undefined;
    const [isOut, isRivalOut] = [isTheOneNamed(filler, one), isTheOneNamed(rival, other)];
    return (isOut && isRivalOut) || ((isOut || isRivalOut) && shareDeed(one, other))
        ? [filler, rival]
        : undefined;
}

const SURELY_ONE = 6;

function freeNames(side: Side, other: Side): readonly Actor[] {
    return freeActorsOf(side, other).filter(
        // A place may lie in the other.
        actor =>
            (actor.type === 'person' || actor.type === 'organisation') &&
            isName(actor) &&
            !FORMER.test(wordsBefore(side, actor)),
    );
}

function shareDeed(one: Side, other: Side): boolean {
    if (!mayMeet(one, other)) return false;
    const answers = deedsOf(other);
    return deedsOf(one).some(({ kind }) => answers.some(answer => answer.kind === kind));
}

/** "The only goal", "the sole officer": each sentence says that there is one, and names another. */
function opposedSole(one: Side, other: Side): Pair | undefined {
    const [things, others] = [solesIn(one), solesIn(other)];
    if (!things.some(thing => others.includes(thing))) return undefined;
    const [free, otherFree] = [freeActorsOf(one, other), freeActorsOf(other, one)];
    const pairs = free.flatMap(actor =>
        otherFree
            .filter(rival => areOfOneKind(actor, rival) && isPlaced(actor) === isPlaced(rival))
            .map((rival): Pair => [actor, rival]),
    );
    const [pair, ...more] = pairs;
    return more.length === 0 ? pair : undefined;
}

const HAS_SOLE = new RegExp(`\\b(?:${[...soleWords].join('|')})\\b`, 'i');

/** The stem of the noun behind "only", '' for "the only one". */
function solesIn({ claim }: Side): readonly string[] {
    if (!HAS_SOLE.test(claim.words)) return [];
    const words = wordsOf(claim.words);
    return words.flatMap(({ folded }, i) => {
        if (!soleWords.has(folded) || !/^(?:the|its|their|his|her|s)$|'s$/.test(words[i - 1]?.folded ?? ''))
            return [];
        return words.slice(i + 1, i + 3).flatMap(word => stemOf(word.folded) ?? []);
    });
}
