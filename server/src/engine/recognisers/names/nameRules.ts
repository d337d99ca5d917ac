/** Names that the user has added, and words that the user says are none: the lists of `crosscheck.json`. */

import type { NameType } from '../mention.ts';

/** Words as the user wrote them, matched exactly and whole. */
export interface NameRules {
    readonly names: readonly AddedName[];
    /** Never marked as names. */
    readonly notNames: readonly string[];
}

export interface AddedName {
    readonly name: string;
    /** Undefined: the type that the text suggests. */
    readonly type?: NameType | undefined;
}

export const NO_NAME_RULES: NameRules = { names: [], notNames: [] };
