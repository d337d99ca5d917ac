/** Amounts in words, one apart from many. */

import * as l10n from '@vscode/l10n';
import type { Report, Verdict } from '../engine/engine.ts';
import { pairsWith } from './report.ts';
import { VERDICTS } from './verdicts.ts';

/** "12 documents · 9 independent sources · 34 people, organisations and places". */
export function sizeOfReport({ documents, independentSources, entities }: Report): string {
    return [
        documents.length === 1 ? l10n.t('1 document') : l10n.t('{0} documents', documents.length),
        independentSources === 1
            ? l10n.t('1 independent source')
            : l10n.t('{0} independent sources', independentSources),
        entities === 1
            ? l10n.t('1 person, organisation or place')
            : l10n.t('{0} people, organisations and places', entities),
    ].join(' · ');
}

/** "1 conflict, 3 updates", without verdicts that do not occur; "nothing to compare was found". */
export function verdictCounts(report: Report): string {
    const counts = VERDICTS.filter(verdict => verdict !== 'related') // Not worth a count.
        .map(verdict => ({ verdict, count: pairsWith(report, verdict) }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => counted(verdict, count));
    const found = counts.length === 0 ? l10n.t('nothing to compare was found') : counts.join(', ');
    const inner = innerInWords(report.inner.length);
    const aside = report.setAside === 0 ? undefined : l10n.t('{0} set aside', report.setAside);
    const lost = lostInWords(report.lostJudgements);
    return [found, inner, aside, lost].filter(part => part !== undefined).join(' · ');
}

function lostInWords(count: number): string | undefined {
    if (count === 0) return undefined;
    return count === 1
        ? l10n.t('1 judgement whose words are no longer found')
        : l10n.t('{0} judgements whose words are no longer found', count);
}

function innerInWords(count: number): string | undefined {
    if (count === 0) return undefined;
    return count === 1
        ? l10n.t('1 inconsistency within one article')
        : l10n.t('{0} inconsistencies within one article', count);
}

function counted(verdict: Verdict, count: number): string {
    switch (verdict) {
        case 'conflicts':
            return count === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', count);
        case 'disputed':
            return count === 1 ? l10n.t('1 dispute') : l10n.t('{0} disputes', count);
        case 'updates':
            return count === 1 ? l10n.t('1 update') : l10n.t('{0} updates', count);
        case 'moreSpecific':
            return l10n.t('{0} more specific', count);
        case 'agrees':
            return count === 1 ? l10n.t('1 agreement') : l10n.t('{0} agreements', count);
        case 'related':
            return l10n.t('{0} related', count);
    }
}

export function moreClaimsInWords(count: number): string {
    return count === 1 ? l10n.t('and 1 more claim') : l10n.t('and {0} more claims', count);
}

export function morePairsInWords(count: number): string {
    return count === 1 ? l10n.t('and 1 more comparison') : l10n.t('and {0} more comparisons', count);
}
