/** Our own requests: the values of one measure over time, and which measures a document tells. */

import { RequestType } from 'vscode-languageserver';
import {
    insideQuotation,
    type Location,
    type MeasureItem,
    measuresIn,
    type Timeline,
    type TimelineEvent,
    type TimelineValue,
    timelineAt,
    timelineInCsv,
} from '../../engine/engine.ts';
import {
    MEASURES,
    type MeasureChoice,
    type MeasuresParams,
    TIMELINE,
    type TimelineAnswer,
    type TimelineAnswerEvent,
    type TimelineAnswerValue,
    type TimelineParams,
} from '../../protocol.ts';
import { toLocation, toRange, toSpan } from '../convert.ts';
import type { DocumentCall, Handler } from '../handler.ts';

export const timeline: Handler = {
    name: 'timeline',
    register: (connection, on) => {
        connection.onRequest(
            new RequestType<TimelineParams, TimelineAnswer | null, void>(TIMELINE),
            on.document(call => {
                const { snapshot, uri, lines, params } = call;
                const found = timelineAt(snapshot, uri, toSpan(lines, params.range), params.id);
                return found && answerOf(found, call);
            }),
        );
        connection.onRequest(
            new RequestType<MeasuresParams, MeasureChoice[], void>(MEASURES),
            on.documentOr<MeasuresParams, MeasureChoice[]>([], async ({ uri, lines, session }) => {
                const found = await session.asked(`measures ${uri}`, snapshot => measuresIn(snapshot, uri));
                return found.map(({ span, ...measure }: MeasureItem) => ({
                    range: toRange(lines, span),
                    ...measure,
                }));
            }),
        );
    },
};

function answerOf(found: Timeline, call: DocumentCall<unknown>): TimelineAnswer {
    const { title, unit, asked, conflicts, independentSources } = found;
    return {
        title,
        unit,
        values: found.values.map(value => answeredValue(value, call)),
        asked,
        conflicts,
        sources: found.sources.map(source => ({
            title: source.title,
            ...(source.outlet !== undefined && { outlet: source.outlet }),
            ...(source.published !== undefined && { published: source.published }),
        })),
        independentSources,
        events: found.events.map(event => eventOf(event, call)),
        csv: timelineInCsv(found, location => {
            const { uri, range } = placeOf(location, call);
            return { document: uri, line: range.start.line + 1, column: range.start.character + 1 };
        }),
    };
}

function answeredValue(found: TimelineValue, call: DocumentCall<unknown>): TimelineAnswerValue {
    const { uri, span, value, min, max, days, modality, basisInWords, ...same } = found;
    return {
        ...same,
        sentence: insideQuotation(found.sentence),
        basis: basisInWords,
        ...(value !== undefined && { value }),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...days,
        ...(modality !== undefined && { modality }),
        location: placeOf({ uri, span }, call),
    };
}

function eventOf({ uri, span, ...same }: TimelineEvent, call: DocumentCall<unknown>): TimelineAnswerEvent {
    return { ...same, location: placeOf({ uri, span }, call) };
}

/** Within one call no document goes away. */
function placeOf(location: Location, call: DocumentCall<unknown>): TimelineAnswerValue['location'] {
    const start = { line: 0, character: 0 };
    return toLocation(location, call) ?? { uri: location.uri, range: { start, end: start } };
}
