/** How many of several documents are independent of each other. */

import { isCopy } from './copies.ts';
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
