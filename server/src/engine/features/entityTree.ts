/** Whom and what do the documents name, how often, and where? */

import { folded } from '../claims/words.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities/entityIndex.ts';
import { publicationInWords, sourceOf, titleOf } from '../corpus/sources/documentTitle.ts';
import { type Excerpt, excerptAround } from '../corpus/wording/excerpt.ts';
import type { NameType } from '../recognisers/mention.ts';
import { inText } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export interface EntityRow {
    /** The same as long as the same names are used. */
    readonly id: string;
    readonly name: string;
    readonly type: NameType;
    /** Other forms as written, the most frequent first. */
    readonly aliases: readonly string[];
    readonly mentions: number;
    readonly documents: number;
}

/** Those whose name or alias has these letters in it, all when there are none; the most mentioned first. */
export function entityRowsOf(snapshot: Snapshot, text: string): readonly EntityRow[] {
    const wanted = folded(text.trim());
    return snapshot.entities
        .ids()
        .flatMap(id => snapshot.entities.entity(id) ?? [])
        .filter(({ name, aliases }) => [name, ...aliases].some(form => folded(form).includes(wanted)))
        .map(rowOf)
        .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

function rowOf({ id, name, type, aliases, appearances }: Entity): EntityRow {
    return {
        id,
        name,
        type,
        aliases,
        mentions: appearances.reduce((sum, { entity }) => sum + entity.mentions.length, 0),
        documents: new Set(appearances.map(({ uri }) => uri)).size,
    };
}

export interface EntityDocumentRow {
    readonly uri: string;
    readonly title: string;
    readonly source: string | undefined;
    /** On which it was published, in words. */
    readonly day: string | undefined;
    readonly mentions: number;
}

/** Where the entity is named most comes first; empty when no document names it any more. */
export function documentsNaming(snapshot: Snapshot, id: string): readonly EntityDocumentRow[] {
    const counts = new Map<string, number>();
    for (const { uri, entity } of snapshot.entities.entity(id)?.appearances ?? [])
        counts.set(uri, (counts.get(uri) ?? 0) + entity.mentions.length);
    return [...counts]
        .flatMap(([uri, mentions]) => {
            const recognition = snapshot.article(uri)?.recognition;
            if (!recognition) return [];
            const { document, published } = recognition;
            const day = publicationInWords(published);
            return [{ uri, title: titleOf(document), source: sourceOf(document), day, mentions }];
        })
        .sort((a, b) => b.mentions - a.mentions || (a.uri < b.uri ? -1 : 1));
}

export interface EntityMention {
    readonly span: Span;
    /** The words around it, in which it is marked. */
    readonly excerpt: Excerpt;
}

/** In order. */
export function mentionsNaming(snapshot: Snapshot, id: string, uri: string): readonly EntityMention[] {
    const recognition = snapshot.article(uri)?.recognition;
    const entity = snapshot.entities.entity(id);
    if (!recognition || !entity) return [];
    const { document } = recognition;
    return entity.appearances
        .filter(appearance => appearance.uri === uri)
        .flatMap(({ entity: { mentions } }) => mentions)
        .map(({ block, start, end }) => ({
            span: inText(document, block, { start, end }),
            excerpt: excerptAround(document.blocks[block]?.words ?? '', { start, end }),
        }))
        .sort((a, b) => a.span.start - b.span.start);
}
