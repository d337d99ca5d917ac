/** A sentence of the corpus with its claims: what the index finds. */

import type { Claim } from '../../claims/claim.ts';
import type { NameType } from '../../recognisers/mention.ts';
import type { LocalSpan } from '../../text/place.ts';

export interface Statement extends LocalSpan {
    readonly uri: string;
    /** At least one. */
    readonly claims: readonly Claim[];
    /** Keys of the entities that it names, as its document names them (see `DocumentEntity.key`). */
    readonly keys: ReadonlyMap<string, NameType>;
    /** Those of the statement before it, of the headline, and of what its document speaks of most. */
    readonly context: ReadonlyMap<string, NameType>;
    /**
     * What it is found by: stems, `@` and an entity's key, `#` and a number, `=` and a measure,
     * `~` and a kind of happening. Each once.
     */
    readonly terms: readonly string[];
}
