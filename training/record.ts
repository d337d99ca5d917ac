/** What a model was made of, kept beside it in version control: tells when the shipped file and its sources part. */

import { createHash } from 'node:crypto';
import {
    AGENCIES,
    CALENDAR,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    TITLES,
} from '../server/src/engine/recognisers/lexicon/en/namesOfOrganisations.ts';
import { COUNTRIES, REGIONS } from '../server/src/engine/recognisers/lexicon/en/namesOfPlaces.ts';
import { featuresOf } from '../server/src/engine/recognisers/names/features.ts';
import type { NameModel } from '../server/src/engine/recognisers/names/model.ts';
import { tokensOf } from '../server/src/engine/recognisers/names/tokens.ts';
import { SETTINGS } from './settings.ts';

export const RECORD_FILE = 'names.record.json';

/** All but `data` and `report` can be made again without the annotated sets. */
export interface Record {
    /** Of the bytes of the model. */
    readonly model: string;
    readonly settings: typeof SETTINGS;
    /** Of the written sentences and of the word lists. */
    readonly written: string;
    /** Of the features of the written sentences, seen through the model's own table of words. */
    readonly features: string;
    /** The packages that word vectors and lists of names come from. */
    readonly packages: Readonly<globalThis.Record<string, string>>;
    /** Of each file of the folder that was read. */
    readonly data: Readonly<globalThis.Record<string, string>>;
    /** How the model does on the documents that were kept back. */
    readonly report: Readonly<globalThis.Record<string, string>>;
}

export type Sources = Omit<Record, 'data' | 'report'>;

export function sourcesOf(
    bytes: Uint8Array,
    { words }: NameModel,
    news: string,
    packages: Record['packages'],
): Sources {
    const lists = [AGENCIES, CALENDAR, ORGANISATION_WORDS, PLACE_WORDS, TITLES, COUNTRIES, REGIONS];
    const features = createHash('sha256');
    for (const line of news.split('\n')) {
        const row = featuresOf(line, tokensOf(line, { start: 0, end: line.length }), words, true);
        features.update(new Uint8Array(row.buffer));
    }
    return {
        model: fingerprint(bytes),
        settings: SETTINGS,
        written: fingerprint([news, ...lists].join('\n\n')),
        features: features.digest('hex'),
        packages,
    };
}

export function fingerprint(content: string | Uint8Array): string {
    return createHash('sha256').update(content).digest('hex');
}

export function writtenRecord(record: Record): string {
    return `${JSON.stringify(record, undefined, 2)}\n`;
}
