/** A day by both calendars: "1 (14) March 1917", "1/14 March 1917". */

import { MONTHS } from '../../text/lexicon/days.ts';
import type { Recogniser } from '../recogniser.ts';
import { dateValue } from '../timex/timexValue.ts';

const DOUBLE =
    /(?<![\d/.,])(\d{1,2})(?: ?\((\d{1,2})\)|\/(\d{1,2})) (?:of )?(\p{Lu}\p{L}{2,8})\.?(?:,? (\d{4})(?!\d))?/gu;

/** The calendars lie ten to thirteen days apart. */
const APART = { least: 10, most: 13 };

export const doubleDate: Recogniser = {
    name: 'doubleDate',
    *find({ words }) {
        for (const match of words.matchAll(DOUBLE)) {
            const [written, old, inBrackets, behindStroke, name = '', digits] = match;
            const dayOfMonth = Number(inBrackets ?? behindStroke);
            const month = MONTHS.get(name.toLowerCase());
            const apart = dayOfMonth - Number(old);
            if (month === undefined || apart < APART.least || apart > APART.most) continue;
            const year = digits === undefined ? undefined : Number(digits);
            const stated = dateValue({ year, month, dayOfMonth });
            if (stated === undefined) continue;
            const { index } = match;
            yield {
                kind: 'time',
                start: index,
                end: index + written.length,
                type: 'DATE',
                stated,
                mod: undefined,
                reading:
                    year === undefined
                        ? { kind: 'monthDay', month, dayOfMonth, direction: undefined }
                        : undefined,
                resolved: undefined,
            };
        }
    },
};
