import { describe, expect, it } from 'vitest';
import { dayOfField, writtenDayAt } from '../../../../server/src/engine/text/writtenDay.ts';

describe('a day in a field', () => {
    it.each([
        ['2024-03-14', '2024-03-14'],
        ['2024-3-4', '2024-03-04'],
        ['2024/03/14', '2024-03-14'],
        ['2024-03-14T23:30:00-08:00', '2024-03-14'],
        ['2024-03-14 09:30', '2024-03-14'],
        ['2024-03-14T09:30:15.123Z', '2024-03-14'],
        ['14 March 2024', '2024-03-14'],
        ['14th of March 2024', '2024-03-14'],
        ['March 14, 2024', '2024-03-14'],
        ['Mar. 14, 2024', '2024-03-14'],
        ['Thursday, 14 March 2024', '2024-03-14'],
        ['Thursday, March 14, 2024 at 9:30 a.m.', '2024-03-14'],
        ['2024-02-30', undefined],
        ['31 April 2024', undefined],
        ['March 2024', undefined],
        ['2024', undefined],
        ['14 March', undefined],
        ['14/03/2024', '2024-03-14'],
        ['12.10.44', '1944-10-12'],
        ['03/14/2024', '2024-03-14'],
        ['04/04/2024', '2024-04-04'],
        ['03/04/2024', undefined],
        ['3.4.2024', '2024-04-03'],
        ['3.14.2024', undefined],
        ['14.3.24', '2024-03-14'],
        ['14/3/24', '2024-03-14'],
        ['14/3/88', '1988-03-14'],
        ['3/4/24', undefined],
        ['14-3-24', undefined],
        ['14.3.24.5', undefined],
        ['14-Mar-2024', '2024-03-14'],
        ['14TH MARCH 2024', '2024-03-14'],
        ['3.4.20245', undefined],
        ['2024-03-14 or so', undefined],
        ['soon', undefined],
        ['', undefined],
    ])('%s', (words, day) => expect(dayOfField(words)).toBe(day));
});

describe('a day in running words', () => {
    it.each([
        ['March 4 (NEA)', 'March 4', undefined, [3, 4, undefined]],
        ['March 4, 2024 (NEA)', 'March 4, 2024', '2024-03-04', undefined],
        ['Monday - ', 'Monday', undefined, undefined],
        ['Mon., 4 March, 10:30', 'Mon., 4 March', undefined, [3, 4, 1]],
        ['Feb 29', 'Feb 29', undefined, [2, 29, undefined]],
        ['3/4/2024', '3/4/2024', undefined, undefined],
    ])('%s', (words, text, day, parts) => {
        const [month, dayOfMonth, weekday] = parts ?? [];
        const dayOfYear = parts && { month, dayOfMonth, weekday };
        const found = writtenDayAt(`On ${words}`, 3);
        expect(found).toEqual({ start: 3, end: 3 + text.length, day, dayOfYear });
    });

    it.each(['Marchers', 'May be', '4 people', 'Feb 30', 'Sunrise 4'])('not in %s', words =>
        expect(writtenDayAt(words, 0)).toBeUndefined(),
    );
});
