/** What is related to one place of a file, as text and as JSON. */

import * as l10n from '@vscode/l10n';
import { version as programVersion } from '../../../../package.json';
import {
    dependenceInWords,
    type ExplainedClaim,
    explanationOf,
    independentSources,
    inText,
    labelOf,
    publicationInWords,
    type RelatedClaim,
    type Snapshot,
    type SourceGroup,
    type Span,
} from '../../engine/engine.ts';
import { type ReadFolder, shownPath } from '../folder.ts';
import { lineStartsOf, type Position, positionAt } from '../position.ts';
import { clipped, hanging, type Look, oneLine, wrapped } from '../terminal.ts';
import { VERDICT_COLOURS } from '../verdicts.ts';
import { JSON_VERSION, publishedAsJson } from './json.ts';

export interface RelatedAnswer {
    readonly folder: ReadFolder;
    readonly snapshot: Snapshot;
    /** The place that was asked about. */
    readonly uri: string;
    readonly span: Span;
    /** Best first. */
    readonly claims: readonly RelatedClaim[];
    /** With the reasons in full. */
    readonly isExplained: boolean;
}

export function relatedAsText(answer: RelatedAnswer, { width, paint }: Look): string {
    const { snapshot, uri, span, claims } = answer;
    const asked = snapshot.article(uri)?.recognition.document.text.slice(span.start, span.end) ?? '';
    const heading = paint('bold', clipped(oneLine(asked), width));
    if (claims.length === 0) return `${heading}\n\n${l10n.t('No other article says anything about this.')}\n`;
    const sources = wrapped(sourcesInWords(answer), width);
    return `${[heading, ...claims.map(written), paint('dim', sources)].join('\n\n')}\n`;

    function written(claim: RelatedClaim): string {
        const colour = VERDICT_COLOURS[claim.verdict];
        const verdict = `${paint(colour, labelOf(claim))}: ${oneLine(claim.reason)}`;
        const place = `${oneLine(shownPath(answer.folder, claim.uri))}:${placeOf(answer, claim).line}`;
        const day =
            publicationInWords(snapshot.article(claim.uri)?.recognition.published) ?? l10n.t('unknown day');
        return [
            hanging(wrapped(verdict, width - INDENT.length), INDENT),
            INDENT + hanging(wrapped(oneLine(claim.claim.words), width - INDENT.length), INDENT),
            `${INDENT}${paint('dim', `${place} · ${day}`)}`,
            ...explanationLines(answer, claim).map(
                line => INDENT + hanging(wrapped(line, width - 4), '    '),
            ),
        ].join('\n');
    }
}

const INDENT = '  ';

/** "3 other documents, 2 independent sources: a.txt and b.txt are nearly the same text (64 % of their wording)". */
function sourcesInWords({ snapshot, folder, claims }: RelatedAnswer): string {
    const uris = [...new Set(claims.map(({ uri }) => uri))];
    const documents =
        uris.length === 1 ? l10n.t('1 other document') : l10n.t('{0} other documents', uris.length);
    const groups = independentSources(snapshot, uris);
    const independent = groups.length;
    const sources =
        independent === 1 ? l10n.t('1 independent source') : l10n.t('{0} independent sources', independent);
    const why = groups.flatMap(({ reasons }) =>
        reasons.map(reason => dependenceInWords(reason, uri => oneLine(shownPath(folder, uri)))),
    );
    return [`${documents}, ${sources}`, ...why].join('; ');
}

function explanationLines(answer: RelatedAnswer, claim: RelatedClaim): readonly string[] {
    const { snapshot, uri, isExplained } = answer;
    const found = isExplained ? explanationOf(snapshot, uri, claim) : undefined;
    if (!found) return [];
    const [one, other] = found.claims;
    return [
        l10n.t('rule: {0}', found.rule ?? l10n.t('none, nothing could be compared')),
        ...claimLines(answer, l10n.t('here'), one),
        ...claimLines(answer, l10n.t('there'), other),
    ];
}

function claimLines(answer: RelatedAnswer, where: string, claim: ExplainedClaim): readonly string[] {
    const { value, day, published, speaker, modality } = claim;
    const facts = [
        value,
        l10n.t('day: {0}', day),
        l10n.t('published: {0}', published),
        speaker === undefined ? undefined : l10n.t('said by: {0}', speaker),
        modality,
    ];
    const text = answer.snapshot.article(claim.uri)?.recognition.document.text ?? '';
    const starts = lineStartsOf(text);
    const evidence = claim.evidence.map(({ start, words }) => {
        const { line, column } = positionAt(starts, start);
        return `“${oneLine(words)}” ${line}:${column}`;
    });
    const told = facts.filter(fact => fact !== undefined).map(oneLine);
    return [
        `${where}: ${told.join(' · ')}`,
        l10n.t('evidence: {0} {1}', oneLine(shownPath(answer.folder, claim.uri)), evidence.join(', ')),
    ];
}

export function relatedAsJson(answer: RelatedAnswer): string {
    const { folder, snapshot, uri, span, claims, isExplained } = answer;
    const uris = claims.map(related => related.uri);
    const groups = independentSources(snapshot, uris);
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        uri,
        start: span.start,
        end: span.end,
        documents: new Set(uris).size,
        independentSources: groups.length,
        repetitions: groups.filter(group => group.uris.length > 1).map(repetitionAsJson),
        related: claims.map(related => ({
            uri: related.uri,
            path: shownPath(folder, related.uri),
            published: publishedAsJson(snapshot.article(related.uri)?.recognition.published),
            ...spanOf(snapshot, related),
            ...placeOf(answer, related),
            sentence: related.claim.words,
            score: related.score,
            verdict: related.verdict,
            direction: related.direction ?? null,
            reason: related.reason,
            rule: related.rule ?? null,
            ...(isExplained && { explanation: explanationOf(snapshot, uri, related) ?? null }),
        })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** `shared` from 0 to 1. */
function repetitionAsJson({ uris, shared, reasons }: SourceGroup): unknown {
    return {
        uris,
        shared: Math.round(100 * shared) / 100,
        reasons: reasons.map(reason => ({
            kind: reason.kind,
            uris: reason.uris,
            ...(reason.kind !== 'copy' && { name: reason.name }),
        })),
    };
}

function placeOf({ snapshot }: RelatedAnswer, related: RelatedClaim): Position {
    const text = snapshot.article(related.uri)?.recognition.document.text ?? '';
    return positionAt(lineStartsOf(text), spanOf(snapshot, related).start);
}

function spanOf(snapshot: Snapshot, { uri, claim }: RelatedClaim): Span {
    const document = snapshot.article(uri)?.recognition.document ?? { blocks: [] };
    return inText(document, claim.block, claim.span);
}
