/** The values of one measure from all documents, in order of time. */

import type { Claim, When } from '../claims/claim.ts';
import { writtenQuantity } from '../recognisers/figures/compareQuantities.ts';
import type { DayInterval } from '../text/day.ts';
import type { Snapshot } from './corpus.ts';
import { compareMeasures } from './verdicts/figures/compareMeasures.ts';
import type { Appearance, RelatedClaim } from './verdicts/sides/crossReference.ts';

/** What is told of one day. */
export interface SeriesPoint {
    readonly days: DayInterval;
    /** "about 2,100", each once, in the order of the documents' names; several when sources differ or are less exact. */
    readonly values: readonly string[];
    readonly appearances: readonly Appearance[];
}

/**
 * The claim and those related to it that tell the same measure, by day; claims whose day is not known are left out.
 * What happened once (people killed) is known better from report to report: there the day is that of the report.
 */
export function seriesOf(
    snapshot: Snapshot,
    uri: string,
    claim: Claim | undefined,
    related: readonly RelatedClaim[],
): readonly SeriesPoint[] {
    const measure = claim?.measure;
    if (!claim || !measure) return [];
    const others = related.filter(
        other => other.isCompared && other.verdict !== 'related' && isOneMeasure(claim, other.claim),
    );
    const points = new Map<string, { days: DayInterval; appearances: Appearance[] }>();
    for (const appearance of [{ uri, claim }, ...others]) {
        const { days } = whenOf(snapshot, appearance);
        if (!days) continue;
        const key = `${days.from} ${days.until}`;
        const point = points.get(key) ?? { days, appearances: [] };
        points.set(key, point);
        point.appearances.push({ uri: appearance.uri, claim: appearance.claim });
    }
    return [...points.values()].sort((a, b) => byDay(a.days, b.days)).map(pointOf);
}

/** Whether two figures count or measure the same, as far as their own sentences tell. */
export function isOneMeasure(one: Claim, other: Claim): boolean {
    if (!one.measure || !other.measure) return false;
    const relation = compareMeasures(
        { measure: one.measure, terms: one.terms },
        { measure: other.measure, terms: other.terms },
    );
    return relation === 'same' || relation === 'likely';
}

/** The days for which a series takes a claim's value: of what happened once, those of the report. */
export function whenOf(snapshot: Snapshot, { uri, claim }: Appearance): When {
    const { when, measure } = claim;
    if (measure?.state === undefined && measure?.aspect !== 'increment')
        return when.basis === 'unknown' ? { ...when, days: undefined } : when;
    const published = snapshot.article(uri)?.recognition.published;
    return { days: published?.days, basis: 'publication', isInferred: published?.basis === 'text' };
}

function pointOf({ days, appearances }: Omit<SeriesPoint, 'values'>): SeriesPoint {
    const sorted = [...appearances].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    const values = sorted.flatMap(({ claim }) => (claim.figure ? [writtenQuantity(claim.figure)] : []));
    return { days, values: [...new Set(values)], appearances: sorted };
}

function byDay(a: DayInterval, b: DayInterval): number {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1;
    return a.until < b.until ? -1 : a.until > b.until ? 1 : 0;
}
