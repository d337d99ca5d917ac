/** What may be laid down about the name, or the words, that a reader points at? */

import { folded } from '../claims/words.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { entityAt } from '../corpus/entities/entityAt.ts';
import type { Entity } from '../corpus/entities/entityIndex.ts';
import type { PlacedMention } from '../corpus/placedMentions.ts';
import { shownMentions } from '../corpus/shownMentions.ts';
import type { Name, NameType } from '../recognisers/mention.ts';
import { type Span, textOf, touches } from '../text/span.ts';

export interface RuleChoices {
    readonly span: Span;
    /** As they are written here, on one line. */
    readonly words: string;
    /** Undefined when the words are not taken for a name. */
    readonly name: NamedHere | undefined;
}

export interface NamedHere {
    readonly type: NameType;
    /** What the entity is called. */
    readonly entity: string;
    /** What else is taken for the same entity, not counting spellings that differ in case or accents alone. */
    readonly merged: readonly string[];
}

/**
 * The name at the offset, or the words that are selected. Undefined where there is neither: nothing is selected, or more
 * than a name could be.
 */
export function ruleChoicesAt(snapshot: Snapshot, uri: string, selected: Span): RuleChoices | undefined {
    const article = snapshot.article(uri);
    if (!article) return undefined;
    const { text } = article.recognition.document;
    const name = nameAt(article, selected);
    if (name)
        return {
            span: spanOf(name),
            words: onOneLine(textOf(text, name)),
            name: namedHere(snapshot, article, name),
        };
    const words = textOf(text, selected);
    if (words.length > LONGEST || /[\r\n]/.test(words) || !/\p{L}/u.test(words)) return undefined;
    return { span: selected, words: onOneLine(words), name: undefined };
}

/** In UTF-16 code units. */
const LONGEST = 100;

/** Of a selection the name that it is; of a mere place the name that stands there. */
function nameAt(article: Article, selected: Span): NamedPlace | undefined {
    const isThere = (mention: Span) =>
        selected.start === selected.end
            ? touches(mention, selected.start)
            : mention.start === selected.start && mention.end === selected.end;
    const names = shownMentions(article).filter(mention => mention.kind === 'name');
    return names.findLast(isThere);
}

type NamedPlace = Name & PlacedMention;

function namedHere(snapshot: Snapshot, article: Article, name: NamedPlace): NamedHere {
    const words = onOneLine(textOf(article.recognition.document.text, name));
    const entity = entityAt(snapshot, article, name.local);
    if (!entity) return { type: name.type, entity: words, merged: [] };
    const own = folded(words);
    const merged = formsOf(entity).filter(form => folded(form) !== own);
    return { type: name.type, entity: onOneLine(entity.name), merged };
}

export interface EntityChoice {
    readonly name: string;
    readonly type: NameType;
    readonly aliases: readonly string[];
    readonly documents: number;
}

/** The other entities, those first that it is likeliest the same as: alike in letters, of one type, often named. */
export function entitiesLike(
    snapshot: Snapshot,
    uri: string,
    selected: Span,
    limit: number,
): readonly EntityChoice[] {
    const article = snapshot.article(uri);
    const name = article && nameAt(article, selected);
    const entity = name && entityAt(snapshot, article, name.local);
    if (!entity) return [];
    const own = formsOf(entity).map(pairsOf);
    return snapshot.entities
        .ids()
        .filter(id => id !== entity.id)
        .flatMap(id => snapshot.entities.entity(id) ?? [])
        .map(other => ({
            other,
            score: likeness(own, other) + (other.type === entity.type ? SAME_TYPE : 0),
            weight: weightOf(other),
        }))
        .sort((a, b) => b.score - a.score || b.weight - a.weight || (a.other.name < b.other.name ? -1 : 1))
        .slice(0, limit)
        .map(({ other }) => choiceOf(other));
}

/** As much as a fifth of the letters in common. */
const SAME_TYPE = 0.2;

function choiceOf({ name, type, aliases, appearances }: Entity): EntityChoice {
    return {
        name: onOneLine(name),
        type,
        aliases: aliases.map(onOneLine),
        documents: new Set(appearances.map(({ uri }) => uri)).size,
    };
}

function weightOf({ appearances }: Entity): number {
    return appearances.reduce((sum, { entity: { mentions } }) => sum + mentions.length, 0);
}

/** The name first; each once, whatever its case and accents. */
function formsOf({ name, aliases }: Entity): readonly string[] {
    const forms = new Map<string, string>();
    for (const form of [name, ...aliases].map(onOneLine)) {
        const key = folded(form);
        if (!forms.has(key)) forms.set(key, form);
    }
    return [...forms.values()];
}

/** The best of all pairs of their names: from 0, nothing in common, to 1 (Dice's coefficient over pairs of letters). */
function likeness(own: readonly ReadonlySet<string>[], other: Entity): number {
    let best = 0;
    for (const form of formsOf(other).slice(0, MOST_FORMS)) {
        const pairs = pairsOf(form);
        for (const mine of own) {
            let common = 0;
            for (const pair of pairs) if (mine.has(pair)) common += 1;
            best = Math.max(best, (2 * common) / Math.max(1, pairs.size + mine.size));
        }
    }
    return best;
}

/** The name and those that are written most: the others differ little from these. */
const MOST_FORMS = 3;

function pairsOf(name: string): ReadonlySet<string> {
    const letters = ` ${folded(name)} `;
    const pairs = new Set<string>();
    for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
    return pairs;
}

function onOneLine(words: string): string {
    return words.replace(/\s{1,200}/g, ' ').trim();
}

function spanOf({ start, end }: Span): Span {
    return { start, end };
}
