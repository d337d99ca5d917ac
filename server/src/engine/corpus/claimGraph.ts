/** Claims joined by verdicts: what belongs together because it was held against each other. */

import type { Claim } from '../claims/claim.ts';
import type { ComparisonRule, CrossReference, RelatedClaim } from './crossReference.ts';

export interface ClaimNode {
    readonly key: string;
    readonly uri: string;
    readonly claim: Claim;
}

export interface ClaimEdge {
    readonly one: string;
    readonly other: string;
    readonly reference: CrossReference & { readonly rule: ComparisonRule | undefined };
}

/** Every pair once, seen from the claim whose key comes first. */
export function addEdge(
    nodes: Map<string, ClaimNode>,
    edges: Map<string, ClaimEdge>,
    uri: string,
    found: RelatedClaim,
): void {
    const one = { key: `${uri} ${found.of.id}`, uri, claim: found.of };
    const other = { key: `${found.uri} ${found.claim.id}`, uri: found.uri, claim: found.claim };
    nodes.set(one.key, one);
    nodes.set(other.key, other);
    if (edges.has(`${other.key} ${one.key}`)) return;
    const { verdict, direction, reason, rule } = found;
    edges.set(`${one.key} ${other.key}`, {
        one: one.key,
        other: other.key,
        reference: { verdict, direction, reason, rule },
    });
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
    const groupOf = joined(edges);
    const edgesOf = new Map<Set<string>, ClaimEdge[]>([...groupOf.values()].map(keys => [keys, []]));
    for (const edge of edges) {
        const keys = groupOf.get(edge.one);
        if (keys?.has(edge.other)) edgesOf.get(keys)?.push(edge);
    }
    return [...edgesOf].map(([keys, own]) => ({
        members: [...keys].flatMap(key => nodes.get(key) ?? []).sort(byTime),
        edges: own,
    }));
}

/** Of each claim that some verdict joins to another, all that it is joined to, itself among them. */
function joined(edges: readonly ClaimEdge[]): ReadonlyMap<string, Set<string>> {
    const topicOf = new Map<string, Set<string>>();
    for (const { one, other, reference } of edges) {
        if (reference.verdict === 'related') continue;
        const a = topicOf.get(one) ?? new Set([one]);
        topicOf.set(one, a);
        const b = topicOf.get(other) ?? new Set([other]);
        topicOf.set(other, b);
        if (a === b) continue;
        const [larger, smaller] = a.size >= b.size ? [a, b] : [b, a];
        for (const key of smaller) {
            larger.add(key);
            topicOf.set(key, larger);
        }
    }
    return topicOf;
}

function byTime(a: ClaimNode, b: ClaimNode): number {
    const [x, y] = [a.claim.when.days?.from ?? '9999', b.claim.when.days?.from ?? '9999'];
    if (x !== y) return x < y ? -1 : 1;
    return a.key < b.key ? -1 : 1;
}
