/** A report of two invented articles about one invented fire, for the tests of formats; any part can be replaced. */

import type { FolderReport } from '../../server/src/cli/report.ts';
import type { ReportClaim, ReportDocument, ReportPair, Verdict } from '../../server/src/engine/engine.ts';

export const FOLDER = 'file:///news/';

export function inventedReport(parts: Partial<FolderReport> = {}): FolderReport {
    return {
        folder: FOLDER,
        documents: [
            inventedDocument({
                uri: `${FOLDER}courier%20%281%29.txt`,
                title: 'Fire at the Tallow mill',
                source: 'Alba Courier',
                published: {
                    days: { from: '2024-03-05', until: '2024-03-06' },
                    basis: 'dateline',
                    evidence: [],
                },
                day: '5 March 2024',
            }),
            inventedDocument({ uri: `${FOLDER}sub/post.md`, title: 'Mill burns' }),
        ],
        topics: [
            {
                title: 'workers: Tallow mill',
                claims: [
                    inventedClaim({
                        value: '30 workers',
                        day: '4 March 2024',
                        excerpt: 'Some 30 workers fled.',
                    }),
                    inventedClaim({
                        uri: `${FOLDER}sub/post.md`,
                        value: '45 workers',
                        day: 'unknown day',
                        excerpt: 'Flames drove out 45 workers.',
                        span: { start: 12, end: 40 },
                    }),
                ],
                pairs: [inventedPair('conflicts')],
            },
        ],
        independentSources: 2,
        entities: 4,
        leftOut: [],
        pathOf: uri => decodeURIComponent(uri.slice(FOLDER.length)),
        placeOf: ({ span }) => ({
            start: { line: 3, column: span.start + 1 },
            end: { line: 3, column: span.end + 1 },
        }),
        inner: [],
        setAside: 0,
        lostJudgements: 0,
        ...parts,
    };
}

export function inventedDocument(parts: Partial<ReportDocument> = {}): ReportDocument {
    return {
        uri: `${FOLDER}a.txt`,
        title: 'A',
        source: undefined,
        published: undefined,
        day: undefined,
        language: 'en',
        mentions: { names: 3, dates: 1, figures: 2 },
        claims: 2,
        copiesOf: [],
        ...parts,
    };
}

export function inventedClaim(parts: Partial<ReportClaim> = {}): ReportClaim {
    return {
        uri: `${FOLDER}courier%20%281%29.txt`,
        span: { start: 4, end: 25 },
        title: 'Fire at the Tallow mill',
        value: '30 workers',
        days: { from: '2024-03-04', until: '2024-03-05' },
        day: '4 March 2024',
        excerpt: 'Some 30 workers fled.',
        ...parts,
    };
}

export function inventedPair(verdict: Verdict, parts: Partial<ReportPair> = {}): ReportPair {
    return {
        one: 0,
        other: 1,
        verdict,
        direction: undefined,
        label: `${verdict} it is`,
        reason: '30 differs from 45',
        rule: 'figures',
        ...parts,
    };
}
