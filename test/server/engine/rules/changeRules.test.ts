/** What a gesture writes into `crosscheck.json`, as a person who reviews the change sees it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRules, type RuleChange, readRules } from '../../../../server/src/engine/engine.ts';
import { outdented } from '../../../support/fixture.ts';

const FILE = outdented(`
    {
      "version": 1,
      "names": [
        { "name": "Ardent Tide", "type": "organisation", "note": "a ferry" },
        { "name": "Molna", "type": "place" }
      ],
      "same": [
        { "names": ["Elina Brandt", "E. Brandt"], "type": "person" }
      ]
    }
`);

function check(before: string, change: RuleChange, after: string): void {
    expect(changedRules(before, change)).toBe(outdented(after));
}

describe('a new file', () => {
    it('holds its version and the rule', () => {
        const written = changedRules('', { kind: 'name', name: 'Molna', type: 'place' });
        expect(written).toBe(
            '{\n  "version": 1,\n  "names": [\n    { "name": "Molna", "type": "place" }\n  ]\n}\n',
        );
    });

    it.each<RuleChange>([
        { kind: 'notName', name: 'Breaking' },
        { kind: 'same', names: ['Elina Brandt', 'Brandt'] },
        { kind: 'apart', names: ['Molna', 'Molna Bay'] },
        { kind: 'off', rule: 'inner-days', path: 'a/b.txt' },
        { kind: 'off', rule: 'date' },
        { kind: 'published', path: 'a/b.txt', day: '2024-03-14' },
    ])('is read without a fault: $kind', change => {
        expect(readRules(changedRules('  \n', change)).problems).toEqual([]);
    });
});

describe('an entry', () => {
    it('stands where its letters sort it, on a line of its own', () => {
        check(
            FILE,
            { kind: 'name', name: 'Kesvar', type: 'place' },
            FILE.replace(/(?= {4}\{ "name": "Molna)/, '    { "name": "Kesvar", "type": "place" },\n'),
        );
    });

    it('stands at the end when it sorts last', () => {
        check(
            FILE,
            { kind: 'name', name: 'Zarin', type: 'person' },
            FILE.replace(/("Molna".*\})/, '$1,\n    { "name": "Zarin", "type": "person" }'),
        );
    });

    it('opens a list in the usual order of lists', () => {
        check(
            FILE,
            { kind: 'notName', name: 'Breaking' },
            FILE.replace(/(?= {2}"same")/, '  "notNames": [\n    { "name": "Breaking" }\n  ],\n'),
        );
    });

    it('goes into a list on one line', () => {
        check(
            '{ "version": 1, "notNames": [{ "name": "Live" }] }',
            { kind: 'notName', name: 'Breaking' },
            '{ "version": 1, "notNames": [{ "name": "Breaking" }, { "name": "Live" }] }',
        );
    });

    it('goes into an empty list', () => {
        check(
            '{\n  "version": 1,\n  "notNames": []\n}',
            { kind: 'notName', name: 'Live' },
            '{\n  "version": 1,\n  "notNames": [\n    { "name": "Live" }\n  ]\n}',
        );
    });

    it('is written with the line ends and the indentation of the file', () => {
        const before = '{\r\n\t"version": 1\r\n}\r\n';
        expect(changedRules(before, { kind: 'notName', name: 'Live' })).toBe(
            '{\r\n\t"version": 1,\r\n\t"notNames": [\r\n\t\t{ "name": "Live" }\r\n\t]\r\n}\r\n',
        );
    });
});

describe('a name', () => {
    it('gets another type and keeps its note', () => {
        check(
            FILE,
            { kind: 'name', name: 'Ardent Tide', type: 'other' },
            FILE.replace('"type": "organisation", "note"', '"type": "other", "note"'),
        );
    });

    it('that is none is no longer added', () => {
        const after = changedRules(FILE, { kind: 'notName', name: 'Molna' });
        expect(readRules(after).file?.rules.names).toEqual({
            names: [{ name: 'Ardent Tide', type: 'organisation' }],
            notNames: ['Molna'],
        });
    });

    it('that is one again is marked again', () => {
        const none = changedRules(FILE, { kind: 'notName', name: 'Molna' });
        const after = changedRules(none, { kind: 'name', name: 'Molna', type: 'place' });
        expect(readRules(after)).toEqual(readRules(FILE));
    });
});

describe('names of one entity', () => {
    it('join the entry that has one of them', () => {
        check(
            FILE,
            { kind: 'same', names: ['Elina Brandt', 'Elina Brandt-Moor'] },
            FILE.replace(
                '["Elina Brandt", "E. Brandt"]',
                '["Elina Brandt", "E. Brandt", "Elina Brandt-Moor"]',
            ),
        );
    });

    it('are called by the name that comes first', () => {
        const after = changedRules(FILE, { kind: 'same', names: ['Elina Moor', 'Elina Brandt'] });
        expect(readRules(after).file?.rules.entities.same).toEqual([
            { names: ['Elina Moor', 'E. Brandt', 'Elina Brandt'], type: 'person' },
        ]);
    });

    it('join two entries', () => {
        const two = changedRules(FILE, { kind: 'same', names: ['Lina Moor', 'L. Moor'] });
        const after = changedRules(two, { kind: 'same', names: ['Elina Brandt', 'Lina Moor'] });
        expect(readRules(after).file?.rules.entities.same).toEqual([
            { names: ['Elina Brandt', 'E. Brandt', 'L. Moor', 'Lina Moor'], type: 'person' },
        ]);
    });

    it('are no longer kept apart', () => {
        const apart = changedRules(FILE, { kind: 'apart', names: ['Molna Bay', 'Molna'] });
        const after = changedRules(apart, { kind: 'same', names: ['Molna', 'Molna Bay'] });
        expect(readRules(after).file?.rules.entities.apart).toEqual([]);
    });
});

describe('names to keep apart', () => {
    it('leave the entry that joined them', () => {
        const after = changedRules(FILE, { kind: 'apart', names: ['E. Brandt', 'Elina Brandt'] });
        expect(readRules(after).file?.rules.entities).toEqual({
            same: [],
            apart: [['E. Brandt', 'Elina Brandt']],
        });
    });

    it('leave the others of that entry together', () => {
        const three = changedRules(FILE, { kind: 'same', names: ['Elina Brandt', 'Brandt of Molna'] });
        const after = changedRules(three, { kind: 'apart', names: ['Brandt of Molna', 'Elina Brandt'] });
        expect(readRules(after).file?.rules.entities.same).toEqual([
            { names: ['Elina Brandt', 'E. Brandt'], type: 'person' },
        ]);
    });
});

describe('what is off', () => {
    it('is sorted by its rule, then by its path, and stands there once', () => {
        const changes: readonly RuleChange[] = [
            { kind: 'off', rule: 'inner-days', path: 'b.txt' },
            { kind: 'off', rule: 'date', path: 'c.txt' },
            { kind: 'off', rule: 'inner-days' },
            { kind: 'off', rule: 'inner-days', path: 'b.txt' },
        ];
        const entries = [
            '{ "rule": "date", "path": "c.txt" }',
            '{ "rule": "inner-days" }',
            '{ "rule": "inner-days", "path": "b.txt" }',
        ];
        expect(changes.reduce(changedRules, FILE)).toContain(
            `  "off": [\n${entries.map(entry => `    ${entry}`).join(',\n')}\n  ]`,
        );
    });
});

describe('a day of publication', () => {
    it('is set, and set anew', () => {
        const one = changedRules(FILE, { kind: 'published', path: 'b.txt', day: '2024-03-14' });
        const two = changedRules(one, { kind: 'published', path: 'a.txt', day: '2024-03-15' });
        expect(two).toContain(
            '  "documents": {\n    "a.txt": { "published": "2024-03-15" },\n    "b.txt": { "published": "2024-03-14" }\n  }\n',
        );
        expect(changedRules(two, { kind: 'published', path: 'b.txt', day: '2024-03-15' })).toBe(
            two.replace('2024-03-14', '2024-03-15'),
        );
    });
});

const NAME = fc.constantFrom(
    'Molna',
    'Molna Bay',
    'MOLNA',
    'Elina Brandt',
    'E. Brandt',
    'Brandt',
    '"Q" \\ Ltd',
    'Zoë',
);
describe('an article that is moved', () => {
    const moved = { kind: 'moved', from: 'old/fire.txt', to: 'flood.txt' } as const;

    it('takes along what is said of it, comments and all, to where it belongs by its letters', () => {
        const text = `{
  "documents": {
    "courier.txt": { "published": "2024-03-05" },
    "herald.txt": { "published": "2024-03-06" },
    "old/fire.txt": { "published": "2024-03-04" /* by the archive */ }
  }
}
`;
        expect(changedRules(text, moved)).toBe(`{
  "documents": {
    "courier.txt": { "published": "2024-03-05" },
    "flood.txt": { "published": "2024-03-04" /* by the archive */ },
    "herald.txt": { "published": "2024-03-06" }
  }
}
`);
    });

    it.each([
        ['where the new path has its own', '{ "documents": { "flood.txt": {}, "old/fire.txt": {} } }'],
        [
            'of a name that only begins alike',
            '{ "documents": { "old/fire.txt.md": {} }, "off": [{ "path": "ol" }] }',
        ],
    ])('changes nothing %s', (_, text) => expect(changedRules(text, moved)).toBe(text));
});

const PAIR = fc.tuple(NAME, NAME).filter(([one, other]) => one !== other);
const CHANGE: fc.Arbitrary<RuleChange> = fc.oneof(
    fc.record({
        kind: fc.constant('name' as const),
        name: NAME,
        type: fc.constantFrom('person' as const, 'place' as const),
    }),
    fc.record({ kind: fc.constant('notName' as const), name: NAME }),
    fc.record({ kind: fc.constant('same' as const), names: PAIR }),
    fc.record({ kind: fc.constant('apart' as const), names: PAIR }),
    fc.record({
        kind: fc.constant('off' as const),
        rule: fc.constantFrom('date' as const, 'inner-days' as const),
        path: fc.option(NAME, { nil: undefined }),
    }),
    fc.record({
        kind: fc.constant('published' as const),
        path: NAME,
        day: fc.constantFrom('2024-03-14', '2023-02-01'),
    }),
    PAIR.map(([from, to]) => ({ kind: 'moved' as const, from, to })),
);
const LAYOUT = fc.constantFrom(
    '',
    FILE,
    FILE.replaceAll('\n', '\r\n'),
    '{}',
    '{"version":1,"names":[],"apart":[],}',
    '{"same":[\n],// yes\n"version": 1}',
);

describe('any number of gestures', () => {
    it('leave a file without a fault, and each does nothing twice', () => {
        fc.assert(
            fc.property(LAYOUT, fc.array(CHANGE, { minLength: 1, maxLength: 8 }), (start, changes) => {
                let text = start;
                for (const change of changes) {
                    text = changedRules(text, change);
                    expect(readRules(text).problems).toEqual([]);
                    expect(changedRules(text, change)).toBe(text);
                }
            }),
        );
    });

    it('leave an article the day that was set last, and no name that is also none', () => {
        fc.assert(
            fc.property(LAYOUT, fc.array(CHANGE, { maxLength: 8 }), CHANGE, (start, before, last) => {
                const text = [...before, last].reduce(changedRules, start);
                const file = readRules(text).file;
                if (last.kind === 'published') expect(file?.published.get(last.path)).toBe(last.day);
                if (last.kind === 'notName') expect(file?.rules.names.notNames).toContain(last.name);
                if (last.kind === 'name')
                    expect(file?.rules.names.names).toContainEqual({ name: last.name, type: last.type });
                const names = new Set(file?.rules.names.names.map(({ name }) => name));
                expect(file?.rules.names.notNames.filter(name => names.has(name))).toEqual([]);
            }),
        );
    });
});
