/** What a rule of comparing is given, and what it says. */

import type { Judged } from './crossReference.ts';
import type { Kinship, Side } from './side.ts';

export interface Occasion {
    /** Presume that both speak of the same occasion unless they say otherwise. Articles never allow that; bare texts do. */
    readonly isShared: boolean;
}

/** Undefined where it has nothing to say. */
export type Rule = (one: Side, other: Side, kinship: Kinship, occasion: Occasion) => Judged | undefined;
