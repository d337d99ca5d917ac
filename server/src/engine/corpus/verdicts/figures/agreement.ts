/** Two figures that may both hold: do they agree, or does one say more than the other? */

import * as l10n from '@vscode/l10n';
import type { Quantity } from '../../../recognisers/mention.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import type { FigurePair } from './figurePair.ts';
import { tellsParts } from './partsOfFigure.ts';

/** The values of the pair must fit together. */
export function agreement({ one, other, a, b, values: { relation, reason } }: FigurePair): CrossReference {
    if (relation === 'inside' && isLoose(b) && !isLoose(a)) return moreSpecific('forward', reason);
    if (relation === 'contains' && isLoose(a) && !isLoose(b)) return moreSpecific('backward', reason);
    if (relation === 'equal') {
        const [parts, otherParts] = [tellsParts(one), tellsParts(other)];
        if (parts !== otherParts)
            return moreSpecific(
                parts ? 'forward' : 'backward',
                l10n.t('{0}; one also tells what that is made up of', reason),
            );
    }
    return { verdict: 'agrees', direction: undefined, reason };
}

function moreSpecific(direction: 'forward' | 'backward', reason: string): CrossReference {
    return { verdict: 'moreSpecific', direction, reason };
}

/** "Dozens", "6 to 8". */
export function isLoose({ modifier }: Quantity): boolean {
    return modifier === 'vague' || modifier === 'range';
}

/** "More than 4,600" is said of 4,636, not of 50,000: beyond this factor an open end no longer agrees. */
const REACH_OF_OPEN_END = 1.25;

export function isBeyondOpenEnd(a: Quantity, b: Quantity): boolean {
    return isFarAbove(a, b) || isFarAbove(b, a);
}

function isFarAbove(open: Quantity, value: Quantity): boolean {
    if (open.modifier !== 'moreThan' && open.modifier !== 'atLeast') return false;
    if (open.min === undefined || value.value === undefined || open.unit !== value.unit) return false;
    return value.value > open.min * REACH_OF_OPEN_END;
}
