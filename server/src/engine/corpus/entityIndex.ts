/** Who is who over documents. Adding or removing a document touches only the names that stand in it. */

import type { NameType } from '../recognisers/mention.ts';
import { byFrequency, type DocumentEntity } from './entities.ts';

/** An entity of the world, under one id however many documents name it in however many ways. */
export interface Entity {
    /** The fingerprint of its fullest name. */
    readonly id: string;
    readonly type: NameType;
    readonly name: string;
    /** Other forms as written, most frequent first. */
    readonly aliases: readonly string[];
    /** Sorted by uri. */
    readonly appearances: readonly EntityAppearance[];
}

export interface EntityAppearance {
    readonly uri: string;
    readonly entity: DocumentEntity;
}

export class EntityIndex {
    readonly #byKey = new Map<string, Map<string, DocumentEntity>>();
    /** Keys that some document declares to be the same, both ways, with the number of documents that do. */
    readonly #same = new Map<string, Map<string, number>>();
    /** Last word of a person's name of several words: the keys of the persons that bear it. */
    readonly #surnames = new Map<string, Map<string, number>>();
    /** What `keysLike` has answered since the last change. */
    readonly #like = new Map<string, readonly string[]>();

    add(uri: string, entities: readonly DocumentEntity[]): void {
        this.#like.clear();
        for (const entity of entities) {
            entry(this.#byKey, entity.key).set(uri, entity);
            this.#count(entity, 1);
        }
    }

    remove(uri: string, entities: readonly DocumentEntity[]): void {
        this.#like.clear();
        for (const entity of entities) {
            const documents = this.#byKey.get(entity.key);
            documents?.delete(uri);
            if (documents?.size === 0) this.#byKey.delete(entity.key);
            this.#count(entity, -1);
        }
    }

    /** All keys that denote the same entity as `key`, itself among them; sorted. */
    keysLike(key: string): readonly string[] {
        const known = this.#like.get(key);
        if (known) return known;
        const keys = this.#findKeysLike(key);
        this.#like.set(key, keys);
        return keys;
    }

    #findKeysLike(key: string): readonly string[] {
        const found = new Set([this.#fullKey(key)]);
        for (const known of found) {
            for (const other of this.#same.get(known)?.keys() ?? []) found.add(other);
            // A bare surname in another document, if only one person of the corpus bears it.
            const surname = lastWord(known);
            if (surname !== known && this.#surnames.get(surname)?.size === 1) found.add(surname);
        }
        found.add(key);
        return [...found].sort();
    }

    /** The id of the entity that `key` denotes: the longest of its keys. Keys that no document has denote themselves. */
    idOf(key: string): string {
        return longest(this.keysLike(key));
    }

    /** Undefined when no document names it. */
    entity(key: string): Entity | undefined {
        const keys = this.keysLike(key);
        const appearances: EntityAppearance[] = [];
        for (const like of keys) {
            for (const [uri, entity] of this.#byKey.get(like) ?? []) appearances.push({ uri, entity });
        }
        if (appearances.length === 0) return undefined;
        appearances.sort((a, b) =>
            a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.entity.key < b.entity.key ? -1 : 1,
        );
        const id = longest(keys);
        const fullest = appearances.find(({ entity }) => entity.key === id) ?? appearances[0];
        const forms = byFrequency(appearances.flatMap(({ entity }) => entity.forms));
        const name = fullest?.entity.name ?? id;
        return {
            id,
            type:
                byFrequency(appearances.flatMap(({ entity }) => entity.mentions.map(() => entity.type)))[0] ??
                'other',
            name,
            aliases: forms.filter(form => form !== name),
            appearances,
        };
    }

    /** In how many documents the entity is named. */
    documentCount(key: string): number {
        const uris = new Set<string>();
        for (const like of this.keysLike(key))
            for (const uri of this.#byKey.get(like)?.keys() ?? []) uris.add(uri);
        return uris.size;
    }

    /** Every id once, sorted. */
    ids(): readonly string[] {
        return [...new Set([...this.#byKey.keys()].map(key => this.idOf(key)))].sort();
    }

    #count(entity: DocumentEntity, by: 1 | -1): void {
        for (const alias of entity.aliases) {
            this.#countSame(entity.key, alias, by);
            this.#countSame(alias, entity.key, by);
        }
        if (entity.type !== 'person' || !entity.key.includes(' ')) return;
        const surname = lastWord(entity.key);
        const bearers = entry(this.#surnames, surname);
        countIn(bearers, entity.key, by);
        if (bearers.size === 0) this.#surnames.delete(surname);
    }

    #countSame(key: string, other: string, by: 1 | -1): void {
        const same = entry(this.#same, key);
        countIn(same, other, by);
        // Whatever name was typed once would stay for ever.
        if (same.size === 0) this.#same.delete(key);
    }

    /** For a surname that only one person of the corpus bears, that person. */
    #fullKey(key: string): string {
        if (key.includes(' ')) return key;
        const bearers = this.#surnames.get(key);
        if (bearers?.size !== 1) return key;
        const isPerson = [...(this.#byKey.get(key)?.values() ?? [])].every(({ type }) => type === 'person');
        return isPerson ? ([...bearers.keys()][0] ?? key) : key;
    }
}

function longest(keys: readonly string[]): string {
    return keys.reduce((best, key) => (key.length > best.length ? key : best), keys[0] ?? '');
}

function lastWord(key: string): string {
    return key.slice(key.lastIndexOf(' ') + 1);
}

function entry<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
    const known = map.get(key);
    if (known) return known;
    const made = new Map<K, V>();
    map.set(key, made);
    return made;
}

function countIn(counts: Map<string, number>, key: string, by: 1 | -1): void {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
}
