/** Months without a day: "March", "March 2023", "last April", "this September". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';
import { dateValue } from '../timex/timexValue.ts';
import { yearOf } from '../timex/yearOf.ts';

export const month = timePhrases('month', [
    ['MONTH ,|of? YEAR', monthOfYear],
    ['(the month of )? MONTH SHORT_YEAR:year', monthOfYear],
    ['(this past )? last|past|previous|this|next|coming:which MONTH', relativeMonth],
    ['this past|coming:which MONTH', relativeMonth],
    ['MONTH', relativeMonth],
]);

function monthOfYear(match: PhraseMatch): TimeSense | undefined {
    const year = yearOf(match);
    const stated = dateValue({ year, month: match.number('month') });
    return stated === undefined ? undefined : { type: 'DATE', stated };
}

function relativeMonth(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('month');
    const stated = dateValue({ month: number });
    if (stated === undefined || isAbbreviationOnly(match)) return undefined;
    const direction = directionOf(match.text('which'));
    return {
        type: 'DATE',
        stated,
        reading: { kind: 'monthDay', month: number, dayOfMonth: undefined, direction },
    };
}

/** "Jan" alone is a man, "Dec" an abbreviation of much else: without a number beside it a short form needs its period. */
function isAbbreviationOnly(match: PhraseMatch): boolean {
    const word = match.word('month');
    return (
        word !== undefined &&
        word.text.length <= 4 &&
        word.end - word.start === word.text.length &&
        !FULL.has(word.text)
    );
}

const FULL: ReadonlySet<string> = new Set(['may', 'june', 'july']);
