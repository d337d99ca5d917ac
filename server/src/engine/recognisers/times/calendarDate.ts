/** Dates with a day and a month in words: "September 24, 2023", "Thursday, 6 April", "the 5th of November". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';
import { dateValue, weekValue } from '../timex/timexValue.ts';
import { yearOf } from '../timex/yearOf.ts';

const WEEKDAY = '(WEEKDAY|SHORT_WEEKDAY:weekday ,? the? )?';
const YEAR = '(,? YEAR|SHORT_YEAR:year )?';

export const calendarDate = timePhrases('calendarDate', [
    [`${WEEKDAY} (last|this|next:which)? MONTH the? DAY ${YEAR}`, dayOfCalendar],
    [`${WEEKDAY} the? DAY (day of )? MONTH ${YEAR}`, dayOfCalendar],
    [`${WEEKDAY} the? DAY of? MONTH ${YEAR}`, dayOfCalendar],
    ['DAY / MONTH / YEAR', dayOfCalendar],
    [`the week of|beginning|starting|ending MONTH DAY ${YEAR}`, weekOf],
    [`the week of|beginning|starting|ending the? DAY of? MONTH ${YEAR}`, weekOf],
]);

function dayOfCalendar(match: PhraseMatch): TimeSense | undefined {
    const month = match.number('month');
    const dayOfMonth = match.number('day');
    const year = yearOf(match);
    const stated = dateValue({ year, month, dayOfMonth });
    if (stated === undefined || isCounted(match) || isOfAnotherDay(match)) return undefined;
    const weekday = match.number('weekday');
    const reading =
        year === undefined
            ? ({
                  kind: 'monthDay',
                  month,
                  dayOfMonth,
                  direction: directionOf(match.text('which')),
                  weekday,
              } as const)
            : undefined;
    return { type: 'DATE', stated, reading };
}

/** "the week of March 6". */
function weekOf(match: PhraseMatch): TimeSense | undefined {
    const day = dayOfCalendar(match);
    if (!day) return undefined;
    if (!day.reading) return { type: 'DATE', stated: weekValue(day.stated) };
    return { type: 'DATE', stated: 'XXXX-WXX', reading: { kind: 'weekOf', day: day.reading } };
}

/** "On 5 March the first ten came": the day stands before the month. */
function isOfAnotherDay(match: PhraseMatch): boolean {
    const [month, day] = [match.word('month'), match.word('day')];
    if (!month || !day || day.start < month.start || /^\d/.test(day.text)) return false;
    return match.before?.senses.some(sense => sense.class === 'DAY') === true;
}

/** "March 12 percent": the number belongs to what follows. */
function isCounted({ after }: PhraseMatch): boolean {
    return (
        after !== undefined && (after.text === '%' || after.text === 'percent' || after.text === 'million')
    );
}
