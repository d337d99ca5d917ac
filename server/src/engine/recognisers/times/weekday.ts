/** Days of the week: "Monday", "last Friday", "this coming Sunday". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';

export const weekday = timePhrases('weekday', [
    ['(this )? last|past|previous|this|next|coming|following:which WEEKDAY', relativeWeekday],
    ['the (following|next|previous|preceding:which )? WEEKDAY', followingWeekday],
    ['WEEKDAY', relativeWeekday],
    ['(last|this|next:which)? WEEKDAY PART_OF_DAY', partOfWeekday],
]);

function relativeWeekday(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('weekday');
    if (number === undefined || match.word('weekday')?.isCapitalised !== true) return undefined;
    return {
        type: 'DATE',
        stated: `XXXX-WXX-${number}`,
        reading: { kind: 'weekday', weekday: number, direction: directionOf(match.text('which')) },
    };
}

/** "Friday morning"; "Tuesday nights" is left to recurrence. */
function partOfWeekday(match: PhraseMatch): TimeSense | undefined {
    const day = relativeWeekday(match);
    const time = `T${match.value('partOfDay')}`;
    if (!day?.reading || /s$/.test(match.text('partOfDay'))) return undefined;
    return {
        type: 'TIME',
        stated: `${day.stated}${time}`,
        reading: { kind: 'timeOfDay', time, day: day.reading },
    };
}

/** "the following Monday" is counted from the last date of the text; "the Monday" alone is no phrase. */
function followingWeekday(match: PhraseMatch): TimeSense | undefined {
    return match.text('which') === '' ? undefined : relativeWeekday(match);
}
