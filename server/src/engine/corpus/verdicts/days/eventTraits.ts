/** What can be seen of two claims that may tell of one event, beyond what is seen of any two. */

import { stemOf } from '../../../claims/words.ts';
import { eventNouns, onceVerbs } from '../../../recognisers/lexicon/en/events.ts';
import { areToldApart, dayRelation, isOneHistory, likenessOf } from '../deeds/oneEvent.ts';
import { isAhead, isPutOff } from '../sides/ahead.ts';
import { shareWordOf } from '../sides/alikeness.ts';
import type { PairFacts, Trait } from '../traits/pairTraits.ts';
import { haveOneDeed, isDayOfShared, isOfOtherDeeds } from './dayOfDeed.ts';

export const ofEvents: readonly Trait<PairFacts>[] = [
    {
        name: 'likeness',
        isDear: true,
        of: ({ one, other, kinship }) => Math.min(MOST_LIKENESS, likenessOf(one, other, kinship)),
    },
    { name: 'told apart', isDear: true, of: ({ one, other }) => areToldApart(one, other) },
    { name: 'a day in both sentences', of: ({ one, other }) => dayRelation(one, other) === 'same' },
    { name: 'one deed', isDear: true, of: ({ one, other }) => haveOneDeed(one, other) },
    { name: 'other deeds', of: ({ one, other }) => isOfOtherDeeds(one, other) },
    {
        name: 'days of what both tell',
        isDear: true,
        of: ({ one, other, kinship }) => isDayOfShared(one, kinship) && isDayOfShared(other, kinship),
    },
    { name: 'done once', isDear: true, of: ({ one, other }) => shareWordOf(onceVerbs, one, other) },
    { name: 'a noun for an event', of: ({ kinship }) => kinship.terms.some(term => EVENTS.has(term)) },
    { name: 'put off', of: ({ one, other }) => isPutOff(one) || isPutOff(other) },
    { name: 'both to come', of: ({ one, other }) => isAhead(one) && isAhead(other) },
    { name: 'one to come', of: ({ one, other }) => isAhead(one) !== isAhead(other) },
    {
        name: 'both planned',
        of: ({ one, other }) => one.claim.modality === 'planned' && other.claim.modality === 'planned',
    },
    { name: 'one is history', of: ({ one, other }) => isOneHistory(one, other) },
];

const MOST_LIKENESS = 9;

const EVENTS: ReadonlySet<string> = new Set([...eventNouns].flatMap(noun => stemOf(noun) ?? []));
