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
     * `FOURS` numbers for each feature that has weights, four labels to a number: the weight of label 4k + j, raised by
     * `RAISED` so that it is not negative, in byte j, the lowest first. Small enough to stay near the processor.
     */
    readonly weights: Int32Array;
    /** Score of each label after each label (`LABEL_COUNT` squared, row: the label before) and at the beginning. */
    readonly transitions: Float64Array;
    readonly beginnings: Float64Array;
    /** What a score is divided by to have the scale of a log-linear model. */
    readonly scale: number;
}

/** A fourth of the number of labels, rounded up. */
export const FOURS = 5;
export const RAISED = 128;
