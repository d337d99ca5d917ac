/** What a person has written into a draft: references to sources, the latest figure, names as others spell them. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type ChangeRulesResult,
    type ProtocolRange,
    type RelatedClaimItem,
    type RelatedClaims,
    WRITE,
    type WriteParams,
    type Writing,
} from '../../../server/src/protocol.ts';
import { claimsAt, pick } from './relatedClaims.ts';
import { isPosition, ruleTarget, tell } from './ruleTarget.ts';

/** The source is picked among what other articles say about the place. */
export async function insertReference(
    client: BaseLanguageClient,
    form: 'link' | 'footnote',
    args: readonly unknown[],
): Promise<void> {
    const asked = placeOf(client, args);
    const claims =
        asked && (await claimsAt(client, { uri: asked.uri, position: asked.range.start }, asked.range.end));
    const picked =
        claims && (await pick(bearingOutFirst(claims), vscode.l10n.t('The source that bears this out')));
    if (!picked) return;
    const { range, location } = picked;
    await write(client, asked.uri, { kind: 'reference', form, range, source: location.uri });
}

/** Elsewhere what contradicts comes first, for somebody to look at: here nobody is to refer to it unawares. */
function bearingOutFirst({ items, ...claims }: RelatedClaims): RelatedClaims {
    const rank = ({ bearsOut, isConflict }: RelatedClaimItem) => (bearsOut ? 0 : isConflict ? 2 : 1);
    return { ...claims, items: [...items].sort((a, b) => rank(a) - rank(b)) };
}

export async function useLatestFigure(client: BaseLanguageClient): Promise<void> {
    const asked = placeOf(client, []);
    if (asked) await write(client, asked.uri, { kind: 'latestFigure', range: asked.range });
}

export async function normaliseSpelling(client: BaseLanguageClient): Promise<void> {
    const asked = placeOf(client, []);
    if (asked) await write(client, asked.uri, { kind: 'spelling' });
}

interface Place {
    readonly uri: string;
    readonly range: ProtocolRange;
}

/** What an action hands over, else what is selected in front. */
function placeOf(client: BaseLanguageClient, args: readonly unknown[]): Place | undefined {
    const target = ruleTarget(client, args);
    if (!target) return undefined;
    const { uri, position } = target;
    const [, , end] = args;
    if (isPosition(end)) return { uri, range: { start: position, end } };
    const selection = vscode.window.activeTextEditor?.selection;
    if (args.length > 0 || !selection) return { uri, range: { start: position, end: position } };
    return { uri, range: client.code2ProtocolConverter.asRange(selection) };
}

/** The editor shows what will be written, and asks. */
async function write(client: BaseLanguageClient, uri: string, writing: Writing): Promise<void> {
    const params: WriteParams = { textDocument: { uri }, writing };
    const { reason } = await client.sendRequest<ChangeRulesResult>(WRITE, params);
    if (reason !== undefined) tell(reason);
}
