/** The exact verdict on two claims, with its reason: the rules in order, the first that speaks decides. */

import { compareAccusations } from './compareAccusations.ts';
import { compareAges } from './compareAges.ts';
import { compareDays } from './compareDays.ts';
import { compareFigures } from './compareFigures.ts';
import { compareNames } from './compareNames.ts';
import { compareWords } from './compareWords.ts';
import type { Comparison, ComparisonRule, CrossReference } from './crossReference.ts';
import { type Kinship, kinshipOf, type Side } from './side.ts';

export interface Occasion {
    /** Presume that both speak of the same occasion unless they say otherwise. Articles never allow that; bare texts do. */
    readonly isShared: boolean;
}

export type Rule = (
    one: Side,
    other: Side,
    kinship: Kinship,
    occasion: Occasion,
) => CrossReference | undefined;

const rules: readonly (readonly [ComparisonRule, Rule])[] = [
    ['accusations', compareAccusations], // before figures: "A blames B for 12 deaths" is first of all a dispute
    ['ages', compareAges], // before figures: of one person, whatever else the sentences say
    ['figures', compareFigures],
    ['names', compareNames], // before days: another winner of the same day is no agreement
    ['days', compareDays], // after figures: two figures of one sentence may share its day
    ['words', compareWords],
];

/** Undefined when there is nothing to compare; the two may still be related. */
export function compareClaims(one: Side, other: Side, occasion: Occasion): Comparison | undefined {
    const kinship = kinshipOf(one, other);
    for (const [name, rule] of rules) {
        const verdict = rule(one, other, kinship, occasion);
        if (verdict) return { ...verdict, rule: name };
    }
    return undefined;
}
