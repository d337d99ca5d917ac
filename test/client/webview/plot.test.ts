import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plot, plotOf, RADIUS } from '../../../client/webview/plot.ts';
import type { TimelineAnswer, TimelineAnswerValue } from '../../../server/src/protocol.ts';
import { eventOn, timelineOf, valueOn } from './timelines.ts';

function plotted(timeline: TimelineAnswer, width = 600): Plot {
    return plotOf(timeline, {
        width,
        height: 300,
        widthOfTick: value => String(value).length * 7,
        widthOfUnknown: 80,
    });
}

function marksOf(...values: readonly TimelineAnswerValue[]): Plot['marks'] {
    return plotted(timelineOf(values)).marks;
}

/** The value as an interval of what was said. */
function bounded(
    hedge: TimelineAnswerValue['hedge'],
    bounds: Partial<TimelineAnswerValue>,
): TimelineAnswerValue {
    const { value: _, min: __, max: ___, ...rest } = valueOn('2024-06-01', 50);
    return { ...rest, hedge, ...bounds };
}

const AROUND = [valueOn('2024-05-01', 0), valueOn('2024-07-01', 100)] as const;

describe('a mark', () => {
    it('stands the further to the right the later its day, and the higher the larger its value', () => {
        const [early, late] = marksOf(valueOn('2024-03-01', 10), valueOn('2024-06-01', 20));
        expect(early?.x).toBeLessThan(late?.x ?? 0);
        expect(early?.y).toBeGreaterThan(late?.y ?? 0);
    });

    it('has no bar for a plain number', () => {
        expect(marksOf(valueOn('2024-03-01', 10))[0]?.bar).toBeUndefined();
    });

    it.each([
        ['more than 50', bounded('moreThan', { value: 50, min: 50, minOpen: true }), 'arrow', 'none', true],
        ['at least 50', bounded('atLeast', { value: 50, min: 50 }), 'arrow', 'none', false],
        ['less than 50', bounded('lessThan', { value: 50, max: 50, maxOpen: true }), 'none', 'arrow', true],
        ['up to 50', bounded('atMost', { value: 50, max: 50, min: 0 }), 'none', 'arrow', false],
        ['about 50', bounded('about', { value: 50, min: 45, max: 55 }), 'fade', 'fade', false],
        ['40 to 60', bounded('range', { min: 40, max: 60 }), 'cap', 'cap', true],
        ['dozens', bounded('vague', { min: 24, max: 99 }), 'fade', 'fade', true],
    ] as const)('of “%s” ends as its words do', (_, value, topEnd, bottomEnd, isHollow) => {
        const [, mark] = marksOf(AROUND[0], value, AROUND[1]);
        expect(mark?.bar).toMatchObject({ topEnd, bottomEnd });
        expect(mark?.isHollow).toBe(isHollow);
    });

    it('of a range covers what its words allow', () => {
        const [low, mark, high] = marksOf(
            valueOn('2024-05-01', 40),
            bounded('range', { min: 40, max: 60 }),
            valueOn('2024-07-01', 60),
        );
        expect(mark?.bar?.bottom).toBeCloseTo(low?.y ?? 0);
        expect(mark?.bar?.top).toBeCloseTo(high?.y ?? 0);
    });

    it('shows days that are known in part as the time that they cover, a day as a point', () => {
        const [month, day] = marksOf(
            valueOn('2024-03-01', 10, { until: '2024-05-01' }),
            valueOn('2024-06-20', 20),
        );
        expect((month?.until ?? 0) - (month?.from ?? 0)).toBeGreaterThan(100);
        expect(day).toMatchObject({ from: undefined, until: undefined });
    });

    it('does not cover another of the same day and value', () => {
        const marks = marksOf(...Array.from({ length: 5 }, () => valueOn('2024-03-01', 10)));
        const places = marks.map(({ x }) => x).sort((a, b) => a - b);
        for (const [i, x] of places.entries())
            if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(2 * RADIUS);
    });

    it('of an unknown day stands apart from all others', () => {
        const { marks, unknown, xTicks } = plotted(timelineOf([...AROUND, valueOn(undefined, 50)]));
        const [first, last, undated] = marks;
        expect(unknown).toBeDefined();
        expect(undated?.x).toBeGreaterThan(unknown?.left ?? 0);
        for (const mark of [first, last]) expect(mark?.x).toBeLessThan(unknown?.left ?? 0);
        for (const { x } of xTicks) expect(x).toBeLessThan(unknown?.left ?? 0);
    });
});

describe('a plot', () => {
    it('without any day has no axis of time', () => {
        const { xTicks, unknown, left } = plotted(timelineOf([valueOn(undefined, 7), valueOn(undefined, 8)]));
        expect(xTicks).toEqual([]);
        expect(unknown?.left).toBe(left);
    });

    it('of one value has ticks on both axes', () => {
        const { xTicks, yTicks } = plotted(timelineOf([valueOn('2024-03-01', 10)]));
        expect(xTicks.length).toBeGreaterThanOrEqual(2);
        expect(yTicks.length).toBeGreaterThanOrEqual(2);
    });

    it('numbers its events from left to right, none over another', () => {
        const days = ['2024-03-01', '2024-03-02', '2024-03-02', '2024-03-03'];
        const { events } = plotted(timelineOf(AROUND, { events: days.map(eventOn) }));
        for (const [i, { labelX }] of events.entries())
            if (i > 0) expect(labelX - (events[i - 1]?.labelX ?? 0)).toBeGreaterThanOrEqual(18);
    });

    it('keeps everything inside, whatever the values, the days and the width', () => {
        const day = fc
            .integer({ min: 0, max: 40_000 })
            .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10));
        const value = fc.record({
            day: fc.option(day, { nil: undefined }),
            value: fc.oneof(
                fc.integer({ min: -5, max: 5 }),
                fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
            ),
            isOpen: fc.boolean(),
        });
        const values = fc.array(value, { minLength: 1, maxLength: 40 }).map(all =>
            all.map(({ day: on, value: n, isOpen }) => {
                const { max, ...rest } = valueOn(on, n);
                return isOpen ? { ...rest, hedge: 'atLeast' as const } : { ...rest, max: max ?? n };
            }),
        );
        fc.assert(
            fc.property(
                values,
                fc.array(day, { maxLength: 8 }),
                fc.integer({ min: 200, max: 2000 }),
                (all, days, width) => {
                    const timeline = timelineOf(all, { events: days.sort().map(eventOn) });
                    const { marks, top, bottom } = plotted(timeline, width);
                    for (const { x, y, bar } of marks) {
                        expect(x).toBeGreaterThanOrEqual(0);
                        expect(x).toBeLessThanOrEqual(width);
                        expect(y).toBeGreaterThanOrEqual(top - 1);
                        expect(y).toBeLessThanOrEqual(bottom + 1);
                        if (bar) expect(bar.top).toBeLessThanOrEqual(bar.bottom);
                    }
                },
            ),
        );
    });
});
