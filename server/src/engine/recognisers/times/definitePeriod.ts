/** The period that a report is about, by its unit alone: "the quarter", "the year ended March 31", "year-end". */

import { PART_OF } from '../lexicon/en/timeQualifiers.ts';
import type { TimeModifier, TimeReading } from '../mention.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { isPeriod, statedUnit } from '../timex/statedUnit.ts';
import { durationValue } from '../timex/timexValue.ts';

export const definitePeriod = timePhrases('definitePeriod', [
    ['< the (fiscal)? year:unit > ended|ending', lasting],
    ['< the (latest)? quarter > ended|ending MONTH', quarterEnded],
    [
        'for|in|during|throughout|through|of|over < the (fiscal|full)? year|quarter|week|month:unit >',
        ofReport,
    ],
    ['the (fiscal|financial|full|entire) year|quarter:unit', match => period(match)],
    ['the latest (fiscal )? year|quarter|week|month|period:unit', match => period(match)],
    [
        'the end|beginning|start|middle|close:part of the year|month|week|quarter|decade|century:unit',
        partOfPeriod,
    ],
    ["year|month|week|quarter:unit 's? end:part", partOfPeriod],
]);

/** "for the year of the tiger": a period that is described is not the present one; "player of the year" is an award. */
function ofReport(match: PhraseMatch): TimeSense | undefined {
    const { after, before, secondBefore } = match;
    if (before?.text === 'of' && secondBefore && AWARDED.has(secondBefore.text)) return undefined;
    const isDescribed = after !== undefined && (after.joint === 'hyphen' || DESCRIBES.has(after.text));
    return isDescribed ? undefined : period(match);
}

/** What is chosen as the best of a year. */
const AWARDED: ReadonlySet<string> = new Set(
    `player players coach manager man woman person people athlete sportsman sportswoman sportsperson team club rookie
    goal save jockey driver rider artist singer band actor actress author writer poet journalist reporter photographer
    book album song record film movie play game photo photograph picture word car bus train beer wine restaurant chef
    entrepreneur businessman businesswoman company employee teacher nurse doctor scientist farmer volunteer citizen
    mayor product building innovation invention animal horse bird tree`.split(/\s+/),
);

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
    // A report's quarter is the one it has spoken of; its year and week are those in which it appears.
    const reading: TimeReading =
        unit === 'quarter' ? { kind: 'same', unit } : { kind: 'shift', amount: 0, unit, from: 'publication' };
    return { type: 'DATE', stated: statedUnit(unit), mod, reading };
}

/** "the quarter ended September 30": the quarter of the calendar in which it ends. */
function quarterEnded(match: PhraseMatch): TimeSense | undefined {
    const month = match.number('month');
    if (month === undefined) return undefined;
    const part = `Q${Math.ceil(month / 3)}`;
    return {
        type: 'DATE',
        stated: `XXXX-${part}`,
        reading: { kind: 'partOfYear', part, direction: undefined },
    };
}

/** "the year ended March 31": a length of time that ends on the day that follows. */
function lasting(match: PhraseMatch): TimeSense | undefined {
    const stated = durationValue(1, match.text('unit'));
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}

function partOfPeriod(match: PhraseMatch): TimeSense | undefined {
    return period(match, PART_OF.get(match.text('part')));
}
