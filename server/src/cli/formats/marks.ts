/** A text with its mentions marked: `[[1,200 jobs|1200 · jobs]]`. */

import type { Mention, Quantity, TimeExpression } from '../../engine/engine.ts';
import { type Colour, type Paint, withoutControls } from '../terminal.ts';

/** Of mentions that overlap the first and longest is marked; of one stretch read twice both readings are shown. */
export function markedText(text: string, mentions: readonly Mention[], paint: Paint): string {
    let marked = '';
    let at = 0;
    for (const group of groupsOf(mentions)) {
        const [first] = group;
        if (!first || first.start < at) continue;
        const value = group.map(mention => meaningOf(mention, text)).join('; ');
        const words = paint(colourOf(first), withoutControls(text.slice(first.start, first.end)));
        marked += withoutControls(text.slice(at, first.start));
        marked += `${paint('dim', '[[')}${words}${paint('dim', `|${withoutControls(value)}]]`)}`;
        at = first.end;
    }
    return marked + withoutControls(text.slice(at));
}

/** Neighbours in the list that stand on the very same stretch. */
function groupsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
    const groups: Mention[][] = [];
    for (const mention of mentions) {
        const last = groups.at(-1);
        if (last?.[0]?.start === mention.start && last[0].end === mention.end) last.push(mention);
        else groups.push([mention]);
    }
    return groups;
}

function colourOf(mention: Mention): Colour {
    switch (mention.kind) {
        case 'name':
            return mention.type === 'person' ? 'cyan' : mention.type === 'place' ? 'green' : 'blue';
        case 'time':
            return 'magenta';
        case 'figure':
            return 'yellow';
    }
}

function meaningOf(mention: Mention, text: string): string {
    switch (mention.kind) {
        case 'name':
            return mention.type;
        case 'time':
            return timeValue(mention);
        case 'figure':
            return figureValue(mention, text);
    }
}

/** TIMEX3 value and modifier: `2024-03 END`. */
function timeValue({ resolved, stated, mod }: TimeExpression): string {
    const value = resolved?.value ?? stated;
    return mod ? `${value} ${mod}` : value;
}

const SIGNS = {
    exact: '',
    about: '~',
    moreThan: '>',
    lessThan: '<',
    atLeast: '≥',
    atMost: '≤',
    multiplier: '×',
} as const;

/** `>4600 · troops`, `3–5 kilometre`, `+3 percent`. */
function figureValue(figure: Quantity, text: string): string {
    const { modifier, value, min, max, change, unit, of } = figure;
    const number =
        modifier === 'range' || modifier === 'vague'
            ? `${min ?? ''}–${max ?? ''}`
            : `${SIGNS[modifier]}${value ?? `${min ?? ''}–${max ?? ''}`}`;
    const sign = change === 'up' ? '+' : change === 'down' ? '−' : '';
    const measured = [`${sign}${number}`, unit].filter(part => part !== '').join(' ');
    return of ? `${measured} · ${text.slice(of.start, of.end)}` : measured;
}
