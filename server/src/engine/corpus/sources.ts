/** How many of several documents are independent of each other, and why some are not. */

import { isCopy, resemblance } from './copies.ts';
import type { Article, Snapshot } from './corpus.ts';
import { type Origin, originOf, type Provenance } from './provenance.ts';

/** Why two documents count as one source. */
export type Dependence = {
    readonly uris: readonly [string, string];
} & (
    | { readonly kind: 'copy' /** The part of their wording, 0 to 1. */; readonly shared: number }
    | { readonly kind: 'agency' | 'outlet' | 'relay' /** Whom both go back to. */; readonly name: string }
);

/** Groups of documents that go back to one source, sorted; a document that stands alone is a group of one. */
export function independentSources(
    snapshot: Snapshot,
    uris: readonly string[],
): readonly (readonly string[])[] {
    return groupsOf(snapshot, uris, (one, other) => dependenceOf(one, other) !== undefined);
}

/** The same for documents that repeat each other's words alone: a copy has nothing of its own to tell. */
export function groupsOfCopies(snapshot: Snapshot, uris: readonly string[]): readonly (readonly string[])[] {
    return groupsOf(snapshot, uris, (one, other) => isCopy(one.article.sketch, other.article.sketch));
}

/** Documents that count as one source, with the reasons. */
export interface Repetition {
    /** At least two, sorted. */
    readonly uris: readonly string[];
    /** How much of their wording the two that are most alike share, 0 to 1. */
    readonly shared: number;
    /** As many as it takes to make one group of them: each ties a document to one before it. */
    readonly reasons: readonly Dependence[];
}

/** Why there are fewer independent sources than documents: nothing when there are not. */
export function repetitionsAmong(snapshot: Snapshot, uris: readonly string[]): readonly Repetition[] {
    return independentSources(snapshot, uris)
        .filter(({ length }) => length > 1)
        .map(group => {
            const sides = sidesIn(snapshot, [...group].sort());
            const pairs = sides.flatMap((side, i) => sides.slice(0, i).map(other => [other, side] as const));
            const shared = Math.max(
                ...pairs.map(([one, other]) => resemblance(one.article.sketch, other.article.sketch)),
            );
            return { uris: sides.map(({ uri }) => uri), shared, reasons: tyingReasons(sides) };
        });
}

/** An article with where it comes from. */
interface Sourced {
    readonly uri: string;
    readonly article: Article;
    readonly provenance: Provenance;
}

function sidesIn(snapshot: Snapshot, uris: readonly string[]): readonly Sourced[] {
    return uris.flatMap(uri => {
        const article = snapshot.article(uri);
        return article ? [{ uri, article, provenance: originOf(article) }] : [];
    });
}

function groupsOf(
    snapshot: Snapshot,
    uris: readonly string[],
    areOne: (one: Sourced, other: Sourced) => boolean,
): readonly (readonly string[])[] {
    const known = new Map<string, Sourced>();
    const groups: string[][] = [];
    for (const uri of [...new Set(uris)].sort()) {
        const [side] = sidesIn(snapshot, [uri]);
        if (side) known.set(uri, side);
        const alike = groups.filter(group =>
            group.some(other => {
                const rival = known.get(other);
                return side !== undefined && rival !== undefined && areOne(rival, side);
            }),
        );
        const [first, ...rest] = alike;
        if (!first) {
            groups.push([uri]);
            continue;
        }
        first.push(uri);
        for (const group of rest) first.push(...groups.splice(groups.indexOf(group), 1).flat());
    }
    return groups;
}

/** Of a group, from each document but the first to one that is tied already. */
function tyingReasons(sides: readonly Sourced[]): readonly Dependence[] {
    const [first, ...left] = sides;
    const tied = first ? [first] : [];
    const reasons: Dependence[] = [];
    while (left.length > 0) {
        const found = left.flatMap((side, i) => {
            const reason = tied.map(other => dependenceOf(other, side)).find(each => each !== undefined);
            return reason ? [{ i, side, reason }] : [];
        })[0];
        if (!found) break;
        tied.push(found.side);
        reasons.push(found.reason);
        left.splice(found.i, 1);
    }
    return reasons;
}

/** The plainest reason; undefined when nothing tells that they depend on each other. */
function dependenceOf(one: Sourced, other: Sourced): Dependence | undefined {
    const uris = [one.uri, other.uri] as const;
    const shared = resemblance(one.article.sketch, other.article.sketch);
    if (isCopy(one.article.sketch, other.article.sketch)) return { kind: 'copy', uris, shared };
    const [a, b] = [one.provenance, other.provenance];
    if (a.outlet && a.outlet.key === b.outlet?.key) return { kind: 'outlet', uris, name: a.outlet.name };
    const agency =
        sharedOrigin(a.agencies, [...b.agencies, ...outletOf(b)]) ?? sharedOrigin(b.agencies, outletOf(a));
    if (agency) return { kind: 'agency', uris, name: agency.name };
    // Who hands on what an outlet or an agency reported adds no witness to it.
    const relayed =
        sharedOrigin([...outletOf(b), ...b.agencies], a.relayed) ??
        sharedOrigin([...outletOf(a), ...a.agencies], b.relayed);
    return relayed && { kind: 'relay', uris, name: relayed.name };
}

function outletOf({ outlet }: Provenance): readonly Origin[] {
    return outlet ? [outlet] : [];
}

function sharedOrigin(origins: readonly Origin[], others: readonly Origin[]): Origin | undefined {
    return origins.find(({ key }) => others.some(other => other.key === key));
}
