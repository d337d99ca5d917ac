/** Drops what the tagger took for a name though it is a measure, an amount or a quarter: "40.8C", "1,112F", "Q1 2026". */

import { contains, textOf } from '../../text/span.ts';
import type { Refiner } from '../recogniser.ts';

export const dropNamesOfFigures: Refiner = {
    name: 'dropNamesOfFigures',
    refine(mentions, { words }) {
        const told = mentions.filter(
            each => each.kind === 'time' || (each.kind === 'figure' && each.unit !== ''),
        );
        if (told.length === 0) return mentions;
        return mentions.filter(
            mention =>
                mention.kind !== 'name' ||
                !/^[£$€]?\d|^Q[1-4]\b/.test(textOf(words, mention)) ||
                !told.some(other => contains(other, mention)),
        );
    },
};
