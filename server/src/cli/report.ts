/** The cross-reference report of a folder, with what every format of it needs. */

import * as l10n from '@vscode/l10n';
import {
    type Report,
    type ReportClaim,
    type ReportOptions,
    reportOf,
    type Snapshot,
    type Verdict,
} from '../engine/engine.ts';
import { type LeftOut, type ReadFolder, shownPath } from './folder.ts';
import type { Io } from './io.ts';
import { lineStartsOf, type Position, positionAt } from './position.ts';
import { type Job, withProgress } from './progress.ts';

/** What a format writes. */
export interface FolderReport extends Report {
    /** Ends with `/`. */
    readonly folder: string;
    readonly leftOut: readonly LeftOut[];
    /** Relative to the folder. */
    pathOf(uri: string): string;
    /** Where a claim begins and where it ends. */
    placeOf(claim: Pick<ReportClaim, 'uri' | 'span'>): Place;
}

export interface Place {
    readonly start: Position;
    readonly end: Position;
}

export async function folderReport(
    folder: ReadFolder,
    io: Pick<Io, 'stderr'>,
    options: ReportOptions = {},
): Promise<FolderReport> {
    const snapshot = folder.corpus.snapshot();
    const report = await withProgress(io, jobOf(snapshot), onStep => {
        const job = reportOf(snapshot, options);
        let step = job.next();
        while (!step.done) {
            onStep();
            step = job.next();
        }
        return step.value;
    });
    const lineStarts = new Map<string, readonly number[]>();
    return {
        ...report,
        folder: folder.uri,
        leftOut: folder.leftOut,
        pathOf: uri => shownPath(folder, uri),
        placeOf: ({ uri, span }) => {
            const starts =
                lineStarts.get(uri) ?? lineStartsOf(snapshot.article(uri)?.recognition.document.text ?? '');
            lineStarts.set(uri, starts);
            return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
        },
    };
}

/** The report takes a step for each statement. */
function jobOf(snapshot: Snapshot): Job {
    const total = snapshot.uris().reduce((sum, uri) => sum + snapshot.claims.statements(uri).length, 0);
    return { label: l10n.t('Comparing'), total };
}

/** How many pairs of claims have this verdict. */
export function pairsWith(report: Report, verdict: Verdict): number {
    let count = 0;
    for (const { pairs } of report.topics) for (const pair of pairs) if (pair.verdict === verdict) count += 1;
    return count;
}
