/** Takes dates of the Julian calendar for the days they are today: "8 March (O.S.)", "on 1 March (14 March)". */

import { type Day, dayNumber, dayOf } from '../../text/day.ts';
import { gregorianDay, isOldStyle } from '../../text/oldStyle.ts';
import type { TimeExpression } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

/** Needs dates at their full length. */
export const readOldStyle: Refiner = {
    name: 'readOldStyle',
    refine(mentions, { words }) {
        const times = mentions.filter(mention => mention.kind === 'time');
        const old = new Set<TimeExpression>();
        for (const [i, time] of times.entries()) {
            if (!dayIn(time)) continue;
            const next = times[i + 1];
            if (isMarked(time, times[i - 1], next, words)) old.add(time);
            else if (next && isInBrackets(time, next, words)) addOlder(old, time, next);
        }
        if (old.size === 0) return mentions;
        return mentions.map(mention =>
            mention.kind === 'time' && old.has(mention) ? inNewStyle(mention) : mention,
        );
    },
};

/** What stands beside another date belongs to that. */
function isMarked(
    { start, end }: TimeExpression,
    before: TimeExpression | undefined,
    next: TimeExpression | undefined,
    words: string,
): boolean {
    return isOldStyle(words.slice(before?.end ?? 0, start), words.slice(end, next?.start));
}

function isInBrackets(time: TimeExpression, next: TimeExpression, words: string): boolean {
    return / [([]$/.test(words.slice(time.end, next.start)) && /^[)\]]/.test(words.slice(next.end));
}

/** Of two dates of one day the earlier is of the old calendar. */
function addOlder(old: Set<TimeExpression>, time: TimeExpression, next: TimeExpression): void {
    const year = /^\d{4}/.exec(time.stated)?.[0] ?? /^\d{4}/.exec(next.stated)?.[0] ?? SOME_YEAR;
    const [one, other] = [dayIn(time, year), dayIn(next, year)];
    if (!one || !other) return;
    if (isSameDay(one, other)) old.add(time);
    else if (isSameDay(other, one)) old.add(next);
}

function isSameDay(julian: Day, gregorian: Day): boolean {
    return dayNumber(gregorianDay(julian)) === dayNumber(gregorian);
}

/** Of the decades in which most people told both. */
const SOME_YEAR = '1917';

/** The day that a date tells with its month; undefined for another time. */
function dayIn({ type, stated, reading }: TimeExpression, year = SOME_YEAR): Day | undefined {
    const isDate = type === 'DATE' && (reading === undefined || reading.kind === 'monthDay');
    const match = isDate ? /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(stated) : null;
    if (!match) return undefined;
    return dayOf(Number(match[1] === 'XXXX' ? year : match[1]), Number(match[2]), Number(match[3]));
}

function inNewStyle(time: TimeExpression): TimeExpression {
    if (time.reading) return { ...time, reading: { kind: 'oldStyle', day: time.reading } };
    return { ...time, stated: gregorianDay(time.stated) };
}
