/** Names of one document that denote the same entity. */

import type { Name, NameType } from '../recognisers/mention.ts';
import type { Span } from '../text/span.ts';
import { isActing } from './actingNames.ts';
import { byFrequency } from './byFrequency.ts';
import type { Merge, MergeReason } from './merge.ts';
import { type GroupedMention, groupsOf, type NameGroup, nameOfGroup, rootOf } from './nameGroups.ts';
import { isInsidePlace } from './placeWords.ts';
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
    /** Document offsets, in order. */
    readonly mentions: readonly Span[];
    /** Those mentions that act as only a party can ("Belgrade accuses"): of a place, its government. Full names of persons are not looked at. */
    readonly acts: readonly Span[];
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
    text: string,
    names: readonly Name[],
    rules: EntityRules = NO_RULES,
): readonly DocumentEntity[] {
    const groups = groupsOf(text, names, rules);
    mergeSpellings(groups);
    const introduced = mergeStatedNames(text, groups);
    resolveShortForms(text, groups, introduced);
    return [...mentionsByEntity(groups.mentions)]
        .map(([group, mentions]) => entityOf(text, group, mentions))
        .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

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

function entityOf(text: string, group: NameGroup, mentions: readonly GroupedMention[]): DocumentEntity {
    const name = nameOfGroup(group);
    const type = typeOf(text, group, mentions);
    const aliases = [...group.aliases].map(([key, reason]) => ({ key, reason }));
    return {
        key: group.candidates ? `${group.key} (${group.candidates.join(' or ')})` : group.key,
        aliases: aliases.sort((a, b) => (a.key < b.key ? -1 : 1)),
        type,
        name,
        forms: byFrequency(mentions.map(({ form }) => form)),
        mentions: mentions.map(({ start, end }) => ({ start, end })),
        acts:
            type === 'person' && group.words.length > 1
                ? []
                : mentions
                      .filter(mention => isActing(text, mention))
                      .map(({ start, end }) => ({ start, end })),
        merges: mergesOf(name, mentions),
        isAmbiguous: group.candidates !== undefined,
    };
}

/** The type most often given; "in Dravia" tells more than what a tagger thinks of the one word. */
function typeOf(text: string, { words }: NameGroup, mentions: readonly GroupedMention[]): NameType {
    const votes: NameType[] = [];
    for (const mention of mentions) {
        const isPlace = words.length === 1 && mention.type === 'person' && isInsidePlace(text, mention);
        votes.push(isPlace ? 'place' : mention.type);
    }
    return byFrequency(votes)[0] ?? 'other';
}

function mergesOf(name: string, mentions: readonly GroupedMention[]): readonly Merge[] {
    const merges = new Map<string, Merge>();
    for (const { form, target, group: own } of mentions) {
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
