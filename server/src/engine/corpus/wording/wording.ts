/** Verdicts in words, seen from one of the two claims, and in which way a claim is meant. */

import * as l10n from '@vscode/l10n';
import type { Modality } from '../../claims/claim.ts';
import type { CrossReference } from '../verdicts/sides/crossReference.ts';

/** Fits before the title of the other document: "is updated by". */
export function labelOf({ verdict, direction }: Pick<CrossReference, 'verdict' | 'direction'>): string {
    switch (verdict) {
        case 'agrees':
            return l10n.t('agrees with');
        case 'moreSpecific':
            return direction === 'backward' ? l10n.t('less specific than') : l10n.t('more specific than');
        case 'updates':
            return direction === 'backward' ? l10n.t('updated by') : l10n.t('updates');
        case 'conflicts':
            return l10n.t('conflicts with');
        case 'disputed':
            return l10n.t('disputed in');
        case 'related':
            return l10n.t('related to');
    }
}

/** Undefined for what is simply asserted. */
export function modalityInWords(modality: Modality): string | undefined {
    switch (modality) {
        case 'asserted':
            return undefined;
        case 'denied':
            return l10n.t('denied');
        case 'planned':
            return l10n.t('planned, not done');
        case 'possible':
            return l10n.t('possible, not certain');
    }
}
