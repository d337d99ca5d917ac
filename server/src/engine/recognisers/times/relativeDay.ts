/** Days counted from the day of speaking in one word: "today", "yesterday", "last night", "this morning". */

import type { TimeReading } from '../mention.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';

const AMOUNTS: Readonly<Record<string, number>> = {
    yesterday: -1,
    today: 0,
    tonight: 0,
    tomorrow: 1,
    last: -1,
    this: 0,
    before: -2,
    after: 2,
};

export const relativeDay = timePhrases('relativeDay', [
    ['yesterday|today|tomorrow:day', relativeDayOf],
    ['tonight:day', match => partOfDayOn(match, 'NI')],
    ['last:day night:part', match => partOfDayOn(match, 'NI')],
    ['last:day PART_OF_DAY', match => partOfDayOn(match, match.value('partOfDay'))],
    ['this|yesterday|tomorrow:day PART_OF_DAY', match => partOfDayOn(match, match.value('partOfDay'))],
    ['the? day before|after:day yesterday|tomorrow', relativeDayOf],
]);

function relativeDayOf(match: PhraseMatch): TimeSense | undefined {
    return { type: 'DATE', stated: 'XXXX-XX-XX', reading: shift(AMOUNTS[match.text('day')] ?? 0) };
}

function partOfDayOn(match: PhraseMatch, part: string): TimeSense | undefined {
    const time = `T${part}`;
    return {
        type: 'TIME',
        stated: `XXXX-XX-XX${time}`,
        reading: { kind: 'timeOfDay', time, day: shift(AMOUNTS[match.text('day')] ?? 0) },
    };
}

function shift(amount: number): TimeReading {
    return { kind: 'shift', amount, unit: 'day', from: 'publication' };
}
