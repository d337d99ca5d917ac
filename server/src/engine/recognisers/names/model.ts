/** The trained model that recognises names, as the recogniser uses it. */

import type { WordTable } from './wordTable.ts';

/** Made by `readNameModel` from the bytes of `server/data/names.model`. */
export interface NameModel {
    readonly words: WordTable;
    /** Bit `f` is set when feature `f` has weights. */
    readonly present: Uint32Array;
    /** How many features have weights in the words of `present` before each. */
    readonly ranks: Uint32Array;
    /** `LABEL_COUNT` weights for each feature that has some, in the order of feature numbers. */
    readonly weights: Int8Array;
    /** Score of each label after each label (`LABEL_COUNT` squared, row: the label before) and at the beginning. */
    readonly transitions: Float64Array;
    readonly beginnings: Float64Array;
    /** What a score is divided by to have the scale of a log-linear model. */
    readonly scale: number;
}
