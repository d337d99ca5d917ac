/** Days as a reader writes them: "24 September 2023", "September 2023", "2023", "3–9 March 2024". */

import * as l10n from '@vscode/l10n';
import { type Day, type DayInterval, dayOf, daysInMonth, partsOf, plusDays } from './day.ts';

export function inWords(days: DayInterval): string {
    const last = plusDays(days.until, -1);
    if (days.from === last) return dayInWords(days.from);
    const from = partsOf(days.from);
    const until = partsOf(last);
    const isWholeMonths = from.dayOfMonth === 1 && until.dayOfMonth === daysInMonth(until.year, until.month);
    if (isWholeMonths && from.month === 1 && until.month === 12) {
        return from.year === until.year ? `${from.year}` : `${from.year}–${until.year}`;
    }
    if (isWholeMonths) {
        if (from.year === until.year && from.month === until.month)
            return `${monthInWords(from.month)} ${from.year}`;
        if (from.year === until.year)
            return `${monthInWords(from.month)}–${monthInWords(until.month)} ${from.year}`;
        return `${monthInWords(from.month)} ${from.year} – ${monthInWords(until.month)} ${until.year}`;
    }
    if (from.year === until.year && from.month === until.month) {
        return `${from.dayOfMonth}–${until.dayOfMonth} ${monthInWords(from.month)} ${from.year}`;
    }
    return `${dayInWords(days.from)} – ${dayInWords(last)}`;
}

/** 1 is Monday. */
export function weekdayInWords(weekday: number): string {
    return (
        [
            l10n.t('Monday'),
            l10n.t('Tuesday'),
            l10n.t('Wednesday'),
            l10n.t('Thursday'),
            l10n.t('Friday'),
            l10n.t('Saturday'),
            l10n.t('Sunday'),
        ][weekday - 1] ?? ''
    );
}

function dayInWords(day: Day): string {
    const { year, month, dayOfMonth } = partsOf(day);
    return dayOf(year, month, dayOfMonth) ? `${dayOfMonth} ${monthInWords(month)} ${year}` : day;
}

/** Months count from 1. */
export function monthInWords(month: number): string {
    return (
        [
            l10n.t('January'),
            l10n.t('February'),
            l10n.t('March'),
            l10n.t('April'),
            l10n.t('May'),
            l10n.t('June'),
            l10n.t('July'),
            l10n.t('August'),
            l10n.t('September'),
            l10n.t('October'),
            l10n.t('November'),
            l10n.t('December'),
        ][month - 1] ?? ''
    );
}
