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
            return `${monthName(from.month)} ${from.year}`;
        if (from.year === until.year)
            return `${monthName(from.month)}–${monthName(until.month)} ${from.year}`;
        return `${monthName(from.month)} ${from.year} – ${monthName(until.month)} ${until.year}`;
    }
    if (from.year === until.year && from.month === until.month) {
        return `${from.dayOfMonth}–${until.dayOfMonth} ${monthName(from.month)} ${from.year}`;
    }
    return `${dayInWords(days.from)} – ${dayInWords(last)}`;
}

function dayInWords(day: Day): string {
    const { year, month, dayOfMonth } = partsOf(day);
    return dayOf(year, month, dayOfMonth) ? `${dayOfMonth} ${monthName(month)} ${year}` : day;
}

function monthName(month: number): string {
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
