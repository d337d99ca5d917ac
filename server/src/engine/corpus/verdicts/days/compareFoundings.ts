/** Two sentences that tell in which year one firm, club or party was founded. */

import { inSentence } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import {
    bodyAtStart,
    foundedBehind,
    foundedInFront,
    yearBehind,
} from '../../../recognisers/lexicon/en/origins.ts';
import type { TimeExpression } from '../../../recognisers/mention.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';
import { datedAlike, datedApart } from './momentsApart.ts';

export const compareFoundings: Rule = (one, other, _, occasion) => {
    if (occasion.isShared) return undefined;
    const founded = foundingIn(one);
    // Most pairs end here.
    const rival = founded && foundingIn(other);
    if (!rival || !isLike(founded.body, rival.body)) return undefined;
    if (!intervalsMeet(founded.days, rival.days))
        return contradiction(one, other, datedApart(founded.days, rival.days), [founded.point, rival.point]);
    // What else the two tell is compared by their figures.
    return one.claim.figure || other.claim.figure ? undefined : datedAlike(founded.days);
};

interface Founding {
    /** The id of an entity. */
    readonly body: string;
    readonly days: DayInterval;
    /** Where the year is told, in the words of the sentence. */
    readonly point: Span;
}

/** The first that the sentence tells. */
const foundingIn = ofStatement((side): Founding | undefined => {
    const { claim } = side;
    if (claim.times.length === 0 || !mayTell(claim)) return undefined;
    for (const time of claim.times) {
        const { resolved } = time;
        if (!resolved?.days || resolved.basis.kind !== 'stated' || lengthInDays(resolved.days) < A_MONTH)
            continue;
        const body = bodyFounded(side, time);
        if (body !== undefined) return { body, days: resolved.days, point: inSentence(claim, time) };
    }
    return undefined;
});

const A_MONTH = 28;
const mayTell = rememberedOfWords(words => /founded|established|set up/.test(words));

function bodyFounded({ claim, nameIds, context }: Side, time: TimeExpression): string | undefined {
    const { names, words, sentence } = claim;
    const between = (from: number, to: number) =>
        words.slice(Math.max(0, from - sentence.start), to - sentence.start);
    for (const [i, { start, end, type }] of names.entries()) {
        if (type === 'person' || end > time.start) continue;
        const behind = between(end, time.start);
        if (foundedBehind.test(behind)) return nameIds[i] || undefined;
        if (yearBehind.test(behind) && foundedInFront.test(between(start - LONGEST, start)))
            return nameIds[i] || undefined;
    }
    const body = bodyAtStart.exec(words);
    if (!body || !foundedBehind.test(between(sentence.start + body[0].length, time.start))) return undefined;
    const [[id] = []] = [...context].filter(([, type]) => type !== 'person');
    return id;
}

/** In UTF-16 code units. */
const LONGEST = 30;
