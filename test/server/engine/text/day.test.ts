import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
    dayNumber,
    dayOf,
    dayOfNumber,
    daysInMonth,
    plusDays,
    readDay,
    readDays,
    weekdayOf,
} from '../../../../server/src/engine/text/day.ts';

describe('days', () => {
    it.each([
        ['2024-02-29', '2024-02-29'],
        ['2023-02-29', undefined],
        ['1900-02-29', undefined],
        ['2000-02-29', '2000-02-29'],
        ['2024-13-01', undefined],
        ['0000-01-01', undefined],
        ['2024-3-1', undefined],
        ['yesterday', undefined],
    ])('reads %s as %s', (text, day) => expect(readDay(text)).toBe(day));

    it.each([
        ['2024-03-14', '2024-03-14', '2024-03-15'],
        ['2024-03-14T23:59:59.5+02:00', '2024-03-14', '2024-03-15'],
        ['2024-02', '2024-02-01', '2024-03-01'],
        ['2024-12', '2024-12-01', '2025-01-01'],
        ['2024', '2024-01-01', '2025-01-01'],
        ['2024-02-00', '2024-02-01', '2024-03-01'],
        ['2024-00-00', '2024-01-01', '2025-01-01'],
        ['9999', '9999-01-01', '9999-12-31'],
    ])('knows of %s the days from %s until %s', (text, from, until) =>
        expect(readDays(text)).toEqual({ from, until }),
    );

    it.each([
        '2024-00-05',
        '2024-13',
        '2024-02-30',
        '0000',
        '',
        'May 2024',
        '2024-03-14 and more',
        '20240314',
    ])('knows no days of %j', text => expect(readDays(text)).toBeUndefined());

    it.each([
        ['1970-01-01', 0, 4],
        ['1969-12-31', -1, 3],
        ['2024-03-14', 19796, 4],
        ['2000-01-01', 10957, 6],
    ])('%s is day %d, weekday %d', (day, number, weekday) => {
        expect(dayNumber(day)).toBe(number);
        expect(weekdayOf(day)).toBe(weekday);
    });

    it('counts there and back over the whole calendar', () => {
        fc.assert(
            fc.property(fc.integer({ min: -719162, max: 2932896 }), number => {
                expect(dayNumber(dayOfNumber(number))).toBe(number);
            }),
        );
    });

    it('agrees with the calendar of the platform', () => {
        fc.assert(
            fc.property(fc.integer({ min: -40000, max: 80000 }), number => {
                expect(dayOfNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
            }),
        );
    });

    it('stays in the calendar at its ends', () => {
        expect(plusDays('9999-12-31', 1)).toBe('9999-12-31');
        expect(plusDays('0001-01-01', -1)).toBe('0001-01-01');
        expect(dayOf(2024, 4, daysInMonth(2024, 4))).toBe('2024-04-30');
    });
});
