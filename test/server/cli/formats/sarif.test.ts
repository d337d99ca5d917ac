import { describe, expect, it } from 'vitest';
import { reportAsSarif } from '../../../../server/src/cli/formats/sarif.ts';
import { FOLDER, inventedClaim, inventedPair, inventedReport } from '../../../support/inventedReport.ts';

describe('the report as SARIF', () => {
    it('has what version 2.1.0 requires, and a note for each conflict', () => {
        const log = JSON.parse(reportAsSarif(inventedReport()));
        expect(log.version).toBe('2.1.0');
        expect(log.$schema).toMatch(/sarif.*2\.1\.0/);
        expect(log.runs).toHaveLength(1);
        const [run] = log.runs;
        expect(run.tool.driver.name).toBe('Crosscheck');
        expect(run.columnKind).toBe('utf16CodeUnits');
        expect(run.originalUriBaseIds).toEqual({ FOLDER: { uri: 'file:///news/' } });
        expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
        expect(run.results).toHaveLength(1);
        const [result] = run.results;
        expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
        expect(result).toMatchObject({
            ruleId: 'conflicts',
            level: 'note',
            message: {
                text: 'workers: Tallow mill: 30 workers (here) and 45 workers (sub/post.md): 30 differs from 45',
            },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: 'courier%20%281%29.txt', uriBaseId: 'FOLDER' },
                        region: {
                            startLine: 3,
                            startColumn: 5,
                            endLine: 3,
                            endColumn: 26,
                            charOffset: 4,
                            charLength: 21,
                        },
                    },
                },
            ],
            relatedLocations: [
                {
                    id: 1,
                    message: { text: 'Flames drove out 45 workers.' },
                    physicalLocation: { artifactLocation: { uri: 'sub/post.md', uriBaseId: 'FOLDER' } },
                },
            ],
        });
    });

    it('is silent about all that is no conflict', () => {
        const { topics } = inventedReport();
        const verdicts = ['disputed', 'updates', 'moreSpecific', 'agrees', 'related'] as const;
        const pairs = verdicts.map(verdict => inventedPair(verdict));
        const report = inventedReport({ topics: topics.map(topic => ({ ...topic, pairs })) });
        expect(JSON.parse(reportAsSarif(report)).runs[0].results).toEqual([]);
    });

    it('makes no link of brackets in an article', () => {
        const title = '[click](command:evil)';
        const report = inventedReport({
            topics: [
                { title, claims: [inventedClaim(), inventedClaim()], pairs: [inventedPair('conflicts')] },
            ],
        });
        const { text } = JSON.parse(reportAsSarif(report)).runs[0].results[0].message;
        expect(text).toContain('\\[click\\](command:evil)');
    });

    it('knows the same conflict again when it has moved', () => {
        const print = (start: number) => {
            const claims = [
                inventedClaim({ span: { start, end: start + 5 } }),
                inventedClaim({ value: '45 workers' }),
            ];
            const report = inventedReport({
                topics: [{ title: 't', claims, pairs: [inventedPair('conflicts')] }],
            });
            return JSON.parse(reportAsSarif(report)).runs[0].results[0].partialFingerprints;
        };
        expect(print(4)).toEqual(print(400));
        expect(print(4)['claims/v1']).toMatch(/^[0-9a-f]{64}$/);
    });

    it('tells of files left out', () => {
        const leftOut = [{ uri: `${FOLDER}b.txt`, reason: 'is too large' }];
        const [{ invocations }] = JSON.parse(reportAsSarif(inventedReport({ leftOut }))).runs;
        expect(invocations[0].toolExecutionNotifications).toEqual([
            {
                level: 'warning',
                message: { text: 'b.txt is left out: it is too large.' },
                locations: [
                    { physicalLocation: { artifactLocation: { uri: 'b.txt', uriBaseId: 'FOLDER' } } },
                ],
            },
        ]);
    });
});
