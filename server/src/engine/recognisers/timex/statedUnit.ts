/** What the words say of a period of the calendar whose year is not named: `XXXX-WXX`, `XXXX-XX`. */

import type { CalendarUnit } from '../mention.ts';

const STATED: Readonly<Record<CalendarUnit, string>> = {
    day: 'XXXX-XX-XX',
    hour: 'XXXX-XX-XXTXX',
    minute: 'XXXX-XX-XXTXX:XX',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
};

export function statedUnit(unit: CalendarUnit): string {
    return STATED[unit];
}

/** The unit of the calendar by which one counts in this unit, and how many of them it has; undefined when none. */
export function countedIn(unit: string): { readonly unit: CalendarUnit; readonly size: number } | undefined {
    switch (unit) {
        case 'day':
        case 'week':
        case 'month':
        case 'quarter':
        case 'year':
        case 'century':
        case 'hour':
        case 'minute':
            return { unit, size: 1 };
        case 'night':
            return { unit: 'day', size: 1 };
        case 'second':
            return { unit: 'minute', size: 0 };
        case 'fortnight':
            return { unit: 'week', size: 2 };
        case 'semester':
            return { unit: 'month', size: 6 };
        // A decade ago is a year, not a decade.
        case 'decade':
            return { unit: 'year', size: 10 };
        default:
            return undefined;
    }
}

/** True for a unit that divides the calendar. */
export function isPeriod(unit: string): unit is CalendarUnit {
    return unit !== 'hour' && unit !== 'minute' && unit in STATED;
}
