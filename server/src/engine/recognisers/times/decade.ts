/** Decades: "the 1990s", "the '90s", "the early eighties". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';

export const decade = timePhrases('decade', [
    ['the? DECADE', decadeOf],
    ['the? decade:decade of the DECADE', decadeOf],
    ["the < YEAR 's >", decadeOfYear],
    ['the? SHORT_DECADE', shortDecade],
    ['the|his|her|their|its:which (EARLY|MID|LATE )? DECADE_WORD', shortDecade],
    ['in|during|since|until < the (EARLY|MID|LATE )? DECADE_WORD >', shortDecade],
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

/** Without a century it is the twentieth, but for the noughties and the tens. */
function shortDecade(match: PhraseMatch): TimeSense | undefined {
    const which = match.text('which');
    // "in her sixties" is an age.
    if (which !== '' && which !== 'the') return undefined;
    const number = match.number('shortDecade') ?? match.number('decadeWord');
    if (number === undefined) return undefined;
    return { type: 'DATE', stated: number < 2 ? `20${number}` : `19${number}` };
}
