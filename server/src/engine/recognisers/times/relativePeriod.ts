/** Periods of the calendar next to the present one: "last week", "this year", "the coming month", "next weekend". */

import type { CalendarUnit } from '../mention.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';
import { isPeriod, statedUnit } from '../timex/statedUnit.ts';
import { durationValue } from '../timex/timexValue.ts';

export const relativePeriod = timePhrases('relativePeriod', [
    ['last|this|next:which (calendar|fiscal|financial|school )? UNIT', period],
    ['the current|coming|upcoming|new|latest:which (calendar|fiscal|financial )? UNIT', period],
    ['(the|this )? past UNIT', pastPeriod],
    ['the last UNIT', pastPeriod],
    ['this coming:which UNIT', period],
    ['the weekend:unit', match => weekend(match, undefined)],
]);

function period(match: PhraseMatch): TimeSense | undefined {
    const direction = directionOf(match.text('which'));
    const unit = match.value('unit');
    if (unit === 'weekend') return weekend(match, direction);
    if (direction === undefined || !isPeriod(unit)) return undefined;
    // "this day", "the last day" point into the story, not at the calendar.
    if (unit === 'day') return undefined;
    return { type: 'DATE', stated: statedUnit(unit), reading: reading(direction, unit) };
}

function reading(amount: number, unit: CalendarUnit) {
    return { kind: 'shift', amount, unit, from: 'publication' } as const;
}

function weekend(_: PhraseMatch, direction: -1 | 0 | 1 | undefined): TimeSense {
    return { type: 'DATE', stated: 'XXXX-WXX-WE', reading: { kind: 'weekend', direction } };
}

/** "the past week" lasts until now; a past year is told as the last one is. */
function pastPeriod(match: PhraseMatch): TimeSense | undefined {
    const unit = match.value('unit');
    if (unit === 'weekend') return weekend(match, -1);
    if (unit === 'year') return { type: 'DATE', stated: 'XXXX', reading: reading(-1, 'year') };
    const stated = unit === 'day' || unit === 'second' ? undefined : durationValue(1, unit);
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}
