/** Which entities of the corpus go by this name? */

import { folded } from '../claims/words.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { fullestMention } from '../corpus/entities/entityAt.ts';
import type { Entity } from '../corpus/entities/entityIndex.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Location } from '../text/location.ts';

export interface EntityItem {
    readonly name: string;
    readonly type: NameType;
    /** Other names it goes by. */
    readonly aliases: readonly string[];
    readonly mentions: number;
    readonly documents: number;
    /** Its fullest mention. */
    readonly location: Location;
}

/** Those whose name or alias contains the letters of `query` in order; all when it is empty. Most mentioned first. */
export function entitiesMatching(snapshot: Snapshot, query: string, limit = 500): readonly EntityItem[] {
    const wanted = folded(query).replace(/\s/g, '');
    return snapshot.entities
        .ids()
        .flatMap(id => snapshot.entities.entity(id) ?? [])
        .filter(({ name, aliases }) => [name, ...aliases].some(form => hasInOrder(folded(form), wanted)))
        .flatMap(entity => itemOf(snapshot, entity) ?? [])
        .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
        .slice(0, limit);
}

function itemOf(snapshot: Snapshot, entity: Entity): EntityItem | undefined {
    const { name, type, aliases, appearances } = entity;
    const location = fullestMention(snapshot, entity, '');
    return (
        location && {
            name,
            type,
            aliases,
            mentions: appearances.reduce((sum, appearance) => sum + appearance.entity.mentions.length, 0),
            documents: new Set(appearances.map(({ uri }) => uri)).size,
            location,
        }
    );
}

function hasInOrder(text: string, letters: string): boolean {
    let at = 0;
    for (const letter of letters) {
        at = text.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}
