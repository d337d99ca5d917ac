/** To which of the deeds that a sentence tells its day belongs, and whether two sentences date one deed. */

import { stemOf, wordsOf } from '../../../claims/words.ts';
import { eventNouns } from '../../../recognisers/lexicon/en/events.ts';
import { intervalsMeet } from '../../../text/day.ts';
import { areLike } from '../deeds/actors.ts';
import { daysBeside } from '../deeds/daysBeside.ts';
import { isVerb, type PartRelation, relationOfPatients } from '../deeds/deedParts.ts';
import { type Deed, deedsOf, mayMeet, sharedThings } from '../deeds/deedsOf.ts';
import { timesTold } from '../deeds/oneEvent.ts';
import type { Kinship, Side } from '../sides/side.ts';

/**
 * Of a kind that both tell, no two are of one: "placed Lund on the list on Tuesday" and "placed Brandt on it on Wednesday"; or
 * a sentence tells several days, and that of the claim belongs to a deed that the other does not tell.
 */
export function isOfOtherDeeds(one: Side, other: Side): boolean {
    const relations = relationsOfDeeds(one, other);
    if (relations.length > 0 && relations.every(relation => relation === 'other')) return true;
    return (tellsSeveralDays(one) || tellsSeveralDays(other)) && !haveOneDeed(one, other);
}

/** Of those to whom two deeds of one kind are done, for each such pair. */
function relationsOfDeeds(one: Side, other: Side): readonly PartRelation[] {
    if (!mayMeet(one, other)) return [];
    const answers = deedsOf(other);
    return deedsOf(one).flatMap(deed =>
        answers
            .filter(({ kind }) => kind === deed.kind)
            .map(answer => relationOfPatients(deed, answer, one, other)),
    );
}

/** The words around the day, up to where another statement begins, are in the other sentence too; where there is such a border. */
export function isDayOfShared({ claim }: Side, { terms }: Kinship): boolean {
    const time = claim.times.find(({ resolved }) => resolved?.days?.from === claim.when.days?.from);
    if (!time) return true;
    const [start, end] = [time.start - claim.sentence.start, time.end - claim.sentence.start];
    // "Sunday's final": the day of what follows, and of nothing else.
    const owned = OWNED.exec(claim.words.slice(end - 2));
    if (owned)
        return wordsOf(owned[1] ?? '').some(
            ({ folded }) =>
                terms.includes(stemOf(folded) ?? '') || (start <= OPENING && eventNouns.has(folded)),
        );
    if (CLEFT.test(claim.words) || !BEGINS_TIME.test(claim.words)) return true;
    const before = claim.words.slice(0, start).split(BEGINS_TIME).at(-1) ?? '';
    const behind = claim.words.slice(end).split(BEGINS_TIME)[0] ?? '';
    return wordsOf(`${before} ${behind}`).some(({ folded }) => terms.includes(stemOf(folded) ?? ''));
}

/** "Monday night's disaster killed 14": the sentence is about that event. In characters. */
const OPENING = 4;

const OWNED = /^.{0,2}['’]s?((?:\s[\p{L}-]{1,24}){1,4})/u;

/** "It was Wednesday when the last of them left": the day is that of all the rest. */
const CLEFT = /^[“"]?it (?:was|is) /i;
const BEGINS_TIME = /;|\b(?:after|before|when|while|since|until)\b/i;

/** Beside the one that the claim is dated to. */
function tellsSeveralDays({ claim }: Side): boolean {
    const { days } = claim.when;
    return days !== undefined && timesTold(claim).some(told => !intervalsMeet(told, days));
}

/** A deed that both tell of the same things, with its day right beside it. */
export function haveOneDeed(one: Side, other: Side): boolean {
    if (!mayMeet(one, other)) return false;
    const answers = deedsOf(other).filter(answer => isDatedBeside(answer, other));
    return deedsOf(one).some(
        deed =>
            isDatedBeside(deed, one) &&
            isVerb(deed, one) &&
            answers.some(
                answer =>
                    answer.kind === deed.kind &&
                    answer.isNegated === deed.isNegated &&
                    isVerb(answer, other) &&
                    relationOfPatients(deed, answer, one, other) !== 'other' &&
                    (isOfOneSubject(deed, answer) || sharedThings(deed, answer, one, other) >= FEWEST_THINGS),
            ),
    );
}

/** "Toll will step down in October", "Toll leaves the company in November": who does it tells that it is one deed. */
function isOfOneSubject({ kind, subject }: Deed, { subject: other }: Deed): boolean {
    if (kind.isOnce !== true || subject?.type !== 'person' || other?.type !== 'person') return false;
    return areLike(subject, other);
}

const FEWEST_THINGS = 2;

/** The day of the claim is told right beside the verb. */
function isDatedBeside(deed: Deed, side: Side): boolean {
    return daysBeside(deed, side).some(({ from }) => from === side.claim.when.days?.from);
}
