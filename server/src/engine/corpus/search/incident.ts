/** What a document is about, told by the documents most alike: the incident that they all report. */

import type { DocumentSimilarity } from './documentSimilarity.ts';

export interface Incident {
    /** The documents most alike, the most alike first. */
    readonly nearest: readonly string[];
    /** Likeness of a document as a part of that of the most alike that is no copy, 0 to 1. */
    likenessOf(uri: string): number;
}

/** So many of the nearest documents tell what the incident is; those that are far less alike hardly count. */
const TELLING = 20;

/** As alike as this are only copies of one text: beside one, no other report of the incident would look alike. */
const COPY = 0.8;

/**
 * `near` are the documents that may be most alike, in any order. Notes in the terms what the most alike have in common:
 * a term tells much of the incident when it is rare and most of these documents have it.
 */
export function incidentOf(uri: string, near: readonly string[], similarity: DocumentSimilarity): Incident {
    const alike = near
        .map(other => ({ uri: other, likeness: similarity.between(uri, other) }))
        .sort((a, b) => b.likeness - a.likeness || (a.uri < b.uri ? -1 : 1));
    const most = alike.find(({ likeness }) => likeness < COPY)?.likeness || alike[0]?.likeness || 1;
    const telling = alike.slice(0, TELLING).map(({ uri: other, likeness }) => ({
        uri: other,
        part: Math.min(1, likeness / most) ** 3,
    }));
    const all = telling.reduce((sum, { part }) => sum + part, 0) || 1;
    similarity.noteCommon(telling.map(({ uri: other, part }) => ({ uri: other, part: part / all })));
    return {
        nearest: alike.map(({ uri: other }) => other),
        likenessOf: other => Math.min(1, similarity.between(uri, other) / most),
    };
}
