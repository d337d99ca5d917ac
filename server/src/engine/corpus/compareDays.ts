/** Two sentences on one event: do they give it the same day? */

import * as l10n from '@vscode/l10n';
import type { TimeExpression } from '../recognisers/mention.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import type { Rule } from './compareClaims.ts';
import { compareTimes, isSingleDay } from './compareTimes.ts';
import type { CrossReference } from './crossReference.ts';
import type { Kinship, Side } from './side.ts';

/** Further apart than this, two days are two events. */
const FARTHEST_DAYS = 10;

export const compareDays: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return compareToldDays(one, other, kinship);
    // What two figures say of a day was weighed with them.
    if (one.claim.figure && other.claim.figure) return undefined;
    const a = one.claim.when;
    const b = other.claim.when;
    if (a.basis !== 'stated' || b.basis !== 'stated' || !a.days || !b.days) return undefined;
    if (one.claim.modality !== other.claim.modality || kinship.isElsewhere) return undefined;
    if (!isOneEvent(kinship)) return undefined;
    switch (compareTimes(a.days, b.days)) {
        case 'same':
            return {
                verdict: 'agrees',
                direction: undefined,
                reason: l10n.t('both date it to {0}', inWords(a.days)),
            };
        case 'within':
            return {
                verdict: 'moreSpecific',
                direction: 'forward',
                reason: l10n.t('{0} lies in {1}', inWords(a.days), inWords(b.days)),
            };
        case 'around':
            return {
                verdict: 'moreSpecific',
                direction: 'backward',
                reason: l10n.t('{0} lies in {1}', inWords(b.days), inWords(a.days)),
            };
        case 'before':
        case 'after': {
            if (!isSingleDay(a.days) || !isSingleDay(b.days) || a.isInferred || b.isInferred)
                return undefined;
            if (!isSurelyOneEvent(kinship, a.days, b.days)) return undefined;
            const reason = l10n.t('one dates it to {0}, the other to {1}', inWords(a.days), inWords(b.days));
            const isParties =
                one.speaker !== undefined && other.speaker !== undefined && one.speaker !== other.speaker;
            return { verdict: isParties ? 'disputed' : 'conflicts', direction: undefined, reason };
        }
        default:
            return undefined;
    }
};

/** On one occasion all the days that are told must fit: one that meets is enough, none is a conflict. */
function compareToldDays(one: Side, other: Side, kinship: Kinship): CrossReference | undefined {
    if (kinship.terms.length + kinship.capitals.length + kinship.shared.length < 1) return undefined;
    const [a, b] = [one, other].map(({ claim }) => claim.times.flatMap(toldDays));
    if (!a?.[0] || !b?.[0]) return undefined;
    const meeting = a.flatMap(days => b.filter(otherDays => intervalsMeet(days, otherDays)));
    // "She did not sign in 2018" and "she signed in 2014" may both hold; "she signed in 2018" may not.
    if (isDenied(one) !== isDenied(other)) {
        if (!meeting[0]) return undefined;
        const denied = l10n.t('one dates it to {0}, the other denies that', inWords(meeting[0]));
        return { verdict: 'conflicts', direction: undefined, reason: denied };
    }
    const reason = meeting[0]
        ? l10n.t('both date it to {0}', inWords(meeting[0]))
        : l10n.t('one dates it to {0}, the other to {1}', inWords(a[0]), inWords(b[0]));
    return { verdict: meeting[0] ? 'agrees' : 'conflicts', direction: undefined, reason };
}

/** A "no" may belong to a title or to another clause: only a verb's own negation counts. */
function isDenied({ claim }: Side): boolean {
    return claim.modality === 'denied' && /\b(?:not|never)\b|n['’]t\b/i.test(claim.words);
}

function toldDays({ resolved }: TimeExpression): readonly DayInterval[] {
    return resolved?.days && resolved.basis.kind === 'stated' ? [resolved.days] : [];
}

function isOneEvent(kinship: Kinship): boolean {
    const names = kinship.shared.length + kinship.capitals.length;
    return kinship.terms.length >= 2 && names >= 1 && kinship.overlap >= 0.4;
}

function isSurelyOneEvent(kinship: Kinship, one: DayInterval, other: DayInterval): boolean {
    const gap = Math.abs(lengthInDays({ from: one.from, until: other.from }));
    return (
        gap <= FARTHEST_DAYS && kinship.isInOnePlace && kinship.terms.length >= 2 && kinship.overlap >= 0.6
    );
}
