/** The first part of ranges that name their month or year but once: "3 to 5 March", "March 3-5", "2019-21". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { dateValue } from '../timex/timexValue.ts';

const TO = 'to|through|until|and|-|–|—|or';

/** Each end is a mention of its own; the end that names the month is found as any other date. */
export const range = timePhrases('range', [
    [`< DAY > ${TO} DAY:until of? MONTH (,? YEAR )?`, dayBefore],
    [`< DAY > , (DAY:other ,)? DAY:until ,? and|or DAY:last of? MONTH (,? YEAR )?`, dayBefore],
    [`MONTH DAY:from -|–|—|to|and|or|through < DAY (,? YEAR )? >`, dayAfter],
    [`< MONTH DAY > -|–|—|to|and|or|through DAY:until ,? YEAR`, dayBefore],
    [`YEAR:from -|–|/:sign < NUMBER:until >`, yearAfter],
]);

function dayBefore(match: PhraseMatch): TimeSense | undefined {
    const from = match.number('day');
    const until = match.number('until');
    if (from === undefined || until === undefined || from >= until) return undefined;
    return dayOfMonth(match, from);
}

function dayAfter(match: PhraseMatch): TimeSense | undefined {
    const from = match.number('from');
    const until = match.number('day');
    if (from === undefined || until === undefined || from >= until) return undefined;
    return dayOfMonth(match, until);
}

function dayOfMonth(match: PhraseMatch, dayNumber: number): TimeSense | undefined {
    const month = match.number('month');
    const stated = dateValue({ year: match.number('year'), month, dayOfMonth: dayNumber });
    if (stated === undefined) return undefined;
    if (match.number('year') !== undefined) return { type: 'DATE', stated };
    return {
        type: 'DATE',
        stated,
        reading: { kind: 'monthDay', month, dayOfMonth: dayNumber, direction: undefined },
    };
}

/** "2019-21": two digits that go on from those of the first year. */
function yearAfter(match: PhraseMatch): TimeSense | undefined {
    const from = match.number('from');
    const until = match.number('until');
    if (from === undefined || until === undefined || !/^\d\d$/.test(match.text('until'))) return undefined;
    const year = from - (from % 100) + until + (until <= from % 100 ? 100 : 0);
    const isSeason = match.text('sign') === '/';
    return year - from <= (isSeason ? 1 : 20) ? { type: 'DATE', stated: String(year) } : undefined;
}
