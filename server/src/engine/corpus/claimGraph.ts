/** Claims joined by verdicts: what belongs together because it was held against each other. */

import type { Claim } from '../claims/claim.ts';
import { DisjointSets } from './sources/disjointSets.ts';
import type { ComparisonRule, CrossReference, RelatedClaim } from './verdicts/sides/crossReference.ts';

export interface ClaimNode {
    readonly key: string;
    /** What a sentence tells beside its figures, on each of its days, shares that of the first of them. */
    readonly id: string;
    readonly uri: string;
    readonly claim: Claim;
}

export interface ClaimEdge {
    readonly one: string;
    readonly other: string;
    readonly reference: CrossReference & { readonly rule: ComparisonRule | undefined };
}

/**
 * Every pair once, seen from the claim that is added first. What two sentences have in common beside their figures is no
 * second time told by what they tell in words.
 */
export function addEdge(
    nodes: Map<string, ClaimNode>,
    edges: Map<string, ClaimEdge>,
    uri: string,
    found: RelatedClaim,
): void {
    const one = nodeOf(uri, found.of);
    const other = nodeOf(found.uri, found.claim);
    const { verdict, direction, rule } = found;
    // Every conflict counts: two sentences may differ on two days.
    const [a, b] = verdict === 'conflicts' ? [one.key, other.key] : [idIn(one, rule), idIn(other, rule)];
    if (edges.has(`${b} ${a} ${rule}`) || edges.has(`${a} ${b} ${rule}`)) return;
    nodes.set(one.key, one);
    nodes.set(other.key, other);
    edges.set(`${a} ${b} ${rule}`, {
        one: one.key,
        other: other.key,
        // Only now, for it may take a comparison to put it into words.
        reference: { verdict, direction, reason: found.reason, rule },
    });
}

/** What all words of a sentence tell is told once for all of its claims. */
function idIn({ id, uri, claim }: ClaimNode, rule: ComparisonRule | undefined): string {
    return rule === 'accounts' ? `${uri} ${claim.block} ${claim.sentence.start}` : id;
}

function nodeOf(uri: string, claim: Claim): ClaimNode {
    const id = `${uri} ${claim.id}`;
    const key = claim.figure ? id : `${id} ${beginningOf(claim)}`;
    return { key, id, uri, claim };
}

/** The day; where it was compared by another day or by other words, that day or where these begin. */
function beginningOf({ point, times, when }: Claim): string | number {
    if (!point) return when.days?.from ?? '';
    const time = times.find(({ start, type }) => start === point.start && type === 'DATE');
    return time ? (time.resolved?.days?.from ?? when.days?.from ?? '') : point.start;
}

/** Claims about one matter, in order of time as far as known, and the verdicts on pairs of them. */
export interface ClaimGroup {
    readonly members: readonly ClaimNode[];
    readonly edges: readonly ClaimEdge[];
}

/** What is merely related joins nothing, but is kept beside what is joined. */
export function groupsOf(
    nodes: ReadonlyMap<string, ClaimNode>,
    edges: readonly ClaimEdge[],
): readonly ClaimGroup[] {
    const joining = edges.filter(({ reference }) => reference.verdict !== 'related');
    const sets = new DisjointSets();
    for (const { one, other } of joining) {
        sets.join(one, other);
        for (const key of [one, other]) sets.join(key, nodes.get(key)?.id ?? key);
    }
    const groups = new Map<string, { readonly keys: Set<string>; readonly edges: ClaimEdge[] }>();
    for (const { one, other } of joining) {
        const root = sets.rootOf(one);
        const group = groups.get(root) ?? { keys: new Set(), edges: [] };
        groups.set(root, group);
        group.keys.add(one).add(other);
    }
    for (const edge of edges)
        if (sets.areJoined(edge.one, edge.other)) groups.get(sets.rootOf(edge.one))?.edges.push(edge);
    return [...groups.values()].map(({ keys, edges: own }) => ({
        members: [...keys].flatMap(key => nodes.get(key) ?? []).sort(byTime),
        edges: own,
    }));
}

function byTime(a: ClaimNode, b: ClaimNode): number {
    const [x, y] = [a.claim.when.days?.from ?? '9999', b.claim.when.days?.from ?? '9999'];
    if (x !== y) return x < y ? -1 : 1;
    return a.key < b.key ? -1 : 1;
}
