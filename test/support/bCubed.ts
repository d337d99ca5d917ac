/** How well clusters of mentions fit those that a person made: B³. */

/** A mention with the cluster that a person put it in and the one that it was found in. */
export interface Clustered {
    readonly gold: string;
    readonly found: string;
}

/** Parts of 1; `f` is the harmonic mean of the two. */
export interface BCubed {
    readonly precision: number;
    readonly recall: number;
    readonly f: number;
}

/**
 * B³ of Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (LREC workshop 1998), every mention with the
 * same weight: which part of a mention's found cluster belongs there, and which part of its gold cluster was found.
 */
export function bCubed(mentions: readonly Clustered[]): BCubed {
    const gold = sizes(mentions.map(mention => mention.gold));
    const found = sizes(mentions.map(mention => mention.found));
    const both = sizes(mentions.map(pair));
    let precision = 0;
    let recall = 0;
    for (const mention of mentions) {
        const shared = both.get(pair(mention)) ?? 0;
        precision += shared / (found.get(mention.found) ?? 1) / mentions.length;
        recall += shared / (gold.get(mention.gold) ?? 1) / mentions.length;
    }
    return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

function pair({ gold, found }: Clustered): string {
    return JSON.stringify([gold, found]);
}

function sizes(labels: readonly string[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
}
