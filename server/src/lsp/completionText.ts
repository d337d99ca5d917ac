/** A name that completes what is typed, as people read it: who or what it is, and where it stands. */

import * as l10n from '@vscode/l10n';
import type { Completion, CompletionSource } from '../engine/engine.ts';
import { documentsInWords, kindInWords, type LinkTarget } from './cardText.ts';
import { inert, link } from './markdown.ts';

/** "person, 3 documents", beside the name in a list. */
export function completionInWords({ type, documents }: Completion): string {
    if (documents === 0) return l10n.t('{0}, in this document', kindInWords(type));
    return l10n.t('{0}, {1}', kindInWords(type), documentsInWords(documents));
}

export function completionInMarkdown(completion: Completion, targetOf: LinkTarget): string {
    const { entity, type, aliases, documents, sources } = completion;
    const lines = sources.map(source => `- ${sourceInMarkdown(source, targetOf)}`);
    const more = documents - sources.length;
    const parts = [
        `**${inert(entity)}** — ${kindInWords(type)}`,
        ...(aliases.length > 0 ? [l10n.t('also: {0}', aliases.map(inert).join(', '))] : []),
        ...(lines.length > 0 ? [lines.join('\n')] : []),
        ...(more > 0 ? [l10n.t('and {0} more', more)] : []),
    ];
    return parts.join('\n\n');
}

function sourceInMarkdown({ title, source, day, location }: CompletionSource, targetOf: LinkTarget): string {
    const words = `*${inert(title) || '…'}*`;
    const target = targetOf(location);
    const from = [source, day ?? l10n.t('day unknown')].filter(part => part !== undefined && part !== '');
    return `${target ? link(words, target) : words} — ${from.map(part => inert(part ?? '')).join(', ')}`;
}
