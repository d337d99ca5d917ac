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
    /** Where the weights of each feature that has some begin in `weights`; one more than there are such features. */
    readonly offsets: Uint32Array;
    /** A label in the upper byte, its weight (-128 to 127) in the lower one. */
    readonly weights: Uint16Array;
    /** Score of each label after each label (`LABEL_COUNT` squared, row: the label before) and at the beginning. */
    readonly transitions: Float64Array;
    readonly beginnings: Float64Array;
    /** What a score is divided by to have the scale of a log-linear model. */
    readonly scale: number;
}
