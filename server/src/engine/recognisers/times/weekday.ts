/** Days of the week: "Monday", "last Friday", "this coming Sunday". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';

export const weekday = timePhrases('weekday', [
    ['(this )? last|past|previous|this|next|coming|following:which WEEKDAY', relativeWeekday],
    ['the (following|next|previous|preceding:which )? WEEKDAY', followingWeekday],
    ['WEEKDAY', relativeWeekday],
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

/** "the following Monday" is counted from the last date of the text; "the Monday" alone is no phrase. */
function followingWeekday(match: PhraseMatch): TimeSense | undefined {
    return match.text('which') === '' ? undefined : relativeWeekday(match);
}
