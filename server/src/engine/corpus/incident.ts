/** What a document is about, told by the documents most alike: the incident that they all report. */

import type { DocumentSimilarity } from './documentSimilarity.ts';

export interface Incident {
    /** The documents most alike, the most alike first. */
    readonly nearest: readonly string[];
    /** Likeness of a document as a part of that of the most alike, 0 to 1. */
    likenessOf(uri: string): number;
    /** How much a term tells of the incident: much when it is rare and most of the nearest documents have it. */
    weightOf(term: string): number;
}

/** So many of the nearest documents tell what the incident is; those that are far less alike hardly count. */
const TELLING = 20;

/** How much a term of each kind tells, by its first character; a stem tells 1. */
const WEIGHTS: Readonly<Record<string, number>> = { '@': 0.8, '#': 1, '=': 0.3 };

/** `near` are the documents that may be most alike, in any order. */
export function incidentOf(uri: string, near: readonly string[], similarity: DocumentSimilarity): Incident {
    const alike = near
        .map(other => ({ uri: other, likeness: similarity.between(uri, other) }))
        .sort((a, b) => b.likeness - a.likeness || (a.uri < b.uri ? -1 : 1));
    const most = alike[0]?.likeness || 1;
    const telling = alike.slice(0, TELLING).map(({ uri: other, likeness }) => ({
        uri: other,
        part: (likeness / most) ** 3,
    }));
    const all = telling.reduce((sum, { part }) => sum + part, 0) || 1;
    similarity.noteCommon(telling.map(({ uri: other, part }) => ({ uri: other, part: part / all })));
    return {
        nearest: alike.map(({ uri: other }) => other),
        likenessOf: other => Math.min(1, similarity.between(uri, other) / most),
        weightOf: term => (WEIGHTS[term[0] ?? ''] ?? 1) * similarity.commonWeight(term),
    };
}
