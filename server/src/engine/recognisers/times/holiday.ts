/** Feasts and holidays: "Christmas", "last Thanksgiving", "Easter Monday 2024". */

import { HOLIDAYS } from '../lexicon/en/holidays.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type Meaning, type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';
import { holidayIn, statedHoliday } from '../timex/holidayIn.ts';

export const holiday = timePhrases('holiday', Object.keys(HOLIDAYS).flatMap(phrasesOf));

function phrasesOf(name: string): readonly (readonly [string, Meaning])[] {
    return [
        [`(last|this|next|past:which )? ${firstNamed(name)} (,? YEAR )?`, match => holidayOf(match, name)],
        [`(last|this|next|past:which )? ${firstNamed(name)} week`, match => weekOfHoliday(match, name)],
    ];
}

/** The first word is named, since it must be written with a capital. */
function firstNamed(name: string): string {
    return name.replace(/^\S+/, '$&:first');
}

/** "Easter week": the week that holds the day. */
function weekOfHoliday(match: PhraseMatch, name: string): TimeSense | undefined {
    const day = holidayOf(match, name);
    return (
        day?.reading && { type: 'DATE', stated: 'XXXX-WXX', reading: { kind: 'weekOf', day: day.reading } }
    );
}

function holidayOf(match: PhraseMatch, name: string): TimeSense | undefined {
    if (match.word('first')?.isCapitalised !== true) return undefined;
    const year = match.number('year');
    if (year !== undefined) {
        const day = holidayIn(year, name);
        return day === undefined ? undefined : { type: 'DATE', stated: day };
    }
    return {
        type: 'DATE',
        stated: statedHoliday(name),
        reading: { kind: 'holiday', name, direction: directionOf(match.text('which')) },
    };
}
