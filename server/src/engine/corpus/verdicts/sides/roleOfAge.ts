/** Whose age a figure is where nobody names him: "a night guard, 58", "the guard, a man of 61", "the 61-year-old guard". */

import { beforeFigure, behindFigure, type Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import {
    killedBefore,
    killedBehind,
    kindOfRole,
    personKilled,
    roleBefore,
    roleBehind,
    rolesInPlural,
} from '../../../recognisers/lexicon/en/roles.ts';
import { bearerOfAge } from './bearerOfAge.ts';
import type { Side } from './side.ts';

/** Of somebody of whom there is one. */
export interface RoleOfAge {
    readonly noun: string;
    /** "Night": what tells him from another; undefined where nothing does. */
    readonly kind: string | undefined;
}

/** Undefined where the article tells of two, or of one of another kind too. */
export const roleOfAge = remembered((side: Side): RoleOfAge | undefined => {
    const { claim, document } = side;
    if (bearerOfAge(side) !== undefined) return undefined;
    const [before, behind] = [beforeFigure(claim).slice(-LONGEST), behindFigure(claim).slice(0, LONGEST)];
    const [, kind, noun] = roleBefore.exec(before) ?? roleBehind.exec(behind) ?? [];
    if (noun === undefined) return isOfVictim(before, behind) && isOnlyVictim(document) ? VICTIM : undefined;
    const kinds = kindsOf(document, noun);
    return kinds && { noun, kind: kind ?? [...kinds][0] };
});

/** By a noun that both tell, and no other kind of it. */
export function areOneRole(one: RoleOfAge, other: RoleOfAge): boolean {
    return one.noun === other.noun && (one.kind === other.kind || !one.kind || !other.kind);
}

const VICTIM: RoleOfAge = { noun: 'victim', kind: undefined };

/** "The killing of a 25-year-old man", "a 24-year-old man was shot and killed", "Man, 24, shot dead". */
function isOfVictim(before: string, behind: string): boolean {
    return (killedBefore.test(before) && personKilled.test(behind)) || killedBehind.test(behind);
}

/** Nothing counts more of the dead than one. */
const isOnlyVictim = remembered(
    (document: readonly Claim[]): boolean =>
        !document.some(({ figure, measure }) => measure?.state === 'dead' && (figure?.value ?? 2) > 1),
);

/** The nouns before it that tell a kind, at most one; undefined where there are several of them, or it stands in the plural. */
function kindsOf(document: readonly Claim[], noun: string): ReadonlySet<string> | undefined {
    const kinds = new Set<string>();
    for (const { words } of document) {
        // Most sentences end here.
        if (!words.includes(noun)) continue;
        if ([...words.matchAll(rolesInPlural)].some(([, role]) => role === noun)) return undefined;
        for (const [, kind = '', role] of words.matchAll(kindOfRole)) if (role === noun) kinds.add(kind);
    }
    return kinds.size <= 1 ? kinds : undefined;
}

/** In UTF-16 code units. */
const LONGEST = 40;
