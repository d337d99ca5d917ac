/** A card and an entity as people read them: in Markdown, and as plain text. */

import * as l10n from '@vscode/l10n';
import {
    type Card,
    type EntityItem,
    insideQuotation,
    type Location,
    type RelatedItem,
} from '../engine/engine.ts';
import { inert, inertWithMarks, link } from './markdown.ts';

/** What a link to a place leads to; undefined where editors follow none. */
export type LinkTarget = (location: Location) => string | undefined;

/** What links of a card lead to besides places; undefined where the editor has none. */
export interface CardLinks {
    /** The timeline of its figure. */
    readonly timeline: string | undefined;
    /** What it is and what is related to it, side by side. */
    readonly compare: string | undefined;
}

/** Title and kind, facts, the related claims with verdict and reason, how many sources there are. */
export function cardInMarkdown(card: Card, targetOf: LinkTarget, { timeline, compare }: CardLinks): string {
    const [first, ...facts] = card.facts.map(inert);
    const what = `**${inert(card.title)}** — ${kindInWords(card.type)}`;
    const sources = sourcesInWords(card);
    const heading = first ? `${what} · ${first}` : what;
    // An editor shows some 13 lines: what fits on the first line leaves one to a related claim.
    const isRoom = sources !== undefined && heading.length + sources.length <= LONGEST_LINE;
    const top = isRoom
        ? [`${heading} · ${sources}`, ...facts]
        : [heading, ...facts, ...(sources ? [sources] : [])];
    // Behind what is there already: it costs no line.
    const links = [
        compare === undefined ? '' : link(l10n.t('Compare'), compare),
        card.hasTimeline && timeline !== undefined ? link(l10n.t('Timeline'), timeline) : '',
    ];
    top.push([top.pop() ?? '', ...links].filter(part => part !== '').join(' · '));
    const parts = [top.join(BREAK)];
    const related = card.related.map(item => relatedInMarkdown(item, targetOf));
    if (related.length > 0) parts.push('---', ...related);
    // Why some count as one is read by whoever asks: it would push what they say out of sight.
    const last = [card.more > 0 ? moreInWords(card.more) : '', inert(repetitionInWords(card) ?? '')];
    parts.push(...last.filter(part => part !== ''));
    return parts.join('\n\n');
}

/** In UTF-16 code units, Markdown's signs among them. */
const LONGEST_LINE = 96;

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
    const more = card.more > 0 ? moreInWords(card.more) : undefined;
    const head = [top, sourcesInWords(card), repetitionInWords(card)].filter(part => part).join('\n');
    return [head, ...related, more].filter(part => part).join('\n\n');
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
    const day = item.day ?? l10n.t('day unknown');
    const from = [item.source, day].filter(part => part !== undefined && part !== '').map(inertOrEmpty);
    const heading = `**${inert(item.label)}** · ${target ? link(title, target) : title}`;
    const excerpt = inertWithMarks(insideQuotation(item.excerpt), item.marks);
    // The reason stands with the verdict: whoever reads no further has read what matters. Lines of one paragraph, since
    // an editor shows a hover of some 13 lines and a block quotation of Markdown takes three for one.
    const lines = [
        `${heading} — ${from.join(', ')}`,
        inert(item.reason),
        excerpt === '' ? '' : `“${excerpt}”`,
    ];
    return lines.filter(line => line !== '').join(BREAK);
}

function inertOrEmpty(text: string | undefined): string {
    return inert(text ?? '');
}

/** "4 other documents, 3 independent sources"; undefined when no other document speaks of it. */
function sourcesInWords(card: Card): string | undefined {
    if (card.documents === 0) return undefined;
    const documents = counted(card.documents, l10n.t('1 other document'), n =>
        l10n.t('{0} other documents', n),
    );
    const sources = counted(card.independentSources, l10n.t('1 independent source'), n =>
        l10n.t('{0} independent sources', n),
    );
    return l10n.t('{0}, {1}', documents, sources);
}

/** Why there are fewer sources than documents, of the first of them: a hover has few lines. */
function repetitionInWords({ repetitions }: Card): string | undefined {
    const [first, ...more] = repetitions;
    if (first === undefined || more.length === 0) return first;
    return l10n.t('{0}; {1} more go back to others', first, more.length);
}

function moreInWords(more: number): string {
    return l10n.t('and {0} more', more);
}

export function documentsInWords(documents: number): string {
    return counted(documents, l10n.t('1 document'), n => l10n.t('{0} documents', n));
}

function counted(count: number, one: string, many: (count: number) => string): string {
    return count === 1 ? one : many(count);
}

export function kindInWords(type: Card['type']): string {
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
