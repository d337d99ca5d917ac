/** The period that a report is about, by its unit alone: "the quarter", "the year ended March 31", "year-end". */

import { PART_OF } from '../lexicon/en/timeQualifiers.ts';
import type { TimeModifier } from '../mention.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { isPeriod, statedUnit } from '../timex/statedUnit.ts';

export const definitePeriod = timePhrases('definitePeriod', [
    [
        'for|in|during|throughout|through|of|over < the (fiscal|full)? year|quarter|week|month:unit >',
        ofReport,
    ],
    ['< the year|quarter|week|month:unit > ended|ending', match => period(match)],
    ['the (fiscal|financial|full|entire) year|quarter:unit', match => period(match)],
    ['the latest (fiscal )? year|quarter|week|month|period:unit', match => period(match)],
    [
        'the end|beginning|start|middle|close:part of the year|month|week|quarter|decade|century:unit',
        partOfPeriod,
    ],
    ["year|month|week|quarter:unit 's? end:part", partOfPeriod],
]);

/** "for the year of the tiger": a period that is described is not the present one. */
function ofReport(match: PhraseMatch): TimeSense | undefined {
    const { after } = match;
    const isDescribed = after !== undefined && (after.joint === 'hyphen' || DESCRIBES.has(after.text));
    return isDescribed ? undefined : period(match);
}

const DESCRIBES: ReadonlySet<string> = new Set([
    'of',
    'when',
    'that',
    'in',
    'he',
    'she',
    'they',
    'before',
    'after',
    'since',
]);

function period(match: PhraseMatch, mod?: TimeModifier): TimeSense | undefined {
    const unit = match.text('unit') === 'period' ? 'quarter' : match.text('unit');
    if (!isPeriod(unit)) return undefined;
    return {
        type: 'DATE',
        stated: statedUnit(unit),
        mod,
        reading: { kind: 'shift', amount: 0, unit, from: 'publication' },
    };
}

function partOfPeriod(match: PhraseMatch): TimeSense | undefined {
    return period(match, PART_OF.get(match.text('part')));
}
