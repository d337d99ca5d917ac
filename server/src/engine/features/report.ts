/** What does the corpus as a whole agree and differ on? */

import * as l10n from '@vscode/l10n';
import { addEdge, type ClaimEdge, type ClaimNode, groupsOf } from '../corpus/claimGraph.ts';
import { pointIn } from '../corpus/claimPoint.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { isSetAside, toldToAsk } from '../corpus/findings/conflicts.ts';
import { type InnerFinding, innerFindingsIn } from '../corpus/findings/innerFindings.ts';
import { candidatesFor, relatedAmong, type Search } from '../corpus/relatedClaims.ts';
import { NOTHING_ASIDE } from '../corpus/setAside.ts';
import { shownMentions } from '../corpus/shownMentions.ts';
import { publicationInWords, sourceOf, titleOf } from '../corpus/sources/documentTitle.ts';
import { type Copies, copiesAmong, isRepeated } from '../corpus/sources/repeatedClaims.ts';
import { independentSources } from '../corpus/sources/sources.ts';
import { comparingOnce } from '../corpus/verdicts/comparedOnce.ts';
import type { ComparisonRule, CrossReference, Verdict } from '../corpus/verdicts/sides/crossReference.ts';
import { claimValueOf } from '../corpus/wording/claimValue.ts';
import { excerptOf } from '../corpus/wording/excerpt.ts';
import { topicTitle } from '../corpus/wording/topicTitle.ts';
import { labelOf } from '../corpus/wording/wording.ts';
import type { DayInterval } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import type { Publication } from '../text/document.ts';
import type { Location } from '../text/location.ts';
import { inText } from '../text/place.ts';

export interface Report {
    readonly documents: readonly ReportDocument[];
    /** Groups of claims about one matter, those with conflicts first, then disputes, then by the number of documents. */
    readonly topics: readonly ReportTopic[];
    readonly independentSources: number;
    readonly entities: number;
    /** Where documents are at odds with themselves, by document. */
    readonly inner: readonly ReportInner[];
    /** How many pairs of claims are left out, since somebody has set them aside. */
    readonly setAside: number;
    /** Judgements that say nothing any more, since their words are not found in their articles. */
    readonly lostJudgements: number;
}

export interface ReportDocument {
    readonly uri: string;
    readonly title: string;
    readonly source: string | undefined;
    readonly published: Publication | undefined;
    /** "14 March 2024", "December 2023 (inferred)"; undefined when it is not known. */
    readonly day: string | undefined;
    readonly language: string;
    readonly mentions: { readonly names: number; readonly dates: number; readonly figures: number };
    readonly claims: number;
    /** Other documents of which it is a copy or near-copy. */
    readonly copiesOf: readonly string[];
}

export interface ReportTopic {
    /** What it is about, in words: "troops · KFOR". */
    readonly title: string;
    /** In order of time as far as known. */
    readonly claims: readonly ReportClaim[];
    readonly pairs: readonly ReportPair[];
}

export interface ReportClaim extends Location {
    /** The title of its document. */
    readonly title: string;
    /** "more than 4,600 troops"; a day for a claim without a figure. */
    readonly value: string;
    readonly days: DayInterval | undefined;
    /** "12 December 2023", "unknown day". */
    readonly day: string;
    readonly excerpt: string;
}

/** A verdict on `claims[one]` and `claims[other]` of the topic. */
export interface ReportPair extends CrossReference {
    /** Undefined for what is merely related. */
    readonly rule: ComparisonRule | undefined;
    readonly one: number;
    readonly other: number;
    /** Between the two: "updates". */
    readonly label: string;
}

const SEARCH: Search = { limit: 24, isCompared: true };

export interface ReportInner extends InnerFinding {
    readonly uri: string;
    /** The words at its place. */
    readonly words: string;
}

export interface ReportOptions {
    /** Also what was set aside. */
    readonly isAll?: boolean;
}

/** A job that yields after each statement that was compared. */
export function* reportOf(current: Snapshot, { isAll = false }: ReportOptions = {}): Generator<void, Report> {
    const snapshot = {
        ...current,
        compare: comparingOnce(),
        ...(isAll && { setAside: NOTHING_ASIDE, knownInnerFindings: new Map() }),
    };
    const uris = snapshot.uris();
    const copies = copiesAmong(snapshot, uris);
    const documents = uris.flatMap(uri => {
        const article = snapshot.article(uri);
        return article ? [documentOf(uri, article, copies)] : [];
    });
    const nodes = new Map<string, ClaimNode>();
    const edges = new Map<string, ClaimEdge>();
    const aside = new Map<string, ClaimEdge>();
    for (const uri of uris) {
        for (const statement of snapshot.claims.statements(uri)) {
            const candidates = candidatesFor(snapshot, uri, [statement], SEARCH);
            const own = new Set(statement.claims);
            for (const claim of new Set([...own, ...toldToAsk(snapshot, statement)])) {
                const wanted = [{ statement, claims: [claim] }];
                for (const found of relatedAmong(snapshot, candidates, wanted, SEARCH)) {
                    const isConflict = found.verdict === 'conflicts';
                    // What else it tells beside its figures was found with them.
                    if (!isConflict && !own.has(claim)) continue;
                    if (isRepeated(snapshot, copies, uri, found)) continue;
                    const isAside = isConflict && isSetAside(snapshot, uri, found);
                    addEdge(nodes, isAside ? aside : edges, uri, found);
                }
            }
            yield;
        }
    }
    return {
        documents,
        topics: topicsOf(snapshot, nodes, [...edges.values()]),
        independentSources: independentSources(snapshot, uris).length,
        entities: snapshot.entities.ids().length,
        inner: uris.flatMap(uri => innerIn(snapshot, uri)),
        setAside: aside.size + judgedApart(snapshot),
        lostJudgements: lostAmong(current),
    };
}

function innerIn(snapshot: Snapshot, uri: string): readonly ReportInner[] {
    const text = snapshot.article(uri)?.recognition.document.text ?? '';
    return innerFindingsIn(snapshot, uri).map(found => ({
        ...found,
        uri,
        words: text.slice(found.start, found.end),
    }));
}

/** Those on articles that were not read say nothing either, but may still be true. */
function lostAmong({ setAside, article }: Snapshot): number {
    return setAside.judgements.filter(
        judgement => !setAside.isInForce(judgement) && judgement.claims.every(({ uri }) => article(uri)),
    ).length;
}

/** Pairs that are never compared, as long as their words are there. */
function judgedApart({ setAside }: Snapshot): number {
    return setAside.judgements.filter(
        judgement => judgement.kind === 'notTheSame' && setAside.isInForce(judgement),
    ).length;
}

function topicsOf(
    snapshot: Snapshot,
    nodes: ReadonlyMap<string, ClaimNode>,
    edges: readonly ClaimEdge[],
): readonly ReportTopic[] {
    const topics = groupsOf(nodes, edges).map(({ members, edges: own }) => {
        const index = new Map(members.map(({ key }, i) => [key, i]));
        const pairs = own
            .flatMap(edge => pairOf(edge, index))
            .sort((a, b) => a.one - b.one || a.other - b.other);
        return {
            title: topicTitle(snapshot, members),
            claims: members.flatMap(node => claimOf(snapshot, node)),
            pairs,
        };
    });
    return topics.sort(
        (a, b) => weight(b) - weight(a) || documentsIn(b) - documentsIn(a) || (a.title < b.title ? -1 : 1),
    );
}

function pairOf(
    { one, other, reference }: ClaimEdge,
    index: ReadonlyMap<string, number>,
): readonly ReportPair[] {
    const a = index.get(one);
    const b = index.get(other);
    if (a === undefined || b === undefined) return [];
    return [{ ...reference, one: a, other: b, label: labelOf(reference) }];
}

const WEIGHTS: Readonly<Record<Verdict, number>> = {
    conflicts: 5,
    disputed: 4,
    updates: 3,
    moreSpecific: 2,
    agrees: 1,
    related: 0,
};

function weight({ pairs }: ReportTopic): number {
    return Math.max(0, ...pairs.map(({ verdict }) => WEIGHTS[verdict]));
}

function documentsIn({ claims }: ReportTopic): number {
    return new Set(claims.map(({ uri }) => uri)).size;
}

function claimOf(snapshot: Snapshot, { uri, claim }: ClaimNode): readonly ReportClaim[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const { when } = claim;
    const point = pointIn(claim);
    const { document } = article.recognition;
    return [
        {
            uri,
            span: inText(document, claim.block, point ?? claim.span),
            title: titleOf(document),
            value: claimValueOf(article, claim),
            days: when.days,
            day: when.days ? inWords(when.days) : l10n.t('unknown day'),
            excerpt: excerptOf(claim, point ? [point] : []).text,
        },
    ];
}

function documentOf(uri: string, article: Article, copies: Copies): ReportDocument {
    const { document, published } = article.recognition;
    const shown = shownMentions(article);
    return {
        uri,
        title: titleOf(document),
        source: sourceOf(document),
        published,
        day: publicationInWords(published),
        language: document.language.code,
        mentions: {
            names: shown.filter(({ kind }) => kind === 'name').length,
            dates: shown.filter(({ kind }) => kind === 'time').length,
            figures: shown.filter(({ kind }) => kind === 'figure').length,
        },
        claims: article.claims.length,
        copiesOf: copies.get(uri)?.filter(other => other !== uri) ?? [],
    };
}
