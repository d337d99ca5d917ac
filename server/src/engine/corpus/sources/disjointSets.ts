/** What belongs together by pairs: sets that share no member (union-find, Tarjan 1975). */

export class DisjointSets {
    readonly #parents = new Map<string, string>();

    /** Each of the two with all that it is joined to. */
    join(one: string, other: string): void {
        const [root, otherRoot] = [this.rootOf(one), this.rootOf(other)];
        if (root !== otherRoot) this.#parents.set(otherRoot, root);
    }

    areJoined(one: string, other: string): boolean {
        return this.rootOf(one) === this.rootOf(other);
    }

    /** The one member that stands for the set, until it is joined to another; itself for what is joined to nothing. */
    rootOf(member: string): string {
        let root = member;
        for (let above = this.#parents.get(root); above !== undefined; above = this.#parents.get(root))
            root = above;
        // Whoever asks again has a shorter way.
        for (let at = member; at !== root; ) {
            const above = this.#parents.get(at) ?? root;
            this.#parents.set(at, root);
            at = above;
        }
        return root;
    }
}
