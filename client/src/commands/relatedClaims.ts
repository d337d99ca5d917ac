/** "Show What Other Articles Say …" and "Not about the Same Thing as …": picked from the related claims of a place. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type ProtocolRange,
    RELATED_CLAIMS,
    type RelatedClaimItem,
    type RelatedClaims,
    type RelatedClaimsParams,
} from '../../../server/src/protocol.ts';
import { askReason, changeRules, isPosition, type RuleTarget, ruleTarget, tell } from './ruleTarget.ts';
import { showBoth } from './showBoth.ts';

/** Opens the claim that is picked beside the one that was asked about. A code lens asks about a stretch of words. */
export async function showRelated(client: BaseLanguageClient, args: readonly unknown[]): Promise<void> {
    const asked = ruleTarget(client, args);
    const claims = asked && (await claimsAt(client, asked, args[2]));
    const picked = claims && (await pick(claims, vscode.l10n.t('What other articles say')));
    if (picked) await showBoth(client, [{ uri: asked.uri, range: picked.range }, picked.location]);
}

/** The claim that is picked and the one that was asked about are no longer held against each other. */
export async function notAboutTheSame(client: BaseLanguageClient, args: readonly unknown[]): Promise<void> {
    await judge(client, args, 'notTheSame', vscode.l10n.t('Not about the same thing as …'));
}

/** What is said of the claim that is picked and the one that was asked about is so. */
export async function acceptRelated(client: BaseLanguageClient, args: readonly unknown[]): Promise<void> {
    await judge(client, args, 'accept', vscode.l10n.t('Accept what is said of …'));
}

async function judge(
    client: BaseLanguageClient,
    args: readonly unknown[],
    kind: 'notTheSame' | 'accept',
    title: string,
): Promise<void> {
    const asked = ruleTarget(client, args);
    const claims = asked && (await claimsAt(client, asked, args[2]));
    if (!claims) return;
    if (claims.reason !== undefined) return tell(claims.reason);
    const picked = await pick(claims, title);
    const reason = picked && (await askReason(picked.label));
    if (!picked || reason === undefined) return;
    const { range, location, reason: finding } = picked;
    await changeRules(client, asked, { kind, range, other: location, finding, reason });
}

/** Undefined when there is nothing to pick from; the person is told so. */
export async function claimsAt(
    client: BaseLanguageClient,
    { uri, position }: RuleTarget,
    end: unknown,
): Promise<RelatedClaims | undefined> {
    const range: ProtocolRange = { start: position, end: isPosition(end) ? end : position };
    const params: RelatedClaimsParams = { textDocument: { uri }, range };
    const claims = await client.sendRequest<RelatedClaims | null>(RELATED_CLAIMS, params);
    if (claims && claims.items.length > 0) return claims;
    tell(vscode.l10n.t('No other article says anything about this.'));
    return undefined;
}

export async function pick(
    claims: RelatedClaims,
    placeHolder: string,
): Promise<RelatedClaimItem | undefined> {
    const picked = await vscode.window.showQuickPick(choicesOf(claims), {
        placeHolder,
        matchOnDescription: true,
        matchOnDetail: true,
    });
    return picked?.item;
}

export function choicesOf({
    items,
}: RelatedClaims): (vscode.QuickPickItem & { readonly item: RelatedClaimItem })[] {
    return items.map(item => ({
        label: `${item.isConflict ? '$(warning) ' : ''}${item.label} “${item.title}”`,
        description: [item.from, item.reason].filter(part => part !== '').join(' · '),
        detail: item.excerpt,
        item,
    }));
}
