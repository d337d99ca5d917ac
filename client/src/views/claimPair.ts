/** A row of a view that stands for two claims, and what its menu does with them. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClaimSide, ProtocolLocation } from '../../../server/src/protocol.ts';
import { askReason, changeRules } from '../commands/ruleTarget.ts';
import { showBoth } from '../commands/showBoth.ts';
import { showTimeline } from '../commands/showTimeline.ts';
import type { TimelinePanel } from './timelinePanel.ts';

export interface ClaimPair {
    readonly places: readonly [ProtocolLocation, ProtocolLocation];
    readonly reason: string;
    /** What is copied: the other claim, or both. */
    readonly told: readonly ClaimSide[];
}

/** In the manifest, by which the menu of the row is chosen. */
export function pairContext({ told: [first] }: ClaimPair): string {
    return first?.isMeasured ? 'pair.measured' : 'pair';
}

/** A row; the name of the field tells it from the rows of groups. */
export interface PairRow {
    readonly pair: ClaimPair;
}

export function isPairRow(row: unknown): row is PairRow {
    return typeof row === 'object' && row !== null && 'pair' in row;
}

/** Opens the other passage; the focus stays in the view, so that one row after another can be looked at. */
export async function openPassage(
    client: BaseLanguageClient,
    { uri, range }: ProtocolLocation,
    viewColumn = vscode.ViewColumn.Active,
): Promise<void> {
    const { protocol2CodeConverter } = client;
    const selection = protocol2CodeConverter.asRange(range);
    const editor = await vscode.window.showTextDocument(protocol2CodeConverter.asUri(uri), {
        viewColumn,
        selection,
        preserveFocus: true,
    });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What the menu of a row does, by the name of its command. */
export function pairCommands(
    client: BaseLanguageClient,
    timeline: () => TimelinePanel,
): Readonly<Record<string, (row?: unknown) => unknown>> {
    const about = (work: (pair: ClaimPair) => unknown) => (row?: unknown) =>
        isPairRow(row) ? work(row.pair) : undefined;
    return {
        'crosscheck.pair.showBoth': about(({ places }) => showBoth(client, places)),
        'crosscheck.pair.openToSide': about(({ places: [, there] }) =>
            openPassage(client, there, vscode.ViewColumn.Beside),
        ),
        'crosscheck.pair.notAboutTheSame': about(pair => judge(client, pair, 'notTheSame')),
        'crosscheck.pair.accept': about(pair => judge(client, pair, 'accept')),
        'crosscheck.pair.showTimeline': about(({ told: [first] }) => {
            if (!first) return undefined;
            return showTimeline(client, timeline(), [first.location.uri, first.location.range.start]);
        }),
        'crosscheck.pair.copy': about(({ told }) =>
            vscode.env.clipboard.writeText(told.map(side => withSource(client, side)).join('\n')),
        ),
    };
}

/** Asks for the reason first. */
async function judge(
    client: BaseLanguageClient,
    { places: [here, there], reason: finding }: ClaimPair,
    kind: 'notTheSame' | 'accept',
): Promise<void> {
    const reason = await askReason(
        kind === 'accept' ? vscode.l10n.t('Accept') : vscode.l10n.t('Not about the same thing'),
    );
    if (reason === undefined) return;
    const target = { uri: here.uri, position: here.range.start };
    await changeRules(client, target, { kind, range: here.range, other: there, finding, reason });
}

/** “The fire killed 17 people.” Night of fire in Lindvik, The Courier, 4 March 2024 (courier.txt, line 7) */
function withSource(client: BaseLanguageClient, { sentence, title, from, location }: ClaimSide): string {
    const uri = client.protocol2CodeConverter.asUri(location.uri);
    const path = vscode.workspace.asRelativePath(uri);
    const place = vscode.l10n.t('{0}, line {1}', path, location.range.start.line + 1);
    const source = [title, from].filter(part => part !== '').join(', ');
    return `${vscode.l10n.t('“{0}”', sentence)} ${source} (${place})`;
}
