/** Two sentences that tell in which year one book, film or picture was made: "Winter Canal" (1662), "Winter Canal", painted in 1664. */

import { rememberedOfWords } from '../../../claims/remembered.ts';
import { fingerprint } from '../../entities/spelling.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement } from '../sides/side.ts';
import { compareDated, type Dated, longTimesIn } from './dated.ts';

export const compareWorks: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    for (const work of worksDatedIn(one)) {
        const rival = worksDatedIn(other).find(each => areOneMaking(work, each));
        if (!rival || !(kinship.isOneAffair || work.title.includes(' '))) continue;
        const compared = compareDated(one, other, work, rival);
        if (compared) return compared;
    }
    return undefined;
};

interface DatedWork extends Dated {
    /** Folded. */
    readonly title: string;
    /** Undefined in brackets. */
    readonly making: string | undefined;
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
    return longTimesIn(claim).flatMap(({ days, point }) => {
        const { title, verb } =
            DATED.exec(claim.words.slice(Math.max(0, point.start - LONGEST), point.start))?.groups ?? {};
        return title ? [{ title: fingerprint(title), making: verb, days, point }] : [];
    });
});

const mayName = rememberedOfWords(words => /[“"][^“”"]{3,80}[”"]/.test(words));

/** In UTF-16 code units. */
const LONGEST = 140;

const DATED =
    /[“"](?<title>[^“”"]{3,80}?),?[”"](?: \(|,? (?:(?:which|that) )?(?:was )?(?<verb>painted|published|released|premiered|completed|composed|made)(?: by [^,;.()“”"]{2,40})? in )$/;
