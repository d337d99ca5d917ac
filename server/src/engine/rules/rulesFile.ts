/** What `crosscheck.json` at the root of a folder of articles holds. */

import { NO_RULES, type Rules } from '../corpus/rules.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Day } from '../text/day.ts';

export const RULES_FILE = 'crosscheck.json';

/** The version of the format that is read and written. */
export const RULES_VERSION = 1;

/** In the order in which they are written. */
export const RULE_LISTS = ['names', 'notNames', 'same', 'apart', 'documents'] as const;
export type RuleList = (typeof RULE_LISTS)[number];

export const RULE_TYPES = ['person', 'organisation', 'place', 'other'] as const satisfies readonly NameType[];

export interface RulesFile {
    readonly rules: Rules;
    /** By the path of the article, relative to the folder and with `/` between its parts. */
    readonly published: ReadonlyMap<string, Day>;
}

export const NO_RULES_FILE: RulesFile = { rules: NO_RULES, published: new Map() };
