/** Who speaks in two claims: the same, or two parties? */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf, wordsOf } from '../../../claims/words.ts';
import { authorities, contenders } from '../../../recognisers/lexicon/en/parties.ts';
import { reportNouns } from '../../../recognisers/lexicon/en/speech.ts';
import { contains } from '../../../text/span.ts';
import { isLike, type Side } from './side.ts';

/** Both hand the claim to a speaker, and neither speaker is the other in other words. */
export function areParties(one: Side, other: Side): boolean {
    if (one.speaker === undefined || other.speaker === undefined || isLike(one.speaker, other.speaker))
        return false;
    const [a, b] = [ownStems(one, other), ownStems(other, one)];
    if ([a, b].some(stems => stems.length > 0 && stems.every(stem => OF_REPORTS.has(stem)))) return false;
    return (
        !a.some(stem => stemsAround(other).includes(stem)) && !b.some(stem => stemsAround(one).includes(stem))
    );
}

/** A statement or a report speaks for somebody who is not named: no party of its own. */
const OF_REPORTS: ReadonlySet<string> = new Set([...reportNouns].flatMap(word => stemOf(word) ?? []));

/** Whether the claims are handed to two speakers, as far as the words that name them tell. */
export function haveOtherSpeakers(one: Side, other: Side): boolean {
    const [a, b] = [ownStems(one, other), ownStems(other, one)];
    return !a.some(stem => b.includes(stem));
}

/** What names the speaker, without names that both share where more is told: a "union in Marn" is not "Marn's minister". */
function ownStems(side: Side, other: Side): readonly string[] {
    const stems = speakerStems(side);
    const others = speakerStems(other);
    const isName = (stem: string) =>
        side.claim.capitals.inside.includes(stem) || side.claim.capitals.first === stem;
    // Who speaks for a firm is the firm.
    if ([...stems, ...others].some(stem => stem.startsWith('spokes'))) return stems;
    const own = stems.filter(stem => !(isName(stem) && others.includes(stem)));
    return own.length > 0 && others.some(stem => !stems.includes(stem)) ? own : stems;
}

/** One speaks for an authority, the other for those that contend with it. */
export function areOnTwoSides(one: Side, other: Side): boolean {
    return (
        (isSaidBy(one, authorities) && isSaidBy(other, contenders)) ||
        (isSaidBy(other, authorities) && isSaidBy(one, contenders))
    );
}

/** The words that name the speaker have one of the stems. */
export function isSaidBy(side: Side, stems: ReadonlySet<string>): boolean {
    return speakerStems(side).some(stem => stems.has(stem));
}

/** The stems of the words that lead to the verb of saying, or follow from it. */
export function speakerStems({ claim, speaker }: Side): readonly string[] {
    // "We have rescued 154. Others are missing," Ortega said: the words that name him stand in the next sentence.
    if (claim.attribution && !contains(claim.sentence, claim.attribution.cue)) return stemsIn(speaker ?? '');
    return stemsOfSpeaker(claim);
}

const stemsOfSpeaker = remembered(({ attribution, accusation, sentence, words }: Claim) => {
    if (!attribution) {
        const by = accusation?.by;
        return by ? stemsIn(downTo(words.slice(0, by.end - sentence.start))) : [];
    }
    const { source, cue } = attribution;
    const at = cue.start - sentence.start;
    if (source && source.start > cue.start) return stemsIn(upTo(words.slice(cue.end - sentence.start)));
    // "The operator on Monday rejected claims that": the name may stand farther off.
    const named = source
        ? stemsIn(words.slice(source.start - sentence.start, source.end - sentence.start))
        : [];
    return [...new Set([...named, ...stemsIn(downTo(words.slice(0, at)))])];
});

/** As many characters as a speaker's description may take. */
const LONGEST = 60;

/** Up to the next mark that ends a phrase. */
function upTo(words: string): string {
    return words.slice(0, LONGEST).split(/[,;:“”"]|\s(?:that|on|about)\s/)[0] ?? '';
}

function downTo(words: string): string {
    return (
        words
            .slice(-LONGEST)
            .split(/[,;:“”"]|\s(?:that|on|about)\s/)
            .at(-1) ?? ''
    );
}

/** All that stands near the verb of saying. */
function stemsAround({ claim: { attribution, sentence, words }, speaker }: Side): readonly string[] {
    if (!attribution) return [];
    if (!contains(sentence, attribution.cue)) return stemsIn(speaker ?? '');
    const at = attribution.cue.start - sentence.start;
    return stemsIn(words.slice(Math.max(0, at - LONGEST), at + LONGEST));
}

function stemsIn(words: string): readonly string[] {
    return wordsOf(words).flatMap(({ folded }) => stemOf(OF_LAW.test(folded) ? 'lawyer' : folded) ?? []);
}

const OF_LAW = /^(?:attorneys?|counsel|solicitors?|barristers?)$/;
