/** Dates and instants as ISO 8601 writes them: "2024-03-14", "2024-03-14T09:30Z". */

import { readDay } from '../../text/day.ts';
import type { Recogniser } from '../recogniser.ts';

const ISO =
    /(?<![\w-])(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-])/g;

export const isoDate: Recogniser = {
    name: 'isoDate',
    *find({ words }) {
        for (const match of words.matchAll(ISO)) {
            const [written, date = '', time] = match;
            const day = readDay(date);
            if (day === undefined) continue;
            const stated = time === undefined ? day : `${day}T${time}`;
            yield {
                kind: 'time',
                start: match.index,
                end: match.index + written.length,
                type: time === undefined ? 'DATE' : 'TIME',
                stated,
                mod: undefined,
                reading: undefined,
                resolved: undefined,
            };
        }
    },
};
