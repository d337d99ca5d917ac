/** What `crosscheck.json` says, and what is said of it when it is written wrongly. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_RULES, isOffIn, readRules } from '../../../../server/src/engine/engine.ts';

/** Each problem with the words that it points at; `?` when it leaves the rules in force. */
function problemsOf(text: string): readonly string[] {
    return readRules(text).problems.map(
        ({ start, end, message, isError }) => `${text.slice(start, end)}${isError ? '' : ' ?'}: ${message}`,
    );
}

describe('rules', () => {
    it('are read with types, and without notes', () => {
        const { file, problems } = readRules(`{
            "$schema": "any",
            "version": 1,
            "names": [{ "name": " Ardent Tide ", "type": "organisation", "note": "a ferry" }, { "name": "Molna" }],
            "notNames": [{ "name": "Breaking" }],
            "same": [{ "names": ["Elina Brandt", "E. Brandt"], "type": "person", "note": "her byline" }],
            "apart": [{ "names": ["Molna", "Molna Bay"] }],
            "documents": { "a b/c.txt": { "published": "2024-03-14" }, "./d.md": { "published": "2024-03-15" }, "e.md": {} }
        }`);
        expect(problems).toEqual([]);
        expect(file?.rules).toEqual({
            names: {
                names: [{ name: 'Ardent Tide', type: 'organisation' }, { name: 'Molna' }],
                notNames: ['Breaking'],
            },
            entities: {
                same: [{ names: ['Elina Brandt', 'E. Brandt'], type: 'person' }],
                apart: [['Molna', 'Molna Bay']],
            },
        });
        expect([...(file?.published ?? [])]).toEqual([
            ['a b/c.txt', '2024-03-14'],
            ['d.md', '2024-03-15'],
        ]);
    });

    it.each(['', ' \n', '{}', '{ "version": 1 }'])('are none in %j, without a fault', text => {
        const { file, problems } = readRules(text);
        expect(problems).toEqual([]);
        expect(file?.rules.names.names).toEqual([]);
    });

    it('may be commented, and end with a comma', () => {
        const text = '{ // ours\n "notNames": [{ "name": "Live" },], }';
        expect(readRules(text).file?.rules.names.notNames).toEqual(['Live']);
    });
});

describe('what is off', () => {
    it('is a rule, a path, or a rule in a path', () => {
        const { file, problems } = readRules(`{ "off": [
            { "rule": "inner-spellings", "note": "transcripts" },
            { "path": "./archive/" },
            { "rule": "conflict-days", "path": "drafts/ferry.txt" }
        ] }`);
        expect(problems).toEqual([]);
        const off = (path: string) => FINDING_RULES.filter(rule => isOffIn(file?.off ?? [], path, rule));
        expect(off('ferry.txt')).toEqual(['inner-spellings']);
        expect(off('drafts/ferry.txt')).toEqual(['conflict-days', 'inner-spellings']);
        expect(off('archive/1999/ferry.txt')).toEqual(FINDING_RULES);
        expect(off('archives/ferry.txt')).toEqual(['inner-spellings']);
    });

    it.each([
        ['{ "off": [{}] }', '{}: Give a rule, or the path of an article or of a folder, or both.'],
        ['{ "off": [{ "path": " " }] }', '" ": A path is to be a text, like archive/flood.txt or archive.'],
    ])('is asked for in %s', (text, problem) => {
        expect(problemsOf(text)).toEqual([problem]);
    });

    it('may name a rule of a later version', () => {
        const { file, problems } = readRules(
            '{ "off": [{ "rule": "tone", "path": "a.txt" }, { "rule": "date" }] }',
        );
        expect(problems.map(({ isError }) => isError)).toEqual([false]);
        expect(file?.off).toEqual([{ rule: 'date', path: '' }]);
    });
});

describe('a fault', () => {
    it.each([
        ['{ "version": 1 "names": [] }', ['1: A comma is missing after this.']],
        ['{ "version": 1, "names": [ }', ['[: A value is missing after this.']],
        ['{ "version": 1, "names": [', ['[: A closing bracket ] is missing.']],
        ['{ "version": 1, "names }', ['"names }: A closing quotation mark is missing.']],
        ['{ "version" 1 }', ['": A colon is missing after this.']],
        ['{ version: 1 }', ['version: This is not JSON.']],
        ['{} {}', ['{: Nothing may follow here.']],
        ['[]', ['[]: The file is to hold one object: { "version": 1, … }']],
        ['{ "version": 2 }', ['2: This version was written by a newer Crosscheck; version 1 is read here.']],
        ['{ "version": "1" }', ['"1": The version is 1.']],
        ['{ "names": {} }', ['{}: “names” is to be a list: [ … ]']],
        ['{ "names": ["Molna"] }', ['"Molna": An entry is to be an object: { … }']],
        ['{ "names": [{}] }', ['{}: “name” is missing.']],
        ['{ "names": [{ "name": " " }] }', ['" ": A name is to be a text with a letter or digit in it.']],
        ['{ "names": [{ "name": 7 }] }', ['7: A name is to be a text with a letter or digit in it.']],
        [
            '{ "names": [{ "name": "A", "type": "firm" }] }',
            ['"firm": A type is one of person, organisation, place, other.'],
        ],
        ['{ "names": [{ "name": "A", "note": 1 }] }', ['1: A note is to be a text.']],
        [
            '{ "same": [{ "names": ["A"] }] }',
            ['{ "names": ["A"] }: Give at least two names: the one to show, then the others.'],
        ],
        ['{ "same": [{ "names": "A" }] }', ['"A": “names” is to be a list: [ … ]']],
        [
            '{ "apart": [{ "names": ["A", "B", "C"] }] }',
            ['{ "names": ["A", "B", "C"] }: Give the two names that are to be kept apart.'],
        ],
        [
            '{ "apart": [{ "names": ["A", "A"] }] }',
            ['{ "names": ["A", "A"] }: Give the two names that are to be kept apart.'],
        ],
        ['{ "documents": [] }', ['[]: “documents” is to be an object: { "path.txt": { … } }']],
        [
            '{ "documents": { "a.txt": { "published": "2024-02-30" } } }',
            ['"2024-02-30": Write a full day, like 2024-03-14.'],
        ],
        ['{ "names": [], "names": [] }', ['"names": “names” stands here twice.']],
    ])('in %s is pointed at', (text, problems) => {
        expect(problemsOf(text)).toEqual(problems);
        expect(readRules(text).file).toBeUndefined();
    });

    it.each([
        ['{ "nmaes": [] }', ['"nmaes" ?: “nmaes” is not known here.']],
        ['{ "names": [{ "name": "A", "typ": "person" }] }', ['"typ" ?: “typ” is not known here.']],
        [
            '{ "names": [{ "name": "A" }], "notNames": [{ "name": "A" }] }',
            ['"A" ?: “A” is also among the names; it is not marked.'],
        ],
    ])('in %s leaves the rules in force', (text, problems) => {
        expect(problemsOf(text)).toEqual(problems);
        expect(readRules(text).file).toBeDefined();
    });
});

describe('any text', () => {
    const PART = fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"names"',
        '"same"',
        '"documents"',
        '"name"',
        '"names":["A","B"]',
        '1',
        'null',
        '//',
        '/*',
        '\n',
        '\\',
        '__proto__',
        '"__proto__"',
    );

    it('is answered, with spans in bounds and in order', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.string(),
                    fc.array(PART, { maxLength: 40 }).map(parts => parts.join('')),
                ),
                text => {
                    const { file, problems } = readRules(text);
                    expect(file === undefined).toBe(problems.some(({ isError }) => isError));
                    let last = 0;
                    for (const { start, end } of problems) {
                        expect(start).toBeGreaterThanOrEqual(last);
                        expect(end).toBeGreaterThanOrEqual(start);
                        expect(end).toBeLessThanOrEqual(text.length);
                        last = start;
                    }
                },
            ),
            { numRuns: 1000 },
        );
    });

    it.each(['[', '{"a":', '[[{"a":'])('nested without end is answered: %s', part => {
        expect(problemsOf(part.repeat(50_000))).toHaveLength(1);
    });
});
