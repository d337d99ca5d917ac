/** Entries of a live report, each behind its hour: "11:40 97,000 households have no power". */

import { rememberedOfWords } from '../../../claims/remembered.ts';

/** In minutes since midnight, of a sentence that opens an entry; undefined for any other. */
export const hourOfEntry = rememberedOfWords(words => {
    const { hours, minutes, half } = ENTRY.exec(words)?.groups ?? {};
    if (hours === undefined) return undefined;
    const isAfternoon = half?.toLowerCase() === 'p' && Number(hours) < 12;
    return 60 * (Number(hours) + (isAfternoon ? 12 : 0)) + Number(minutes);
});

/** What follows an hour is no unit: "12.50 million" opens nothing. */
const ENTRY =
    /^[\s[(]{0,3}(?:UPD(?:ATED?)?:?\s)?(?<hours>[01]?\d|2[0-3])[:.](?<minutes>[0-5]\d)(?: ?(?<half>[ap])\.?m\.?)?(?=[\s:)\]–—-])(?!\s?(?:million|billion|percent|per cent|%|km|metres?|euros?))/i;
