/** Drops figures that are part of a date or a time of day: 24 in "September 24" counts nothing. */

import { contains } from '../../text/span.ts';
import type { Refiner } from '../recogniser.ts';

/** Durations and sets stay figures as well ("24 years"); needs times that are already joined. */
export const dropFiguresInDates: Refiner = {
    name: 'dropFiguresInDates',
    refine(mentions) {
        const days = mentions.filter(
            each => each.kind === 'time' && (each.type === 'DATE' || each.type === 'TIME'),
        );
        if (days.length === 0) return mentions;
        let i = 0;
        return mentions.filter(mention => {
            if (mention.kind !== 'figure') return true;
            // Dates are sorted and do not overlap: the only one that can hold the figure is the last that starts before it.
            for (let next = days[i + 1]; next && next.start <= mention.start; next = days[i + 1]) i += 1;
            const day = days[i];
            return !day || !contains(day, mention);
        });
    },
};
