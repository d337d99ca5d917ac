/** The verdict on one thing that two claims date to two days, or time at two hours. */

import * as l10n from '@vscode/l10n';
import type { DayInterval } from '../../../text/day.ts';
import { inWords } from '../../../text/dayInWords.ts';
import { isAhead, isPutOff } from '../sides/ahead.ts';
import { compareTimes, gapInDays } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { CrossReference, Judged, Points } from '../sides/crossReference.ts';
import type { Side } from '../sides/side.ts';

/** A plan may be put off: of two reports on different days the later one tells the new day; of news of one decision it must say so. */
export function toldApart(one: Side, other: Side, reason: string, points: Points): Judged {
    const [days, otherDays] = [one.published?.days, other.published?.days];
    const relation = compareTimes(days, otherDays);
    const isLater = relation === 'before' || relation === 'after';
    const mayBePutOff = gapInDays(days, otherDays) > ONE_DECISION_DAYS || isPutOff(one) || isPutOff(other);
    if (!isAhead(one) || !isAhead(other) || !isLater || !mayBePutOff)
        return contradiction(one, other, reason, points);
    return { verdict: 'updates', direction: relation === 'after' ? 'forward' : 'backward', reason, points };
}

/** What was decided is told on the day and on the next. */
const ONE_DECISION_DAYS = 1;

export function datedAlike(days: DayInterval): CrossReference {
    return { verdict: 'agrees', direction: undefined, reason: l10n.t('both date it to {0}', inWords(days)) };
}

/** As a reason: "one dates it to 3 May 2024, the other to 5 May 2024". */
export function datedApart(days: DayInterval, otherDays: DayInterval): string {
    return l10n.t('one dates it to {0}, the other to {1}', inWords(days), inWords(otherDays));
}

/** As a reason; of hours as they are to be shown, "16:12". */
export function timedApart(hour: string, otherHour: string): string {
    return l10n.t('one times it at {0}, the other at {1}', hour, otherHour);
}
