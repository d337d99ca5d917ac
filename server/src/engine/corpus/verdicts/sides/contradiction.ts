/** The verdict on two claims that cannot both hold. */

import type { CrossReference } from './crossReference.ts';
import type { Side } from './side.ts';
import { areParties } from './speakers.ts';

/** Speakers who contradict each other are a dispute, not an error of the sources. */
export function contradiction(one: Side, other: Side, reason: string): CrossReference {
    return { verdict: areParties(one, other) ? 'disputed' : 'conflicts', direction: undefined, reason };
}
