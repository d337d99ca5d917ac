/** The schema that editors complete and check with asks for what our own reader asks for. */

import { describe, expect, it } from 'vitest';
import schema from '../../../../schemas/crosscheck.schema.json';
import { FINDING_RULES } from '../../../../server/src/engine/corpus/findings/findings.ts';
import { readRules } from '../../../../server/src/engine/engine.ts';
import { RULE_LISTS, RULE_TYPES, RULES_VERSION } from '../../../../server/src/engine/rules/rulesFile.ts';

const { properties, definitions } = schema;
const VALUES: Readonly<Record<string, unknown>> = {
    name: 'Molna',
    names: ['Molna', 'Molna Bay'],
    type: 'place',
    note: 'ours',
    published: '2024-03-14',
    rule: 'date',
    path: 'archive',
};

describe('the schema of crosscheck.json', () => {
    it('has the lists, the version and the types of the reader', () => {
        expect(Object.keys(properties)).toEqual(['$schema', 'version', ...RULE_LISTS]);
        expect(properties.version.const).toBe(RULES_VERSION);
        expect(definitions.type.enum).toEqual([...RULE_TYPES]);
        const { rule } = properties.off.items.properties;
        expect(rule.enum).toEqual([...FINDING_RULES]);
        expect(rule.enumDescriptions).toHaveLength(FINDING_RULES.length);
    });

    it.each([
        ['names', properties.names.items.properties],
        ['notNames', properties.notNames.items.properties],
        ['same', properties.same.items.properties],
        ['apart', properties.apart.items.properties],
        ['off', properties.off.items.properties],
    ])('allows in %s what the reader knows, and asks for what it misses', (list, known) => {
        const entry = Object.fromEntries(Object.keys(known).map(key => [key, VALUES[key]]));
        const whole = readRules(JSON.stringify({ [list]: [entry] })).problems;
        expect(whole.filter(({ message }) => !/also among/.test(message))).toEqual([]);
        expect(readRules(JSON.stringify({ [list]: [{}] })).problems).toHaveLength(1);
    });

    it('allows of a document what the reader knows', () => {
        const known = Object.keys(properties.documents.additionalProperties.properties);
        const entry = Object.fromEntries(known.map(key => [key, VALUES[key]]));
        expect(readRules(JSON.stringify({ documents: { 'a.txt': entry } })).problems).toEqual([]);
    });
});
