/** The report for a terminal. */

import * as l10n from '@vscode/l10n';
import type { ReportDocument, ReportPair } from '../../engine/engine.ts';
import { moreClaimsInWords, morePairsInWords, sizeOfReport, verdictCounts } from '../counts.ts';
import { documentNotes } from '../documentNotes.ts';
import { publishedInWords } from '../published.ts';
import type { FolderReport } from '../report.ts';
import { hanging, type Look, oneLine, padded, widthOf, wrapped } from '../terminal.ts';
import { VERDICT_COLOURS } from '../verdicts.ts';
import {
    isSameSentence,
    type Selection,
    type ShownClaim,
    type ShownTopic,
    selectionOf,
    shownDocuments,
} from './selection.ts';

export interface TextOptions {
    readonly isVerbose: boolean;
}

export function reportAsText(report: FolderReport, { isVerbose }: TextOptions, look: Look): string {
    const selection = selectionOf(report.topics, isVerbose);
    const parts = [
        summary(report, look),
        documentList(report, isVerbose, look),
        innerList(report, look),
        ...selection.topics.map((topic, i) => topicText(topic, i + 1, report, look)),
        ending(report, selection, look),
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function summary(report: FolderReport, { width, paint }: Look): string {
    const size = paint('bold', wrapped(sizeOfReport(report), width));
    return `${size}\n${wrapped(verdictCounts(report), width)}`;
}

function documentList(report: FolderReport, isVerbose: boolean, { width, paint }: Look): string {
    const { shown, more } = shownDocuments(report.documents, isVerbose);
    const days = shown.map(publishedInWords);
    const dayWidth = Math.max(0, ...days.map(widthOf));
    const isNarrow = width - dayWidth < NARROW;
    const indent = ' '.repeat(isNarrow ? 2 : dayWidth + 2);
    const entries = shown.map((document, i) => {
        const day = days[i] ?? '';
        const lines = [
            ...wrapped(oneLine(document.title), width - indent.length).split('\n'),
            ...documentDetails(document, report, isVerbose).flatMap(detail =>
                wrapped(oneLine(detail), width - indent.length)
                    .split('\n')
                    .map(line => paint('dim', line)),
            ),
        ];
        const head = isNarrow
            ? `${paint('cyan', day)}\n${indent}`
            : `${paint('cyan', padded(day, dayWidth))}  `;
        return head + lines.join(`\n${indent}`);
    });
    if (more > 0) entries.push(paint('dim', l10n.t('and {0} more documents: --verbose shows them.', more)));
    return entries.join('\n');
}

/** Beside the days there must be room for titles, else they stand below. */
const NARROW = 40;

function documentDetails(
    document: ReportDocument,
    report: FolderReport,
    isVerbose: boolean,
): readonly string[] {
    const { uri, title, source, mentions, claims } = document;
    const path = report.pathOf(uri);
    // An article without a headline goes by the name of its file, which need not be said twice.
    const origin = [source, title === path ? undefined : path].filter(part => part !== undefined);
    const details = [origin.join(' · '), ...documentNotes(document, report)].filter(detail => detail !== '');
    if (isVerbose)
        details.push(
            l10n.t(
                '{0} names, {1} dates, {2} figures, {3} claims',
                mentions.names,
                mentions.dates,
                mentions.figures,
                claims,
            ),
        );
    return details;
}

/** What no other document is needed for. */
function innerList(report: FolderReport, { width, paint }: Look): string {
    if (report.inner.length === 0) return '';
    const entries = report.inner.map(found => {
        const { line } = report.placeOf({ uri: found.uri, span: found }).start;
        const place = `${oneLine(report.pathOf(found.uri))}:${line}`;
        const text = `${oneLine(found.words)}: ${oneLine(found.message)}`;
        return `  ${paint('yellow', '!')} ${hanging(wrapped(text, width - INDENT.length), INDENT)}\n${INDENT}${paint('dim', place)}`;
    });
    return [paint('bold', l10n.t('Within one article')), ...entries].join('\n');
}

function topicText(topic: ShownTopic, number: number, report: FolderReport, look: Look): string {
    const { width, paint } = look;
    const lines = [paint('bold', hanging(wrapped(`${number}. ${oneLine(topic.title)}`, width - 3), '   '))];
    for (const [i, claim] of topic.claims.entries())
        lines.push(claimText(claim, topic.claims[i - 1], report, look));
    if (topic.moreClaims > 0) lines.push(paint('dim', INDENT + moreClaimsInWords(topic.moreClaims)));
    for (const pair of topic.pairs) lines.push(pairText(pair, look));
    if (topic.morePairs > 0) lines.push(paint('dim', INDENT + morePairsInWords(topic.morePairs)));
    return lines.join('\n');
}

/** A sentence that makes two claims is shown with the first of them. */
function claimText(
    claim: ShownClaim,
    before: ShownClaim | undefined,
    report: FolderReport,
    { width, paint }: Look,
): string {
    const label = padded(`[${claim.index + 1}]`, 5);
    const words = [paint('cyan', oneLine(claim.day))];
    if (claim.value !== '' && claim.value !== claim.day) words.push(paint('bold', oneLine(claim.value)));
    const head = `${INDENT}${label}${words.join('  ')}`;
    if (isSameSentence(claim, before)) return `${head}  ${paint('dim', l10n.t('(the same sentence)'))}`;
    const indent = `${INDENT}     `;
    const excerpt = indent + hanging(wrapped(oneLine(claim.excerpt), width - indent.length), indent);
    const { line } = report.placeOf(claim).start;
    return `${head}\n${excerpt}\n${indent}${paint('dim', `${oneLine(report.pathOf(claim.uri))}:${line}`)}`;
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
