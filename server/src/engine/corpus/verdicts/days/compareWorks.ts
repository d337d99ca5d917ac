/** Two sentences that tell in which year one book, film or picture was made: "Winter Canal" (1662), "Winter Canal", painted in 1664. */

import { inSentence } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { fingerprint } from '../../entities/spelling.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement } from '../sides/side.ts';
import { datedAlike, datedApart } from './momentsApart.ts';

export const compareWorks: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const works = worksDatedIn(one);
    // Most pairs end here.
    if (works.length === 0) return undefined;
    for (const work of works) {
        const rival = worksDatedIn(other).find(each => areOneMaking(work, each));
        if (!rival || !(kinship.isOneAffair || work.title.includes(' '))) continue;
        if (!intervalsMeet(work.days, rival.days))
            return contradiction(one, other, datedApart(work.days, rival.days), [work.point, rival.point]);
        // What else the two tell is compared by their figures.
        if (!one.claim.figure && !other.claim.figure) return datedAlike(work.days);
    }
    return undefined;
};

interface DatedWork {
    /** Folded. */
    readonly title: string;
    /** Undefined in brackets. */
    readonly making: string | undefined;
    readonly days: DayInterval;
    /** Where the year is told, in the words of the sentence. */
    readonly point: Span;
}

/** What stands in brackets is the year in which a work was finished, and came out. */
function areOneMaking(one: DatedWork, other: DatedWork): boolean {
    if (one.title !== other.title) return false;
    return one.making === other.making || one.making === undefined || other.making === undefined;
}

/** Titles in quotation marks, each with the year behind it. */
const worksDatedIn = ofStatement((side): readonly DatedWork[] => {
    const { claim } = side;
    if (claim.times.length === 0 || !mayName(claim)) return [];
    return claim.times.flatMap(time => {
        const { resolved } = time;
        if (!resolved?.days || resolved.basis.kind !== 'stated' || lengthInDays(resolved.days) < A_MONTH)
            return [];
        const point = inSentence(claim, time);
        const { title, verb } =
            DATED.exec(claim.words.slice(Math.max(0, point.start - LONGEST), point.start))?.groups ?? {};
        return title ? [{ title: fingerprint(title), making: verb, days: resolved.days, point }] : [];
    });
});

const mayName = rememberedOfWords(words => /[“"][^“”"]{3,80}[”"]/.test(words));

const A_MONTH = 28;
/** In UTF-16 code units. */
const LONGEST = 140;

const DATED =
    /[“"](?<title>[^“”"]{3,80}?),?[”"](?: \(|,? (?:(?:which|that) )?(?:was )?(?<verb>painted|published|released|premiered|completed|composed|made)(?: by [^,;.()“”"]{2,40})? in )$/;
