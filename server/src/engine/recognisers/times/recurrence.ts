/** Times that recur: "every Monday", "annually", "each July", "twice a week", "on Sundays". */

import { SAYING } from '../lexicon/en/tense.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { dateValue, durationValue } from '../timex/timexValue.ts';

const EVERY = 'every|each';

export const recurrence = timePhrases('recurrence', [
    ['RECURRENT', recurrent],
    [`${EVERY} UNIT`, everyUnit],
    [`${EVERY} NUMBER|ORDINAL:number UNIT|UNITS:unit`, everyUnit],
    [`${EVERY} other UNIT`, match => every(2, match.value('unit'))],
    ['every few|couple|several (of )? UNITS:unit', match => set(durationValue('X', match.value('unit')))],
    [`${EVERY} WEEKDAY (PART_OF_DAY )?`, weekly],
    ['WEEKDAYS (and|or|through|to WEEKDAYS:second )?', weekly],
    ['WEEKDAY PART_OF_DAY:part', plural],
    [`${EVERY} MONTH`, match => set(dateValue({ month: match.number('month') }))],
    [`${EVERY} SEASON`, match => set(`XXXX-${match.value('season')}`)],
    [`${EVERY} PART_OF_DAY`, match => set(`XXXX-XX-XXT${match.value('partOfDay')}`)],
    [
        'once|twice|times|%|percent|ton|barrel|tons|barrels|people|trips|cases:before < a|an|per UNIT >',
        everyUnit,
    ],
    ['NUMBER (to|or NUMBER )? < per UNIT >', everyUnit],
    ['weekends', () => set('XXXX-WXX-WE')],
    ['weekdays', () => set('XXXX-WXX-XX')],
    ['NUMBER|million|billion|thousand:amount < a UNIT >', everyUnit],
    ['UNITS:before < a|per UNIT >', everyUnit],
]);

/** "a weekly newspaper", "the daily said", "the Harbour Business Daily": a newspaper is no time. */
function recurrent(match: PhraseMatch): TimeSense | undefined {
    const { before, after } = match;
    const word = match.word('recurrent');
    const isInName = word?.isCapitalised === true && word.joint === 'space' && before?.isCapitalised === true;
    const isPaper =
        after?.joint === 'space' &&
        (PAPERS.has(after.text) || (before?.text === 'the' && SAYING.has(after.text)));
    return isInName || isPaper ? undefined : set(match.value('recurrent'));
}

const PAPERS: ReadonlySet<string> = new Set(
    `newspaper newspapers paper papers tabloid tabloids broadsheet magazine magazines newsletter gazette journal
    publication publications`.split(/\s+/),
);

function set(stated: string | undefined): TimeSense | undefined {
    return stated === undefined ? undefined : { type: 'SET', stated };
}

function every(number: number, unit: string): TimeSense | undefined {
    return unit === 'second' || unit === '' ? undefined : set(durationValue(number, unit));
}

/** "every two weeks", "twice a week", "$5 a year". */
function everyUnit(match: PhraseMatch): TimeSense | undefined {
    return every(match.number('number') ?? 1, match.value('unit'));
}

function weekly(match: PhraseMatch): TimeSense | undefined {
    const weekday = match.number('weekday') ?? match.number('weekdays');
    const part = match.value('partOfDay');
    return set(`XXXX-WXX-${weekday}${part === '' ? '' : `T${part}`}`);
}

/** "Tuesday nights". */
function plural(match: PhraseMatch): TimeSense | undefined {
    if (!match.text('part').endsWith('s')) return undefined;
    return set(`XXXX-WXX-${match.number('weekday')}T${match.value('part')}`);
}
