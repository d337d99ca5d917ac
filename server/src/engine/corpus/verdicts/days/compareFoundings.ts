/** Two sentences that tell in which year one firm, club or party was founded. */

import { inSentence } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import {
    bodyAtStart,
    foundedBehind,
    foundedInFront,
    yearBehind,
} from '../../../recognisers/lexicon/en/origins.ts';
import type { Span } from '../../../text/span.ts';
import type { Rule } from '../sides/rule.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';
import { compareDated, type Dated, longTimesIn } from './dated.ts';

export const compareFoundings: Rule = (one, other, _, occasion) => {
    const founded = occasion.isShared ? undefined : foundingIn(one);
    // Most pairs end here.
    const rival = founded && foundingIn(other);
    return rival && isLike(founded.body, rival.body) ? compareDated(one, other, founded, rival) : undefined;
};

interface Founding extends Dated {
    /** The id of an entity. */
    readonly body: string;
}

/** The first that the sentence tells. */
const foundingIn = ofStatement((side): Founding | undefined => {
    if (!mayTell(side.claim)) return undefined;
    for (const { days, point } of longTimesIn(side.claim)) {
        const body = bodyFounded(side, point);
        if (body !== undefined) return { body, days, point };
    }
    return undefined;
});

const mayTell = rememberedOfWords(words => /founded|established|set up/.test(words));

/** Whatever the words around the time tell to have been founded then. */
function bodyFounded({ claim, nameIds, context }: Side, time: Span): string | undefined {
    const { words } = claim;
    for (const [i, name] of claim.names.entries()) {
        const { start, end } = inSentence(claim, name);
        if (name.type === 'person' || end > time.start) continue;
        const behind = words.slice(end, time.start);
        const isFounded =
            foundedBehind.test(behind) ||
            (yearBehind.test(behind) &&
                foundedInFront.test(words.slice(Math.max(0, start - LONGEST), start)));
        if (isFounded) return nameIds[i] || undefined;
    }
    const body = bodyAtStart.exec(words)?.[0];
    if (body === undefined || !foundedBehind.test(words.slice(body.length, time.start))) return undefined;
    const [[id] = []] = [...context].filter(([, type]) => type !== 'person');
    return id;
}

/** In UTF-16 code units. */
const LONGEST = 30;
