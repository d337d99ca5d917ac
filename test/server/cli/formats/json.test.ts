import { describe, expect, it } from 'vitest';
import { version } from '../../../../package.json';
import { reportAsJson } from '../../../../server/src/cli/formats/json.ts';
import { FOLDER, inventedPair, inventedReport } from '../../../support/inventedReport.ts';

describe('the report as JSON', () => {
    it('has the shape that docs/command-line.md promises', () => {
        const leftOut = [{ uri: `${FOLDER}b.txt`, reason: 'is too large' }];
        expect(JSON.parse(reportAsJson(inventedReport({ leftOut })))).toEqual({
            version: 1,
            program: { name: 'crosscheck', version },
            folder: 'file:///news/',
            documents: [
                {
                    uri: 'file:///news/courier%20%281%29.txt',
                    path: 'courier (1).txt',
                    title: 'Fire at the Tallow mill',
                    source: 'Alba Courier',
                    published: { from: '2024-03-05', until: '2024-03-06', basis: 'dateline' },
                    language: 'en',
                    mentions: { names: 3, dates: 1, figures: 2 },
                    claims: 2,
                    copiesOf: [],
                },
                {
                    uri: 'file:///news/sub/post.md',
                    path: 'sub/post.md',
                    title: 'Mill burns',
                    source: null,
                    published: null,
                    language: 'en',
                    mentions: { names: 3, dates: 1, figures: 2 },
                    claims: 2,
                    copiesOf: [],
                },
            ],
            independentSources: 2,
            entities: 4,
            inner: [],
            setAside: 0,
            lostJudgements: 0,
            topics: [
                {
                    title: 'workers: Tallow mill',
                    claims: [
                        {
                            uri: 'file:///news/courier%20%281%29.txt',
                            path: 'courier (1).txt',
                            start: 4,
                            end: 25,
                            line: 3,
                            column: 5,
                            value: '30 workers',
                            days: { from: '2024-03-04', until: '2024-03-05' },
                            day: '4 March 2024',
                            excerpt: 'Some 30 workers fled.',
                        },
                        expect.objectContaining({
                            path: 'sub/post.md',
                            value: '45 workers',
                            day: 'unknown day',
                        }),
                    ],
                    pairs: [
                        {
                            one: 0,
                            other: 1,
                            verdict: 'conflicts',
                            direction: null,
                            label: 'conflicts it is',
                            reason: '30 differs from 45',
                            rule: 'figures',
                        },
                    ],
                },
            ],
            leftOut: [{ uri: 'file:///news/b.txt', path: 'b.txt', reason: 'is too large' }],
        });
    });

    it('keeps what the terminal leaves out', () => {
        const [topic] = inventedReport().topics;
        const topics = Array.from({ length: 40 }, () => ({
            title: '',
            claims: topic?.claims ?? [],
            pairs: [inventedPair('related')],
        }));
        expect(JSON.parse(reportAsJson(inventedReport({ topics }))).topics).toHaveLength(40);
    });
});
