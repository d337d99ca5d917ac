/** Documents that belong together by pairs, each pair with its reason: disjoint sets that remember what has joined them. */

import { DisjointSets } from './disjointSets.ts';

interface Reason {
    readonly uris: readonly [string, string];
}

/** Documents of one set, sorted, with the reasons that join them: each leads from a document to one that is not yet reached. */
export interface TiedGroup<R> {
    readonly uris: readonly string[];
    readonly reasons: readonly R[];
}

export class Ties<R extends Reason> {
    /** Sorted, each once. */
    readonly uris: readonly string[];
    readonly #turned: (reason: R, uris: readonly [string, string]) => R;
    readonly #tied = new DisjointSets();
    readonly #reasons = new Map<string, R[]>();

    /** `turned` is the same reason seen from the other side. */
    constructor(uris: readonly string[], turned: (reason: R, uris: readonly [string, string]) => R) {
        this.uris = [...new Set(uris)].sort();
        this.#turned = turned;
    }

    areTied(one: string, other: string): boolean {
        return this.#tied.areJoined(one, other);
    }

    /** The two are not tied yet. */
    tie(reason: R): void {
        const [one, other] = reason.uris;
        this.#tied.join(one, other);
        this.#note(one, reason);
        this.#note(other, this.#turned(reason, [other, one]));
    }

    /** In the order of their first documents; one that is tied to nothing is a group of its own. */
    groups(): readonly TiedGroup<R>[] {
        const reached = new Set<string>();
        return this.uris.flatMap(uri => (reached.has(uri) ? [] : [this.#groupFrom(uri, reached)]));
    }

    #groupFrom(first: string, reached: Set<string>): TiedGroup<R> {
        const uris = [first];
        const reasons: R[] = [];
        reached.add(first);
        // It grows while it is walked through.
        for (const uri of uris) {
            for (const reason of this.#reasons.get(uri) ?? []) {
                const [, other] = reason.uris;
                if (reached.has(other)) continue;
                reached.add(other);
                uris.push(other);
                reasons.push(reason);
            }
        }
        return { uris: uris.sort(), reasons };
    }

    #note(uri: string, reason: R): void {
        const known = this.#reasons.get(uri);
        if (known) known.push(reason);
        else this.#reasons.set(uri, [reason]);
    }
}
