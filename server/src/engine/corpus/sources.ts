/** How many of several documents are independent of each other. */

import { isCopy, resemblance, type Sketch } from './copies.ts';
import type { Snapshot } from './corpus.ts';

/** Groups of documents that repeat each other, sorted; a document that stands alone is a group of one. */
export function independentSources(
    snapshot: Snapshot,
    uris: readonly string[],
): readonly (readonly string[])[] {
    const groupOf = new Map<string, string[]>();
    const groups = new Set<string[]>();
    const holders = new Map<number, string[]>();
    for (const uri of [...new Set(uris)].sort()) {
        const sketch = snapshot.article(uri)?.sketch ?? [];
        const alike = new Set<string[]>();
        for (const other of near(sketch, holders)) {
            const group = groupOf.get(other);
            if (group && !alike.has(group) && isCopy(sketch, snapshot.article(other)?.sketch ?? []))
                alike.add(group);
        }
        // The earliest takes in the others.
        const [first = [], ...rest] = alike.size > 0 ? [...groups].filter(group => alike.has(group)) : [];
        groups.add(first);
        first.push(uri);
        for (const group of rest) {
            groups.delete(group);
            first.push(...group);
        }
        for (const member of first) groupOf.set(member, first);
        for (const hash of sketch) {
            const known = holders.get(hash);
            if (known) known.push(uri);
            else holders.set(hash, [uri]);
        }
    }
    return [...groups];
}

/** Only documents with a shingle in common can be copies: to compare each with each takes long. */
function near(sketch: Sketch, holders: ReadonlyMap<number, readonly string[]>): ReadonlySet<string> {
    return new Set(sketch.flatMap(hash => holders.get(hash) ?? []));
}

/** Documents that count as one source, and how much of their wording the two that are most alike share (0 to 1). */
export interface Repetition {
    /** At least two, sorted. */
    readonly uris: readonly string[];
    readonly shared: number;
}

/** Why there are fewer independent sources than documents: nothing when there are not. */
export function repetitionsAmong(snapshot: Snapshot, uris: readonly string[]): readonly Repetition[] {
    const sketchOf = (uri: string) => snapshot.article(uri)?.sketch ?? [];
    return independentSources(snapshot, uris)
        .filter(({ length }) => length > 1)
        .map(group => ({
            uris: [...group].sort(),
            shared: Math.max(
                ...group.flatMap((uri, i) =>
                    group.slice(0, i).map(other => resemblance(sketchOf(uri), sketchOf(other))),
                ),
            ),
        }));
}
