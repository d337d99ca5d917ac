/** Timelines for the tests of the page. */

import type { TimelineAnswer, TimelineAnswerValue } from '../../../server/src/protocol.ts';

const PLACE = { line: 0, character: 0 };
const LOCATION = { uri: 'file:///one.txt', range: { start: PLACE, end: PLACE } };

export function valueOn(day: string | undefined, value: number, more: Partial<TimelineAnswerValue> = {}) {
    const until = day && new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const found: TimelineAnswerValue = {
        id: `${day} ${value}`,
        source: 0,
        text: String(value),
        value,
        min: value,
        max: value,
        minOpen: false,
        maxOpen: false,
        hedge: 'exact',
        ...(day !== undefined && until !== undefined && { from: day, until }),
        day: day ?? 'day not known',
        basis: day === undefined ? 'day not known' : 'day of publication',
        isInferred: false,
        sentence: `There were ${value}.`,
        marks: [],
        location: LOCATION,
        ...more,
    };
    return found;
}

export function timelineOf(
    values: readonly TimelineAnswerValue[],
    more: Partial<TimelineAnswer> = {},
): TimelineAnswer {
    return {
        title: 'soldiers',
        unit: 'soldiers',
        values,
        asked: 0,
        conflicts: [],
        sources: [{ title: 'One' }],
        independentSources: 1,
        events: [],
        csv: '',
        ...more,
    };
}

export function eventOn(day: string) {
    return { day, dayInWords: day, title: 'One', sentence: 'It began.', documents: 1, location: LOCATION };
}
