/** "Compare": claims side by side, from a view, a hover, a lens, a finding, or picked at the cursor. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProtocolLocation } from '../../../server/src/protocol.ts';
import { isPairRow } from '../views/claimPair.ts';
import type { Comparisons } from '../views/comparison.ts';
import { choicesOf, claimsAt } from './relatedClaims.ts';
import { ruleTarget } from './ruleTarget.ts';
import { isLocation } from './showBoth.ts';

/** A lens compares what conflicts in its paragraph; without that, and at the cursor, a person picks. */
export async function compare(
    client: BaseLanguageClient,
    comparisons: Comparisons,
    args: readonly unknown[],
): Promise<void> {
    const places = placesIn(args);
    if (places.length > 1) return comparisons.open(places, { preserveFocus: isPairRow(args[0]) });
    const asked = ruleTarget(client, args);
    const claims = asked && (await claimsAt(client, asked, args[2]));
    if (!asked || !claims) return;
    const conflict = claims.items.find(({ isConflict }) => isConflict);
    const isLens = args[2] !== undefined;
    const chosen = isLens && conflict ? [conflict] : await pickSome(choicesOf(claims));
    const [first] = chosen;
    if (!first) return;
    const here = { uri: asked.uri, range: first.range };
    await comparisons.open([here, ...chosen.map(({ location }) => location)]);
}

async function pickSome<T>(
    choices: readonly (vscode.QuickPickItem & { readonly item: T })[],
): Promise<readonly T[]> {
    const picked = await vscode.window.showQuickPick([...choices], {
        canPickMany: true,
        placeHolder: vscode.l10n.t('Compare with …'),
        matchOnDescription: true,
        matchOnDetail: true,
    });
    return (picked ?? []).map(({ item }) => item);
}

/** Rows of a view, of which several may be selected; or the places themselves. Each once. */
function placesIn([first, second, ...rest]: readonly unknown[]): readonly ProtocolLocation[] {
    const rows = Array.isArray(second) && second.length > 1 ? second : [first];
    const ofRows = rows.filter(isPairRow).flatMap(({ pair }) => pair.places);
    const told = [first, second, ...rest].filter(isLocation);
    return [...new Map([...ofRows, ...told].map(place => [JSON.stringify(place), place])).values()];
}
