/** Recognisers that look at the numbers of a passage one by one. */

import type { Mention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { type MeasuredNumeral, type PassageReading, readingOf } from './passageReading.ts';

/** What `figureOf` reads of each number; `at` is its place among the numerals of the passage. */
export function numeralByNumeral(
    name: string,
    figureOf: (numeral: MeasuredNumeral, reading: PassageReading, at: number) => Mention | undefined,
): Recogniser {
    return {
        name,
        find(passage) {
            const reading = readingOf(passage);
            const found: Mention[] = [];
            for (const [at, numeral] of reading.numerals.entries()) {
                const mention = figureOf(numeral, reading, at);
                if (mention) found.push(mention);
            }
            return found;
        },
    };
}
