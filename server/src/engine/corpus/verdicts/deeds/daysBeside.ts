/** The days that a sentence tells right beside a deed. */

import type { DayInterval } from '../../../text/day.ts';
import type { Side } from '../sides/side.ts';
import type { Deed } from './deedsOf.ts';

/** The days that stand within a few words of the verb, where no other statement begins between them. */
export function daysBeside(deed: Deed, { claim }: Side): readonly DayInterval[] {
    return claim.times.flatMap(({ start, end, resolved }) => {
        if (resolved?.days === undefined) return [];
        const [from, until] = [start - claim.sentence.start, end - claim.sentence.start];
        const between =
            from >= deed.end ? claim.words.slice(deed.end, from) : claim.words.slice(until, deed.start);
        // "Jailed on Wednesday for": the day may stand inside.
        const isInside = from < deed.end && until > deed.start;
        return isInside || (between.length <= BESIDE && !BEGINS_ANOTHER.test(between)) ? resolved.days : [];
    });
}

/** "On Wednesday, three days after it sacked him". */
const BEGINS_ANOTHER = /[;“”]|\b(?:after|before|when|while|who|whose|which|where|since|until|because)\b/i;

/** In characters. */
const BESIDE = 60;
