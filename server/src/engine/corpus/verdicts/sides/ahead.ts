/** Whether a claim tells of what is still to come when it is reported, or was put off. */

import { rememberedOfWords } from '../../../claims/remembered.ts';
import { putOff } from '../../../recognisers/lexicon/en/events.ts';
import type { Side } from './side.ts';

/** Not yet on the day on which it is reported. */
export function isAhead({ claim, published }: Side): boolean {
    const { days } = claim.when;
    if (days === undefined || published === undefined) return claim.modality === 'planned';
    // What is planned may rest on what was done on a day before: "under the budget that was passed on Tuesday".
    if (days.until <= published.days.from) return false;
    return claim.modality === 'planned' || days.from >= published.days.until;
}

const isPutOffIn = rememberedOfWords(words => putOff.test(words));

/** "Postponed until 18 May". */
export function isPutOff({ claim }: Side): boolean {
    return isPutOffIn(claim);
}
