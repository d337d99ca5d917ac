/** Seasons: "this summer", "the winter of 1994", "last fall", "in spring". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { directionOf } from '../timex/direction.ts';
import { yearOf } from '../timex/yearOf.ts';

export const season = timePhrases('season', [
    ['the? SEASON of? YEAR', seasonOfYear],
    ['the? SEASON of SHORT_YEAR:year', seasonOfYear],
    ['(this )? last|past|previous|this|next|coming:which SEASON', relativeSeason],
    [
        'in|during|since|by|until|through|throughout|over|from|of|late|early|mid:before < the? SEASON >',
        bareSeason,
    ],
    ['the SEASON', bareSeason],
]);

function seasonOfYear(match: PhraseMatch): TimeSense | undefined {
    const year = yearOf(match);
    if (year === undefined) return undefined;
    return { type: 'DATE', stated: `${year}-${match.value('season')}` };
}

function relativeSeason(match: PhraseMatch): TimeSense | undefined {
    return seasonIn(match, directionOf(match.text('which')));
}

/** Without "last", "this" or "next": "in spring", "by the summer", but not "the fall of the wall". */
function bareSeason(match: PhraseMatch): TimeSense | undefined {
    if (match.after?.text === 'of' || match.after?.text === 'in') return undefined;
    if (match.value('season') === 'FA' && !isAutumn(match)) return undefined;
    return seasonIn(match, undefined);
}

function isAutumn(match: PhraseMatch): boolean {
    return (
        match.word('season')?.text === 'autumn' ||
        ['in', 'during', 'since', 'by', 'late', 'early'].includes(match.text('before'))
    );
}

function seasonIn(match: PhraseMatch, direction: -1 | 0 | 1 | undefined): TimeSense {
    const part = match.value('season');
    return { type: 'DATE', stated: `XXXX-${part}`, reading: { kind: 'partOfYear', part, direction } };
}
