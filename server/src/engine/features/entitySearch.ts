/** Which entities of the corpus go by this name? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Location } from './location.ts';

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
export function entitiesMatching(_snapshot: Snapshot, _query: string, _limit = 500): readonly EntityItem[] {
    return [];
}
