/** When a document was published, and how that is known. */

import * as l10n from '@vscode/l10n';
import type { Publication, ReportDocument } from '../engine/engine.ts';

/** "14 March 2024 (dateline)", "December 2023 (inferred)", "14 March 2024 (year inferred)", "unknown day". */
export function publishedInWords({ day, published }: Pick<ReportDocument, 'day' | 'published'>): string {
    if (day === undefined || published === undefined) return l10n.t('unknown day');
    const basis = basisInWords(published.basis);
    return basis === undefined ? day : l10n.t('{0} ({1})', day, basis);
}

/** Undefined for an inferred day, of which the words of the day tell. */
function basisInWords(basis: Publication['basis']): string | undefined {
    switch (basis) {
        case 'user':
            return l10n.t('set by you');
        case 'frontMatter':
            return l10n.t('front matter');
        case 'dateline':
            return l10n.t('dateline');
        case 'fileName':
            return l10n.t('file name');
        case 'others':
        case 'text':
            return undefined;
    }
}
