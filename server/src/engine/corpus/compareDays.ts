/** Two sentences on one event: do they give it the same day? */

import * as l10n from '@vscode/l10n';
import { type DayInterval, lengthInDays } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import type { Rule } from './compareClaims.ts';
import { compareTimes, isSingleDay } from './compareTimes.ts';
import type { Kinship } from './side.ts';

/** Further apart than this, two days are two events. */
const FARTHEST_DAYS = 10;

export const compareDays: Rule = (one, other, kinship, occasion) => {
    // What two figures say of a day was weighed with them.
    if (one.claim.figure && other.claim.figure) return undefined;
    const a = one.claim.when;
    const b = other.claim.when;
    if (a.basis !== 'stated' || b.basis !== 'stated' || !a.days || !b.days) return undefined;
    if (one.claim.modality !== other.claim.modality || kinship.isElsewhere) return undefined;
    if (!isOneEvent(kinship, occasion.isShared)) return undefined;
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

function isOneEvent(kinship: Kinship, isPresumed: boolean): boolean {
    if (isPresumed) return kinship.terms.length >= 2;
    return (
        kinship.terms.length >= 2 &&
        kinship.shared.length + kinship.capitals.length >= 1 &&
        kinship.overlap >= 0.4
    );
}

function isSurelyOneEvent(kinship: Kinship, one: DayInterval, other: DayInterval): boolean {
    const gap = Math.abs(lengthInDays({ from: one.from, until: other.from }));
    return gap <= FARTHEST_DAYS && kinship.terms.length >= 2 && kinship.overlap >= 0.5;
}
