/** Two days that differ only because each is counted from the day of its own article. */

import type { TimeReading } from '../../../recognisers/mention.ts';
import { isAhead } from '../sides/ahead.ts';
import { alikenessOf } from '../sides/alikeness.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import type { Kinship, Side } from '../sides/side.ts';
import type { Moment } from './moments.ts';

/** The words are the same, and only the dates under the headlines tell them apart: which of these is wrong nobody knows. */
export function areCountedApart(
    [one, moment]: readonly [Side, Moment],
    [other, rival]: readonly [Side, Moment],
    kinship: Kinship,
): boolean {
    if (!isCounted(moment) || !isCounted(rival) || gapInDays(moment.on, rival.on) === 0) return false;
    return (
        isOneWeekday(one, moment, other, rival) ||
        isReprint([one, moment], [other, rival], kinship) ||
        (isQuotedToday(moment) && isQuotedToday(rival))
    );
}

function isCounted({ time }: Moment): boolean {
    return time.resolved?.basis.kind === 'publication';
}

/** "Were found on Saturday", told again a week later: the week is inferred, and a report may have been updated since. */
function isOneWeekday(one: Side, moment: Moment, other: Side, rival: Moment): boolean {
    const [weekday, otherWeekday] = [weekdayIn(moment.time.reading), weekdayIn(rival.time.reading)];
    // What is to come may be put off by a week.
    return weekday !== undefined && weekday === otherWeekday && !isAhead(one) && !isAhead(other);
}

function weekdayIn(reading: TimeReading | undefined): number | undefined {
    if (reading?.kind === 'timeOfDay') return weekdayIn(reading.day);
    return reading?.kind === 'weekday' && reading.direction === undefined ? reading.weekday : undefined;
}

/** "Nobody answered this afternoon", "nobody answered on Monday afternoon", word for word: printed a day after it was written. */
function isReprint(
    [one, moment]: readonly [Side, Moment],
    [other, rival]: readonly [Side, Moment],
    kinship: Kinship,
): boolean {
    if (!isToday(moment.time.reading) && !isToday(rival.time.reading)) return false;
    const gap = gapInDays(one.published?.days, other.published?.days);
    return (
        gap > 0 &&
        gapInDays(moment.on, rival.on) === gap &&
        kinship.overlap >= NEARLY &&
        alikenessOf(one, other, kinship).opposed.length === 0
    );
}

/** "“Stop the mill today,” they shouted": on the day on which they did, which is not told. */
function isQuotedToday({ time, claim: { words, sentence } }: Moment): boolean {
    const marks = words.slice(0, time.start - sentence.start).match(/["“”]/g) ?? [];
    return isToday(time.reading) && marks.length % 2 === 1;
}

/** So much of the shorter sentence the other must share. */
const NEARLY = 0.8;

function isToday(reading: TimeReading | undefined): boolean {
    if (reading?.kind === 'timeOfDay') return isToday(reading.day);
    return reading?.kind === 'shift' && reading.unit === 'day' && reading.amount === 0;
}
