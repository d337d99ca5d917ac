/** The same as a table: for the keyboard, for a screen reader, and for whoever wants to read the sentences. */

import * as l10n from '@vscode/l10n';
import type { TimelineAnswer, TimelineAnswerValue } from '../../server/src/protocol.ts';
import { html, svg } from './elements.ts';
import type { Inks } from './inks.ts';
import { lookOf } from './symbols.ts';
import { conflictsInWords, sourceInWords } from './wording.ts';

export interface Table {
    readonly element: HTMLElement;
    /** In the order of the timeline's values. */
    readonly rows: readonly HTMLElement[];
    /** The buttons that lead to the sentences. */
    readonly links: readonly HTMLButtonElement[];
}

export function tableOf(timeline: TimelineAnswer, inks: Inks): Table {
    const links: HTMLButtonElement[] = [];
    const rows = timeline.values.map((value, i) => {
        const link = html('button', { type: 'button', class: 'link' }, value.text);
        links.push(link);
        const conflicts = conflictsInWords(timeline, i).map(words =>
            html('div', { class: 'conflict-words' }, words),
        );
        return html(
            'tr',
            i === timeline.asked ? { class: 'asked' } : {},
            html('td', { class: 'day' }, value.day, html('div', { class: 'faint' }, howKnown(value))),
            html('td', {}, link, ...conflicts),
            html('td', {}, symbol(value, inks), sourceInWords(timeline, value.source)),
            html('td', {}, ...sentence(value)),
        );
    });
    const head = [l10n.t('Day'), l10n.t('Value'), l10n.t('Source'), l10n.t('Sentence')].map(words =>
        html('th', { scope: 'col' }, words),
    );
    const table = html(
        'table',
        {},
        html('caption', {}, l10n.t('The values, in order of time')),
        html('thead', {}, html('tr', {}, ...head)),
        html('tbody', {}, ...rows),
    );
    // What does not fit is scrolled to, by keyboard too.
    const element = html(
        'div',
        { class: 'scroll', role: 'region', 'aria-label': l10n.t('Table of values'), tabindex: 0 },
        table,
    );
    return { element, rows, links };
}

function howKnown({ from, basis, modality }: TimelineAnswerValue): string {
    return [from === undefined ? undefined : basis, modality].filter(part => part !== undefined).join(', ');
}

function symbol({ source }: TimelineAnswerValue, inks: Inks): SVGElement {
    const { shape, colour } = lookOf(source, inks);
    return svg(
        'svg',
        { class: 'symbol', width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
        svg('path', { d: shape, fill: colour }),
    );
}

/** With the figure in bold, between quotation marks. */
export function sentence({ sentence: words, marks }: TimelineAnswerValue): readonly (HTMLElement | string)[] {
    const parts: (HTMLElement | string)[] = ['“'];
    let at = 0;
    for (const { start, end } of marks) {
        parts.push(words.slice(at, start), html('strong', {}, words.slice(start, end)));
        at = end;
    }
    return [...parts, words.slice(at), '”'];
}
