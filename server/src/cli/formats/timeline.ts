/** The values of one measure over time, and the measures of a file: as text, CSV and JSON. */

import * as l10n from '@vscode/l10n';
import { version as programVersion } from '../../../../package.json';
import {
    type Location,
    type MeasureItem,
    type Snapshot,
    type Timeline,
    type TimelineValue,
    timelineInCsv,
} from '../../engine/engine.ts';
import { type ReadFolder, shownPath } from '../folder.ts';
import { lineStartsOf, positionAt } from '../position.ts';
import { clipped, hanging, type Look, oneLine, padded, widthOf, wrapped } from '../terminal.ts';
import { JSON_VERSION } from './json.ts';

interface Answer {
    readonly folder: ReadFolder;
    readonly snapshot: Snapshot;
    /** The file that was asked about. */
    readonly uri: string;
}

export interface TimelineAnswer extends Answer {
    readonly timeline: Timeline;
}

export interface MeasuresAnswer extends Answer {
    readonly measures: readonly MeasureItem[];
}

export function timelineAsText(answer: TimelineAnswer, { width, paint }: Look): string {
    const { values, conflicts, events, title } = answer.timeline;
    const dayWidth = Math.max(...values.map(({ day }) => widthOf(day)));
    const blocks = values.map((value, i) => {
        const differs = conflicts.filter(({ one, other }) => one === i || other === i);
        const basis =
            value.modality === undefined ? value.basisInWords : `${value.basisInWords}, ${value.modality}`;
        const lines = [
            `${padded(value.day, dayWidth)}  ${paint('bold', oneLine(value.text))}`,
            hanging(wrapped(oneLine(value.sentence), width - INDENT.length), INDENT),
            paint('dim', `${shownPlace(answer, value)} · ${basis}`),
            ...differs.map(({ reason }) => paint('red', l10n.t('conflicts: {0}', oneLine(reason)))),
        ];
        return lines.join(`\n${INDENT}`);
    });
    const told = events.map(
        ({ dayInWords, sentence }) =>
            `${dayInWords}: ${clipped(oneLine(sentence), width - 4 - dayInWords.length)}`,
    );
    const parts = [paint('bold', clipped(oneLine(title), width)), ...blocks];
    if (told.length > 0) parts.push(hanging([l10n.t('At that time:'), ...told].join('\n'), INDENT));
    parts.push(paint('dim', sourcesInWords(answer.timeline)));
    return `${parts.join('\n\n')}\n`;
}

const INDENT = '  ';

/** "4 values in 3 documents, 2 independent sources". */
function sourcesInWords({ values, sources, independentSources }: Timeline): string {
    const counted = values.length === 1 ? l10n.t('1 value') : l10n.t('{0} values', values.length);
    const documents = sources.length === 1 ? l10n.t('1 document') : l10n.t('{0} documents', sources.length);
    const independent =
        independentSources === 1
            ? l10n.t('1 independent source')
            : l10n.t('{0} independent sources', independentSources);
    return l10n.t('{0} in {1}, {2}', counted, documents, independent);
}

export function timelineAsCsv(answer: TimelineAnswer): string {
    return timelineInCsv(answer.timeline, location => ({
        document: shownPath(answer.folder, location.uri),
        ...placeOf(answer, location),
    }));
}

export function timelineAsJson(answer: TimelineAnswer): string {
    const { title, unit, asked, values, conflicts, sources, independentSources, events } = answer.timeline;
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        title,
        unit,
        asked,
        independentSources,
        values: values.map(value => valueAsJson(answer, value)),
        conflicts,
        documents: sources.map(({ uri, title, outlet }) => ({
            uri,
            path: shownPath(answer.folder, uri),
            title,
            source: outlet ?? null,
        })),
        events: events.map(event => ({
            day: event.day,
            ...placed(answer, event),
            sentence: event.sentence,
            documents: event.documents,
        })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

function valueAsJson(answer: TimelineAnswer, found: TimelineValue): unknown {
    return {
        ...placed(answer, found),
        text: found.text,
        value: found.value ?? null,
        min: found.min ?? null,
        max: found.max ?? null,
        minOpen: found.minOpen,
        maxOpen: found.maxOpen,
        hedge: found.hedge,
        days: found.days ?? null,
        basis: found.basis,
        isInferred: found.isInferred,
        modality: found.modality ?? null,
        sentence: found.sentence,
    };
}

export function measuresAsText({ measures }: MeasuresAnswer, { width, paint }: Look): string {
    if (measures.length === 0) return `${l10n.t('No figure of this file measures anything.')}\n`;
    return `${measures
        .map(({ text, title, sentence, values, documents }) =>
            [
                paint('bold', clipped(oneLine(`${text} — ${title}`), width)),
                clipped(oneLine(sentence), width - INDENT.length),
                paint('dim', countsInWords(values, documents)),
            ].join(`\n${INDENT}`),
        )
        .join('\n\n')}\n`;
}

function countsInWords(values: number, documents: number): string {
    if (values === 1) return l10n.t('1 value');
    return documents === 1
        ? l10n.t('{0} values in 1 document', values)
        : l10n.t('{0} values in {1} documents', values, documents);
}

export function measuresAsJson(answer: MeasuresAnswer): string {
    const { uri, measures } = answer;
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        uri,
        measures: measures.map(({ span, ...measure }) => ({ ...placed(answer, { uri, span }), ...measure })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

function placed(answer: Answer, { uri, span }: Location): object {
    const { start, end } = span;
    const path = shownPath(answer.folder, uri);
    return { uri, path, start, end, ...placeOf(answer, { uri, span }) };
}

function shownPlace(answer: Answer, location: Location): string {
    return `${oneLine(shownPath(answer.folder, location.uri))}:${placeOf(answer, location).line}`;
}

function placeOf(
    { snapshot }: Answer,
    { uri, span }: Location,
): { readonly line: number; readonly column: number } {
    const text = snapshot.article(uri)?.recognition.document.text ?? '';
    return positionAt(lineStartsOf(text), span.start);
}
