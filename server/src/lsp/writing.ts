/** What a person lets Crosscheck write into a draft, and the edit that follows from it: always with a preview. */

import * as l10n from '@vscode/l10n';
import type { WorkspaceEdit } from 'vscode-languageserver';
import {
    type Document,
    insideQuotation,
    latestFigureAt,
    sourceReferenceAt,
    spellingChangesIn,
    type TextChange,
} from '../engine/engine.ts';
import type { ProtocolRange, Writing } from '../protocol.ts';
import { type Lines, linesOfDocument, toSpan } from './convert.ts';
import { isDraft } from './drafts.ts';
import { type AnnotatedChange, workspaceEdits } from './edits.ts';
import type { Session } from './session.ts';
import { canonicalUri, folderAbove, pathFrom } from './uris.ts';

/** The edit, or why there is none, localised. */
export type Written = { readonly edit: WorkspaceEdit } | { readonly reason: string };

export function written(session: Session, uri: string, writing: Writing): Written {
    const document = session.snapshot().article(uri)?.recognition.document;
    if (!document) return { reason: l10n.t('Open an article first.') };
    const reason = whyNotWritten(session, document);
    if (reason !== undefined) return { reason };
    const lines = linesOfDocument(document, session.encoding);
    const changes = changesFor(session, document, lines, writing);
    if (typeof changes === 'string') return { reason: changes };
    const file = { uri, version: session.version(uri), lines };
    return { edit: workspaceEdits(file, changes, session.abilities.edits) };
}

/** Undefined when Crosscheck may write into it: it is a draft, and the client shows what will be written. */
export function whyNotWritten(session: Session, document: Document): string | undefined {
    if (!isDraft(session.folders, document))
        return l10n.t(
            'This is no draft: drafts are .article files, and those in the folders of crosscheck.drafts.',
        );
    const { annotates, documentChanges } = session.abilities.edits;
    return annotates && documentChanges
        ? undefined
        : l10n.t('This editor cannot show changes before they are made.');
}

function changesFor(
    session: Session,
    document: Document,
    lines: Lines,
    writing: Writing,
): readonly AnnotatedChange[] | string {
    const snapshot = session.snapshot();
    switch (writing.kind) {
        case 'reference': {
            const span = toSpan(lines, writing.range);
            const source = canonicalUri(writing.source);
            const changes = sourceReferenceAt(snapshot, document.uri, span, {
                form: writing.form,
                source,
                path: pathTo(document.uri, source),
            });
            if (changes.length > 0) return annotated(changes, l10n.t('Insert source reference'));
            return document.format === 'markdown'
                ? l10n.t('No link can be written here; a footnote can.')
                : l10n.t('Links can be written in Markdown only; a footnote can be written here.');
        }
        case 'latestFigure': {
            const latest = latestFigureAt(snapshot, document.uri, toSpan(lines, writing.range).start);
            if (!latest) return l10n.t('No other article has a later figure for this.');
            const { change, day } = latest;
            const title = insideQuotation(latest.title);
            const from = day === undefined ? l10n.t('“{0}”', title) : l10n.t('“{0}”, {1}', title, day);
            return annotated([change], l10n.t('Use the latest figure'), from);
        }
        case 'spelling': {
            const changes = spellingChangesIn(snapshot, document.uri);
            if (changes.length === 0)
                return l10n.t('All names of this document are spelt as in the other documents.');
            return changes.flatMap(change =>
                annotated([change], l10n.t('“{0}” becomes “{1}”', change.form, change.text)),
            );
        }
    }
}

/** A person looks at each before it is made. */
function annotated(
    changes: readonly TextChange[],
    label: string,
    description?: string,
): readonly AnnotatedChange[] {
    const annotation = { label, needsConfirmation: true, ...(description !== undefined && { description }) };
    return changes.map(({ start, end, text }) => ({ start, end, text, annotation }));
}

/** As a link is written: percent-encoded. Undefined from a draft that is saved nowhere. */
function pathTo(uri: string, source: string): string | undefined {
    return pathFrom(folderAbove(uri), source)
        ?.split('/')
        .map(part =>
            encodeURIComponent(part).replace(/[()'*!]/g, sign => `%${sign.charCodeAt(0).toString(16)}`),
        )
        .join('/');
}

/** Never throws: what is none is undefined. */
export function readWriting(json: unknown): Writing | undefined {
    const { kind, form, range, source } = fieldsOf(json);
    if (kind === 'spelling') return { kind };
    const place = readRange(range);
    if (!place) return undefined;
    if (kind === 'latestFigure') return { kind, range: place };
    if (kind !== 'reference' || (form !== 'link' && form !== 'footnote') || typeof source !== 'string')
        return undefined;
    return { kind, form, range: place, source };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
    return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {};
}

function readRange(json: unknown): ProtocolRange | undefined {
    const { start, end } = fieldsOf(json);
    const [from, until] = [readPosition(start), readPosition(end)];
    return from && until && { start: from, end: until };
}

function readPosition(json: unknown): ProtocolRange['start'] | undefined {
    const { line, character } = fieldsOf(json);
    return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}
