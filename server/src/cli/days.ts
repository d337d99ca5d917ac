/** Days in words: "14 March 2024". */

import * as l10n from '@vscode/l10n';
import type { Day, DayInterval, Publication } from '../engine/engine.ts';

/** With the basis: "14 March 2024 (dateline)", "unknown day". */
export function publicationInWords(published: Publication | undefined): string {
    return published
        ? l10n.t('{0} ({1})', daysInWords(published.days), basisInWords(published.basis))
        : l10n.t('unknown day');
}

/** "14 March 2024", "March 2024", "2024", "1 to 7 March 2024", "28 February to 2 March 2024". */
function daysInWords({ from, until }: DayInterval): string {
    const last = dayBefore(until);
    if (from === last) return written(from, 'day');
    if (from.endsWith('-01-01') && last.endsWith('-12-31') && from.slice(0, 4) === last.slice(0, 4))
        return from.slice(0, 4);
    const isSameMonth = from.slice(0, 7) === last.slice(0, 7);
    if (isSameMonth && from.endsWith('-01') && until.endsWith('-01')) return written(from, 'month');
    if (isSameMonth) return l10n.t('{0} to {1}', Number(from.slice(8)), written(last, 'day'));
    return l10n.t('{0} to {1}', written(from, 'day'), written(last, 'day'));
}

function basisInWords(basis: Publication['basis']): string {
    switch (basis) {
        case 'user':
            return l10n.t('set by you');
        case 'frontMatter':
            return l10n.t('front matter');
        case 'dateline':
            return l10n.t('dateline');
        case 'fileName':
            return l10n.t('file name');
        case 'text':
            return l10n.t('inferred from the text');
    }
}

function written(day: Day, grain: 'day' | 'month'): string {
    return (grain === 'day' ? DAY : MONTH).format(timeOf(day));
}

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const DAY = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
});

function dayBefore(day: Day): Day {
    return new Date(timeOf(day) - 86_400_000).toISOString().slice(0, 10);
}

function timeOf(day: Day): number {
    return Date.parse(`${day}T00:00:00Z`);
}
