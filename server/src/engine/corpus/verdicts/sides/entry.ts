/** Entries of a live report, each behind its hour: "11:40 97,000 households have no power". */

import { rememberedOfWords } from '../../../claims/remembered.ts';

/** In minutes since midnight, of a sentence that opens an entry; undefined for any other. */
export const hourOfEntry = rememberedOfWords(words => {
    const { hours, minutes, half } = ENTRY.exec(words)?.groups ?? {};
    if (hours === undefined) return undefined;
    // "12:20 a.m." is past midnight.
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
    return 60 * hour + Number(minutes);
});

/** What follows an hour is no unit: "12.50 million" opens nothing. */
const ENTRY =
    /^[\s[(]{0,3}(?:UPD(?:ATED?)?:?\s)?(?<hours>[01]?\d|2[0-3])[:.](?<minutes>[0-5]\d)(?: ?(?<half>[ap])\.?m\.?)?(?=[\s:)\]–—-])(?!\s?(?:million|billion|percent|per cent|%|km|metres?|tonnes|kg|seconds|litres|euros?|dollars|crowns|pounds))/i;
