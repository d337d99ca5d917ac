/** One amount by which something is said to have risen in one article, and to have fallen in the other. */

import * as l10n from '@vscode/l10n';
import type { Quantity } from '../../../recognisers/mention.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import { contrastOf } from '../sides/contrast.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import type { Rule } from '../sides/rule.ts';
import { digitsOf } from './rareNumber.ts';

export const compareReversed: Rule = (one, other, kinship, occasion) => {
    const [a, b] = [one.claim.figure, other.claim.figure];
    // Most pairs end here.
    if (occasion.isShared || !a || !b || !areOneAmount(a, b)) return undefined;
    if (!kinship.isOneAffair || kinship.isElsewhere || !areDoneAlike(one, other)) return undefined;
    const { when } = one.claim;
    const { when: otherWhen } = other.claim;
    // Of two months an index may rise and fall by as much.
    if (when.isInferred || otherWhen.isInferred || compareTimes(when.days, otherWhen.days) !== 'same')
        return undefined;
    if (kinship.isOfAnother || contrastOf(one.claim, other.claim)) return undefined;
    return contradiction(one, other, l10n.t('one tells of a rise, the other of a fall by as much'));
};

/** Not "two percent", by which much may rise and fall. */
function areOneAmount(a: Quantity, b: Quantity): boolean {
    return (
        a.change !== undefined &&
        b.change !== undefined &&
        a.change !== b.change &&
        a.unit === b.unit &&
        a.value === b.value &&
        a.value !== undefined &&
        digitsOf(a.value) >= FEWEST_DIGITS
    );
}

const FEWEST_DIGITS = 2;
