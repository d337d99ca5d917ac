/** Which measures does a document tell, that a timeline can be drawn of? */

import type { Claim } from '../claims/claim.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { type MeasuredValue, measuredValues } from '../corpus/measuredValues.ts';
import { isOneMeasure } from '../corpus/series.ts';
import { excerptOf } from '../corpus/wording/excerpt.ts';
import { topicTitle } from '../corpus/wording/topicTitle.ts';
import { figureInWords } from '../corpus/wording/wordedMentions.ts';
import { inText } from '../text/place.ts';
import type { Span } from '../text/span.ts';

/** All texts are plain. */
export interface MeasureItem {
    /** The first figure of the document that tells it. */
    readonly span: Span;
    /** "4,700 soldiers". */
    readonly text: string;
    /** "soldiers · Kelmet mission". */
    readonly title: string;
    readonly sentence: string;
    /** How many values there are, in how many documents. */
    readonly values: number;
    readonly documents: number;
}

/** A person picks from a list. */
const MOST = 200;

/**
 * Those with most values first; one that is told in several figures of the document once. A job that yields after each
 * figure.
 */
export function* measuresIn(snapshot: Snapshot, uri: string): Generator<void, readonly MeasureItem[]> {
    const found: Measured[] = [];
    for (const statement of snapshot.claims.statements(uri)) {
        for (const claim of statement.claims) {
            if (!claim.figure || !claim.measure || found.length >= MOST) continue;
            found.push({ claim, values: measuredValues(snapshot, uri, statement, claim) });
            yield;
        }
    }
    const kept: Measured[] = [];
    // The sort is stable: of those with as many values the first in the document comes first.
    for (const measured of found.sort((a, b) => b.values.length - a.values.length))
        if (!kept.some(other => isWithin(measured, other))) kept.push(measured);
    return kept.flatMap(measured => itemOf(snapshot, uri, measured) ?? []);
}

interface Measured {
    readonly claim: Claim;
    readonly values: readonly MeasuredValue[];
}

/** The figure, or all that was found for it but itself, is among the values of the other. */
function isWithin({ claim, values }: Measured, other: Measured): boolean {
    const ids = new Set(other.values.map(value => `${value.uri} ${value.claim.id}`));
    const [own] = values.filter(value => value.claim.id === claim.id);
    if (own && ids.has(`${own.uri} ${claim.id}`)) return true;
    const others = values.filter(value => value.claim.id !== claim.id);
    return (
        isOneMeasure(claim, other.claim) &&
        others.length > 0 &&
        others.every(value => ids.has(`${value.uri} ${value.claim.id}`))
    );
}

function itemOf(snapshot: Snapshot, uri: string, { claim, values }: Measured): MeasureItem | undefined {
    const recognition = snapshot.article(uri)?.recognition;
    if (!recognition || !claim.figure) return undefined;
    return {
        span: inText(recognition.document, claim.block, claim.figure),
        text: figureInWords(recognition.passages[claim.block]?.words ?? '', claim.figure),
        title: topicTitle(snapshot, values),
        sentence: excerptOf(claim, [claim.figure]).text,
        values: values.length,
        documents: new Set(values.map(value => value.uri)).size,
    };
}
