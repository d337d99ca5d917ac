/** How many of several documents are independent of each other. */

import { isCopy, resemblance } from './copies.ts';
import type { Snapshot } from './corpus.ts';

/** Groups of documents that repeat each other, sorted; a document that stands alone is a group of one. */
export function independentSources(
    snapshot: Snapshot,
    uris: readonly string[],
): readonly (readonly string[])[] {
    const groups: string[][] = [];
    for (const uri of [...new Set(uris)].sort()) {
        const sketch = snapshot.article(uri)?.sketch ?? [];
        const alike = groups.filter(group =>
            group.some(other => isCopy(sketch, snapshot.article(other)?.sketch ?? [])),
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
