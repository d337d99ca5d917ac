/** Who is who over documents. Adding or removing a document touches only the names that stand in it. */

import { isSame } from '../../claims/sameData.ts';
import type { NameType } from '../../recognisers/mention.ts';
import { between, sameEnds } from '../../text/sameEnds.ts';
import { byFrequency } from './byFrequency.ts';
import { type ConnectedNames, connectedNames } from './connectedNames.ts';
import { type DocumentEntity, isSameButForCase } from './entities.ts';
import type { Merge, MergeReason } from './merge.ts';
import { NameLinks } from './nameLinks.ts';
import type { EntityRules } from './rules.ts';
import { UserRules } from './userRules.ts';

/** An entity of the world, under one id however many documents name it in however many ways. */
export interface Entity {
    /** The fingerprint of its fullest name. */
    readonly id: string;
    readonly type: NameType;
    /** The one of its full names that is written most; what the user wants it to be called, if that is laid down. */
    readonly name: string;
    /** Other forms as written, most frequent first. */
    readonly aliases: readonly string[];
    /** Why these are taken for it; those that differ in case alone are left out. Sorted by form. */
    readonly merges: readonly Merge[];
    /** Sorted by uri. */
    readonly appearances: readonly EntityAppearance[];
}

export interface EntityAppearance {
    readonly uri: string;
    readonly entity: DocumentEntity;
}

const NO_RULES: EntityRules = { same: [], apart: [] };

export class EntityIndex {
    readonly #byKey = new Map<string, Map<string, DocumentEntity>>();
    readonly #links = new NameLinks();
    readonly #rules = new UserRules();
    /** What has been asked for and still holds, by key; and by each place of the links that it was read from. */
    readonly #known = new Map<string, KnownNames>();
    readonly #readers = new Map<string, Set<KnownNames>>();
    #version = 0;

    /** As long as it stays the same, every key denotes what it did. */
    get version(): number {
        return this.#version;
    }

    add(uri: string, entities: readonly DocumentEntity[], rules = NO_RULES): void {
        this.#version += 1;
        this.#countRules(rules, 1);
        for (const entity of entities) {
            const documents = this.#byKey.get(entity.key) ?? new Map<string, DocumentEntity>();
            this.#byKey.set(entity.key, documents.set(uri, entity));
            this.#links.count(entity, 1, this.#forget);
        }
    }

    /** What was added, with the same rules. */
    remove(uri: string, entities: readonly DocumentEntity[], rules = NO_RULES): void {
        this.#version += 1;
        this.#countRules(rules, -1);
        for (const entity of entities) {
            const documents = this.#byKey.get(entity.key);
            documents?.delete(uri);
            if (documents?.size === 0) this.#byKey.delete(entity.key);
            this.#links.count(entity, -1, this.#forget);
        }
    }

    /** What was added before under the same rules makes room for what its document says now: for the price of what differs. */
    replace(uri: string, before: readonly DocumentEntity[], after: readonly DocumentEntity[]): void {
        const ends = sameEnds(before, after);
        const gone = new Map(between(before, ends).map(entity => [entity.key, entity]));
        const come: DocumentEntity[] = [];
        for (const entity of between(after, ends)) {
            const known = gone.get(entity.key);
            if (known && isLinkedAlike(known, entity)) {
                gone.delete(entity.key);
                if (known !== entity) this.#byKey.get(entity.key)?.set(uri, entity);
            } else come.push(entity);
        }
        if (gone.size > 0) this.remove(uri, [...gone.values()]);
        if (come.length > 0) this.add(uri, come);
    }

    /** All keys that denote the same entity as `key`, itself among them; sorted. */
    keysLike(key: string): readonly string[] {
        return this.#knownOf(key).names.keys;
    }

    /** The id of the entity that `key` denotes: the longest of its keys. Keys that no document has denote themselves. */
    idOf(key: string): string {
        return this.#knownOf(key).id;
    }

    /** Undefined when no document names it. */
    entity(key: string): Entity | undefined {
        const known = this.#knownOf(key);
        const { names: connected, id } = known;
        const appearances = this.#appearancesOf(known);
        if (appearances.length === 0) return undefined;
        appearances.sort((a, b) =>
            a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.entity.key < b.entity.key ? -1 : 1,
        );
        const forms = byFrequency(appearances.flatMap(({ entity }) => entity.forms));
        const canonical = this.#canonicalOf(known);
        const name = canonical?.name ?? fullestName(id, appearances);
        const types = appearances.flatMap(({ entity }) => entity.mentions.map(() => entity.type));
        return {
            id,
            type: canonical?.type ?? byFrequency(types)[0] ?? 'other',
            name,
            aliases: forms.filter(form => form !== name),
            merges: mergesOf(id, name, connected, appearances),
            appearances,
        };
    }

    /** The name of that entity, for much less. */
    nameOf(key: string): string | undefined {
        const known = this.#knownOf(key);
        const appearances = this.#appearancesOf(known);
        if (appearances.length === 0) return undefined;
        return this.#canonicalOf(known)?.name ?? fullestName(known.id, appearances);
    }

    /** In how many documents the entity is named. */
    documentCount(key: string): number {
        const uris = new Set<string>();
        for (const like of this.keysLike(key))
            for (const uri of this.#byKey.get(like)?.keys() ?? []) uris.add(uri);
        return uris.size;
    }

    /** Every key that stands in a document, in no order. */
    keys(): Iterable<string> {
        return this.#byKey.keys();
    }

    /** Every id once, sorted. */
    ids(): readonly string[] {
        return [...new Set([...this.#byKey.keys()].map(key => this.idOf(key)))].sort();
    }

    /** In no order. */
    #appearancesOf({ names }: KnownNames): EntityAppearance[] {
        const appearances: EntityAppearance[] = [];
        for (const like of names.keys) {
            for (const [uri, entity] of this.#byKey.get(like) ?? []) appearances.push({ uri, entity });
        }
        return appearances;
    }

    /** As the user lays it down. */
    #canonicalOf({ names }: KnownNames): ReturnType<UserRules['canonicalName']> {
        for (const like of names.keys) {
            const canonical = this.#rules.canonicalName(like);
            if (canonical) return canonical;
        }
        return undefined;
    }

    #countRules(rules: EntityRules, by: 1 | -1): void {
        if (rules.same.length === 0 && rules.apart.length === 0) return;
        this.#rules.count(rules, by);
        this.#forgetAll();
    }

    /** All that was read from a place which is written to. */
    readonly #forget = (place: string): void => {
        for (const known of this.#readers.get(place) ?? []) {
            this.#known.delete(known.key);
            for (const other of known.places) {
                const readers = this.#readers.get(other);
                readers?.delete(known);
                if (readers?.size === 0) this.#readers.delete(other);
            }
        }
    };

    #forgetAll(): void {
        this.#known.clear();
        this.#readers.clear();
    }

    #knownOf(key: string): KnownNames {
        const known = this.#known.get(key);
        if (known) return known;
        if (this.#known.size >= MOST_KNOWN) this.#forgetAll();
        const places = new Set<string>();
        const note = (place: string) => places.add(place);
        const linksOf = (of: string) => [...this.#rules.linksOf(of), ...this.#links.of(of, note)];
        const names = connectedNames(key, linksOf, this.#rules.apart);
        const found: KnownNames = { key, names, id: this.#longest(names.keys), places };
        // Not for the others: from a name that no document has there may be a way that does not lead back.
        this.#known.set(key, found);
        for (const place of places) {
            const readers = this.#readers.get(place);
            if (readers) readers.add(found);
            else this.#readers.set(place, new Set([found]));
        }
        return found;
    }

    /** Of those that stand in a document, if any does. */
    #longest(keys: readonly string[]): string {
        const written = keys.filter(key => this.#byKey.has(key));
        const [first = '', ...others] = written.length > 0 ? written : keys;
        return others.reduce((best, key) => (key.length > best.length ? key : best), first);
    }
}

/** Keys that denote one entity, its id, and the places of the links that this was read from. */
interface KnownNames {
    /** The one that was asked for. */
    readonly key: string;
    readonly names: ConnectedNames;
    readonly id: string;
    readonly places: ReadonlySet<string>;
}

/** Of so many keys it is kept what they denote: also of those that no document has, which come and go. */
const MOST_KNOWN = 50_000;

/** Whether both are connected with the same other names. */
function isLinkedAlike(one: DocumentEntity, other: DocumentEntity): boolean {
    return (
        one === other ||
        (one.type === other.type &&
            one.name === other.name &&
            one.isAmbiguous === other.isAmbiguous &&
            isSame(one.aliases, other.aliases))
    );
}

/** Of the keys of as many words as the id the most frequent one; as it is written with most marks ("Šarić"). */
function fullestName(id: string, appearances: readonly EntityAppearance[]): string {
    const length = id.split(' ').length;
    const full = appearances.filter(({ entity }) => entity.key.split(' ').length === length);
    const key = byFrequency(full.flatMap(({ entity }) => entity.mentions.map(() => entity.key)))[0];
    const names = full.flatMap(({ entity }) =>
        entity.key === key ? entity.mentions.map(() => entity.name) : [],
    );
    const [first, ...others] = byFrequency(names);
    return others.reduce((best, name) => (marksIn(name) > marksIn(best) ? name : best), first ?? id);
}

function marksIn(name: string): number {
    return name.normalize('NFD').match(/[\p{M}øłđßæœ]/giu)?.length ?? 0;
}

/** Form by form: as its document explains it, else as the corpus connects its key with that of the shown name. */
function mergesOf(
    id: string,
    name: string,
    connected: ConnectedNames,
    appearances: readonly EntityAppearance[],
): readonly Merge[] {
    const names = new Map<string, string>();
    for (const { entity } of appearances) if (!names.has(entity.key)) names.set(entity.key, entity.name);
    const root = appearances.find(({ entity }) => entity.name === name)?.entity.key ?? id;
    names.set(root, name);
    const paths = pathsFrom(root, connected);
    const merges = new Map<string, Merge>();
    for (const { entity } of appearances) {
        const { of = root, reason = 'spelling' } = paths.get(entity.key) ?? {};
        merges.set(entity.name, { form: entity.name, of: names.get(of) ?? name, reason });
    }
    for (const { entity } of appearances)
        for (const merge of entity.merges) if (!merges.has(merge.form)) merges.set(merge.form, merge);
    return [...merges.values()]
        .filter(({ form, of }) => form !== name && !isSameButForCase(form, of))
        .sort((a, b) => (a.form < b.form ? -1 : 1));
}

/** For each key but `root` the key before it on the shortest way from there, and why these two are one. */
function pathsFrom(
    root: string,
    { keys, links }: ConnectedNames,
): ReadonlyMap<string, { readonly of: string; readonly reason: MergeReason }> {
    const paths = new Map<string, { readonly of: string; readonly reason: MergeReason }>();
    if (keys.length < 2) return paths;
    const around = new Map<string, { readonly key: string; readonly reason: MergeReason }[]>();
    for (const { one, other, reason } of links) {
        around.set(one, [...(around.get(one) ?? []), { key: other, reason }]);
        around.set(other, [...(around.get(other) ?? []), { key: one, reason }]);
    }
    const reached = new Set([root]);
    for (const of of reached) {
        for (const { key, reason } of around.get(of)?.toSorted((a, b) => (a.key < b.key ? -1 : 1)) ?? []) {
            if (reached.has(key)) continue;
            reached.add(key);
            paths.set(key, { of, reason });
        }
    }
    return paths;
}
