/** Who and what do the articles speak of, under which names, and why are these taken for one? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities/entityIndex.ts';
import { reasonInWords } from '../corpus/entities/merge.ts';
import { spellingsOf } from '../corpus/entities/spellings.ts';
import type { NameType } from '../recognisers/mention.ts';

export interface ListedEntity {
    /** The same as long as the same names are used. */
    readonly id: string;
    readonly name: string;
    readonly type: NameType;
    readonly mentions: number;
    /** Other forms as written, the most frequent first. */
    readonly aliases: readonly string[];
    /** Why they are taken for it; without those that differ in case alone. */
    readonly merges: readonly ExplainedMerge[];
    /** Sorted by uri. */
    readonly documents: readonly EntityDocument[];
}

export interface ExplainedMerge {
    readonly form: string;
    /** The name it was taken for: another form of the same entity. */
    readonly of: string;
    /** A word for programs, such as `transliteration`. */
    readonly reason: string;
    /** Localised. */
    readonly words: string;
}

export interface EntityDocument {
    readonly uri: string;
    readonly mentions: number;
    /** Of a place: how often it stands for its government. */
    readonly asGovernment: number;
    /** Spellings that differ within this document; mostly none. */
    readonly spellings: readonly (readonly string[])[];
}

/** The most mentioned first. */
export function entitiesIn(snapshot: Snapshot): readonly ListedEntity[] {
    return snapshot.entities
        .ids()
        .flatMap(id => snapshot.entities.entity(id) ?? [])
        .map(listed)
        .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

function listed({ id, name, type, aliases, merges, appearances }: Entity): ListedEntity {
    const uris = [...new Set(appearances.map(({ uri }) => uri))];
    const documents = uris.map(uri => {
        const entities = appearances.filter(appearance => appearance.uri === uri).map(({ entity }) => entity);
        return {
            uri,
            mentions: entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
            asGovernment: type === 'place' ? entities.reduce((sum, { acts }) => sum + acts.length, 0) : 0,
            spellings: entities.flatMap(spellingsOf),
        };
    });
    return {
        id,
        name,
        type,
        mentions: documents.reduce((sum, { mentions }) => sum + mentions, 0),
        aliases,
        merges: merges.map(merge => ({ ...merge, words: reasonInWords(merge.reason) })),
        documents,
    };
}
