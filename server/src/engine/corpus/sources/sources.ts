/** How many of several documents are independent of each other, and why some are not. */

import type { Snapshot } from '../corpus.ts';
import { isCopy, resemblance } from './copies.ts';
import { type Origin, originOf, type Provenance } from './provenance.ts';
import { Ties } from './ties.ts';

/** Why two documents count as one source. */
export type Dependence = {
    readonly uris: readonly [string, string];
} & (
    | { readonly kind: 'copy' /** The part of their wording, 0 to 1. */; readonly shared: number }
    | { readonly kind: 'agency' | 'outlet' | 'relay' /** Whom both go back to. */; readonly name: string }
);

/** Documents that count as one source, or one that stands alone. */
export interface SourceGroup {
    /** Sorted. */
    readonly uris: readonly string[];
    /** How much of their wording the two copies that tie them share that are most alike, 0 to 1. */
    readonly shared: number;
    /** As many as it takes to make one group of them: each ties a document to one before it. */
    readonly reasons: readonly Dependence[];
}

/**
 * Groups of documents that go back to one source, in the order of their first document. Only documents that share a
 * shingle, an outlet or an agency are looked at together, so that a large folder costs little more than its length.
 */
export function independentSources(snapshot: Snapshot, uris: readonly string[]): readonly SourceGroup[] {
    const ties = tiesOfCopies(snapshot, uris);
    const origins = new Origins(snapshot, ties.uris);
    // The plainest reason first: who is tied already needs no other.
    for (const { origin, uris } of origins.outlets) tieAll(ties, 'outlet', origin, uris);
    for (const { origin, uris } of origins.agencies) tieAll(ties, 'agency', origin, uris);
    // Who hands on what an outlet or an agency reported adds no witness to it.
    for (const { origin, uris } of origins.relays) tieAll(ties, 'relay', origin, uris);
    return ties.groups().map(({ uris, reasons }) => ({
        uris,
        shared: Math.max(0, ...reasons.map(reason => (reason.kind === 'copy' ? reason.shared : 0))),
        reasons,
    }));
}

/** The same for documents that repeat each other's words alone: a copy has nothing of its own to tell. */
export function groupsOfCopies(snapshot: Snapshot, uris: readonly string[]): readonly (readonly string[])[] {
    return tiesOfCopies(snapshot, uris)
        .groups()
        .map(group => group.uris);
}

function tiesOfCopies(snapshot: Snapshot, uris: readonly string[]): Ties<Dependence> {
    const known = copies.get(uris);
    const ties = tiesOf(uris);
    if (known?.version === snapshot.version) for (const reason of known.found) ties.tie(reason);
    else copies.set(uris, { version: snapshot.version, found: tieCopies(ties, snapshot) });
    return ties;
}

/** What was found for a list of documents, in one state of the corpus: who shows something asks twice. */
const copies = new WeakMap<
    readonly string[],
    { readonly version: number; readonly found: readonly Dependence[] }
>();

function tiesOf(uris: readonly string[]): Ties<Dependence> {
    return new Ties<Dependence>(uris, (reason, uris) => ({ ...reason, uris }));
}

/** Returns what it has tied, in order. */
function tieCopies(ties: Ties<Dependence>, snapshot: Snapshot): readonly Dependence[] {
    const found: Dependence[] = [];
    const byHash = new Map<number, string[]>();
    for (const uri of ties.uris) {
        const sketch = snapshot.article(uri)?.sketch ?? [];
        const rivals = new Set<string>();
        for (const unsigned of sketch) {
            // A key that V8 needs no memory for.
            const hash = unsigned | 0;
            const known = byHash.get(hash);
            for (const rival of known ?? []) rivals.add(rival);
            if (known) known.push(uri);
            else byHash.set(hash, [uri]);
        }
        for (const rival of [...rivals].sort()) {
            if (ties.areTied(rival, uri)) continue;
            const other = snapshot.article(rival)?.sketch ?? [];
            if (!isCopy(other, sketch)) continue;
            const copy: Dependence = {
                kind: 'copy',
                uris: [rival, uri],
                shared: resemblance(other, sketch),
            };
            ties.tie(copy);
            found.push(copy);
        }
    }
    return found;
}

function tieAll(
    ties: Ties<Dependence>,
    kind: 'outlet' | 'agency' | 'relay',
    { name }: Origin,
    [first, ...others]: readonly string[],
): void {
    for (const other of others)
        if (first !== undefined && !ties.areTied(first, other))
            ties.tie({ kind, name, uris: [first, other] });
}

/** Documents that have one origin in common, in their order. */
interface OfOneOrigin {
    readonly origin: Origin;
    readonly uris: readonly string[];
}

/** Who goes back to whom. */
class Origins {
    readonly #outlets = new Map<string, OriginAndUris>();
    /** Those that credit it, and the agency itself. */
    readonly #agencies = new Map<string, OriginAndUris>();
    readonly #relays = new Map<string, OriginAndUris>();

    constructor(snapshot: Snapshot, uris: readonly string[]) {
        for (const uri of uris) {
            const article = snapshot.article(uri);
            if (article) this.#add(uri, originOf(article));
        }
    }

    get outlets(): readonly OfOneOrigin[] {
        return [...this.#outlets.values()];
    }

    /** With the documents of the agency itself. */
    get agencies(): readonly OfOneOrigin[] {
        return [...this.#agencies].map(([key, { origin, uris }]) => ({
            origin,
            uris: sorted(uris, this.#outlets.get(key)?.uris ?? []),
        }));
    }

    /** One of the documents that the others hand on, and these; nothing where none of them is there. */
    get relays(): readonly OfOneOrigin[] {
        return [...this.#relays].flatMap(([key, { origin, uris }]) => {
            const [first] = this.#outlets.get(key)?.uris ?? this.#agencies.get(key)?.uris ?? [];
            return first === undefined ? [] : [{ origin, uris: [first, ...uris] }];
        });
    }

    #add(uri: string, { outlet, agencies, relayed }: Provenance): void {
        if (outlet) noteIn(this.#outlets, outlet, uri);
        for (const agency of agencies) noteIn(this.#agencies, agency, uri);
        for (const origin of relayed) noteIn(this.#relays, origin, uri);
    }
}

interface OriginAndUris {
    readonly origin: Origin;
    readonly uris: string[];
}

function noteIn(known: Map<string, OriginAndUris>, origin: Origin, uri: string): void {
    const found = known.get(origin.key);
    if (found) found.uris.push(uri);
    else known.set(origin.key, { origin, uris: [uri] });
}

function sorted(some: readonly string[], others: readonly string[]): readonly string[] {
    return [...new Set([...some, ...others])].sort();
}
