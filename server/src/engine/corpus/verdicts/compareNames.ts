/** Two sentences that tell the same of different persons or places, where only one of them can be meant. */

import * as l10n from '@vscode/l10n';
import { compareQuantities } from '../../recognisers/figures/compareQuantities.ts';
import { eventVerbs, soleVerbs } from '../../recognisers/lexicon/en/events.ts';
import { areToldApart } from './deeds/oneEvent.ts';
import { alikenessOf, shareWordOf } from './sides/alikeness.ts';
import { compareTimes, gapInDays, SAME_NEWS_DAYS } from './sides/compareTimes.ts';
import { contradiction } from './sides/contradiction.ts';
import type { OpposedNames } from './sides/opposedNames.ts';
import type { Rule } from './sides/rule.ts';
import type { Kinship, Side } from './sides/side.ts';

/** Below this, two sentences cannot tell the same: it spares most pairs a closer look. */
const LEAST_OVERLAP = 0.5;

export const compareNames: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || one.claim.modality !== other.claim.modality) return undefined;
    if (kinship.overlap < LEAST_OVERLAP || !isAtOneTime(one, other) || areToldApart(one, other))
        return undefined;
    const { opposed, isNearlyTheSame } = alikenessOf(one, other, kinship);
    const [pair, ...more] = opposed;
    if (!pair || more.length > 0 || !isNearlyTheSame || haveOtherFigures(one, other)) return undefined;
    if (!isOnlyOne(pair, one, other, kinship)) return undefined;
    const reason = l10n.t('one names {0}, the other {1}', pair.one.words, pair.other.words);
    return contradiction(one, other, reason, [pair.one, pair.other]);
};

function isAtOneTime(one: Side, other: Side): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    if (a.basis === 'stated' && b.basis === 'stated')
        return a.days !== undefined && compareTimes(a.days, b.days) === 'same';
    if (a.basis === 'unknown' || b.basis === 'unknown' || !one.published || !other.published) return false;
    return gapInDays(one.published.days, other.published.days) <= SAME_NEWS_DAYS;
}

/** The winner, the head; the place where one thing happened that both sentences name in another way too. */
function isOnlyOne(pair: OpposedNames, one: Side, other: Side, { shared, capitals }: Kinship): boolean {
    const isPlace = pair.one.type === 'place' && pair.other.type === 'place' && pair.one.before === 'in';
    if (!isPlace) return shareWordOf(soleVerbs, one, other);
    return shared.length + capitals.length >= 2 && shareWordOf(eventVerbs, one, other);
}

/** "Won 87 seats" and "won 23 seats" are of two parties. */
function haveOtherFigures({ claim: { figure: a } }: Side, { claim: { figure: b } }: Side): boolean {
    return a !== undefined && b !== undefined && compareQuantities(a, b).relation !== 'equal';
}
