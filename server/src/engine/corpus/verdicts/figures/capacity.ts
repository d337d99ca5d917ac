/** How many a thing may hold: "a ferry licensed to carry 250 passengers". */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';

export const isCapacity = remembered(
    ({ figure, words, sentence }: Claim): boolean =>
        figure !== undefined && CAPACITY.test(words.slice(0, figure.start - sentence.start)),
);

const CAPACITY =
    /\b(?:licen[sc]ed|certified|approved|permitted|allowed|designed|cleared|built) (?:to (?:carry|hold|seat|take|handle) |for )(?:(?:up to|at most|only|no more than|about|a maximum of) )?$/i;
