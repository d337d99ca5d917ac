/** Two ages of one person: the same, a birthday apart, or not both true. */

import * as l10n from '@vscode/l10n';
import { compareQuantities } from '../../recognisers/figures/compareQuantities.ts';
import type { DayInterval } from '../../text/day.ts';
import { bearerOfAge } from './sides/bearerOfAge.ts';
import { compareTimes, FEW_DAYS, gapInDays } from './sides/compareTimes.ts';
import { areOneRole, roleOfAge } from './sides/roleOfAge.ts';
import type { Rule } from './sides/rule.ts';
import { isLike, type Kinship, type Side } from './sides/side.ts';

export const compareAges: Rule = (one, other, kinship) => {
    const a = one.claim.figure;
    const b = other.claim.figure;
    if (a?.dimension !== 'age' || b?.dimension !== 'age') return undefined;
    if (!areOfOnePerson(one, other, kinship)) return undefined;
    const { relation, reason } = compareQuantities(a, b);
    if (relation === 'notComparable') return undefined;
    if (relation !== 'apart') return { verdict: 'agrees', direction: undefined, reason };
    const [days, otherDays] = [one.claim.when.days, other.claim.when.days];
    if (a.value === undefined || b.value === undefined || !days || !otherDays) return undefined;
    // "Accuses Orlo, 54, of taking money from 2019 to 2022": his age is that of the day on which it is told.
    const grown =
        yearsPassed(a.value, b.value, [days, otherDays]) ??
        yearsPassed(a.value, b.value, [one.published?.days, other.published?.days]);
    if (grown !== undefined)
        return {
            verdict: 'updates',
            direction: grown,
            reason: l10n.t('{0}; as many years lie between the two', reason),
        };
    return { verdict: 'conflicts', direction: undefined, reason: l10n.t('{0}, of the same person', reason) };
};

function areOfOnePerson(one: Side, other: Side, { isOneAffair }: Kinship): boolean {
    const [person, otherPerson] = [bearerOfAge(one), bearerOfAge(other)];
    if (person && otherPerson) return isLike(person, otherPerson);
    if (!isOneAffair) return false;
    const [role, otherRole] = [roleOfAge(one), roleOfAge(other)];
    return role !== undefined && otherRole !== undefined && areOneRole(role, otherRole);
}

/** Where somebody is older by as many years as lie between the two times: `forward` where the first is the later one. */
function yearsPassed(
    age: number,
    otherAge: number,
    [days, otherDays]: readonly [DayInterval | undefined, DayInterval | undefined],
): 'forward' | 'backward' | undefined {
    const order = compareTimes(days, otherDays);
    if (order !== 'before' && order !== 'after') return undefined;
    const gap = gapInDays(days, otherDays);
    // Few have a birthday just then.
    if (gap <= FEW_DAYS) return undefined;
    const years = gap / 365.25;
    const grown = order === 'before' ? otherAge - age : age - otherAge;
    if (grown < Math.floor(years) || grown > Math.ceil(years)) return undefined;
    return order === 'after' ? 'forward' : 'backward';
}
