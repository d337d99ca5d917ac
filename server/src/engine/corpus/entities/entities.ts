/** Names of one document that denote the same entity. */

import type { NameType } from '../../recognisers/mention.ts';
import type { RecognisedPassage } from '../../recognisers/recogniser.ts';
import type { LocalSpan } from '../../text/place.ts';
import { FollowedList } from '../../text/sameEnds.ts';
import { byFrequency } from './byFrequency.ts';
import type { Merge, MergeReason } from './merge.ts';
import { type GroupedMention, groupsOf, type NameGroup, nameOfGroup, rootOf } from './nameGroups.ts';
import { areNamedAlike, type ReadName, readNames } from './readNames.ts';
import type { EntityRules } from './rules.ts';
import { resolveShortForms } from './shortForms.ts';
import { mergeSpellings } from './spellingVariants.ts';
import { mergeStatedNames } from './statedNames.ts';

/** An entity as one document names it. */
export interface DocumentEntity {
    /** The fingerprint of its fullest name: the same in every document that uses that name. */
    readonly key: string;
    /** What the document itself declares to be the same: an acronym that it introduces, a former name. */
    readonly aliases: readonly EntityAlias[];
    readonly type: NameType;
    /** The fullest form, as first written. */
    readonly name: string;
    /** All forms as written, the most frequent first. */
    readonly forms: readonly string[];
    /** In order. */
    readonly mentions: readonly LocalSpan[];
    /** Those mentions that act as only a party can ("Belgrade accuses"): of a place, its government. Full names of persons are not looked at. */
    readonly acts: readonly LocalSpan[];
    /** Why forms with another fingerprint were taken for it; each form once, sorted. */
    readonly merges: readonly Merge[];
    /** Several in the document may be meant ("Ruzic" beside Ana and Ivo Ruzic): never merged with anything. */
    readonly isAmbiguous: boolean;
}

export interface EntityAlias {
    readonly key: string;
    readonly reason: MergeReason;
}

const NO_RULES: EntityRules = { same: [], apart: [] };

/**
 * Groups the names of a document: spellings of one name; an acronym with the name that it is introduced with or whose
 * initials it has; a former name with the new one; short forms and surnames with the one fuller name that has been
 * introduced by then. What is ambiguous stays apart. In order of first mention.
 */
export function entitiesOf(
    passages: readonly RecognisedPassage[],
    rules: EntityRules = NO_RULES,
    memory = new EntityMemory(),
): readonly DocumentEntity[] {
    const names = memory.names.read(passages);
    const { last } = memory;
    const known = last?.rules === rules ? inOtherPlaces(last, names) : undefined;
    const entities = known ?? foundIn(names, rules);
    memory.last = { names, rules, entities };
    return entities;
}

/** What was found in the last version of a document: an edit seldom changes who is who. It changes no answer. */
export class EntityMemory {
    /** Those of each passage. */
    readonly names = new FollowedList(readNames);
    last: FoundEntities | undefined;
}

interface FoundEntities {
    /** Of each block. */
    readonly names: readonly (readonly ReadName[])[];
    readonly rules: EntityRules;
    readonly entities: readonly DocumentEntity[];
}

/** The entities of the last version, when each block names the same in other places; undefined when one does not. */
function inOtherPlaces(
    { names: before, entities }: FoundEntities,
    names: readonly (readonly ReadName[])[],
): readonly DocumentEntity[] | undefined {
    if (before.length !== names.length) return undefined;
    const places = new Map<number, ReadonlyMap<number, ReadName>>();
    for (const [block, own] of names.entries()) {
        const known = before[block] ?? [];
        if (known === own) continue;
        if (!areNamedAlike(known, own)) return undefined;
        places.set(block, new Map(own.map((name, i) => [known[i]?.start ?? 0, name])));
    }
    if (places.size === 0) return entities;
    const moved = (local: LocalSpan): LocalSpan => {
        const name = places.get(local.block)?.get(local.start);
        return name ? { block: local.block, start: name.start, end: name.end } : local;
    };
    const elsewhere = entities.map(entity =>
        entity.mentions.some(({ block }) => places.has(block))
            ? { ...entity, mentions: entity.mentions.map(moved), acts: entity.acts.map(moved) }
            : entity,
    );
    namings.set(elsewhere, namingOf(entities));
    return elsewhere;
}

/** The same for two versions of a document in which every name denotes what it did, wherever in its paragraph it stands. */
export function namingOf(entities: readonly DocumentEntity[]): object {
    return namings.get(entities) ?? entities;
}

const namings = new WeakMap<readonly DocumentEntity[], object>();

function foundIn(names: readonly (readonly ReadName[])[], rules: EntityRules): readonly DocumentEntity[] {
    const groups = groupsOf(names, rules);
    mergeSpellings(groups);
    const introduced = mergeStatedNames(groups);
    resolveShortForms(groups, introduced);
    return Array.from(mentionsByEntity(groups.mentions), ([group, mentions]) => entityOf(group, mentions));
}

/** In order of first mention. */
function mentionsByEntity(
    mentions: readonly GroupedMention[],
): ReadonlyMap<NameGroup, readonly GroupedMention[]> {
    const found = new Map<NameGroup, GroupedMention[]>();
    for (const mention of mentions) {
        const root = rootOf(mention.target?.group ?? mention.group);
        const known = found.get(root);
        if (known) known.push(mention);
        else found.set(root, [mention]);
    }
    return found;
}

function entityOf(group: NameGroup, mentions: readonly GroupedMention[]): DocumentEntity {
    const name = nameOfGroup(group);
    const type = typeOf(group, mentions);
    const aliases = [...group.aliases].map(([key, reason]) => ({ key, reason }));
    return {
        key: group.candidates ? `${group.key} (${group.candidates.join(' or ')})` : group.key,
        aliases: aliases.sort((a, b) => (a.key < b.key ? -1 : 1)),
        type,
        name,
        forms: byFrequency(mentions.map(({ name: { form } }) => form)),
        mentions: mentions.map(localSpanOf),
        acts:
            type === 'person' && group.words.length > 1
                ? []
                : mentions.filter(({ name }) => name.isActing).map(localSpanOf),
        merges: mergesOf(name, mentions),
        isAmbiguous: group.candidates !== undefined,
    };
}

function localSpanOf({ block, name: { start, end } }: GroupedMention): LocalSpan {
    return { block, start, end };
}

/** The type most often given; "in Dravia" tells more than what a tagger thinks of the one word. */
function typeOf({ words }: NameGroup, mentions: readonly GroupedMention[]): NameType {
    const votes: NameType[] = [];
    for (const { name } of mentions) {
        const isPlace = words.length === 1 && name.type === 'person' && name.isInsidePlace;
        votes.push(isPlace ? 'place' : name.type);
    }
    return byFrequency(votes)[0] ?? 'other';
}

/** An entity by the block and the start of each of its mentions, with where that ends. Kept with the list. */
export function entitiesByPlace(entities: readonly DocumentEntity[]): EntitiesByPlace {
    const known = byPlace.get(entities);
    if (known) return known;
    const found = new Map<number, Map<number, NamedThere>>();
    for (const entity of entities) {
        for (const { block, start, end } of entity.mentions) {
            const inBlock = found.get(block);
            if (inBlock) inBlock.set(start, { end, entity });
            else found.set(block, new Map([[start, { end, entity }]]));
        }
    }
    byPlace.set(entities, found);
    return found;
}

export type EntitiesByPlace = ReadonlyMap<number, ReadonlyMap<number, NamedThere>>;

interface NamedThere {
    readonly end: number;
    readonly entity: DocumentEntity;
}

const byPlace = new WeakMap<readonly DocumentEntity[], EntitiesByPlace>();

function mergesOf(name: string, mentions: readonly GroupedMention[]): readonly Merge[] {
    const merges = new Map<string, Merge>();
    for (const {
        name: { form },
        target,
        group: own,
    } of mentions) {
        if (merges.has(form)) continue;
        if (target) merges.set(form, { form, of: nameOfGroup(target.group), reason: target.reason });
        else if (own.into)
            merges.set(form, { form, of: nameOfGroup(own.into.group), reason: own.into.reason });
        else if (form !== name && !isSameButForCase(form, name))
            merges.set(form, { form, of: name, reason: 'spelling' });
    }
    return [...merges.values()]
        .filter(({ form }) => form !== name)
        .sort((a, b) => (a.form < b.form ? -1 : 1));
}

/** Nor for the shape of an apostrophe. */
export function isSameButForCase(one: string, other: string): boolean {
    const plain = (form: string) => form.toLowerCase().replaceAll('’', "'");
    return one === other || plain(one) === plain(other);
}
