/** The trained model that recognises names, as the recogniser uses it. */

import type { WordTable } from './wordTable.ts';

/** Made by `readNameModel` from the bytes of `server/data/names.model`. */
export interface NameModel {
    readonly words: WordTable;
    /**
     * Pairs, one for 32 features: which of them have weights (bit `f & 31` for feature `f`), and how many features
     * before these have some.
     */
    readonly present: Uint32Array;
    /**
     * `PAIRS` numbers for each feature that has weights, two labels to a number: the weight of label 2k, raised by
     * `RAISED` so that it is not negative, in the lower 16 bits, that of label 2k + 1 in the upper ones. Whole numbers
     * are added, and the two sums come out side by side.
     */
    readonly weights: Int32Array;
    /** Score of each label after each label (`LABEL_COUNT` squared, row: the label before) and at the beginning. */
    readonly transitions: Float64Array;
    readonly beginnings: Float64Array;
    /** What a score is divided by to have the scale of a log-linear model. */
    readonly scale: number;
}

/** Half the number of labels, rounded up. */
export const PAIRS = 9;
export const RAISED = 128;
