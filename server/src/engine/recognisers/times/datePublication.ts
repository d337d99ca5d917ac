/** Infers when a document without a date was published, from what its own words tell. */

import type { Span } from '../../text/span.ts';
import { boundedDays } from '../dating/bounds.ts';
import { intersection, tiesIn } from '../dating/ties.ts';
import { toldTimes } from '../dating/told.ts';
import type { DocumentPass } from '../recogniser.ts';
import { resolveTimes } from './resolveTimes.ts';

/**
 * A text tells its day when it ties "today" or "yesterday" to a date ("today, March 14"; "was presented today … the
 * March 14 report"), names the weekday of a date ("on Wednesday, March 13"), says which year this year is, or says when
 * it was published: what the ties allow together is the interval, and where they exclude each other nothing is inferred.
 * Without a tie a report may still bound its years: "the 2022 period", "two years ago, in March 2021", a past date and one
 * to come.
 */
export function datePublication(): DocumentPass {
    const undated = resolveTimes();
    return {
        name: 'datePublication',
        apply(recognition, resources) {
            const { published } = recognition;
            if (published && published.basis !== 'others') return recognition;
            const told = toldTimes(undated.apply({ ...recognition, published: undefined }, resources));
            const ties = tiesIn(told);
            const inferred = ties.length > 0 ? intersection(ties) : boundedDays(told);
            if (!inferred) return recognition;
            const { days, evidence } = inferred;
            // What a text tells of its own day stands before what others make of it.
            if (published && days.from <= published.days.from && published.days.from < days.until)
                return recognition;
            return { ...recognition, published: { days, basis: 'text', evidence: inOrder(evidence) } };
        },
    };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
    const byStart = new Map(spans.map(span => [span.start, span]));
    return [...byStart.values()].sort((a, b) => a.start - b.start);
}
