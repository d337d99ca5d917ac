/** The report for a terminal. */

import * as l10n from '@vscode/l10n';
import type { ReportDocument, ReportPair } from '../../engine/engine.ts';
import { publishedInWords } from '../published.ts';
import type { FolderReport } from '../report.ts';
import { clipped, hanging, type Look, oneLine, padded, widthOf, wrapped } from '../terminal.ts';
import { VERDICT_COLOURS, verdictCounts } from '../verdicts.ts';
import { type Selection, type ShownClaim, type ShownTopic, selectionOf } from './selection.ts';

export interface TextOptions {
    readonly isVerbose: boolean;
}

export function reportAsText(report: FolderReport, { isVerbose }: TextOptions, look: Look): string {
    const selection = selectionOf(report.topics, isVerbose);
    const parts = [
        summary(report, look),
        documents(report, isVerbose, look),
        ...selection.topics.map((topic, i) => topicText(topic, i + 1, report, look)),
        ending(report, selection, look),
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function summary(report: FolderReport, { width, paint }: Look): string {
    const counts = [
        report.documents.length === 1
            ? l10n.t('1 document')
            : l10n.t('{0} documents', report.documents.length),
        report.independentSources === 1
            ? l10n.t('1 independent source')
            : l10n.t('{0} independent sources', report.independentSources),
        report.entities === 1
            ? l10n.t('1 person, organisation or place')
            : l10n.t('{0} people, organisations and places', report.entities),
    ].join(' · ');
    const verdicts = verdictCounts(report);
    const found = verdicts === '' ? l10n.t('nothing to compare was found') : verdicts;
    return `${paint('bold', wrapped(counts, width))}\n${wrapped(found, width)}`;
}

function documents(report: FolderReport, isVerbose: boolean, { width, paint }: Look): string {
    const days = report.documents.map(publishedInWords);
    const dayWidth = Math.min(Math.max(...days.map(widthOf), 0), 40);
    return report.documents.map((document, i) => line(document, days[i] ?? '')).join('\n');

    function line(document: ReportDocument, day: string): string {
        const rest = width - dayWidth - 2;
        const lines = [
            clipped(oneLine(`${document.title}${document.source ? ` · ${document.source}` : ''}`), rest),
            ...details(document).map(detail => paint('dim', clipped(detail, rest))),
        ];
        const indent = ' '.repeat(dayWidth + 2);
        return `${paint('cyan', padded(day, dayWidth))}  ${lines.join(`\n${indent}`)}`;
    }

    function details({ uri, language, copiesOf, mentions, claims }: ReportDocument): readonly string[] {
        const found = [];
        if (copiesOf.length > 0)
            found.push(l10n.t('repeats {0}', copiesOf.map(copy => oneLine(report.pathOf(copy))).join(', ')));
        if (language !== 'en')
            found.push(l10n.t('not read: only English is understood so far ({0})', language));
        if (isVerbose)
            found.push(
                l10n.t(
                    '{0}: {1} names, {2} dates, {3} figures, {4} claims',
                    oneLine(report.pathOf(uri)),
                    mentions.names,
                    mentions.dates,
                    mentions.figures,
                    claims,
                ),
            );
        return found;
    }
}

function topicText(topic: ShownTopic, number: number, report: FolderReport, look: Look): string {
    const { width, paint } = look;
    const lines = [paint('bold', hanging(wrapped(`${number}. ${oneLine(topic.title)}`, width - 3), '   '))];
    for (const claim of topic.claims) lines.push(claimText(claim, report, look));
    if (topic.moreClaims > 0)
        lines.push(paint('dim', `    ${l10n.t('and {0} more claims', topic.moreClaims)}`));
    for (const pair of topic.pairs) lines.push(pairText(pair, look));
    if (topic.morePairs > 0)
        lines.push(paint('dim', `    ${l10n.t('and {0} more comparisons', topic.morePairs)}`));
    return lines.join('\n');
}

function claimText(claim: ShownClaim, report: FolderReport, { width, paint }: Look): string {
    const { start } = report.placeOf(claim);
    const label = `[${claim.index + 1}]`;
    const indent = ' '.repeat(INDENT.length + 5);
    const head = `${INDENT}${padded(label, 5)}${paint('cyan', oneLine(claim.day))}  ${paint('bold', oneLine(claim.value))}`;
    const excerpt = indent + hanging(wrapped(oneLine(claim.excerpt), width - indent.length), indent);
    const place = `${indent}${paint('dim', `${oneLine(report.pathOf(claim.uri))}:${start.line}`)}`;
    return `${head}\n${excerpt}\n${place}`;
}

const INDENT = '    ';

function pairText(pair: ReportPair, { width, paint }: Look): string {
    const mark = paint(VERDICT_COLOURS[pair.verdict], pair.verdict === 'conflicts' ? '!' : '→');
    const label = paint(VERDICT_COLOURS[pair.verdict], oneLine(pair.label));
    const text = `[${pair.one + 1}] ${label} [${pair.other + 1}]: ${oneLine(pair.reason)}`;
    return `  ${mark} ${hanging(wrapped(text, width - INDENT.length), INDENT)}`;
}

function ending(report: FolderReport, { moreTopics }: Selection, { width, paint }: Look): string {
    const notes = [];
    if (moreTopics > 0)
        notes.push(
            moreTopics === 1
                ? l10n.t('1 more topic, with nothing to weigh: --verbose shows it.')
                : l10n.t('{0} more topics, with little to weigh: --verbose shows them.', moreTopics),
        );
    if (report.leftOut.length > 0)
        notes.push(
            report.leftOut.length === 1
                ? l10n.t('1 file was left out.')
                : l10n.t('{0} files were left out.', report.leftOut.length),
        );
    if (report.documents.length === 0) notes.push(l10n.t('There are no articles in this folder.'));
    return notes.map(note => paint('dim', wrapped(note, width))).join('\n');
}
