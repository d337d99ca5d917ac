/** On what do the documents contradict each other? */

import { addEdge, type ClaimEdge, type ClaimNode, groupsOf } from '../corpus/claimGraph.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { copiesAmong, isRepeated } from '../corpus/sources/repeatedClaims.ts';
import type { RelatedClaim } from '../corpus/verdicts/sides/crossReference.ts';
import { type ClaimSide, claimSideOf } from '../corpus/wording/claimSide.ts';
import { topicTitle } from '../corpus/wording/topicTitle.ts';
import { inWords } from '../text/dayInWords.ts';

export interface ConflictTopic {
    /** "troops · KFOR"; each once. */
    readonly title: string;
    /** In order of time as far as known. */
    readonly conflicts: readonly ConflictPair[];
    readonly documents: number;
}

/** All texts are plain, localised where they are ours. */
export interface ConflictPair {
    readonly reason: string;
    readonly one: ClaimSide;
    readonly other: ClaimSide;
}

/** By document, the conflicts of its claims, as `conflictsOf` found them in this state of the corpus or an earlier one. */
export type FoundConflicts = ReadonlyMap<string, readonly RelatedClaim[]>;

/** Most documents first. What copies of one text say counts once. */
export function conflictTopicsOf(snapshot: Snapshot, found: FoundConflicts): readonly ConflictTopic[] {
    const nodes = new Map<string, ClaimNode>();
    const edges = new Map<string, ClaimEdge>();
    const involved = [...found].flatMap(([uri, conflicts]) => [uri, ...conflicts.map(other => other.uri)]);
    const copies = copiesAmong(snapshot, involved);
    for (const [uri, conflicts] of found)
        for (const conflict of conflicts)
            if (!isRepeated(snapshot, copies, uri, conflict)) addEdge(nodes, edges, uri, conflict);
    const titled = merged(
        groupsOf(nodes, [...edges.values()]).map(({ members, edges }) => ({
            title: topicTitle(snapshot, members),
            edges,
        })),
    );
    return merged(titled.flatMap(topic => divided(snapshot, nodes, topic)))
        .map(({ title, edges }) => ({
            title,
            conflicts: edges.flatMap(edge => pairOf(snapshot, nodes, edge) ?? []),
            documents: new Set(nodesOf(nodes, edges).map(({ uri }) => uri)).size,
        }))
        .sort((a, b) => b.documents - a.documents || (a.title < b.title ? -1 : 1));
}

interface TitledEdges {
    readonly title: string;
    readonly edges: readonly ClaimEdge[];
}

function merged(topics: readonly TitledEdges[]): readonly TitledEdges[] {
    const edgesOf = new Map<string, ClaimEdge[]>();
    for (const { title, edges } of topics) {
        const known = edgesOf.get(title);
        if (known) known.push(...edges);
        else edgesOf.set(title, [...edges]);
    }
    return [...edgesOf].map(([title, edges]) => ({ title, edges }));
}

/** More than these at once nobody reads. */
const MOST_OF_A_TOPIC = 50;

/**
 * What is too much for one topic: by whom each pair names, since one conflict leads to the next, and where many names look
 * alike, from one matter to another; then by the days of the pairs.
 */
function divided(
    snapshot: Snapshot,
    nodes: ReadonlyMap<string, ClaimNode>,
    topic: TitledEdges,
): readonly TitledEdges[] {
    if (topic.edges.length <= MOST_OF_A_TOPIC) return [topic];
    const byNames = topic.edges.map(edge => ({
        title: topicTitle(snapshot, nodesOf(nodes, [edge])),
        edges: [edge],
    }));
    return merged(byNames).flatMap(({ title, edges }) => {
        if (edges.length <= MOST_OF_A_TOPIC) return [{ title, edges }];
        return edges.map(edge => {
            const day = dayOf(nodes, edge);
            return { title: day === '' ? title : `${title} · ${day}`, edges: [edge] };
        });
    });
}

/** The first one of the two sides. */
function dayOf(nodes: ReadonlyMap<string, ClaimNode>, edge: ClaimEdge): string {
    const days = nodesOf(nodes, [edge]).flatMap(({ claim }) => claim.when.days ?? []);
    const [first] = days.sort((a, b) => (a.from < b.from ? -1 : 1));
    return first ? inWords(first) : '';
}

/** Each once. */
function nodesOf(nodes: ReadonlyMap<string, ClaimNode>, edges: readonly ClaimEdge[]): readonly ClaimNode[] {
    const keys = new Set(edges.flatMap(({ one, other }) => [one, other]));
    return [...keys].flatMap(key => nodes.get(key) ?? []);
}

function pairOf(
    snapshot: Snapshot,
    nodes: ReadonlyMap<string, ClaimNode>,
    { one, other, reference }: ClaimEdge,
): ConflictPair | undefined {
    const sides = [nodes.get(one), nodes.get(other)].flatMap(node =>
        node ? (claimSideOf(snapshot, node) ?? []) : [],
    );
    const [first, second] = sides;
    return first && second && { reason: reference.reason, one: first, other: second };
}
