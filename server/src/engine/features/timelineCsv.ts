/** A timeline as comma-separated values (RFC 4180), for a spreadsheet. */

import type { Location } from '../text/location.ts';
import type { Timeline } from './timeline.ts';

/** Where something stands, as a person finds it: lines and columns count from 1. */
export interface CsvPlace {
    readonly document: string;
    readonly line: number;
    readonly column: number;
}

/** A line a value, after a line of names; its columns are a public interface. Lines end with CR LF. */
export function timelineInCsv(timeline: Timeline, placeOf: (location: Location) => CsvPlace): string {
    const rows = timeline.values.map((value, i) => {
        const { document, line, column } = placeOf(value);
        const source = timeline.sources[value.source];
        const conflicts = timeline.conflicts.flatMap(({ one, other }) =>
            one === i ? [other + 1] : other === i ? [one + 1] : [],
        );
        const { days, min, max } = value;
        return [
            i + 1,
            days?.from,
            days?.until,
            value.basis,
            value.isInferred ? 'yes' : 'no',
            value.text,
            value.value,
            min,
            max,
            value.hedge,
            timeline.unit,
            value.modality,
            conflicts.join(' '),
            source?.title,
            source?.outlet,
            document,
            line,
            column,
            value.sentence,
        ];
    });
    return [NAMES, ...rows].map(row => `${row.map(field).join(',')}\r\n`).join('');
}

const NAMES = [
    'number',
    'from',
    'until',
    'day_basis',
    'day_inferred',
    'text',
    'value',
    'min',
    'max',
    'hedge',
    'unit',
    'modality',
    'conflicts_with',
    'title',
    'outlet',
    'document',
    'line',
    'column',
    'sentence',
];

function field(value: string | number | undefined): string {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value);
    // A spreadsheet would run a text that begins like a formula: what an article says stays text.
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /^[\t\r ]{0,20}[=+\-@|%]/;
