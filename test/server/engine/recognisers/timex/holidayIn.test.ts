import { expect, it } from 'vitest';
import { holidayIn } from '../../../../../server/src/engine/recognisers/timex/holidayIn.ts';

it.each([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['easter', 1961, '1961-04-02'],
    ['orthodox easter', 2024, '2024-05-05'],
    ['orthodox easter', 2025, '2025-04-20'],
    ['good friday', 1998, '1998-04-10'],
    ['thanksgiving', 1999, '1999-11-25'],
    ['memorial day', 2023, '2023-05-29'],
    ['election day', 2000, '2000-11-07'],
    ['christmas', 2024, '2024-12-25'],
])('%s in %i is %s', (name, year, day) => {
    expect(holidayIn(year, name)).toBe(day);
});

it('knows no other feasts, and none before the calendar', () => {
    expect(holidayIn(2024, 'constructor')).toBeUndefined();
    expect(holidayIn(1500, 'easter')).toBeUndefined();
});
