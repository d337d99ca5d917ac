/** Quarters and halves of a year: "the third quarter", "Q3 2023", "first-half", "the year-ago quarter". */

import { ballGameWords } from '../lexicon/en/scoreWords.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import type { Recogniser } from '../recogniser.ts';
import { yearOf } from '../timex/yearOf.ts';

const WHOSE = '(the|a)?';
const FISCAL = '(fiscal|financial|flat|strong|weak|record|same|full:kind )?';

const quartersOfYears = timePhrases('quarter', [
    [`${WHOSE} ${FISCAL} ORDINAL (fiscal )? quarter|quarters:part (of (fiscal )? YEAR )?`, ordinalPart],
    [`${FISCAL} ORDINAL quarter|half:part`, adjective],
    [`${WHOSE} ${FISCAL} ORDINAL quarter:part YEAR`, ordinalPart],
    [`${WHOSE} ORDINAL half:part (of (the )? year|YEAR )`, ordinalPart],
    ['the YEAR (fiscal )? ORDINAL quarter|half:part', ordinalPart],
    ['q|h:letter NUMBER (of | ,)? (YEAR|SHORT_YEAR:year)?', coded],
    ['NUMBER q|h:letter (of | ,)? (YEAR|SHORT_YEAR:year)?', coded],
    ['the current quarter', ofPresent],
    ['(the )? (comparable|corresponding|same )? year ago|earlier quarter|period:kind', aYearBefore],
    ['(the )? (comparable|corresponding|same )? year ago|earlier ORDINAL quarter|half:part', partAYearBefore],
    ['the first|last:which two quarters of YEAR', halfOfQuarters],
    ['the last|latter|closing half of YEAR', match => partOf('H2', match.number('year'))],
    ['the (comparable|corresponding|same|like )? quarter|period:kind a year ago|earlier|before', aYearBefore],
    [
        'the same|corresponding|comparable|like quarter|period (of )? (the )? last|previous|prior year',
        aYearBefore,
    ],
    ['the YEAR quarter|period', ofYear],
    ['year ago|earlier', yearBefore],
]);

/** A quarter in the report on a ball game is a part of the game. */
export const quarter: Recogniser = {
    name: 'quarter',
    *find(passage, resources) {
        let isOfGame: boolean | undefined;
        for (const time of quartersOfYears.find(passage, resources)) {
            isOfGame ??= BALL_GAME.test(passage.words);
            if (!isOfGame || time.kind !== 'time' || !/^XXXX-[QH]\d$/.test(time.stated)) yield time;
        }
    },
};

const BALL_GAME = new RegExp(`\\b(?:${[...ballGameWords].join('|').replaceAll('-', '[- ]')})\\b`, 'i');

/** "fourth quarters" of no certain year is a set. */
function ordinalPart(match: PhraseMatch): TimeSense | undefined {
    return isAdjective(match) ? undefined : namedPart(match);
}

/** "a third-quarter loss": the article belongs to the loss. */
function adjective(match: PhraseMatch): TimeSense | undefined {
    return isAdjective(match) ? namedPart(match) : undefined;
}

function isAdjective(match: PhraseMatch): boolean {
    return match.word('part')?.joint === 'hyphen';
}

function namedPart(match: PhraseMatch): TimeSense | undefined {
    // "the third quarter-finalist"
    if (match.after?.joint === 'hyphen') return undefined;
    const isHalf = match.text('part') === 'half';
    const number = match.number('ordinal');
    if (number === undefined || number < 1 || number > (isHalf ? 2 : 4)) return undefined;
    const part = `${isHalf ? 'H' : 'Q'}${number}`;
    if (match.text('part') === 'quarters') return { type: 'SET', stated: `XXXX-${part}` };
    return partOf(part, match.number('year'));
}

function partOf(part: string, year: number | undefined): TimeSense {
    if (year !== undefined) return { type: 'DATE', stated: `${year}-${part}` };
    return {
        type: 'DATE',
        stated: `XXXX-${part}`,
        reading: { kind: 'partOfYear', part, direction: undefined },
    };
}

/** "Q3 2022", "2H 2023". */
function coded(match: PhraseMatch): TimeSense | undefined {
    const letter = match.word('letter');
    const number = match.word('number');
    const second = letter && number && letter.start < number.start ? number : letter;
    if (second?.joint !== 'none' || letter?.isCapitalised !== true) return undefined;
    const value = match.number('number') ?? 0;
    if (value < 1 || value > (letter.text === 'h' ? 2 : 4) || !Number.isInteger(value)) return undefined;
    return partOf(`${letter.text.toUpperCase()}${value}`, yearOf(match));
}

function ofPresent(): TimeSense {
    const reading = { kind: 'shift', amount: 0, unit: 'quarter', from: 'publication' } as const;
    return { type: 'DATE', stated: 'XXXX-QX', reading };
}

/** The quarter of the report, a year before. */
function aYearBefore(): TimeSense {
    return {
        type: 'DATE',
        stated: 'XXXX-QX',
        reading: { kind: 'shift', amount: -4, unit: 'quarter', from: 'text' },
    };
}

/** "the year-ago third quarter". */
function partAYearBefore(match: PhraseMatch): TimeSense | undefined {
    const sense = namedPart(match);
    if (sense?.reading?.kind !== 'partOfYear') return undefined;
    return { ...sense, reading: { ...sense.reading, yearsBefore: 1 } };
}

/** "the first two quarters of 2024". */
function halfOfQuarters(match: PhraseMatch): TimeSense {
    return partOf(match.text('which') === 'first' ? 'H1' : 'H2', match.number('year'));
}

/** "the 1988 period": the one of that year that is being compared. */
function ofYear(match: PhraseMatch): TimeSense {
    return { type: 'DATE', stated: String(match.number('year')) };
}

/** "the year-earlier result". */
function yearBefore(match: PhraseMatch): TimeSense | undefined {
    const isCompound = match.after?.joint === 'space';
    return isCompound
        ? {
              type: 'DATE',
              stated: 'XXXX',
              reading: { kind: 'shift', amount: -1, unit: 'year', from: 'publication', isDistance: true },
          }
        : undefined;
}
