/** The diagnostics of one document: what cannot be read in it, and what other documents contradict. */

import * as l10n from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import {
    type Conflict,
    type Document,
    doubtfulDatesIn,
    type FindingRule,
    type InnerFinding,
    type Judgement,
    quotationsIn,
    type RulesProblem,
    type Snapshot,
    type Span,
} from '../engine/engine.ts';
import { type Context, type Lines, linesOfDocument, toLocation, toRange } from './convert.ts';
import type { ConflictSeverity } from './settings.ts';

export interface Findings {
    readonly uri: string;
    readonly conflicts: readonly Conflict[];
    readonly inner: readonly InnerFinding[];
    readonly severity: ConflictSeverity;
    /** False for editors that show no related information: the message then holds it. */
    readonly showsRelated: boolean;
}

/** Sorted by position; empty for a document that the corpus does not have. */
export function diagnosticsOf(
    { uri, conflicts, inner, severity, showsRelated }: Findings,
    context: Context,
): Diagnostic[] {
    const document = context.snapshot.article(uri)?.recognition.document;
    if (!document) return [];
    const lines = linesOfDocument(document, context.encoding);
    const problems = (document.frontMatter?.problems ?? []).map(({ start, end, message }) => ({
        range: toRange(lines, { start, end }),
        severity: DiagnosticSeverity.Information,
        source: SOURCE,
        code: 'frontMatter',
        message,
    }));
    const dates = doubtfulDatesIn(context.snapshot, uri).map(({ start, end, message }) => ({
        range: toRange(lines, { start, end }),
        severity: DiagnosticSeverity.Information,
        source: SOURCE,
        code: 'date',
        message,
    }));
    const silence = silenceOf(document, lines);
    if (severity === 'off') return [...problems, ...dates, ...silence];
    const found = conflicts.map(({ start, end, rule, message, others }) => ({
        range: toRange(lines, { start, end }),
        severity: SEVERITIES[severity],
        source: SOURCE,
        code: rule,
        message: showsRelated ? message : [message, ...others.map(other => other.message)].join('\n'),
        ...(showsRelated && {
            relatedInformation: others.flatMap(other => {
                const location = toLocation(other, context);
                return location ? [{ location, message: other.message }] : [];
            }),
        }),
    }));
    const atOdds = inner.map(({ start, end, rule, message, others }) => ({
        range: toRange(lines, { start, end }),
        severity: SEVERITIES[severity],
        source: SOURCE,
        code: rule,
        message,
        ...(showsRelated && {
            relatedInformation: others.map(other => ({
                location: { uri, range: toRange(lines, other) },
                message: wordsAround(document.text, other),
            })),
        }),
    }));
    return [...problems, ...dates, ...silence, ...found, ...atOdds];
}

/** The line, cut around the words. */
function wordsAround(text: string, { start, end }: Span): string {
    const before = /[^\r\n]{0,60}$/.exec(text.slice(0, start))?.[0] ?? '';
    const after = /^[^\r\n]{0,60}/.exec(text.slice(end))?.[0] ?? '';
    const first = before.length === 60 ? before.replace(/^\S{0,30}\s/, '… ') : before;
    const last = after.length === 60 ? after.replace(/\s\S{0,30}$/, ' …') : after;
    return first + text.slice(start, end) + last;
}

/** What is wrong with the rules of a folder, at its place in `crosscheck.json`. */
export function rulesDiagnosticsOf(problems: readonly RulesProblem[], lines: Lines): Diagnostic[] {
    return problems.map(({ start, end, message, isError }) => ({
        range: toRange(lines, { start, end }),
        severity: isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: SOURCE,
        code: 'rules',
        message,
    }));
}

/** The words that a judgement rests on and that are gone from an article: where they are quoted in its file. */
export function lostDiagnosticsOf(
    { claims }: Judgement,
    { article, setAside }: Snapshot,
    lines: Lines,
): Diagnostic[] {
    const quotations = quotationsIn(lines.text);
    return claims.flatMap((claim, i) => {
        const quotation = quotations[i];
        if (!quotation || !article(claim.uri) || setAside.placeOf(claim)) return [];
        return {
            range: toRange(lines, quotation),
            severity: DiagnosticSeverity.Information,
            source: SOURCE,
            code: 'judgement',
            message: l10n.t(
                'These words are no longer in the article, or cannot be told from others there: the judgement says nothing.',
            ),
        };
    });
}

/** Why nothing is coloured: a hint at the first words, which an editor shows there and lists nowhere. */
function silenceOf(document: Document, lines: ReturnType<typeof linesOfDocument>): Diagnostic[] {
    const first = document.headline ?? document.blocks[0];
    if (document.language.code === 'en' || !first) return [];
    return [
        {
            range: toRange(lines, { start: first.start, end: first.end }),
            severity: DiagnosticSeverity.Hint,
            source: SOURCE,
            code: 'language',
            message: l10n.t(
                'Only English is understood so far: this article ({0}) is left as it is.',
                document.language.code,
            ),
        },
    ];
}

export const SOURCE = 'Crosscheck';

/** What a rule finds, in words that fit behind "do not report". */
export function ruleInWords(rule: FindingRule): string {
    switch (rule) {
        case 'conflict-figures':
            return l10n.t('differing figures');
        case 'conflict-days':
            return l10n.t('differing days');
        case 'conflict-names':
            return l10n.t('differing names');
        case 'conflict-ages':
            return l10n.t('differing ages');
        case 'conflict-deeds':
            return l10n.t('differing deeds');
        case 'inner-figures':
            return l10n.t('contradictory figures');
        case 'inner-days':
            return l10n.t('contradictory days');
        case 'inner-spellings':
            return l10n.t('two spellings of a name');
        case 'inner-sums':
            return l10n.t('sums that do not add up');
        case 'date':
            return l10n.t('impossible dates');
    }
}

const SEVERITIES = {
    hint: DiagnosticSeverity.Hint,
    information: DiagnosticSeverity.Information,
    warning: DiagnosticSeverity.Warning,
} as const;
