/** What is related to one place of a file, as text and as JSON. */

import * as l10n from '@vscode/l10n';
import { version as programVersion } from '../../../../package.json';
import {
    inText,
    labelOf,
    publicationInWords,
    type RelatedClaim,
    type Snapshot,
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
}

export function relatedAsText(answer: RelatedAnswer, { width, paint }: Look): string {
    const { snapshot, uri, span, claims } = answer;
    const asked = snapshot.article(uri)?.recognition.document.text.slice(span.start, span.end) ?? '';
    const heading = paint('bold', clipped(oneLine(asked), width));
    if (claims.length === 0) return `${heading}\n\n${l10n.t('No other article says anything about this.')}\n`;
    return `${[heading, ...claims.map(written)].join('\n\n')}\n`;

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
        ].join('\n');
    }
}

const INDENT = '  ';

export function relatedAsJson(answer: RelatedAnswer): string {
    const { folder, snapshot, uri, span, claims } = answer;
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        uri,
        start: span.start,
        end: span.end,
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
        })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

function placeOf({ snapshot }: RelatedAnswer, related: RelatedClaim): Position {
    const text = snapshot.article(related.uri)?.recognition.document.text ?? '';
    return positionAt(lineStartsOf(text), spanOf(snapshot, related).start);
}

function spanOf(snapshot: Snapshot, { uri, claim }: RelatedClaim): Span {
    const document = snapshot.article(uri)?.recognition.document ?? { blocks: [] };
    return inText(document, claim.block, claim.span);
}
