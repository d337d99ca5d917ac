/** What does the corpus as a whole agree and differ on? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { CrossReference } from '../corpus/crossReference.ts';
import type { DayInterval } from '../text/day.ts';
import type { Publication } from '../text/document.ts';
import type { Location } from './location.ts';

export interface Report {
    readonly documents: readonly ReportDocument[];
    /** Groups of claims about one matter, those with conflicts first, then by the number of documents. */
    readonly topics: readonly ReportTopic[];
    readonly independentSources: number;
    readonly entities: number;
}

export interface ReportDocument {
    readonly uri: string;
    readonly title: string;
    readonly source: string | undefined;
    readonly published: Publication | undefined;
    readonly language: string;
    readonly mentions: { readonly names: number; readonly dates: number; readonly figures: number };
    readonly claims: number;
    /** Other documents of which it is a copy or near-copy. */
    readonly copiesOf: readonly string[];
}

export interface ReportTopic {
    /** What it is about, in words: "troops: KFOR". */
    readonly title: string;
    /** In order of time as far as known. */
    readonly claims: readonly ReportClaim[];
    readonly pairs: readonly ReportPair[];
}

export interface ReportClaim extends Location {
    readonly title: string;
    /** "more than 4,600 troops" */
    readonly value: string;
    readonly days: DayInterval | undefined;
    /** "12 December 2023", "unknown day". */
    readonly day: string;
    readonly excerpt: string;
}

/** A verdict on `claims[one]` and `claims[other]` of the topic. */
export interface ReportPair extends CrossReference {
    readonly one: number;
    readonly other: number;
    readonly label: string;
}

/** A job that yields between topics. */
export function* reportOf(_snapshot: Snapshot): Generator<void, Report> {
    return { documents: [], topics: [], independentSources: 0, entities: 0 };
}
