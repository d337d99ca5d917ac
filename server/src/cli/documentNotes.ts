/** What a reader should know of a document before counting it as a source. */

import * as l10n from '@vscode/l10n';
import type { ReportDocument } from '../engine/engine.ts';
import type { FolderReport } from './report.ts';

/** "repeats harbour.txt"; mostly none. */
export function documentNotes(
    { copiesOf, language }: ReportDocument,
    { pathOf }: Pick<FolderReport, 'pathOf'>,
): readonly string[] {
    const notes: string[] = [];
    if (copiesOf.length > 0) notes.push(l10n.t('repeats {0}', copiesOf.map(pathOf).join(', ')));
    if (language !== 'en') notes.push(l10n.t('not read: only English is understood so far ({0})', language));
    return notes;
}
