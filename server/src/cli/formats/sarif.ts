/** The conflicts of the report as SARIF 2.1.0 (OASIS), for programs that show the findings of analysers. */

import { createHash } from 'node:crypto';
import * as l10n from '@vscode/l10n';
import { version as programVersion } from '../../../../package.json';
import type { ReportClaim, ReportInner, ReportPair, ReportTopic } from '../../engine/engine.ts';
import type { FolderReport } from '../report.ts';

export function reportAsSarif(report: FolderReport): string {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver() },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [FOLDER]: { uri: report.folder } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: report.leftOut.map(({ uri, reason }) => ({
                            level: 'warning',
                            message: { text: l10n.t('{0} is left out: it {1}.', report.pathOf(uri), reason) },
                            locations: [{ physicalLocation: { artifactLocation: artifact(uri, report) } }],
                        })),
                    },
                ],
                results: [
                    ...report.topics.flatMap(topic => resultsOf(topic, report)),
                    ...report.inner.map(found => innerResultOf(found, report)),
                ],
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}

const FOLDER = 'FOLDER';
const RULE = 'conflicts';
const INNER_RULE = 'inner';

function driver(): unknown {
    return {
        name: 'Crosscheck',
        semanticVersion: programVersion,
        rules: [
            {
                id: RULE,
                name: 'ConflictingClaims',
                shortDescription: {
                    text: l10n.t('Two documents differ on the same thing at the same time.'),
                },
                fullDescription: {
                    text: l10n.t(
                        'Both cannot be true of the same thing at the same time. Which of them is, Crosscheck does not know: look at both.',
                    ),
                },
                // A difference between sources is something to look at, not a fault of the text.
                defaultConfiguration: { level: 'note' },
            },
            {
                id: INNER_RULE,
                name: 'InnerInconsistency',
                shortDescription: { text: l10n.t('A document is at odds with itself.') },
                fullDescription: {
                    text: l10n.t(
                        'One measure has two values, one event two days, one name two spellings, or a total is not the sum of its parts.',
                    ),
                },
                defaultConfiguration: { level: 'note' },
            },
        ],
    };
}

function resultsOf(topic: ReportTopic, report: FolderReport): readonly unknown[] {
    return topic.pairs
        .filter(({ verdict }) => verdict === 'conflicts')
        .flatMap(pair => resultOf(pair, topic, report));
}

function resultOf(
    pair: ReportPair,
    { title, claims }: ReportTopic,
    report: FolderReport,
): readonly unknown[] {
    const one = claims[pair.one];
    const other = claims[pair.other];
    if (!one || !other) return [];
    const otherPath = report.pathOf(other.uri);
    return [
        {
            ruleId: RULE,
            ruleIndex: 0,
            level: 'note',
            message: {
                text: escaped(
                    l10n.t(
                        '{0}: {1} (here) and {2} ({3}): {4}',
                        title,
                        one.value,
                        other.value,
                        otherPath,
                        pair.reason,
                    ),
                ),
            },
            locations: [locationOf(one, report)],
            relatedLocations: [
                { id: 1, ...locationOf(other, report), message: { text: escaped(other.excerpt) } },
            ],
            partialFingerprints: { 'claims/v1': fingerprint(one, other, report) },
        },
    ];
}

function innerResultOf(
    { uri, start, end, rule, words, message, others }: ReportInner,
    report: FolderReport,
): unknown {
    return {
        ruleId: INNER_RULE,
        ruleIndex: 1,
        level: 'note',
        message: { text: escaped(`${words}: ${message}`) },
        locations: [locationOf({ uri, span: { start, end } }, report)],
        relatedLocations: others.map((span, i) => ({ id: i + 1, ...locationOf({ uri, span }, report) })),
        properties: { rule },
        partialFingerprints: {
            'inner/v1': createHash('sha256')
                .update([report.pathOf(uri), rule, words, message].join('\n'))
                .digest('hex'),
        },
    };
}

function locationOf(
    claim: Pick<ReportClaim, 'uri' | 'span'>,
    report: FolderReport,
): { readonly physicalLocation: unknown } {
    const { start, end } = report.placeOf(claim);
    return {
        physicalLocation: {
            artifactLocation: artifact(claim.uri, report),
            region: {
                startLine: start.line,
                startColumn: start.column,
                endLine: end.line,
                endColumn: end.column,
                charOffset: claim.span.start,
                charLength: claim.span.end - claim.span.start,
            },
        },
    };
}

function artifact(uri: string, { folder }: FolderReport): unknown {
    return uri.startsWith(folder) ? { uri: uri.slice(folder.length), uriBaseId: FOLDER } : { uri };
}

/** Brackets would make a link in a message of SARIF (3.11.6). */
function escaped(text: string): string {
    return text.replace(/[\\[\]]/g, sign => `\\${sign}`);
}

/** The same for the same two claims wherever they stand in their files. */
function fingerprint(one: ReportClaim, other: ReportClaim, report: FolderReport): string {
    const parts = [one, other]
        .map(claim => `${report.pathOf(claim.uri)}\n${claim.value}\n${claim.day}`)
        .sort();
    return createHash('sha256').update(parts.join('\n')).digest('hex');
}
