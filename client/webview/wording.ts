/** Numbers, days and values in words. */

import * as l10n from '@vscode/l10n';
import type { TimelineAnswer, TimelineAnswerEvent, TimelineAnswerValue } from '../../server/src/protocol.ts';
import type { XTick } from './plot.ts';

/** "4,700", "1.5M". */
export function numberInWords(value: number, language: string): string {
    const isLarge = Math.abs(value) >= 1e6;
    return new Intl.NumberFormat(language, {
        notation: isLarge ? 'compact' : 'standard',
        maximumFractionDigits: isLarge ? 2 : 6,
    }).format(value);
}

/** "4 Mar" and, where another year begins, "2024" below it. */
export function dateAtTick(
    { date, grain }: XTick,
    before: XTick | undefined,
    language: string,
): { readonly day: string; readonly year: string } {
    const format = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }).format(date);
    const year = format({ year: 'numeric' });
    if (grain === 'year') return { day: year, year: '' };
    const isNew = before?.date.getUTCFullYear() !== date.getUTCFullYear();
    const day = format(grain === 'month' ? { month: 'short' } : { day: 'numeric', month: 'short' });
    return { day, year: isNew ? year : '' };
}

/** The day comes first, as in all other texts of ours. */
function localeOf(language: string): string {
    return language === 'en' || language === 'en-US' ? 'en-GB' : language;
}

/** "5 values in 4 documents, 3 independent sources". */
export function countsInWords({ values, sources, independentSources }: TimelineAnswer): string {
    const counted = values.length === 1 ? l10n.t('1 value') : l10n.t('{0} values', values.length);
    const documents = sources.length === 1 ? l10n.t('1 document') : l10n.t('{0} documents', sources.length);
    const independent =
        independentSources === 1
            ? l10n.t('1 independent source')
            : l10n.t('{0} independent sources', independentSources);
    return l10n.t('{0} in {1}, {2}', counted, documents, independent);
}

/** "Night of fire, The Courier". */
export function sourceInWords({ sources }: TimelineAnswer, index: number): string {
    const { title, outlet } = sources[index] ?? { title: '' };
    return [title, outlet].filter(part => part !== undefined && part !== '').join(', ');
}

/** The day with how it is known, and how the value is meant. */
export function dayInWords({ day, basis, modality, from }: TimelineAnswerValue): string {
    const parts = from === undefined ? [day] : [day, basis];
    return [...parts, modality].filter(part => part !== undefined).join(' · ');
}

/** "conflicts with 17 people (Brennik Courier): 12 is less than 17 …", one for each. */
export function conflictsInWords(timeline: TimelineAnswer, index: number): readonly string[] {
    return timeline.conflicts.flatMap(({ one, other, reason }) => {
        if (one !== index && other !== index) return [];
        const rival = timeline.values[one === index ? other : one];
        if (!rival) return [];
        const source = sourceInWords(timeline, rival.source);
        return [l10n.t('conflicts with {0} in {1}: {2}', rival.text, source, reason)];
    });
}

/** All of a value, for those who do not see where it stands. */
export function valueInWords(timeline: TimelineAnswer, index: number): string {
    const value = timeline.values[index];
    if (!value) return '';
    const source = sourceInWords(timeline, value.source);
    return [value.text, dayInWords(value), source, ...conflictsInWords(timeline, index)].join('. ');
}

export function eventInWords({ dayInWords: day, sentence }: TimelineAnswerEvent): string {
    return `${day}: ${sentence}`;
}
