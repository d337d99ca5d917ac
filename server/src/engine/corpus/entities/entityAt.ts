/** From a name in a document to the entity that it denotes. */

import { ORGANISATION_WORDS } from '../../recognisers/lexicon/en/namesOfOrganisations.ts';
import type { Location } from '../../text/location.ts';
import { inText, type LocalSpan } from '../../text/place.ts';
import type { Article, Snapshot } from '../corpus.ts';
import { type DocumentEntity, entitiesByPlace } from './entities.ts';
import type { Entity } from './entityIndex.ts';
import { fingerprint } from './spelling.ts';

/** Of words that are no name as a whole the id that their letters alone would have. */
export function entityIdAt({ entities }: Snapshot, article: Article, name: LocalSpan): string {
    return entities.idOf(entityKeyAt(article, name));
}

/** The key under which the article has these words. */
export function entityKeyAt(article: Article, name: LocalSpan): string {
    return documentEntityAt(article, name)?.key ?? fingerprint(wordsAt(article, name));
}

function wordsAt({ recognition }: Article, { block, start, end }: LocalSpan): string {
    return recognition.passages[block]?.words.slice(start, end) ?? '';
}

/** The entity of the article that is named by these words; undefined when none is, as in a byline. */
export function documentEntityAt({ entities }: Article, name: LocalSpan): DocumentEntity | undefined {
    const known = entitiesByPlace(entities).get(name.block)?.get(name.start);
    return known?.end === name.end ? known.entity : undefined;
}

export function entityAt(snapshot: Snapshot, article: Article, name: LocalSpan): Entity | undefined {
    return snapshot.entities.entity(entityIdAt(snapshot, article, name));
}

/** Whether a place stands for its government here: "Belgrade accuses". Documents vote on what is a place. */
export function isGovernment(snapshot: Snapshot, article: Article, name: LocalSpan): boolean {
    const isActing = documentEntityAt(article, name)?.acts.some(
        ({ block, start }) => block === name.block && start === name.start,
    );
    if (!isActing) return false;
    const lastWord = wordsAt(article, name).split(/\s/).at(-1) ?? '';
    return !HOUSES.has(lastWord.toLowerCase()) && entityAt(snapshot, article, name)?.type === 'place';
}

/** A hospital is a place that says things too, and governs nobody. */
const HOUSES: ReadonlySet<string> = new Set(
    ORGANISATION_WORDS.split(/\s+/).filter(word => !['federation', 'union', 'commonwealth'].includes(word)),
);

/**
 * Where the entity's fullest name is first written: in the document `uri` if it is written there, else in the first
 * document that has it.
 */
export function fullestMention(snapshot: Snapshot, entity: Entity, uri: string): Location | undefined {
    const full = entity.appearances.filter(appearance => appearance.entity.key === entity.id);
    const best = full.find(appearance => appearance.uri === uri) ?? full[0] ?? entity.appearances[0];
    const article = best && snapshot.article(best.uri);
    if (!best || !article) return undefined;
    const { mentions, name } = best.entity;
    const local = mentions.find(mention => wordsAt(article, mention) === name) ?? mentions[0];
    return local && { uri: best.uri, span: inText(article.recognition.document, local.block, local) };
}
