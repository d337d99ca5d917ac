/** Whether one deed can be what became of another: a plan that was carried out, a state that ended. */

import { stemOf, stemsIn, wordsOf } from '../../../claims/words.ts';
import { formerly, publishedNouns } from '../../../recognisers/lexicon/en/speech.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import type { Side } from '../sides/side.ts';
import { areLike } from './actors.ts';
import { isVerb, relationOfPatients, thingsOf } from './deedParts.ts';
import { areOpposed, type Deed } from './deedsOf.ts';

/** A deed and the sentence that tells it. */
export interface ToldDeed {
    readonly deed: Deed;
    readonly side: Side;
}

/**
 * Only what verbs tell changes: "the host" and "facing arrest" tell no change. `isOfOne`: both are known by a name to be of
 * the same person or firm.
 */
export function mayFollow(
    later: ToldDeed,
    earlier: ToldDeed,
    { isOfOne }: { readonly isOfOne: boolean },
): boolean {
    if (!isVerb(later.deed, later.side) || !isVerb(earlier.deed, earlier.side)) return false;
    if (isOfPart(earlier) && !sharesNumber(later, earlier)) return false;
    if ([later, earlier].some(isTheftOfPerson) || isOfPublished(later) !== isOfPublished(earlier))
        return false;
    if (areOpposed(later.deed, earlier.deed)) return mayEnd(later, earlier, isOfOne);
    if (later.deed.kind === earlier.deed.kind) return isCarriedOut(later, earlier);
    return !isStillAccused(earlier) || !ENDS_NO_ACCUSATION.has(later.deed.kind.name);
}

/** "Two of them got away", "three boats were seized": parts of a whole, each with a fate of its own. */
function isOfPart({ deed, side: { claim } }: ToldDeed): boolean {
    return PART_OF_WHOLE.test(claim.words.slice(deed.clause.start, deed.start));
}

const PART_OF_WHOLE =
    /\b(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|some|several|most|half|many|none) of (?:them|the|those|these|its|their)\b[^,;]{0,60}$/i;

function sharesNumber(later: ToldDeed, { deed, side: { claim } }: ToldDeed): boolean {
    const number = PART_OF_WHOLE.exec(claim.words.slice(deed.clause.start, deed.start))?.[1]?.toLowerCase();
    const { start, end } = later.deed.clause;
    return wordsOf(later.side.claim.words.slice(start, end)).some(({ folded }) => folded === number);
}

/** "The results of the test were released": nobody was set free. */
function isOfPublished({ deed, side: { claim } }: ToldDeed): boolean {
    return deed.kind.name === 'free' && PUBLISHED.test(claim.words.slice(0, deed.start));
}

const PUBLISHED = new RegExp(`\\b(?:${[...publishedNouns].join('|')})\\b[^,;]{0,120}$`, 'i');

/** A person "taken" or "back" was no loot. */
function isTheftOfPerson({ deed: { kind, subject, object, isPassive } }: ToldDeed): boolean {
    return kind.name === 'steal' && (isPassive ? subject : (object ?? subject))?.type === 'person';
}

/** What was done stays done, whatever is planned: only a state or a plan ends. */
function mayEnd(later: ToldDeed, earlier: ToldDeed, isOfOne: boolean): boolean {
    const { kind, outlook } = earlier.deed;
    if (kind.isState !== true && outlook === 'done' && later.deed.outlook === 'ahead') return false;
    const isDenied = kind === later.deed.kind;
    // "She was glad to be hosting it".
    if (isDenied && kind.isState !== true && later.deed.words.endsWith('ing')) return false;
    if (isDenied && !mayBeDenied(later, earlier)) return false;
    if (PERMISSIONS.has(kind.name)) return areOfOnePermission(later, earlier, isOfOne);
    if (isOfOne || !NEED_ONE_THING.has(kind.name)) return true;
    const things = thingsOf(earlier.deed, earlier.side);
    return thingsOf(later.deed, later.side).some(stem => things.includes(stem));
}

/** They are told of so many things that "the rule is on hold" and "the rights are restored" may tell one decision. */
const NEED_ONE_THING: ReadonlySet<string> = new Set(['suspend', 'resume', 'take place', 'call off']);

/** Of a deed and its denial: both of the same, and by the same. */
function mayBeDenied(one: ToldDeed, other: ToldDeed): boolean {
    if (!isOfOneVerb(one.deed, other.deed)) return false;
    // "Did not also lift the ban on eels": of another ban.
    if ([one, other].some(({ deed, side }) => deed.isNegated && isBesides(deed, side))) return false;
    if (!isOfOneAttempt(one, other)) return false;
    const [doer, otherDoer] = [one.deed, other.deed].map(({ isPassive, subject }) =>
        isPassive ? undefined : subject,
    );
    return (
        !doer ||
        !otherDoer ||
        doer.type !== 'person' ||
        otherDoer.type !== 'person' ||
        areLike(doer, otherDoer)
    );
}

/** "Failed to confirm it", "will not fail in the effort": what follows tells what failed. */
function isOfOneAttempt(one: ToldDeed, other: ToldDeed): boolean {
    if (![one, other].every(({ deed }) => /\s(?:to|in)$/i.test(deed.words))) return true;
    const [stems, otherStems] = [one, other].map(({ deed, side }) =>
        firstStemsIn(side.claim.words.slice(deed.end, deed.clause.end)),
    );
    return stems?.some(stem => otherStems?.includes(stem)) === true;
}

function isBesides(deed: Deed, { claim: { words } }: Side): boolean {
    return /\b(?:also|either)(?: \S{1,20})? $/i.test(words.slice(deed.clause.start, deed.start));
}

/** A plan and the same deed in the past. */
function isCarriedOut(later: ToldDeed, plan: ToldDeed): boolean {
    const { deed, side } = later;
    // "Will host", "set to host", "hosting" do not tell that it was done.
    if (/^(?:will|won['’]t|to|shall|is to|are to)\b|ing$/i.test(deed.words)) return false;
    const before = wordsOf(side.claim.words.slice(deed.clause.start, deed.start)).slice(-REACH);
    if (before.some(({ folded }) => formerly.has(folded))) return false;
    if (!isOfOneVerb(deed, plan.deed)) return false;
    // "Hosted the gala in 2017": before anybody planned it.
    const { basis, days } = side.claim.when;
    if (basis === 'stated' && compareTimes(days, plan.side.published?.days) === 'before') return false;
    // "The gala before, hosted by Lund": who does it is told with "by".
    const doer = deed.others.get('by');
    const planner = plan.deed.isPassive ? plan.deed.others.get('by') : plan.deed.subject;
    return !doer || !planner || areLike(doer, planner);
}

/** Whoever was to direct a play is not told to have written it: of the ways to be its author each is a deed of its own. */
function isOfOneVerb({ kind, words }: Deed, { words: otherWords }: Deed): boolean {
    if (kind.name !== 'author') return true;
    const stems = stemsIn(otherWords);
    return stemsIn(words).some(stem => stems.includes(stem));
}

/** In words. */
const REACH = 6;

/** "Is accused of firing the shots": so one speaks of whoever is charged, until the verdict. */
function isStillAccused({ deed, side }: ToldDeed): boolean {
    if (deed.kind.name !== 'accuse' || !deed.isPassive || deed.others.has('by')) return false;
    return /^ of\b/i.test(side.claim.words.slice(deed.end));
}

const ENDS_NO_ACCUSATION: ReadonlySet<string> = new Set(['detain', 'remand', 'charge']);

const PERMISSIONS: ReadonlySet<string> = new Set(['allow', 'ban']);

/** One rule may allow a thing and forbid another: what is allowed must have words in common with what is forbidden. */
function areOfOnePermission(one: ToldDeed, other: ToldDeed, isOfOne: boolean): boolean {
    const [doing, otherDoing] = [stemsOfDoing(one), stemsOfDoing(other)];
    if (doing && otherDoing) return doing.some(stem => otherDoing.includes(stem));
    if (isOfOne) return true;
    const told = doing ?? otherDoing;
    if (!told) return relationOfPatients(one.deed, other.deed, one.side, other.side) === 'same';
    const { deed, side } = doing ? other : one;
    return firstStemsIn(side.claim.words.slice(deed.end, deed.clause.end)).some(stem => told.includes(stem));
}

/** "To waive such reviews", "from catching eels": what somebody may do or not do; nothing where no verb tells it. */
function stemsOfDoing({ deed, side }: ToldDeed): readonly string[] | undefined {
    const behind = DOING.exec(side.claim.words.slice(deed.end, deed.clause.end))?.[1];
    return behind === undefined ? undefined : firstStemsIn(behind);
}

/** Of its first words: what follows is of something else. */
function firstStemsIn(text: string): readonly string[] {
    return wordsOf(text)
        .slice(0, LONGEST_DOING)
        .flatMap(({ folded }) => stemOf(folded) ?? []);
}

const DOING = /^(?: \S{1,30}){0,6}? (?:to (?=\p{Ll})|from (?=\p{Ll}{2,20}ing\b))(.{1,200})/u;
/** In words. */
const LONGEST_DOING = 5;
