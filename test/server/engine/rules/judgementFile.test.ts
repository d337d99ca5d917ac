/** Judgements as files: what is written is read again, and what a person breaks is told at its place. */

import { describe, expect, it } from 'vitest';
import {
    nameOfJudgement,
    readJudgement,
    type WrittenJudgement,
    writtenJudgement,
} from '../../../../server/src/engine/engine.ts';

const FERRY = {
    path: 'archive/Ferry “late”.txt',
    selector: { exact: '40 passengers', prefix: 'left with ', suffix: ' on Monday', start: 12, end: 25 },
};
const HARBOUR = {
    path: '../old/harbour.md',
    selector: { exact: '45\npassengers', prefix: '', suffix: ' aboard', start: 0, end: 13 },
};
const PAIR: WrittenJudgement = {
    kind: 'notTheSame',
    rule: undefined,
    claims: [FERRY, HARBOUR],
    finding: '40 is less than 45 by 5',
    reason: 'Two crossings.',
};
const SINGLE: WrittenJudgement = {
    kind: 'ignore',
    rule: 'inner-days',
    claims: [FERRY],
    finding: '',
    reason: '',
};

function problemsOf(text: string): readonly string[] {
    return readJudgement(text).problems.map(
        ({ start, end, message }) => `${text.slice(start, end)}: ${message}`,
    );
}

describe('a judgement', () => {
    it.each([PAIR, SINGLE, { ...PAIR, kind: 'accepted' as const }])(
        'of the kind $kind is read as it was written',
        judgement => {
            const { judgement: read, problems } = readJudgement(writtenJudgement(judgement));
            expect(problems).toEqual([]);
            expect(read?.claims.map(({ path }) => path).sort()).toEqual(
                judgement.claims.map(({ path }) => path).sort(),
            );
            expect(read).toMatchObject({
                kind: judgement.kind,
                rule: judgement.rule,
                finding: judgement.finding,
                reason: judgement.reason,
            });
            expect(read?.claims).toContainEqual(FERRY);
        },
    );

    it('is one file whichever of its claims was pointed at', () => {
        const reversed = { ...PAIR, claims: [HARBOUR, FERRY] };
        expect(writtenJudgement(reversed)).toBe(writtenJudgement(PAIR));
        expect(nameOfJudgement(reversed)).toBe(nameOfJudgement(PAIR));
    });

    it('has a file of its own, named after an article', () => {
        expect(nameOfJudgement(SINGLE)).toMatch(/^Ferry-late--\w{8,14}\.json$/);
        const others: readonly WrittenJudgement[] = [
            PAIR,
            { ...SINGLE, rule: 'date' },
            { ...SINGLE, claims: [{ ...FERRY, selector: { ...FERRY.selector, suffix: ' on Friday' } }] },
        ];
        expect(new Set([SINGLE, ...others].map(nameOfJudgement)).size).toBe(4);
    });

    it('keeps its words in the selectors of the W3C', () => {
        const { claims } = JSON.parse(writtenJudgement(SINGLE));
        expect(claims[0].selector).toEqual([
            { type: 'TextQuoteSelector', exact: '40 passengers', prefix: 'left with ', suffix: ' on Monday' },
            { type: 'TextPositionSelector', start: 12, end: 25 },
        ]);
    });

    it('is none in a file that is about to be written', () => {
        expect(readJudgement(' \n')).toEqual({ judgement: undefined, problems: [] });
    });
});

describe('a fault', () => {
    const text = writtenJudgement(SINGLE);
    it.each<readonly [string, string, readonly string[]]>([
        ['no JSON', text.replace('"ignore",', '"ignore"'), ['": A comma is missing after this.']],
        ['no object', '[]', ['[]: The file is to hold one object: { "version": 1, … }']],
        [
            'a later version',
            text.replace('"version": 1', '"version": 2'),
            ['2: This version was written by a newer Crosscheck; version 1 is read here.'],
        ],
        [
            'another kind',
            text.replace('"ignore"', '"agree"'),
            ['"agree": A judgement is one of notTheSame, accepted, ignore.'],
        ],
        ['no words', text.replace('"exact"', '"exakt"'), [expect.stringMatching(/: “exact” is missing\.$/)]],
        [
            'an article that is none',
            text.replace(/"article": ".*"/, '"article": 3'),
            ['3: This is to be a text.'],
        ],
        [
            'one claim of two',
            text.replace('"ignore"', '"notTheSame"'),
            [expect.stringMatching(/: Give the two claims that are meant/)],
        ],
    ])('is told at its place: %s', (_, broken, expected) => {
        expect(problemsOf(broken).slice(0, expected.length)).toEqual(expected);
        expect(readJudgement(broken).judgement).toBeUndefined();
    });
});
