/** "Next" without its noun, which the period before it tells: "1.6 percent this year and 1.9 percent next". */

import type { Recogniser } from '../recogniser.ts';
import { isPeriod, statedUnit } from '../timex/statedUnit.ts';

const NEXT_ALONE =
    /\b(?:this|the current) (year|quarter|month|week),? (?:and|but|then|before) (?:[^.;:]|\.(?=\d)){1,60}?(?<=[\d%] |\d (?:%|per ?cent|percentage points|points) )(next)(?=[.,;:)]|$| (?:and|as|after|while|but)\b)/gi;

export const nextAlone: Recogniser = {
    name: 'nextAlone',
    *find({ words }) {
        for (const match of words.matchAll(NEXT_ALONE)) {
            const [all, noun = '', next = ''] = match;
            const unit = noun.toLowerCase();
            if (!isPeriod(unit)) continue;
            const end = match.index + all.length;
            yield {
                kind: 'time',
                start: end - next.length,
                end,
                type: 'DATE',
                stated: statedUnit(unit),
                mod: undefined,
                reading: { kind: 'shift', amount: 1, unit, from: 'publication' },
                resolved: undefined,
            };
        }
    },
};
