/** What `crosscheck.json` at the root of a folder of articles holds. */

import { NO_RULES, type Rules } from '../corpus/entities/rules.ts';
import type { FindingRule } from '../corpus/findings/findings.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Day } from '../text/day.ts';

export const RULES_FILE = 'crosscheck.json';

/** The version of the format that is read and written. */
export const RULES_VERSION = 1;

/** In the order in which they are written. */
export const RULE_LISTS = ['names', 'notNames', 'same', 'apart', 'off', 'documents'] as const;
export type RuleList = (typeof RULE_LISTS)[number];

export const RULE_TYPES = ['person', 'organisation', 'place', 'other'] as const satisfies readonly NameType[];

export interface RulesFile {
    readonly rules: Rules;
    /** By the path of the article, relative to the folder and with `/` between its parts. */
    readonly published: ReadonlyMap<string, Day>;
    readonly off: readonly OffRule[];
}

/** What is not reported: of one rule or of all, in one article, in a folder of them, or everywhere. */
export interface OffRule {
    readonly rule: FindingRule | undefined;
    /** Relative to the folder, with `/` between its parts; '' for all of it. */
    readonly path: string;
}

export const NO_RULES_FILE: RulesFile = { rules: NO_RULES, published: new Map(), off: [] };

/** Whether findings of the rule are not reported in the article at this path. */
export function isOffIn(off: readonly OffRule[], path: string, rule: FindingRule): boolean {
    return off.some(
        entry =>
            (entry.rule === undefined || entry.rule === rule) &&
            (entry.path === '' || entry.path === path || path.startsWith(`${entry.path}/`)),
    );
}
