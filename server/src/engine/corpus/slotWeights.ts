/** How much each feature of two slots counts: learnt by `training/slots.ts`, not written by hand. */

import type { SlotFeatures } from './slotFeatures.ts';

export const SLOT_WEIGHTS: Readonly<Record<keyof SlotFeatures, number>> = {
    nearWords: 1.9,
    words: 1.68,
    nearCount: 0.64,
    count: -0.49,
    wordBefore: 1.27,
    wordAfter: 1.23,
    stemBefore: 0.56,
    stemAfter: -0.53,
    figures: 0.45,
    day: 1.37,
    first: 1,
    counted: 0.41,
    state: 1.09,
    aspect: -0.14,
};

/** What speaks for no figure of the other article being of the same thing, and how much less when the articles share names. */
export const NO_SLOT = { always: 3.19, names: 0.05 };
