/** Whether a claim tells of what is still to come when it is reported. */

import type { Side } from './side.ts';

/** Not yet on the day on which it is reported. */
export function isAhead({ claim, published }: Side): boolean {
    const { days } = claim.when;
    if (days === undefined || published === undefined) return claim.modality === 'planned';
    // What is planned may rest on what was done on a day before: "under the budget that was passed on Tuesday".
    if (days.until <= published.days.from) return false;
    return claim.modality === 'planned' || days.from >= published.days.until;
}
