/** What of a report is shown to a person: what was found, without a flood. */

import type { ReportClaim, ReportDocument, ReportPair, ReportTopic } from '../../engine/engine.ts';
import { VERDICTS } from '../verdicts.ts';

export interface ShownTopic {
    readonly title: string;
    readonly claims: readonly ShownClaim[];
    /** Conflicts first. */
    readonly pairs: readonly ReportPair[];
    /** What there is beyond. */
    readonly moreClaims: number;
    readonly morePairs: number;
}

/** `index` is the claim's place in the topic, to which pairs refer. */
export interface ShownClaim extends ReportClaim {
    readonly index: number;
}

export interface Selection {
    readonly topics: readonly ShownTopic[];
    /** Topics in which nothing was compared, and those beyond the limit. */
    readonly moreTopics: number;
}

const MAX_DOCUMENTS = 30;
const MAX_TOPICS = 25;
const MAX_PAIRS = 6;
const MAX_CLAIMS = 8;

/** The earliest first, those of an unknown day last; not more than a screen of them unless `isVerbose`. */
export function shownDocuments(
    documents: readonly ReportDocument[],
    isVerbose: boolean,
): { readonly shown: readonly ReportDocument[]; readonly more: number } {
    const sorted = documents.toSorted((a, b) => {
        const [x, y] = [a.published?.days.from ?? '9999', b.published?.days.from ?? '9999'];
        return x === y ? (a.uri < b.uri ? -1 : 1) : x < y ? -1 : 1;
    });
    const shown = isVerbose ? sorted : sorted.slice(0, MAX_DOCUMENTS);
    return { shown, more: sorted.length - shown.length };
}

/** All of it when `isVerbose`. Conflicts and disputes are never left out. */
export function selectionOf(topics: readonly ReportTopic[], isVerbose: boolean): Selection {
    if (isVerbose) return { topics: topics.map(topic => shown(topic, isVerbose)), moreTopics: 0 };
    const telling = topics.filter(({ pairs }) => pairs.some(isTelling));
    const kept = telling.filter(({ pairs }, i) => i < MAX_TOPICS || pairs.some(isUrgent));
    return { topics: kept.map(topic => shown(topic, false)), moreTopics: topics.length - kept.length };
}

/** A sentence may make several claims: readers see it with the first of them. */
export function isSameSentence(claim: ShownClaim, before: ShownClaim | undefined): boolean {
    return before?.uri === claim.uri && before.excerpt === claim.excerpt;
}

function shown({ title, claims, pairs }: ReportTopic, isVerbose: boolean): ShownTopic {
    const sorted = pairs.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
    const chosen = sorted.filter(
        (pair, i) => isVerbose || isUrgent(pair) || (isTelling(pair) && i < MAX_PAIRS),
    );
    const compared = new Set(chosen.flatMap(({ one, other }) => [one, other]));
    let room = isVerbose ? claims.length : MAX_CLAIMS - compared.size;
    const kept: ShownClaim[] = [];
    for (const [index, claim] of claims.entries()) {
        if (compared.has(index)) kept.push({ ...claim, index });
        else if (room-- > 0) kept.push({ ...claim, index });
    }
    return {
        title,
        claims: kept,
        pairs: chosen,
        moreClaims: claims.length - kept.length,
        morePairs: pairs.length - chosen.length,
    };
}

function isTelling({ verdict }: ReportPair): boolean {
    return verdict !== 'related';
}

function isUrgent({ verdict }: ReportPair): boolean {
    return verdict === 'conflicts' || verdict === 'disputed';
}
