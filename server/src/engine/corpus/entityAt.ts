/** From a name in a document to the entity that it denotes. */

import type { Name } from '../recognisers/mention.ts';
import type { Location } from '../text/location.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Article, Snapshot } from './corpus.ts';
import type { DocumentEntity } from './entities.ts';
import type { Entity } from './entityIndex.ts';
import { fingerprint } from './spelling.ts';

/** Of words that are no name as a whole the id that their letters alone would have. */
export function entityIdAt(snapshot: Snapshot, article: Article, span: Span): string {
    const key = documentEntityAt(article, span)?.key;
    return snapshot.entities.idOf(key ?? fingerprint(textOf(article.recognition.document.text, span)));
}

/** The entity of the article that is named by these words; undefined when none is, as in a byline. */
export function documentEntityAt({ entities }: Article, { start, end }: Span): DocumentEntity | undefined {
    let byStart = found.get(entities);
    if (!byStart) {
        byStart = new Map();
        for (const entity of entities)
            for (const mention of entity.mentions) byStart.set(mention.start, { end: mention.end, entity });
        found.set(entities, byStart);
    }
    const known = byStart.get(start);
    return known?.end === end ? known.entity : undefined;
}

interface FoundEntity {
    readonly end: number;
    readonly entity: DocumentEntity;
}

/** By the list in which they were found. */
const found = new WeakMap<readonly DocumentEntity[], Map<number, FoundEntity>>();

export function entityAt(snapshot: Snapshot, article: Article, name: Name): Entity | undefined {
    return snapshot.entities.entity(entityIdAt(snapshot, article, name));
}

/** Whether a place stands for its government here: "Belgrade accuses". Documents vote on what is a place. */
export function isGovernment(snapshot: Snapshot, article: Article, name: Name): boolean {
    const isActing = documentEntityAt(article, name)?.acts.some(({ start }) => start === name.start);
    return isActing === true && entityAt(snapshot, article, name)?.type === 'place';
}

/**
 * Where the entity's fullest name is first written: in the document `uri` if it is written there, else in the first
 * document that has it.
 */
export function fullestMention(snapshot: Snapshot, entity: Entity, uri: string): Location | undefined {
    const full = entity.appearances.filter(appearance => appearance.entity.key === entity.id);
    const best = full.find(appearance => appearance.uri === uri) ?? full[0] ?? entity.appearances[0];
    const text = best && snapshot.article(best.uri)?.recognition.document.text;
    if (!best || text === undefined) return undefined;
    const { mentions, name } = best.entity;
    const span = mentions.find(({ start, end }) => text.slice(start, end) === name) ?? mentions[0];
    return span && { uri: best.uri, span };
}
