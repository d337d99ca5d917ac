/** Two sentences that tell until when one thing lasts: "runs out on 31 December", "will be paid until the end of June". */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { type DayInterval, intervalsMeet } from '../../../text/day.ts';
import { inWords } from '../../../text/dayInWords.ts';
import { areToldApart, isDated, likenessOf } from '../deeds/oneEvent.ts';
import { gapInDays, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { contradiction, daysIn } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';

/** In days. */
const ONE_END = 3;

/** So much two sentences must share to be of one thing (see `likenessOf`). */
const ONE_THING = 5;

export const compareEnds: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isDated(one) || !isDated(other)) return undefined;
    const [end, otherEnd] = [endIn(one.claim), endIn(other.claim)];
    // "Until 31 December" and "up to the new year" are one end.
    if (!end || !otherEnd || intervalsMeet(end, otherEnd) || gapInDays(end, otherEnd) <= ONE_END)
        return undefined;
    if (one.claim.modality === 'possible' || other.claim.modality === 'possible') return undefined;
    // What ended long ago may have ended for many; what runs on has one end.
    if (!isAhead(end, one) || !isAhead(otherEnd, other)) return undefined;
    if (gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS) return undefined;
    if (areToldApart(one, other) || likenessOf(one, other, kinship) < ONE_THING) return undefined;
    return contradiction(
        one,
        other,
        l10n.t('one tells that it ends with {0}, the other with {1}', inWords(end), inWords(otherEnd)),
        [daysIn(one, end), daysIn(other, otherEnd)],
    );
};

function isAhead({ from }: DayInterval, { published }: Side): boolean {
    return published !== undefined && from >= published.days.from;
}

/** The days behind "until"; nothing where the sentence tells several ends. */
const endIn = remembered(({ times, words, sentence }: Claim): DayInterval | undefined => {
    const ends = times.flatMap(time => {
        const days = time.resolved?.days;
        return days && !NOT_UNTIL.test(words) && TELLS_END.test(words.slice(0, time.start - sentence.start))
            ? [days]
            : [];
    });
    return ends.length === 1 ? ends[0] : undefined;
});

/** "It was not until May that": a beginning. */
const NOT_UNTIL = /(?:\bnot|n['’]t) [^.;]{0,30}\buntil\b/i;
const TELLS_END =
    /\b(?:until|till|through|runs? out (?:on|in|at)|runs? to|expires? (?:on|in|at)|lapses? (?:on|in)|ends? (?:on|in|with)|up to|valid to|good until)\s(?:the\s)?(?:(?:end|close|summer|spring|autumn|winter)\sof\s)?$/i;
