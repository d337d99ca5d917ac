/** Puts chart, key and table into the page, and answers to pointer and keys. */

import * as l10n from '@vscode/l10n';
import type { TimelineAnswer } from '../../server/src/protocol.ts';
import { type Chart, chartOf } from './chart.ts';
import { html } from './elements.ts';
import type { Inks } from './inks.ts';
import { keyOf, sourcesList } from './key.ts';
import type { FromPage } from './messages.ts';
import { measureOf, pngOf, svgOf } from './picture.ts';
import { plotOf } from './plot.ts';
import { sentence, type Table, tableOf } from './table.ts';
import {
    conflictsInWords,
    countsInWords,
    dayInWords,
    eventInWords,
    numberInWords,
    sourceInWords,
    valueInWords,
} from './wording.ts';

interface Shown {
    readonly timeline: TimelineAnswer;
    readonly language: string;
}

/** A mark or the number of an event that can be pointed at, moved to and opened. */
interface Stop {
    readonly element: SVGGElement;
    readonly what: 'value' | 'event';
    readonly index: number;
}

export class TimelineView {
    readonly #root: HTMLElement;
    readonly #send: (message: FromPage) => void;
    readonly #tip = html('div', { class: 'tip', 'aria-hidden': 'true' });
    readonly #news = html('p', { class: 'news', role: 'status' });
    #shown: Shown | undefined;
    #inks: Inks | undefined;
    #stops: readonly Stop[] = [];
    #chart: Chart | undefined;
    #table: Table | undefined;
    #current = 0;
    #width = 0;

    constructor(root: HTMLElement, send: (message: FromPage) => void) {
        this.#root = root;
        this.#send = send;
        this.#tip.hidden = true;
        this.#news.hidden = true;
        new ResizeObserver(() => {
            if (this.#root.clientWidth !== this.#width) this.#draw();
        }).observe(root);
        document.addEventListener('keydown', ({ key }) => {
            if (key === 'Escape') this.#tip.hidden = true;
            // Who has just opened the page is nowhere in it yet; up and down still scroll it.
            const isNowhere = document.activeElement === document.body;
            if (isNowhere && (key === 'ArrowRight' || key === 'ArrowLeft')) this.#moveTo(this.#current);
        });
    }

    paint(inks: Inks): void {
        if (JSON.stringify(inks) === JSON.stringify(this.#inks)) return;
        this.#inks = inks;
        // Themes need not take care that their fainter texts can be read: here they can.
        const { style } = document.documentElement;
        style.setProperty('--timeline-faint', inks.faint);
        style.setProperty('--timeline-link', inks.link);
        style.setProperty('--timeline-conflict', inks.conflict);
        style.setProperty('--timeline-text', inks.text);
        this.#draw();
    }

    show(timeline: TimelineAnswer, language: string): void {
        const isAnother = this.#shown?.timeline.title !== timeline.title;
        this.#shown = { timeline, language };
        if (isAnother) this.#current = timeline.asked;
        this.#news.hidden = true;
        document.documentElement.lang = language;
        document.title = timeline.title;
        this.#draw();
    }

    /** What is drawn may be no longer true. */
    tell(reason: string): void {
        this.#news.textContent = reason;
        this.#news.hidden = false;
        if (!this.#shown) this.#root.replaceChildren(this.#news);
    }

    #draw(): void {
        const [shown, inks] = [this.#shown, this.#inks];
        if (!shown || !inks) return;
        const { timeline } = shown;
        const hadFocus = this.#focused();
        this.#width = this.#root.clientWidth;
        const chart = this.#drawChart(shown, inks);
        this.#chart = chart;
        const key = keyOf(timeline, inks);
        this.#table = tableOf(timeline, inks);
        for (const [index, link] of this.#table.links.entries())
            link.addEventListener('click', () => this.#send({ kind: 'open', what: 'value', index }));
        const sources = html('section', {}, html('h2', {}, l10n.t('Sources')), sourcesList(timeline, inks));
        this.#tip.hidden = true;
        this.#root.replaceChildren(
            this.#header(timeline),
            this.#news,
            html('div', { class: 'chart' }, chart.element, this.#tip),
            ...(key ? [key] : []),
            ...this.#events(timeline),
            sources,
            html('section', {}, html('h2', {}, l10n.t('Values')), this.#table.element),
        );
        this.#refocus(hadFocus);
    }

    #header(timeline: TimelineAnswer): HTMLElement {
        const button = (words: string, name: string, run: () => unknown) => {
            const element = html('button', { type: 'button', 'data-name': name, class: 'action' }, words);
            element.addEventListener('click', () => void run());
            return element;
        };
        const { conflicts } = timeline;
        const differs =
            conflicts.length === 0
                ? []
                : [
                      html(
                          'span',
                          { class: 'conflict-words' },
                          conflicts.length === 1
                              ? l10n.t('1 conflict')
                              : l10n.t('{0} conflicts', conflicts.length),
                      ),
                  ];
        return html(
            'header',
            {},
            html('h1', {}, timeline.title),
            html(
                'p',
                { class: 'faint' },
                countsInWords(timeline),
                ...(differs.length > 0 ? [' · '] : []),
                ...differs,
            ),
            html(
                'div',
                { class: 'actions', role: 'group', 'aria-label': l10n.t('Actions') },
                button(l10n.t('Other measure…'), 'choose', () => this.#send({ kind: 'choose' })),
                button(l10n.t('Save SVG…'), 'svg', () => this.#save('svg')),
                button(l10n.t('Save PNG…'), 'png', () => this.#save('png')),
                button(l10n.t('Save CSV…'), 'csv', () => this.#save('csv')),
            ),
        );
    }

    #events({ events }: TimelineAnswer): readonly HTMLElement[] {
        if (events.length === 0) return [];
        const rows = events.map((event, index) => {
            const link = html('button', { type: 'button', class: 'link' }, eventInWords(event));
            link.addEventListener('click', () => this.#send({ kind: 'open', what: 'event', index }));
            const told = event.documents > 1 ? l10n.t('{0} documents', event.documents) : event.title;
            return html(
                'li',
                {},
                html('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)),
                html('span', {}, link, ' ', html('span', { class: 'faint' }, told)),
            );
        });
        return [
            html(
                'section',
                {},
                html('h2', {}, l10n.t('At that time')),
                html('ol', { class: 'events' }, ...rows),
            ),
        ];
    }

    #drawChart({ timeline, language }: Shown, inks: Inks): Chart {
        const measure = measureOf(inks, 12);
        const width = Math.max(LEAST_WIDTH, this.#width);
        const plot = plotOf(timeline, {
            width,
            height: Math.round(Math.min(440, Math.max(260, width * 0.42))),
            widthOfTick: value => measure(numberInWords(value, language)),
            widthOfUnknown: measure(l10n.t('day not known')),
        });
        const chart = chartOf(timeline, plot, { inks, language, name: 'chart' });
        const stops: Stop[] = [
            ...chart.marks.map((element, index) => ({ element, what: 'value' as const, index })),
            ...chart.events.map((element, index) => ({ element, what: 'event' as const, index })),
        ];
        this.#stops = stops;
        this.#current = Math.min(this.#current, stops.length - 1);
        chart.element.setAttribute('role', 'group');
        chart.element.setAttribute(
            'aria-label',
            l10n.t('Chart: {0}. The arrow keys move from value to value, Enter opens one.', timeline.title),
        );
        for (const [place, stop] of stops.entries()) this.#makeStop(stop, place, timeline);
        return chart;
    }

    #makeStop({ element, what, index }: Stop, place: number, timeline: TimelineAnswer): void {
        const event = timeline.events[index];
        const words =
            what === 'value'
                ? valueInWords(timeline, index)
                : event
                  ? `${index + 1}. ${eventInWords(event)}`
                  : '';
        element.setAttribute('role', 'button');
        element.setAttribute('aria-label', words);
        element.setAttribute('tabindex', place === this.#current ? '0' : '-1');
        element.addEventListener('click', () => this.#send({ kind: 'open', what, index }));
        element.addEventListener('pointerenter', () => this.#point(place));
        element.addEventListener('pointerleave', () => this.#point(undefined));
        element.addEventListener('focus', () => this.#point(place));
        element.addEventListener('blur', () => this.#point(undefined));
        element.addEventListener('keydown', keys => this.#onKey(keys, place));
    }

    #onKey(keys: KeyboardEvent, place: number): void {
        const stop = this.#stops[place];
        if (!stop) return;
        const last = this.#stops.length - 1;
        const next = {
            ArrowRight: Math.min(place + 1, last),
            ArrowDown: Math.min(place + 1, last),
            ArrowLeft: Math.max(place - 1, 0),
            ArrowUp: Math.max(place - 1, 0),
            Home: 0,
            End: last,
        }[keys.key];
        if (keys.key === 'Enter' || keys.key === ' ') {
            this.#send({ kind: 'open', what: stop.what, index: stop.index });
        } else if (next !== undefined) this.#moveTo(next);
        else return;
        keys.preventDefault();
    }

    #moveTo(place: number): void {
        this.#stops[this.#current]?.element.setAttribute('tabindex', '-1');
        this.#current = place;
        const element = this.#stops[place]?.element;
        element?.setAttribute('tabindex', '0');
        element?.focus();
    }

    /** Shows what the mark tells, beside it and in the table; undefined: nothing any more. */
    #point(place: number | undefined): void {
        const stop = place === undefined ? undefined : this.#stops[place];
        for (const element of [...(this.#table?.rows ?? []), ...(this.#chart?.conflicts ?? [])])
            element.classList.remove('pointed');
        const shown = this.#shown;
        if (!stop || !shown) {
            this.#tip.hidden = true;
            return;
        }
        if (stop.what === 'value') {
            this.#table?.rows[stop.index]?.classList.add('pointed');
            for (const [i, { one, other }] of shown.timeline.conflicts.entries())
                if (one === stop.index || other === stop.index)
                    this.#chart?.conflicts[i]?.classList.add('pointed');
        }
        this.#tip.replaceChildren(...tipOf(shown.timeline, stop));
        this.#tip.hidden = false;
        this.#placeTip(stop.element);
    }

    /** Beside the mark, inside the page; where there is no room, below the chart, so that no other mark is covered. */
    #placeTip(element: SVGGElement): void {
        const mark = element.getBoundingClientRect();
        const around = this.#tip.parentElement?.getBoundingClientRect();
        if (!around) return;
        const { offsetWidth: width, offsetHeight: height } = this.#tip;
        const isRoomAfter = mark.right + 10 + width <= around.right;
        const isRoomBefore = mark.left - 10 - width >= around.left;
        const wanted = isRoomAfter
            ? mark.right + 10
            : isRoomBefore
              ? mark.left - 10 - width
              : mark.left + mark.width / 2 - width / 2;
        const left = Math.max(0, Math.min(wanted - around.left, around.width - width));
        const isSeenBelow = around.bottom + 4 + height <= globalThis.innerHeight;
        const top =
            isRoomAfter || isRoomBefore
                ? mark.top + mark.height / 2 - height / 2
                : isSeenBelow
                  ? around.bottom + 4
                  : mark.bottom + 8;
        this.#tip.style.left = `${left}px`;
        this.#tip.style.top = `${Math.max(-around.top, top - around.top)}px`;
    }

    async #save(format: 'svg' | 'png' | 'csv'): Promise<void> {
        const shown = this.#shown;
        if (!shown) return;
        const { timeline, language } = shown;
        const content =
            format === 'csv'
                ? timeline.csv
                : format === 'svg'
                  ? svgOf(timeline, language)
                  : await pngOf(timeline, language);
        this.#send({ kind: 'save', format, content });
    }

    /** What had the focus before all is drawn anew: a mark by its place, a button by its name. */
    #focused(): string | number | undefined {
        const active = document.activeElement;
        const place = this.#stops.findIndex(({ element }) => element === active);
        if (place >= 0) return place;
        const link = this.#table?.links.findIndex(button => button.isSameNode(active)) ?? -1;
        if (link >= 0) return `link ${link}`;
        return active?.getAttribute('data-name') ?? undefined;
    }

    #refocus(had: string | number | undefined): void {
        if (had === undefined) return;
        if (typeof had === 'number') {
            this.#stops[had]?.element.focus();
            return;
        }
        const link = /^link (\d+)$/.exec(had)?.[1];
        if (link !== undefined) this.#table?.links[Number(link)]?.focus();
        else this.#root.querySelector<HTMLElement>(`[data-name="${had}"]`)?.focus();
    }
}

/** Narrower than this the chart is scrolled. */
const LEAST_WIDTH = 180;

function tipOf(timeline: TimelineAnswer, { what, index }: Stop): readonly HTMLElement[] {
    if (what === 'event') {
        const event = timeline.events[index];
        if (!event) return [];
        return [
            html('div', { class: 'tip-title' }, event.dayInWords),
            html('div', {}, event.sentence),
            html('div', { class: 'tip-faint' }, event.title),
        ];
    }
    const value = timeline.values[index];
    if (!value) return [];
    return [
        html('div', { class: 'tip-title' }, value.text),
        html('div', { class: 'tip-faint' }, dayInWords(value)),
        html('div', {}, ...sentence(value)),
        html('div', { class: 'tip-faint' }, sourceInWords(timeline, value.source)),
        ...conflictsInWords(timeline, index).map(words => html('div', { class: 'tip-conflict' }, words)),
    ];
}
