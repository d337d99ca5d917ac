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
        nearWords: 3.13,
        words: 1.68,
        nearCount: 1.67,
        count: -1.02,
        wordBefore: 0.99,
        wordAfter: 0.79,
        stemBefore: 0.54,
        stemAfter: 0.47,
        figures: 0.89,
        day: 1.14,
        first: 1.82,
        counted: 0.72,
        state: 0,
        aspect: -0.36,
    },
    none: 3.37,
    names: 0.12,
};
