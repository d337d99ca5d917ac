/** Verdicts in the words and colours of the terminal. */

import * as l10n from '@vscode/l10n';
import type { Report, Verdict } from '../engine/engine.ts';
import { pairsWith } from './report.ts';
import type { Colour } from './terminal.ts';

/** In the order in which a reader wants them. */
export const VERDICTS: readonly Verdict[] = [
    'conflicts',
    'disputed',
    'updates',
    'moreSpecific',
    'agrees',
    'related',
];

export const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = {
    conflicts: 'yellow',
    disputed: 'magenta',
    updates: 'cyan',
    moreSpecific: 'green',
    agrees: 'green',
    related: 'dim',
};

/** "1 conflict, 3 updates": without those that do not occur; empty when none does. `related` is not worth a count. */
export function verdictCounts(report: Report): string {
    return VERDICTS.filter(verdict => verdict !== 'related')
        .map(verdict => ({ verdict, count: pairsWith(report, verdict) }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => counted(verdict, count))
        .join(', ');
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
