/** Names of other articles that stand in the place of a name that one article alone has: one of the two may be a slip. */

import * as l10n from '@vscode/l10n';
import { areOfOneSentence, type Claim } from '../claims/claim.ts';
import type { LocalSpan } from '../text/place.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Article, Snapshot } from './corpus.ts';
import { bestOf, type Compared } from './relatedClaims.ts';
import type { RelatedClaim } from './verdicts/sides/crossReference.ts';
import { isAt, likelihoodOfOne, NAMES } from './verdicts/slots/sameSlot.ts';
import type { NameSlot } from './verdicts/slots/slots.ts';

export interface RivalName extends RelatedClaim {
    /** Local, in the block of the other claim. */
    readonly name: Span;
    /** 0 to 1. */
    readonly likelihood: number;
}

/** Lower finds more of the names that were changed in test/affairs, and far more in the articles as they are. */
const ENOUGH = 0.25;
const ENOUGH_OF_SPEAKERS = 0.5;
/** So many sentences that may tell of the same are looked at. */
const MOST = 40;

/** The likeliest first, one for each other document. `compared` is what was found for the questions about the name. */
export function rivalNames(
    snapshot: Snapshot,
    article: Article,
    at: LocalSpan,
    compared: readonly Compared[],
): readonly RivalName[] {
    const slot = NAMES.slotsOf(article.claims).find(slot => isAt(slot, at, at));
    if (!slot) return [];
    const best = new Map<string, RivalName>();
    for (const { related: found } of bestOf(compared, { limit: MOST, isLoose: true })) {
        const other = snapshot.article(found.uri);
        for (const rival of other ? NAMES.slotsOf(other.claims) : []) {
            if (!other || !areOfOneSentence(rival.claim, found.claim) || NAMES.areSame(slot, rival)) continue;
            const likelihood = likelihoodOfOne(NAMES, [slot, article.claims], [rival, other.claims], ENOUGH);
            if (likelihood < ENOUGH || likelihood <= (best.get(found.uri)?.likelihood ?? 0)) continue;
            if (areSpeakers(slot, rival) && likelihood < ENOUGH_OF_SPEAKERS) continue;
            if (hasLikelier(slot, rival, likelihood, article.claims, other.claims)) continue;
            best.set(found.uri, {
                ...found,
                ...inItsPlace(slot.written, rival.written),
                name: rival.span,
                likelihood,
            });
        }
    }
    return [...best.values()].sort((a, b) => b.likelihood - a.likelihood);
}

/** Another name of the article stands there rather than this one. */
function hasLikelier(
    slot: NameSlot,
    rival: NameSlot,
    likelihood: number,
    claims: readonly Claim[],
    others: readonly Claim[],
): boolean {
    return NAMES.slotsOf(claims).some(
        other =>
            !NAMES.areSame(other, slot) &&
            likelihoodOfOne(NAMES, [other, claims], [rival, others], likelihood) > likelihood,
    );
}

/** Who says something stands where all stand who say something. */
function areSpeakers(one: NameSlot, other: NameSlot): boolean {
    return [one, other].every(({ claim: { attribution }, span }) => {
        const source = attribution?.source;
        return source !== undefined && overlaps(source, span);
    });
}

function inItsPlace(name: string, rival: string): Pick<RelatedClaim, 'verdict' | 'direction' | 'reason'> {
    return {
        verdict: 'related',
        direction: undefined,
        reason: l10n.t('{0} stands there in the place of {1}; they may tell of the same', rival, name),
    };
}
