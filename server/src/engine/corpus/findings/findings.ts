/** What a reader is told of unasked, by which rule; every rule can be switched off under its name in `crosscheck.json`. */

import type { ComparisonRule } from '../verdicts/sides/crossReference.ts';

/** Between documents, then within one. The names are public: they stand in `crosscheck.json` and in reports. */
export const FINDING_RULES = [
    'conflict-figures',
    'conflict-days',
    'conflict-names',
    'conflict-ages',
    'conflict-deeds',
    'inner-figures',
    'inner-days',
    'inner-spellings',
    'inner-sums',
    'date',
] as const;

export type FindingRule = (typeof FINDING_RULES)[number];

/** Under which rule two claims that conflict are reported. */
export function conflictRuleOf(rule: ComparisonRule | undefined): FindingRule {
    switch (rule) {
        case 'days':
            return 'conflict-days';
        case 'names':
        case 'winners':
        case 'roles':
            return 'conflict-names';
        case 'ages':
            return 'conflict-ages';
        case 'states':
        case 'causes':
            return 'conflict-deeds';
        default:
            return 'conflict-figures';
    }
}
