/** Times of the clock as much of the press outside America writes them: "at 14.30", "until 9.15 on Friday". */

import type { Recogniser } from '../recogniser.ts';
import { twoDigits } from '../timex/timexValue.ts';

/** Nothing follows that a figure would have: a unit, a noun, a percent sign. */
const DOTTED =
    /(?<=\b(?:[Aa]t|[Uu]ntil|till|[Ff]rom|[Bb]y|[Bb]efore|[Aa]fter|around) )(\d{1,2})\.([0-5]\d)(?=[,;)]|\.?$|\. |\.?[”"]| (?:on|hours|hrs|local|this|that|today|yesterday|tomorrow|and|when|as|to|until|GMT|UTC|BST|CET|CEST|EET|EEST|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/gm;

/** With its zone it is no figure, whatever stands before it: "Sunday 16.58 CEST", "(00:20 Kyiv time)". */
const ZONED =
    /(?<![\d.,:$£€])(\d{1,2})[.:]([0-5]\d) (?:GMT|UTC|BST|CET|CEST|EET|EEST|\p{Lu}\p{L}{2,20} time)\b/gu;

/** Where prices are told, "closed at 14.30" is one. */
const PRICES = /\b(?:shares?|stocks?|prices?|priced|index|points|trad(?:ed|ing)|rates?|euros?|dollars?)\b/i;

export const dottedClock: Recogniser = {
    name: 'dottedClock',
    *find({ words }) {
        const isOfPrices = PRICES.test(words);
        for (const match of isOfPrices ? [] : [...words.matchAll(DOTTED), ...words.matchAll(ZONED)]) {
            const hour = Number(match[1]);
            if (hour > 23) continue;
            const time = `T${twoDigits(hour)}:${match[2]}`;
            yield {
                kind: 'time',
                start: match.index,
                end: match.index + match[0].length,
                type: 'TIME',
                stated: `XXXX-XX-XX${time}`,
                mod: undefined,
                reading: { kind: 'timeOfDay', time, day: undefined },
                resolved: undefined,
            };
        }
    },
};
