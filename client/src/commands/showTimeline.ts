/** "Show Timeline": the values of one measure over time, of the figure at the cursor or of one that is picked. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    MEASURES,
    type MeasureChoice,
    type MeasuresParams,
    type ProtocolRange,
    TIMELINE,
    type TimelineAnswer,
    type TimelineParams,
} from '../../../server/src/protocol.ts';
import type { TimelinePanel } from '../views/timelinePanel.ts';
import { ruleTarget, tell } from './ruleTarget.ts';

/** A link in a hover names the place; else the cursor does, and where it is on no figure a person picks. */
export async function showTimeline(
    client: BaseLanguageClient,
    panel: TimelinePanel,
    args: readonly unknown[],
): Promise<void> {
    const asked = ruleTarget(client, args);
    if (!asked) return;
    const { uri, position } = asked;
    const params: TimelineParams = { textDocument: { uri }, range: { start: position, end: position } };
    const found = await client.sendRequest<TimelineAnswer | null>(TIMELINE, params);
    const own = found?.values[found.asked]?.location.range;
    if (found && own && isIn(own, params.range)) await panel.show(params, found);
    else await pickMeasure(client, panel, uri);
}

/** Shows the timeline of the measure that is picked among those of the document. */
export async function pickMeasure(
    client: BaseLanguageClient,
    panel: TimelinePanel,
    uri: string,
): Promise<void> {
    const params: MeasuresParams = { textDocument: { uri } };
    const measures = await client.sendRequest<MeasureChoice[]>(MEASURES, params);
    if (measures.length === 0) return tell(vscode.l10n.t('No figure of this article measures anything.'));
    const choices = measures.map(measure => ({
        label: measure.text,
        description: [measure.title, countsInWords(measure)].join(' · '),
        detail: measure.sentence,
        measure,
    }));
    const picked = await vscode.window.showQuickPick(choices, {
        placeHolder: vscode.l10n.t('Which measure the timeline shows'),
        matchOnDescription: true,
        matchOnDetail: true,
    });
    if (picked) await panel.show({ textDocument: { uri }, range: picked.measure.range });
}

function countsInWords({ values, documents }: MeasureChoice): string {
    if (values === 1) return vscode.l10n.t('1 value');
    return documents === 1
        ? vscode.l10n.t('{0} values in 1 document', values)
        : vscode.l10n.t('{0} values in {1} documents', values, documents);
}

/** The cursor is in the figure, or at one of its ends. */
function isIn({ start, end }: ProtocolRange, { start: cursor }: ProtocolRange): boolean {
    const isAfterStart =
        cursor.line > start.line || (cursor.line === start.line && cursor.character >= start.character);
    const isBeforeEnd =
        cursor.line < end.line || (cursor.line === end.line && cursor.character <= end.character);
    return isAfterStart && isBeforeEnd;
}
