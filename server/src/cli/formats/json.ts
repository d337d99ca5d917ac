/** The report as JSON, version 1: a public interface, described in docs/command-line.md. */

import { version as programVersion } from '../../../../package.json';
import type {
    Publication,
    ReportDocument,
    ReportInner,
    ReportPair,
    ReportTopic,
    Span,
} from '../../engine/engine.ts';
import type { FolderReport } from '../report.ts';

/** Grows when a program that reads the report would have to change; new fields alone do not count. */
export const JSON_VERSION = 1;

export function reportAsJson(report: FolderReport): string {
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        folder: report.folder,
        documents: report.documents.map(document => documentOf(document, report)),
        independentSources: report.independentSources,
        entities: report.entities,
        inner: report.inner.map(found => innerOf(found, report)),
        setAside: report.setAside,
        lostJudgements: report.lostJudgements,
        topics: report.topics.map(topic => topicOf(topic, report)),
        leftOut: report.leftOut.map(({ uri, reason }) => ({ uri, path: report.pathOf(uri), reason })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

function documentOf(document: ReportDocument, report: FolderReport): unknown {
    const { uri, title, source, published, language, mentions, claims, copiesOf } = document;
    return {
        uri,
        path: report.pathOf(uri),
        title,
        source: source ?? null,
        published: publishedAsJson(published),
        language,
        mentions: { names: mentions.names, dates: mentions.dates, figures: mentions.figures },
        claims,
        copiesOf,
    };
}

function innerOf(
    { uri, rule, message, words, start, end, others }: ReportInner,
    report: FolderReport,
): unknown {
    const place = (span: Span) => {
        const { line, column } = report.placeOf({ uri, span }).start;
        return { start: span.start, end: span.end, line, column };
    };
    return {
        rule,
        uri,
        path: report.pathOf(uri),
        ...place({ start, end }),
        words,
        message,
        others: others.map(place),
    };
}

/** `until` is the day after the last. */
export function publishedAsJson(published: Publication | undefined): unknown {
    if (!published) return null;
    return { from: published.days.from, until: published.days.until, basis: published.basis };
}

function topicOf({ title, claims, pairs }: ReportTopic, report: FolderReport): unknown {
    return {
        title,
        claims: claims.map(claim => {
            const { start } = report.placeOf(claim);
            return {
                uri: claim.uri,
                path: report.pathOf(claim.uri),
                start: claim.span.start,
                end: claim.span.end,
                line: start.line,
                column: start.column,
                value: claim.value,
                days: claim.days ? { from: claim.days.from, until: claim.days.until } : null,
                day: claim.day,
                excerpt: claim.excerpt,
            };
        }),
        pairs: pairs.map(pairOf),
    };
}

function pairOf({ one, other, verdict, direction, label, reason, rule }: ReportPair): unknown {
    return { one, other, verdict, direction: direction ?? null, label, reason, rule: rule ?? null };
}
