/** Surnames, acronyms and other short forms of a document, mention by mention: what each is short for depends on what came before. */

import { trades } from '../../recognisers/lexicon/en/partsOfNames.ts';
import { acronymKeyOf, isInCommonUse, matchKeyOf, shortFormsOf, townOfClub } from './matchKeys.ts';
import {
    ACRONYM,
    areApart,
    firstOf,
    type GroupedMention,
    isCapitals,
    mergeGroups,
    type NameGroup,
    type NameGroups,
    nameOfGroup,
    rootOf,
    type Target,
} from './nameGroups.ts';
import { isMisspelt } from './spellingVariants.ts';
import type { Introductions } from './statedNames.ts';

/** Takes each short form for the one fuller name that has been introduced by then; notes the candidates of those that stay open. */
export function resolveShortForms(groups: NameGroups, introductions: Introductions): void {
    const long = longFormsOf(groups);
    // "J. Marek" first, so that it is no second bearer of "Marek".
    const clubs = clubsOf(groups);
    for (const group of groups.all) {
        if (group.words.length < 2 || group.into) continue;
        const [only, ...others] = candidatesOf({ groups, long, clubs }, group);
        if (only && others.length === 0) mergeGroups(groups, group, only);
    }
    const context: Context = {
        groups,
        long,
        introductions,
        clubs,
        surnames: surnamesOf(groups),
        candidates: new Map(),
        seen: new Map(),
    };
    for (const mention of groups.mentions) {
        mention.target = targetOf(context, mention);
        const root = rootOf(mention.target?.group ?? mention.group);
        context.seen.set(root, mention.block);
    }
}

interface Context {
    readonly groups: NameGroups;
    readonly long: LongForms;
    readonly introductions: Introductions;
    readonly clubs: ReadonlyMap<string, readonly Target[]>;
    readonly surnames: ReadonlyMap<string, readonly NameGroup[]>;
    /** Found before: those of a group are the same for all its mentions. */
    readonly candidates: Map<NameGroup, readonly Target[]>;
    /** Where each entity was last named: the index of that block. */
    readonly seen: Map<NameGroup, number>;
}

/** By the match key of a short form. */
type LongForms = ReadonlyMap<string, readonly Target[]>;

function longFormsOf({ all }: NameGroups): LongForms {
    const long = new Map<string, Target[]>();
    for (const group of all) {
        if (group.words.length < 2 || group.into) continue;
        const name = nameOfGroup(group);
        for (const { match, reason } of shortFormsOf(name, group.type)) {
            const known = long.get(match);
            if (!known) long.set(match, [{ group, reason }]);
            else if (!known.some(other => other.group === group)) known.push({ group, reason });
        }
    }
    return long;
}

/** Clubs by their towns. */
function clubsOf({ all }: NameGroups): ReadonlyMap<string, readonly Target[]> {
    const clubs = new Map<string, Target[]>();
    for (const group of all) {
        const town = group.type === 'organisation' && !group.into ? townOfClub(group.key) : undefined;
        if (town === undefined) continue;
        const known = clubs.get(town) ?? [];
        clubs.set(town, known);
        known.push({ group, reason: 'club' });
    }
    return clubs;
}

function targetOf(context: Context, mention: GroupedMention): Target | undefined {
    const group = rootOf(mention.group);
    const introduced = introducedBefore(context, mention);
    if (introduced) return introduced;
    let all = context.candidates.get(group);
    if (!all) {
        all = candidatesOf(context, group);
        if (all.length === 0) all = misspeltIn(context, group);
        context.candidates.set(group, all);
    }
    const candidates = all.filter(target => isPossibleHere(mention, target));
    if (candidates.length < 2) return candidates[0];
    const chosen = chosenFrom(context, mention, candidates);
    if (!chosen)
        group.candidates = candidates
            .map(({ group: { key } }) => key)
            .sort()
            .slice(0, MOST_CANDIDATES);
    return chosen;
}

/** So many are told when it is open who is meant. */
const MOST_CANDIDATES = 6;

/** "Ristucia" in an article on a Mr Ristuccia, if there is one such man. */
function misspeltIn({ groups, surnames }: Context, group: NameGroup): readonly Target[] {
    if (group.type !== 'person' || group.words.length > 1 || group.into) return [];
    const found = new Set<NameGroup>();
    for (const full of surnames.get(group.key[0] ?? '') ?? [])
        if (isMisspelt(group.key, full.words.at(-1) ?? '')) found.add(rootOf(full));
    const [only, ...others] = found;
    if (!only || others.length > 0 || areApart(groups, group, only)) return [];
    return [{ group: only, reason: 'misspelling' }];
}

/** The full names of persons, by the first letter of the surname. */
function surnamesOf({ all }: NameGroups): ReadonlyMap<string, readonly NameGroup[]> {
    const surnames = new Map<string, NameGroup[]>();
    for (const group of all) {
        if (group.type !== 'person' || group.words.length < 2 || group.into) continue;
        const letter = group.words.at(-1)?.[0] ?? '';
        const known = surnames.get(letter) ?? [];
        surnames.set(letter, known);
        if (known.length < MOST_OF_ONE_LETTER) known.push(group);
    }
    return surnames;
}

/** In a list of a thousand people not every pair is looked at. */
const MOST_OF_ONE_LETTER = 50;

/** The name with which the acronym was last introduced; for one in a headline, the first. */
function introducedBefore(
    { groups, introductions }: Context,
    { order, name, group }: GroupedMention,
): Target | undefined {
    if (!ACRONYM.test(name.form)) return undefined;
    const all = introductions.get(acronymKeyOf(group.key)) ?? [];
    const introduced = all.findLast(({ at }) => at < order) ?? all[0];
    if (!introduced || areApart(groups, group, introduced.group)) return undefined;
    return { group: rootOf(introduced.group), reason: 'introducedAcronym' };
}

/**
 * Of several that may be meant: the only one that was named before; the only one named in the same paragraph; in a
 * headline the one that is named first.
 */
function chosenFrom(
    { seen }: Context,
    mention: GroupedMention,
    candidates: readonly Target[],
): Target | undefined {
    const before = candidates.filter(({ group }) => seen.has(group));
    if (before.length === 0) return candidates.toSorted((a, b) => firstOf(a.group) - firstOf(b.group))[0];
    if (before.length === 1) return before[0];
    const near = before.filter(({ group }) => seen.get(group) === mention.block);
    return near.length === 1 ? near[0] : undefined;
}

/** Each entity once; none that the kind of name or the user rules out. */
function candidatesOf(
    { groups, long, clubs }: Pick<Context, 'groups' | 'long' | 'clubs'>,
    group: NameGroup,
): readonly Target[] {
    const found = new Map<NameGroup, Target>();
    const targets = [
        ...(clubs.get(group.key) ?? []),
        ...(long.get(matchKeyOf(group.key, 'person')) ?? []),
        ...(long.get(matchKeyOf(group.key, 'organisation')) ?? []),
        ...(long.get(acronymKeyOf(group.key)) ?? []),
    ];
    for (const target of targets) {
        const root = rootOf(target.group);
        if (root === rootOf(group) || found.has(root) || areApart(groups, group, root)) continue;
        if (isPossible(group, target)) found.set(root, { group: root, reason: target.reason });
    }
    // "Orvane" is the Orvane Group rather than Orvane Shipping, which belongs to it.
    const parents = [...found.values()].filter(target => !isWithoutTrade(group.key, target.group));
    const all = parents.length > 0 ? parents : [...found.values()];
    const written = all.filter(target => !isInCapitals(target.group));
    return written.length > 0 ? written : all;
}

/** "Orvane" for Orvane Motors. */
function isWithoutTrade(key: string, { words }: NameGroup): boolean {
    const last = words.at(-1) ?? '';
    return trades.has(last) && key !== last;
}

/** What a headline writes in capitals may be more than a name. */
function isInCapitals({ mentions }: NameGroup): boolean {
    return mentions.every(({ name }) => isCapitals(name.form));
}

function isPossible({ type, key, mentions }: NameGroup, { group, reason }: Target): boolean {
    switch (reason) {
        case 'firstName':
            return type === 'person' && key.length > 2;
        case 'surname':
            return key.length > 1;
        case 'acronym':
            return !isInCommonUse(key) && mentions.some(({ name }) => ACRONYM.test(name.form));
        case 'shortForm':
            // "Holm Steel" is in Holm, which may be what is meant.
            return isWithoutTrade(key, group)
                ? type === 'organisation' &&
                      (mentions.some(({ name }) => name.isActing) ||
                          !mentions.some(({ name }) => name.isInPlace))
                : type !== 'person';
        default:
            return true;
    }
}

function isPossibleHere(mention: GroupedMention, { group, reason }: Target): boolean {
    switch (reason) {
        case 'club':
            return !mention.name.isInPlace;
        case 'surname':
            return mention.group.type !== 'place' || !mention.name.isInPlace;
        case 'shortForm':
            // "the Courier" is the paper named before; a bare "Courier" need not be.
            if (group.words.at(-1) !== rootOf(mention.group).key) return true;
            return (
                mention.group.type === 'organisation' &&
                group.type === 'organisation' &&
                mention.name.hasArticle
            );
        default:
            return true;
    }
}
