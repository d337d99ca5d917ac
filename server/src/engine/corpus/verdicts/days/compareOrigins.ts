/** Two sentences that tell in which year the thing that both articles are about was built, opened or bought. */

import { inSentence } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import {
    madeBehind,
    madeInFront,
    makings,
    pronounAtStart,
    thingAtStart,
} from '../../../recognisers/lexicon/en/origins.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { claimBefore } from '../sides/antecedents.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement } from '../sides/side.ts';
import { areOneThing, type Thing, thingIn } from '../sides/thing.ts';
import { datedAlike, datedApart } from './momentsApart.ts';

export const compareOrigins: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const origins = originsIn(one);
    // Most pairs end here. "The ferry" is one only where both articles are of one affair.
    if (origins.length === 0 || originsIn(other).length === 0 || !kinship.isOneAffair) return undefined;
    for (const origin of origins) {
        for (const rival of originsIn(other)) {
            if (origin.making !== rival.making || areOfTwoBuyers(origin, rival)) continue;
            if (!areOneThing(origin.thing, rival.thing, one, other)) continue;
            if (!intervalsMeet(origin.days, rival.days))
                return contradiction(one, other, datedApart(origin.days, rival.days), [
                    origin.point,
                    rival.point,
                ]);
            const isSame = compareTimes(origin.days, rival.days) === 'same';
            // What else the two tell is compared by their figures.
            if (isSame && !one.claim.figure && !other.claim.figure) return datedAlike(origin.days);
        }
    }
    return undefined;
};

interface Origin {
    readonly thing: Thing;
    readonly making: string;
    /** "Bought by Kelm Lines": a thing may be sold again. */
    readonly by: string | undefined;
    readonly days: DayInterval;
    /** Where the time is told, in the words of the sentence. */
    readonly point: Span;
}

/** "The vessel, built in Japan in 1984", "which bought the ship in 2011", "It was bought in 2009" behind "The ferry …". */
const originsIn = ofStatement((side): readonly Origin[] => {
    const { claim } = side;
    const { words } = claim;
    if (claim.times.length === 0 || !mayTell(claim)) return [];
    const subject = thingAtStart.exec(words);
    const pronoun = subject ? undefined : pronounAtStart.exec(words);
    const spokenOf = pronoun ? thingAtStart.exec(claimBefore(side)?.words ?? '') : subject;
    const from = (subject ?? pronoun)?.[0].length ?? 0;
    return claim.times.flatMap(time => {
        const { resolved } = time;
        // A day is mostly that of something else: of a reopening, of a test.
        if (!resolved?.days || resolved.basis.kind !== 'stated' || lengthInDays(resolved.days) < A_MONTH)
            return [];
        const point = inSentence(claim, time);
        const behind =
            spokenOf && point.start > from ? madeBehind.exec(words.slice(from, point.start)) : null;
        const told = behind ?? madeInFront.exec(words.slice(Math.max(0, point.start - LONGEST), point.start));
        const thing = thingIn((behind ? spokenOf : told)?.groups);
        const making = makings.get(told?.groups?.['verb']?.toLowerCase() ?? '');
        const by = BY.exec(told?.[0] ?? '')?.[1];
        return thing && making ? [{ thing, making, by, days: resolved.days, point }] : [];
    });
});

const MAY_TELL = new RegExp(`\\b(?:${[...makings.keys()].join('|')}) `, 'i');
const mayTell = rememberedOfWords(words => MAY_TELL.test(words));

const A_MONTH = 28;
const BY = /\bby (?:the )?(\p{Lu}[\p{L}’'-]{1,30})/u;

/** In characters. */
const LONGEST = 120;

function areOfTwoBuyers({ by }: Origin, { by: other }: Origin): boolean {
    return by !== undefined && other !== undefined && by !== other;
}
