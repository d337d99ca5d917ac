/** What a person is offered to have written into a draft, at a place. */

import * as l10n from '@vscode/l10n';
import { type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import {
    insideQuotation,
    latestFigureAt,
    relatedItemsAt,
    type Span,
    spellingChangesIn,
} from '../engine/engine.ts';
import type { Writing } from '../protocol.ts';
import { toRange, toSpan } from './convert.ts';
import type { DocumentCall } from './handler.ts';
import { whyNotWritten } from './writing.ts';

/** An action: what it writes, or the client's command that asks which source is meant. */
export interface WritingOffer {
    readonly title: string;
    /** So that people can bind keys to it. */
    readonly kind: 'insertReference' | 'useLatestFigure' | 'normaliseSpelling';
    readonly does: Writing | 'crosscheck.insertSourceLink' | 'crosscheck.insertSourceFootnote';
}

type Call = DocumentCall<Pick<CodeActionParams, 'range' | 'context'>>;

/** Nothing but in drafts, and where there is something to write. */
export function writingOffersAt(call: Call): readonly WritingOffer[] {
    const { snapshot, uri, session } = call;
    const document = snapshot.article(uri)?.recognition.document;
    if (!document || whyNotWritten(session, document) !== undefined) return [];
    return [...latestOffers(call), ...referenceOffers(call), ...spellingOffers(call)];
}

function latestOffers({ snapshot, uri, lines, params: { range } }: Call): readonly WritingOffer[] {
    const latest = latestFigureAt(snapshot, uri, toSpan(lines, range).start);
    if (!latest) return [];
    const title = l10n.t(
        'Use the latest figure: {0} (“{1}”)',
        latest.change.text,
        insideQuotation(latest.title),
    );
    return [{ title, kind: 'useLatestFigure', does: { kind: 'latestFigure', range } }];
}

/** So many sources are offered where nobody can pick. */
const MOST_OFFERED = 3;

function referenceOffers({
    snapshot,
    uri,
    lines,
    params: { range },
    abilities,
}: Call): readonly WritingOffer[] {
    const found = relatedItemsAt(snapshot, uri, toSpan(lines, range), MOST_OFFERED);
    if (found.length === 0) return [];
    const isMarkdown = snapshot.article(uri)?.recognition.document.format === 'markdown';
    const kind = 'insertReference';
    if (abilities.picks) {
        const footnote = {
            title: l10n.t('Insert source reference as a footnote …'),
            kind,
            does: 'crosscheck.insertSourceFootnote',
        } as const;
        const link = {
            title: l10n.t('Insert source reference as a link …'),
            kind,
            does: 'crosscheck.insertSourceLink',
        } as const;
        return isMarkdown ? [link, footnote] : [footnote];
    }
    const form = isMarkdown ? 'link' : 'footnote';
    return found.map(({ title, location, points: [here] }) => ({
        title: l10n.t('Insert source reference: “{0}”', insideQuotation(title)),
        kind,
        does: { kind: 'reference', form, range: toRange(lines, here), source: location.uri },
    }));
}

/** Where the cursor merely rests only at such a name: a light bulb that burns everywhere says nothing. */
function spellingOffers({ snapshot, uri, lines, params: { range, context } }: Call): readonly WritingOffer[] {
    const changes = spellingChangesIn(snapshot, uri);
    const [first] = changes;
    const selected = toSpan(lines, range);
    const isResting = context.triggerKind === CodeActionTriggerKind.Automatic;
    if (!first || (isResting && !changes.some(change => meets(change, selected)))) return [];
    const title =
        changes.length === 1
            ? l10n.t('Normalise spelling in this document: “{0}”', first.text)
            : l10n.t('Normalise spelling in this document: {0} names', changes.length);
    return [{ title, kind: 'normaliseSpelling', does: { kind: 'spelling' } }];
}

function meets(one: Span, other: Span): boolean {
    return one.start <= other.end && other.start <= one.end;
}
