/** What the user has laid down in `crosscheck.json`, for the documents of one folder. */

import type { NameType } from '../../recognisers/mention.ts';
import { type NameRules, NO_NAME_RULES } from '../../recognisers/names/nameRules.ts';

export interface Rules {
    /** What is a name. */
    readonly names: NameRules;
    /** Who is who. */
    readonly entities: EntityRules;
}

/** Names as the user wrote them: whoever applies the rules compares fingerprints. */
export interface EntityRules {
    /** Names that denote one entity. */
    readonly same: readonly SameRule[];
    /** Pairs that are never taken for one entity, whatever else speaks for it. */
    readonly apart: readonly (readonly [string, string])[];
}

export interface SameRule {
    /** At least one; the first is the canonical name, under which the entity is shown. */
    readonly names: readonly string[];
    readonly type?: NameType | undefined;
}

export const NO_RULES: Rules = { names: NO_NAME_RULES, entities: { same: [], apart: [] } };
