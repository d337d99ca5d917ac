/** Decades: "the 1990s", "the '90s", "the early eighties". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';

export const decade = timePhrases('decade', [
    ['the? DECADE', decadeOf],
    ["the (EARLY|MID|LATE)? < YEAR 's >", decadeOfYear],
    ['the? SHORT_DECADE', shortDecade],
    ['the DECADE_WORD', shortDecade],
    ['the EARLY|MID|LATE < DECADE_WORD >', shortDecade],
]);

function decadeOf(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('decade');
    return number === undefined ? undefined : { type: 'DATE', stated: String(number) };
}

/** "the 1980's" is a decade; "1987's" is a possessive. */
function decadeOfYear(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('year');
    if (number === undefined || number % 10 !== 0) return undefined;
    return { type: 'DATE', stated: String(number / 10) };
}

/** Without a century it is the twentieth, but for the noughties and the tens. "In her sixties" is an age. */
function shortDecade(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('shortDecade') ?? match.number('decadeWord');
    if (number === undefined) return undefined;
    return { type: 'DATE', stated: number < 2 ? `20${number}` : `19${number}` };
}
