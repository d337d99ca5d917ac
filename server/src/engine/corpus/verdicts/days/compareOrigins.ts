/** Two sentences that tell in which year the thing that both articles are about was built, opened or bought. */

import { rememberedOfWords } from '../../../claims/remembered.ts';
import {
    madeBehind,
    madeInFront,
    makings,
    pronounAtStart,
    thingAtStart,
} from '../../../recognisers/lexicon/en/origins.ts';
import { claimBefore } from '../sides/antecedents.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement } from '../sides/side.ts';
import { areOneThing, type Thing, thingIn } from '../sides/thing.ts';
import { compareDated, type Dated, longTimesIn } from './dated.ts';

export const compareOrigins: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const origins = originsIn(one);
    // Most pairs end here. "The ferry" is one only where both articles are of one affair.
    if (origins.length === 0 || originsIn(other).length === 0 || !kinship.isOneAffair) return undefined;
    for (const origin of origins) {
        for (const rival of originsIn(other)) {
            if (origin.making !== rival.making || areOfTwoBuyers(origin, rival)) continue;
            if (!areOneThing(origin.thing, rival.thing, one, other)) continue;
            const compared = compareDated(one, other, origin, rival);
            if (compared) return compared;
        }
    }
    return undefined;
};

interface Origin extends Dated {
    readonly thing: Thing;
    readonly making: string;
    /** "Bought by Kelm Lines": a thing may be sold again. */
    readonly by: string | undefined;
}

/** "The vessel, built in Japan in 1984", "which bought the ship in 2011", "It was bought in 2009" behind "The ferry …". */
const originsIn = ofStatement((side): readonly Origin[] => {
    const { claim } = side;
    const { words } = claim;
    if (!mayTell(claim)) return [];
    const subject = thingAtStart.exec(words);
    const pronoun = subject ? undefined : pronounAtStart.exec(words);
    const spokenOf = pronoun ? thingAtStart.exec(claimBefore(side)?.words ?? '') : subject;
    const from = (subject ?? pronoun)?.[0].length ?? 0;
    return longTimesIn(claim).flatMap(({ days, point }) => {
        const behind =
            spokenOf && point.start > from ? madeBehind.exec(words.slice(from, point.start)) : null;
        const told = behind ?? madeInFront.exec(words.slice(Math.max(0, point.start - LONGEST), point.start));
        const thing = thingIn((behind ? spokenOf : told)?.groups);
        const making = makings.get(told?.groups?.['verb']?.toLowerCase() ?? '');
        const by = BY.exec(told?.[0] ?? '')?.[1];
        return thing && making ? [{ thing, making, by, days, point }] : [];
    });
});

const MAY_TELL = new RegExp(`\\b(?:${[...makings.keys()].join('|')}) `, 'i');
const mayTell = rememberedOfWords(words => MAY_TELL.test(words));

const BY = /\bby (?:the )?(\p{Lu}[\p{L}’'-]{1,30})/u;

/** In characters. */
const LONGEST = 120;

function areOfTwoBuyers({ by }: Origin, { by: other }: Origin): boolean {
    return by !== undefined && other !== undefined && by !== other;
}
