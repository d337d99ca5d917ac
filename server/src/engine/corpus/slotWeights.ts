/** How much each feature of two slots counts: learnt by `training/slots.ts`, not written by hand. */

import type { SlotFeatures } from './slotFeatures.ts';

export interface SlotWeights {
    readonly features: Readonly<Record<keyof SlotFeatures, number>>;
    /** What speaks for nothing in the other article being of the same thing. */
    readonly none: number;
    /** How much less that is for each name that the articles share. */
    readonly names: number;
}

export const FIGURE_WEIGHTS: SlotWeights = {
    features: {
        nearWords: 1.42,
        words: 1.2,
        nearCount: 1.18,
        count: -0.54,
        wordBefore: 1.32,
        wordAfter: 1.33,
        stemBefore: 0.47,
        stemAfter: -0.61,
        figures: 0.34,
        day: 1.35,
        first: 0.71,
        counted: 0.51,
        state: 1.33,
        aspect: -0.18,
    },
    none: 2.88,
    names: 0.01,
};

export const NAME_WEIGHTS: SlotWeights = {
    features: {
        nearWords: 2.61,
        words: 1.46,
        nearCount: 1.66,
        count: -0.9,
        wordBefore: 1.13,
        wordAfter: 0.76,
        stemBefore: 0.5,
        stemAfter: 0.31,
        figures: 0.63,
        day: 1.24,
        first: 1.92,
        counted: 0.81,
        state: 0,
        aspect: -0.28,
    },
    none: 3.6,
    names: 0.1,
};
