import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { reportAsText } from '../../../../server/src/cli/formats/text.ts';
import { type Look, lookOf, widthOf } from '../../../../server/src/cli/terminal.ts';
import type { ReportTopic } from '../../../../server/src/engine/engine.ts';
import {
    FOLDER,
    inventedClaim,
    inventedDocument,
    inventedPair,
    inventedReport,
} from '../../../support/inventedReport.ts';

const PLAIN: Look = { width: 80, paint: (_colour, text) => text };
const brief = { isVerbose: false };

describe('the report as text', () => {
    it('can be read at once', () => {
        expect(reportAsText(inventedReport(), brief, PLAIN)).toBe(
            `2 documents · 2 independent sources · 4 people, organisations and places
1 conflict

5 March 2024 (dateline)  Fire at the Tallow mill
                         Alba Courier · courier (1).txt
unknown day              Mill burns
                         sub/post.md

1. workers: Tallow mill
    [1]  4 March 2024  30 workers
         Some 30 workers fled.
         courier (1).txt:3
    [2]  unknown day  45 workers
         Flames drove out 45 workers.
         sub/post.md:3
  ! [1] conflicts it is [2]: 30 differs from 45
`,
        );
    });

    it('says when there is nothing', () => {
        const nothing = inventedReport({ documents: [], topics: [], independentSources: 0, entities: 0 });
        expect(reportAsText(nothing, brief, PLAIN)).toBe(
            `0 documents · 0 independent sources · 0 people, organisations and places
nothing to compare was found

There are no articles in this folder.
`,
        );
    });

    it('tells of copies, of other languages and of files left out', () => {
        const documents = [
            inventedDocument({ title: 'Copy', copiesOf: [`${FOLDER}sub/post.md`] }),
            inventedDocument({ title: 'Feuer in der Mühle', language: 'de' }),
        ];
        const leftOut = [{ uri: `${FOLDER}b.txt`, reason: 'is too large' }];
        const text = reportAsText(inventedReport({ documents, leftOut, topics: [] }), brief, PLAIN);
        expect(text).toContain('unknown day  Copy\n             a.txt\n             repeats sub/post.md\n');
        expect(text).toContain('not read: only English is understood so far (de)');
        expect(text).toContain('1 file was left out.');
    });

    it('leaves topics in which nothing was compared to --verbose', () => {
        const topics = [topic('related'), topic('agrees')];
        const text = reportAsText(inventedReport({ topics }), brief, PLAIN);
        expect(text).toContain('1. agrees topic');
        expect(text).not.toContain('related topic');
        expect(text).toContain('1 more topic, with nothing to weigh: --verbose shows it.');
        expect(reportAsText(inventedReport({ topics }), { isVerbose: true }, PLAIN)).toContain(
            '1. related topic',
        );
    });

    it('lists documents by day, and a screen of them', () => {
        const days = [
            '2024-03-05',
            undefined,
            '2023-01-02',
            ...Array.from({ length: 40 }, () => '2025-01-01'),
        ];
        const documents = days.map((day, i) =>
            inventedDocument({
                uri: `${FOLDER}${i}.txt`,
                title: `T${i}`,
                day: day && `the day ${day}`,
                published: day ? { days: { from: day, until: day }, basis: 'user', evidence: [] } : undefined,
            }),
        );
        const text = reportAsText(inventedReport({ documents, topics: [] }), brief, PLAIN);
        expect(text).toMatch(
            /2023-01-02 \(set by you\) {2}T2\n[^\n]*\n[^\n]*2024-03-05 \(set by you\) {2}T0\n/,
        );
        expect(text).toContain('and 13 more documents: --verbose shows them.');
        const all = reportAsText(inventedReport({ documents, topics: [] }), { isVerbose: true }, PLAIN);
        expect(all.indexOf('T1\n')).toBeGreaterThan(all.indexOf('T42\n'));
    });

    it('shows a sentence once for all its claims', () => {
        const claims = [
            inventedClaim(),
            inventedClaim({ value: '2 foremen' }),
            inventedClaim({ uri: `${FOLDER}b.txt` }),
        ];
        const text = reportAsText(
            inventedReport({ topics: [{ title: 't', claims, pairs: [inventedPair('agrees')] }] }),
            brief,
            PLAIN,
        );
        expect(text).toContain('    [2]  4 March 2024  2 foremen  (the same sentence)\n    [3] ');
        expect(text.match(/Some 30 workers fled/g)).toHaveLength(2);
    });

    it('never leaves out a conflict, however many there are', () => {
        const topics = Array.from({ length: 60 }, () => topic('conflicts'));
        expect(reportAsText(inventedReport({ topics }), brief, PLAIN).match(/! \[1\]/g)).toHaveLength(60);
        const pairs = Array.from({ length: 40 }, () => inventedPair('conflicts'));
        const many = inventedReport({
            topics: [{ title: 't', claims: [inventedClaim(), inventedClaim()], pairs }],
        });
        expect(reportAsText(many, brief, PLAIN).match(/! \[1\]/g)).toHaveLength(40);
    });

    it('keeps a topic of many claims short', () => {
        const claims = Array.from({ length: 30 }, () => inventedClaim());
        const pairs = Array.from({ length: 20 }, (_, i) => inventedPair('agrees', { one: i, other: i + 1 }));
        const text = reportAsText(inventedReport({ topics: [{ title: 't', claims, pairs }] }), brief, PLAIN);
        expect(text).toContain('and 22 more claims');
        expect(text).toContain('and 14 more comparisons');
    });

    it.each([40, 60, 100])('fits into %d columns', width => {
        const excerpt =
            'The brigade counted thirty workers who had fled over the roof of the mill before dawn. '.repeat(
                3,
            );
        const title = '製粉所の火事 '.repeat(20);
        const report = inventedReport({
            documents: [inventedDocument({ title })],
            topics: [{ title, claims: [inventedClaim({ excerpt })], pairs: [] }],
        });
        const text = reportAsText(report, { isVerbose: true }, { ...PLAIN, width });
        for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    });

    it('lets no article steer the terminal', () => {
        const bad = 'a\u001b[31mred\u0007\u202eback\r\nnext\u009bc';
        const report = inventedReport({
            documents: [inventedDocument({ title: bad, source: bad })],
            topics: [
                {
                    title: bad,
                    claims: [inventedClaim({ excerpt: bad, value: bad, day: bad })],
                    pairs: [inventedPair('conflicts', { other: 0, reason: bad, label: bad })],
                },
            ],
        });
        expect(reportAsText(report, brief, PLAIN)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    });

    it.each([
        ['a terminal', { isTTY: true }, {}, true],
        ['a terminal with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
        ['a terminal that can do nothing', { isTTY: true }, { TERM: 'dumb' }, false],
        ['a file', { isTTY: false }, {}, false],
        ['a file with FORCE_COLOR', { isTTY: false }, { FORCE_COLOR: '1' }, true],
    ])('on %s has colours or has none', (_where, stream, env, hasColours) => {
        const { paint } = lookOf(Object.assign(new PassThrough(), stream), env);
        expect(paint('red', 'a') !== 'a').toBe(hasColours);
    });
});

function topic(verdict: 'conflicts' | 'agrees' | 'related'): ReportTopic {
    return {
        title: `${verdict} topic`,
        claims: [inventedClaim(), inventedClaim()],
        pairs: [inventedPair(verdict)],
    };
}
