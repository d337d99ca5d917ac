/** Which measures does a document tell, that a timeline can be drawn of? */

import type { Snapshot } from '../corpus/corpus.ts';
import { excerptOf } from '../corpus/excerpt.ts';
import { measuredValues } from '../corpus/measuredValues.ts';
import { topicTitle } from '../corpus/topicTitle.ts';
import { figureInWords } from '../corpus/wordedMentions.ts';
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

/** Those with most values first; each once, however often the document tells it. A job that yields after each figure. */
export function* measuresIn(snapshot: Snapshot, uri: string): Generator<void, readonly MeasureItem[]> {
    const article = snapshot.article(uri);
    const items: MeasureItem[] = [];
    const told = new Set<string>();
    for (const statement of snapshot.claims.statements(uri)) {
        for (const claim of statement.claims) {
            const { figure, block } = claim;
            if (!article || !figure || !claim.measure || told.has(claim.id) || items.length >= MOST) continue;
            const values = measuredValues(snapshot, uri, statement, claim);
            for (const value of values) if (value.uri === uri) told.add(value.claim.id);
            const { document, passages } = article.recognition;
            items.push({
                span: inText(document, block, figure),
                text: figureInWords(passages[block]?.words ?? '', figure),
                title: topicTitle(snapshot, values),
                sentence: excerptOf(claim, [figure]).text,
                values: values.length,
                documents: new Set(values.map(value => value.uri)).size,
            });
            yield;
        }
    }
    return items.sort((a, b) => b.values - a.values || a.span.start - b.span.start);
}
