/** Two ages of one person: the same, a birthday apart, or not both true. */

import * as l10n from '@vscode/l10n';
import { compareQuantities } from '../../recognisers/figures/compareQuantities.ts';
import { bearerOfAge } from './sides/bearerOfAge.ts';
import { compareTimes, gapInDays } from './sides/compareTimes.ts';
import type { Rule } from './sides/rule.ts';
import { isLike } from './sides/side.ts';

export const compareAges: Rule = (one, other) => {
    const a = one.claim.figure;
    const b = other.claim.figure;
    if (a?.dimension !== 'age' || b?.dimension !== 'age') return undefined;
    const [person, otherPerson] = [bearerOfAge(one), bearerOfAge(other)];
    if (!person || !otherPerson || !isLike(person, otherPerson)) return undefined;
    const { relation, reason } = compareQuantities(a, b);
    if (relation === 'notComparable') return undefined;
    if (relation !== 'apart') return { verdict: 'agrees', direction: undefined, reason };
    const [days, otherDays] = [one.claim.when.days, other.claim.when.days];
    if (a.value === undefined || b.value === undefined || !days || !otherDays) return undefined;
    const years = gapInDays(days, otherDays) / 365.25;
    const order = compareTimes(days, otherDays);
    const grown = order === 'before' ? b.value - a.value : a.value - b.value;
    if (order === 'before' || order === 'after') {
        if (grown >= Math.floor(years) && grown <= Math.ceil(years)) {
            return {
                verdict: 'updates',
                direction: order === 'after' ? 'forward' : 'backward',
                reason: l10n.t('{0}; as many years lie between the two', reason),
            };
        }
    }
    return { verdict: 'conflicts', direction: undefined, reason: l10n.t('{0}, of the same person', reason) };
};
