/** Periods counted from the last date of the text: "the following year", "the next day", "that week", "the same month". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';
import { isPeriod, statedUnit } from '../timex/statedUnit.ts';

export const narratedPeriod = timePhrases('narratedPeriod', [
    ['the following|next|previous|preceding|prior:which UNIT', neighbour],
    ['the following|next|previous|preceding:which PART_OF_DAY', partOfNeighbour],
    ['the day before', dayBefore],
    ['that (same|very )? UNIT', same],
    ['the same|very UNIT', same],
    ['that (same )? PART_OF_DAY', partOfSame],
    ['that (same )? SEASON', match => partOfYear(match.value('season'))],
]);

function neighbour(match: PhraseMatch): TimeSense | undefined {
    const amount = directionOf(match.text('which'));
    const unit = match.value('unit');
    if (unit === 'weekend')
        return { type: 'DATE', stated: 'XXXX-WXX-WE', reading: { kind: 'weekend', direction: amount } };
    if (amount === undefined || !isPeriod(unit)) return undefined;
    return { type: 'DATE', stated: statedUnit(unit), reading: { kind: 'shift', amount, unit, from: 'text' } };
}

/** "the day before the vote" is counted from what follows. */
function dayBefore({ after }: PhraseMatch): TimeSense | undefined {
    if (after && /^[\p{L}\d]/u.test(after.text)) return undefined;
    return {
        type: 'DATE',
        stated: 'XXXX-XX-XX',
        reading: { kind: 'shift', amount: -1, unit: 'day', from: 'text' },
    };
}

function partOfNeighbour(match: PhraseMatch): TimeSense | undefined {
    const amount = directionOf(match.text('which'));
    if (amount === undefined) return undefined;
    const time = `T${match.value('partOfDay')}`;
    const day = { kind: 'shift', amount, unit: 'day', from: 'text' } as const;
    return { type: 'TIME', stated: `XXXX-XX-XX${time}`, reading: { kind: 'timeOfDay', time, day } };
}

function same(match: PhraseMatch): TimeSense | undefined {
    const unit = match.value('unit');
    if (!isPeriod(unit)) return undefined;
    return { type: 'DATE', stated: statedUnit(unit), reading: { kind: 'same', unit } };
}

function partOfSame(match: PhraseMatch): TimeSense | undefined {
    const time = `T${match.value('partOfDay')}`;
    const day = { kind: 'same', unit: 'day' } as const;
    return { type: 'TIME', stated: `XXXX-XX-XX${time}`, reading: { kind: 'timeOfDay', time, day } };
}

function partOfYear(part: string): TimeSense {
    const whole = { kind: 'same', unit: 'year' } as const;
    const season = { kind: 'partOfYear', part, direction: undefined } as const;
    return { type: 'DATE', stated: `XXXX-${part}`, reading: { kind: 'within', part: season, whole } };
}
