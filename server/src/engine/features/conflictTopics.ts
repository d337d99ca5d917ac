/** On what do the documents contradict each other? */

import { addEdge, type ClaimEdge, type ClaimNode, groupsOf } from '../corpus/claimGraph.ts';
import { type ClaimSide, claimSideOf } from '../corpus/claimSide.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import type { RelatedClaim } from '../corpus/crossReference.ts';
import { copiesAmong, isRepeated } from '../corpus/repeatedClaims.ts';
import { topicTitle } from '../corpus/topicTitle.ts';

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
    const topics = new Map<string, { conflicts: ConflictPair[]; uris: Set<string> }>();
    for (const { members, edges: own } of groupsOf(nodes, [...edges.values()])) {
        const title = topicTitle(snapshot, members);
        const topic = topics.get(title) ?? { conflicts: [], uris: new Set() };
        topics.set(title, topic);
        for (const { uri } of members) topic.uris.add(uri);
        topic.conflicts.push(...own.flatMap(edge => pairOf(snapshot, nodes, edge) ?? []));
    }
    return [...topics]
        .map(([title, { conflicts, uris }]) => ({ title, conflicts, documents: uris.size }))
        .sort((a, b) => b.documents - a.documents || (a.title < b.title ? -1 : 1));
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
