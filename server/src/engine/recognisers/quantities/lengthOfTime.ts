/** Spans of time: "24 years", "two hours", "a three-day visit", "20min". */

import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { PassageReading } from '../figures/passageReading.ts';
import type { FoundUnit } from '../figures/unitAfter.ts';
import type { Numeral } from '../numbers/numerals.ts';

export const lengthOfTime = numeralByNumeral('lengthOfTime', (numeral, reading) => {
    const found = numeral.measure;
    if (found?.unit.dimension !== 'time') return undefined;
    if (isReadingTime(reading, found) || isVagueDay(reading, numeral, found) || isFlaw(numeral, found))
        return undefined;
    const { name, dimension } = found.unit;
    return exactFigure(
        { start: numeral.start, end: found.end },
        { value: numeral.value, unit: name, dimension },
    );
});

/** "4 min read" tells of the page, not of the story. */
export function isReadingTime({ tokens }: PassageReading, { unit, next }: FoundUnit): boolean {
    return unit.name === 'minute' && tokens[next]?.lower === 'read';
}

/** "A zero-day flaw". */
export function isFlaw({ value, isDigits }: Numeral, { unit }: FoundUnit): boolean {
    return value === 0 && !isDigits && unit.name === 'day';
}

/** "One day he will return", "one minute they cheer": no length of time. */
function isVagueDay({ tokens }: PassageReading, numeral: Numeral, { next }: FoundUnit): boolean {
    if (numeral.value !== 1 || numeral.isDigits || tokens[numeral.next]?.text === '-') return false;
    const before = tokens[numeral.first - 1];
    const after = tokens[next];
    const isBare = !before || before.kind === 'mark' || before.lower === 'that' || before.lower === 'and';
    return (
        isBare &&
        after?.kind === 'word' &&
        !/^(?:of|in|per|a|each|later|earlier|before|after|ago|and|or)$/.test(after.lower)
    );
}
