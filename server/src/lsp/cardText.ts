/** A card and an entity as people read them: in Markdown, and as plain text. */

import * as l10n from '@vscode/l10n';
import type { Card, EntityItem, Location, RelatedItem } from '../engine/engine.ts';
import { inert, inertWithMarks, link } from './markdown.ts';

/** What a link to a place leads to; undefined where editors follow none. */
type LinkTarget = (location: Location) => string | undefined;

/** Title and kind, facts, the related claims with verdict and reason, how many sources there are. */
export function cardInMarkdown(card: Card, targetOf: LinkTarget): string {
    const top = [`**${inert(card.title)}** — ${kindInWords(card.type)}`, ...card.facts.map(inert)];
    const parts = [top.join(BREAK)];
    const related = card.related.map(item => relatedInMarkdown(item, targetOf));
    if (related.length > 0) parts.push('---', ...related);
    const sources = sourcesInWords(card);
    if (sources) parts.push('---', sources);
    return parts.join('\n\n');
}

/** The same for editors that show hovers as they are written. */
export function cardInPlainText(card: Card): string {
    const related = card.related.map(({ label, title, source, day, excerpt, reason }) =>
        [
            [`${label}: ${title}`, source, day].filter(part => part).join(', '),
            `    ${reason}`,
            `    ${excerpt}`,
        ].join('\n'),
    );
    const top = [`${card.title} — ${kindInWords(card.type)}`, ...card.facts].join('\n');
    return [top, ...related, sourcesInWords(card)].filter(part => part).join('\n\n');
}

/** "person, 3 mentions in 2 documents". */
export function entityInWords({ type, mentions, documents }: EntityItem): string {
    return l10n.t(
        '{0}, {1} in {2}',
        kindInWords(type),
        counted(mentions, l10n.t('1 mention'), n => l10n.t('{0} mentions', n)),
        documentsInWords(documents),
    );
}

function relatedInMarkdown(item: RelatedItem, targetOf: LinkTarget): string {
    const title = `*${inert(item.title) || '…'}*`;
    const target = targetOf(item.location);
    const from = [item.source, item.day].filter(part => part !== undefined && part !== '').map(inertOrEmpty);
    const heading = `**${inert(item.label)}** · ${target ? link(title, target) : title}`;
    const excerpt = inertWithMarks(item.excerpt, item.marks);
    // The reason stands with the verdict: whoever reads no further has read what matters.
    const verdict = [from.length > 0 ? `${heading} — ${from.join(', ')}` : heading, inert(item.reason)];
    const quotation = excerpt === '' ? [] : [`> ${excerpt}`];
    return [verdict.filter(line => line !== '').join(BREAK), ...quotation].join('\n\n');
}

function inertOrEmpty(text: string | undefined): string {
    return inert(text ?? '');
}

/** "4 documents, 3 independent sources · and 2 more"; undefined when no other document speaks of it. */
function sourcesInWords(card: Card): string | undefined {
    if (card.documents === 0) return undefined;
    const documents = documentsInWords(card.documents);
    const sources = counted(card.independentSources, l10n.t('1 independent source'), n =>
        l10n.t('{0} independent sources', n),
    );
    const told = l10n.t('{0}, {1}', documents, sources);
    return card.more > 0 ? l10n.t('{0} · and {1} more', told, card.more) : told;
}

function documentsInWords(documents: number): string {
    return counted(documents, l10n.t('1 document'), n => l10n.t('{0} documents', n));
}

function counted(count: number, one: string, many: (count: number) => string): string {
    return count === 1 ? one : many(count);
}

function kindInWords(type: Card['type']): string {
    switch (type) {
        case 'person':
            return l10n.t('person');
        case 'organisation':
            return l10n.t('organisation');
        case 'place':
            return l10n.t('place');
        case 'date':
            return l10n.t('date');
        case 'figure':
            return l10n.t('figure');
        case 'other':
            return l10n.t('name');
    }
}

const BREAK = '  \n';
