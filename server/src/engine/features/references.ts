/** Where else is this entity, day or figure mentioned? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Location } from './location.ts';

/** All mentions of the same entity (or of the same day, the same value of the same measure) in all documents, sorted by uri and position. */
export function referencesAt(_snapshot: Snapshot, _uri: string, _offset: number): readonly Location[] {
    return [];
}
