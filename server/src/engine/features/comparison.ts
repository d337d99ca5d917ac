/** What do two or more claims say, side by side, and what is the verdict on each two of them? */

import * as l10n from '@vscode/l10n';
import { type Claim, inSentence } from '../claims/claim.ts';
import { pointIn, pointOf } from '../corpus/claimPoint.ts';
import { questionsAt } from '../corpus/claimsAt.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { relatedAmong } from '../corpus/relatedClaims.ts';
import type { Statement } from '../corpus/search/statement.ts';
import type { Verdict } from '../corpus/verdicts/sides/crossReference.ts';
import { type ClaimSide, claimSideOf } from '../corpus/wording/claimSide.ts';
import { explainedClaim } from '../corpus/wording/explainedClaim.ts';
import { labelOf } from '../corpus/wording/wording.ts';
import type { Location } from '../text/location.ts';
import { localSpanIn } from '../text/place.ts';
import { overlaps, type Span } from '../text/span.ts';

/** All texts are plain, localised where they are ours. */
export interface Comparison {
    /** In the order in which they were asked about; those that are no claims any more are left out. */
    readonly claims: readonly ComparedClaim[];
    /** On each two of them, the first seen from the second. */
    readonly verdicts: readonly ComparedPair[];
}

export interface ComparedClaim extends ClaimSide {
    /** Where its value stands in the sentence; undefined where none does. */
    readonly mark: Span | undefined;
    /** What its paragraph says just before and after the sentence. */
    readonly before: string;
    readonly after: string;
    /** "3 March 2024 (stated)", "4 March 2024 (day of publication)", "unknown". */
    readonly when: string;
    /** "4 March 2024", "unknown". */
    readonly published: string;
    /** In the words of the article; undefined when the article says it itself. */
    readonly speaker: string | undefined;
    /** "planned, not done"; undefined for what is asserted. */
    readonly modality: string | undefined;
}

/** A verdict on `claims[one]` and `claims[other]`. */
export interface ComparedPair {
    readonly one: number;
    readonly other: number;
    readonly verdict: Verdict;
    readonly label: string;
    readonly reason: string;
}

/** Places that `pointOf` gives lead back to their claim, others to the first claim that they are about. */
export function comparisonOf(snapshot: Snapshot, places: readonly Location[]): Comparison {
    const found = places.flatMap(place => claimAt(snapshot, place) ?? []);
    const claims = found.flatMap(
        ({ statement, claim }) => comparedClaim(snapshot, statement.uri, claim) ?? [],
    );
    const verdicts = found.flatMap((one, i) =>
        found.slice(i + 1).map((other, j) => comparedPair(snapshot, [one, other], [i, i + 1 + j])),
    );
    return { claims, verdicts };
}

interface FoundClaim {
    readonly statement: Statement;
    readonly claim: Claim;
}

function claimAt(snapshot: Snapshot, { uri, span }: Location): FoundClaim | undefined {
    const article = snapshot.article(uri);
    const found = questionsAt(snapshot, uri, span).flatMap(({ statement, claims }) =>
        claims.map(claim => ({ statement, claim })),
    );
    const pointed = found.find(({ claim }) => {
        const { start, end } = pointOf(article, claim);
        return start === span.start && end === span.end;
    });
    return pointed ?? found.flatMap(told => pointedOut(article, told, span))[0] ?? found[0];
}

/** What a sentence tells beside its figures, compared by some of its words. */
function pointedOut(
    article: Article | undefined,
    { statement, claim }: FoundClaim,
    span: Span,
): readonly FoundClaim[] {
    const block = article?.recognition.document.blocks[claim.block];
    if (!block || claim.figure) return [];
    const point = localSpanIn(block, span);
    if (claim.times.some(time => overlaps(time, point))) return [];
    const { start, end } = claim.sentence;
    const isPart = start <= point.start && point.end <= end && point.end - point.start < end - start;
    return isPart ? [{ statement, claim: { ...claim, point } }] : [];
}

function comparedClaim(snapshot: Snapshot, uri: string, claim: Claim): ComparedClaim | undefined {
    const side = claimSideOf(snapshot, { uri, claim });
    const explained = explainedClaim(snapshot, { uri, claim });
    if (!side || !explained) return undefined;
    const { day: when, published, speaker, modality } = explained;
    const { words = '' } = snapshot.article(uri)?.recognition.document.blocks[claim.block] ?? {};
    const { start, end } = claim.sentence;
    const before = lastOf(words.slice(0, start).trimEnd());
    const after = firstOf(words.slice(end).trimStart());
    return { ...side, mark: markOf(claim), before, after, when, published, speaker, modality };
}

/** So much of a paragraph tells what a sentence is about. In UTF-16 code units. */
const CONTEXT = 160;
const CUT = '…';

function lastOf(words: string): string {
    if (words.length <= CONTEXT) return words;
    const space = words.indexOf(' ', words.length - CONTEXT);
    return space < 0 ? CUT : CUT + words.slice(space + 1);
}

function firstOf(words: string): string {
    if (words.length <= CONTEXT) return words;
    const space = words.lastIndexOf(' ', CONTEXT);
    return space < 0 ? CUT : words.slice(0, space) + CUT;
}

function markOf(claim: Claim): Span | undefined {
    const local = pointIn(claim);
    if (!local) return undefined;
    const mark = inSentence(claim, local);
    return mark.start >= 0 && mark.end <= claim.words.length ? mark : undefined;
}

function comparedPair(
    snapshot: Snapshot,
    [a, b]: readonly [FoundClaim, FoundClaim],
    [one, other]: readonly [number, number],
): ComparedPair {
    const judged = [a, b].map(({ statement: { uri }, claim }) => ({ uri, claim }));
    const candidate = { statement: b.statement, score: 1, closeness: 1 };
    const wanted = [{ statement: a.statement, claims: [a.claim] }];
    const [first, second] = judged;
    if (first && second && snapshot.setAside.isApart(first, second))
        return {
            ...{
                one,
                other,
                verdict: 'related',
                label: l10n.t('beside'),
            },
            reason: l10n.t('judged not to be about the same thing'),
        };
    const [found] = relatedAmong(snapshot, [candidate], wanted, { limit: 1, isLoose: true });
    // Of a sentence with several figures another one may have answered.
    if (!found?.isCompared || (found.claim.id !== b.claim.id && !found.claim.point))
        return {
            ...{ one, other, verdict: 'related', label: l10n.t('beside') },
            reason: l10n.t('their values cannot be compared'),
        };
    const { verdict, reason } = found;
    return { one, other, verdict, label: labelOf(found), reason };
}
