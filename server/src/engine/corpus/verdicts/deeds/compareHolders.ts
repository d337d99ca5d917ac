/** Two sentences that name the holder of one post: do they name the same person? */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { generalPost, leadingPosts, posts } from '../../../recognisers/lexicon/en/posts.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';
import { areSpeltAlike, freeActorsOf, isKnownTo } from './actors.ts';
import { type Holder, holdersIn } from './holders.ts';
import { areToldApart, isDated, isOneHistory, likenessOf } from './oneEvent.ts';

export const compareHolders: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const holders = holdersIn(one);
    const rivals = holdersIn(other);
    if (holders.length === 0 || rivals.length === 0 || !areOfOneTime(one, other)) return undefined;
    if (namesAnother(one, other) && namesAnother(other, one)) return undefined;
    if (!kinship.isOneAffair && likenessOf(one, other, kinship) < ONE_MATTER) return undefined;
    for (const holder of holders) {
        for (const rival of rivals) {
            if (
                holder.hasLeft !== rival.hasLeft ||
                !areOfOnePost(holder, rival) ||
                areOfTwoTowns([holder, one], [rival, other]) ||
                isKnownTo(holder.actor, other) ||
                isKnownTo(rival.actor, one) ||
                areSpeltAlike(holder.actor, rival.actor)
            )
                continue;
            const reason = l10n.t('one names {0}, the other {1}', holder.actor.words, rival.actor.words);
            return contradiction(one, other, reason, [holder.actor, rival.actor]);
        }
    }
    return undefined;
};

/** So much two sentences must share where their articles are not known to be of one affair. */
const ONE_MATTER = 5;

/** A post passes to somebody else now and then, which articles tell. */
function areOfOneTime(one: Side, other: Side): boolean {
    return (
        isDated(one) &&
        isDated(other) &&
        gapInDays(one.published?.days, other.published?.days) <= MOST_DAYS &&
        !isOneHistory(one, other) &&
        !areToldApart(one, other) &&
        !tellsSuccession(one.document) &&
        !tellsSuccession(other.document)
    );
}

const MOST_DAYS = 60;

const tellsSuccession = remembered((document: readonly Claim[]) =>
    document.some(({ words }) => SUCCESSION.test(words)),
);

const SUCCESSION =
    /\b(?:success(?:or|ors)|succeed(?:s|ed|ing)? (?:him|her|\p{Lu})|replac(?:es?|ed|ing) (?:him|her|\p{Lu})|predecessors?|took over (?:as|from)|takes over (?:as|from))/u;

function areOfOnePost(holder: Holder, rival: Holder): boolean {
    const isOne =
        holder.post === rival.post ||
        ([holder.post, rival.post].includes(generalPost) &&
            leadingPosts.has(holder.post) &&
            leadingPosts.has(rival.post));
    if (!isOne) return false;
    if (holder.body.length > 0 && rival.body.length > 0)
        return isPartOf(holder.body, rival.body) || isPartOf(rival.body, holder.body);
    return !OF_MANY.has(holder.post) && !OF_MANY.has(rival.post);
}

/** "The mayor, Petra Holm", below what is told of Lund, "Mayor Timo Rask", below what is told of Brack. */
function areOfTwoTowns([{ post, body }, side]: Held, [{ body: otherBody }, other]: Held): boolean {
    if (!OF_TOWN.has(post) || body.length + otherBody.length > 0) return false;
    const [places, otherPlaces] = [placesAround(side), placesAround(other)];
    return (
        places.length > 0 &&
        otherPlaces.length > 0 &&
        !places.some(place => otherPlaces.some(rival => isLike(place, rival)))
    );
}

type Held = readonly [Holder, Side];

const placesAround = ofStatement(({ entities, context }: Side): readonly string[] =>
    [...entities, ...context].flatMap(([id, type]) => (type === 'place' ? [id] : [])),
);

const OF_TOWN: ReadonlySet<string> = new Set(
    posts.filter(({ isOfTown }) => isOfTown).map(({ name }) => name),
);

/** "The works", "the paint works"; but "security at the bank" and "Harbour Security Centre" are two. */
function isPartOf(body: readonly string[], other: readonly string[]): boolean {
    return body.every(stem => other.includes(stem));
}

const OF_MANY: ReadonlySet<string> = new Set(
    posts.filter(({ isOfMany }) => isOfMany).map(({ name }) => name),
);

/** A body or a place that the other article does not know: "savers of the bank Artha stormed it after its chairman, …". */
function namesAnother(side: Side, other: Side): boolean {
    return freeActorsOf(side, other).some(({ type }) => type !== 'person');
}
