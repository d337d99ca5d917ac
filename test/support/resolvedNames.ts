/** Articles in which a person has marked who is who (`[[Hoxhaj|arta-hoxhaj]]`), beside what Crosscheck makes of them. */

import { readdirSync, readFileSync } from 'node:fs';
import { entityIdAt, isGovernment } from '../../server/src/engine/corpus/entities/entityAt.ts';
import type { Snapshot } from '../../server/src/engine/engine.ts';
import type { Clustered } from './bCubed.ts';
import { corpusOf } from './check.ts';
import { type Fixture, readFixture } from './fixture.ts';
import { mentionsOf } from './mentionsOf.ts';
import { withNames } from './nameModel.ts';

/** A marked name that the recogniser found with just these words. */
export interface ResolvedName extends Clustered {
    readonly document: string;
    readonly words: string;
    /** Of the place that stands here for its government: the mark `belvar+government`, and what was found. */
    readonly isGovernment: boolean;
    readonly isFoundGovernment: boolean;
}

export interface ResolvedNames {
    readonly names: readonly ResolvedName[];
    /** How many names are marked, of how many entities, in how many documents. */
    readonly marked: number;
    readonly entities: number;
    readonly documents: number;
    /** Marked names that were not recognised, or with other words: `document: words`. */
    readonly missed: readonly string[];
}

/** Every file of the folder is one document. */
export function resolvedNamesIn(folder: URL): ResolvedNames {
    const files = readdirSync(folder).sort();
    const texts = files.map(file => `--- ${file}\n${readFileSync(new URL(file, folder), 'utf8')}`);
    const fixture = readFixture(texts.join('\n'));
    return resolvedNames(fixture, corpusOf(fixture, withNames).snapshot());
}

function resolvedNames({ documents }: Fixture, snapshot: Snapshot): ResolvedNames {
    const names: ResolvedName[] = [];
    const missed: string[] = [];
    for (const { uri, name: document, promises } of documents) {
        const article = snapshot.article(uri);
        for (const { start, end, words, value } of promises) {
            const name = mentionsOf(article).find(
                mention => mention.kind === 'name' && mention.start === start && mention.end === end,
            );
            if (!article || name?.kind !== 'name') {
                missed.push(`${document}: ${words}`);
                continue;
            }
            names.push({
                document,
                words,
                gold: value.replace(GOVERNMENT, ''),
                found: entityIdAt(snapshot, article, name.local),
                isGovernment: GOVERNMENT.test(value),
                isFoundGovernment: isGovernment(snapshot, article, name.local),
            });
        }
    }
    const promises = documents.flatMap(document => document.promises);
    const entities = new Set(promises.map(({ value }) => value.replace(GOVERNMENT, ''))).size;
    return { names, missed, marked: promises.length, entities, documents: documents.length };
}

const GOVERNMENT = /\+government$/;
