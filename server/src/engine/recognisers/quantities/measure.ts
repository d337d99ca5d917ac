/** Measures: "3 km", "278kg", "two and a half miles", "300 Hz", "minus 5 degrees", "six feet two inches". */

import type { Mention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { exactFigure } from './figure.ts';
import type { Numeral } from './numerals.ts';
import { type PassageReading, readingOf } from './passageReading.ts';
import { unitAfter } from './unitAfter.ts';

/** Spans of time are the recogniser `lengthOfTime`'s. */
export const measure: Recogniser = {
    name: 'measure',
    *find(passage) {
        const reading = readingOf(passage);
        for (const numeral of reading.numerals) {
            const mention = measureOf(reading, numeral);
            if (mention) yield mention;
        }
    },
};

function measureOf(reading: PassageReading, numeral: Numeral): Mention | undefined {
    const found = unitAfter(reading, numeral);
    if (!found || found.unit.dimension === 'time') return undefined;
    const { name, dimension } = found.unit;
    return exactFigure(
        { start: numeral.start, end: found.end },
        { value: numeral.value, unit: name, dimension },
    );
}
