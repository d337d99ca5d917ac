/** "Same As …" and "Not the Same As …": who is who, picked from the entities of all documents. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type EntityType,
    NAME_CHOICES,
    type NameChoice,
    type NameChoices,
    type NameChoicesParams,
} from '../../../server/src/protocol.ts';
import { changeRules, type RuleTarget, ruleTarget, tell } from './ruleTarget.ts';

/** The name is from now on one of the entity that is picked. */
export async function sameAs(client: BaseLanguageClient, args: readonly unknown[]): Promise<void> {
    const target = ruleTarget(client, args);
    const choices = target && (await choicesAt(client, target));
    if (!choices) return;
    const { entity, others } = choices;
    const picked = await vscode.window.showQuickPick(others.map(itemOf), {
        placeHolder: vscode.l10n.t('“{0}” is the same as …', entity),
        matchOnDescription: true,
    });
    if (picked) await changeRules(client, target, { kind: 'same', names: [picked.label, entity] });
}

/** The name, and the other name of its entity that is picked, are kept apart. */
export async function notSameAs(client: BaseLanguageClient, args: readonly unknown[]): Promise<void> {
    const target = ruleTarget(client, args);
    const choices = target && (await choicesAt(client, target));
    if (!choices) return;
    const { words, merged } = choices;
    if (merged.length === 0) return tell(vscode.l10n.t('“{0}” is not taken for any other name.', words));
    const picked = await vscode.window.showQuickPick([...merged], {
        placeHolder: vscode.l10n.t('“{0}” is not the same as …', words),
    });
    if (picked !== undefined) await changeRules(client, target, { kind: 'apart', names: [words, picked] });
}

/** Undefined when there is nothing to pick from; the person is told why. */
async function choicesAt(
    client: BaseLanguageClient,
    { uri, position }: RuleTarget,
): Promise<NameChoices | undefined> {
    const params: NameChoicesParams = { textDocument: { uri }, position };
    const choices = await client.sendRequest<NameChoices | null>(NAME_CHOICES, params);
    if (!choices) tell(vscode.l10n.t('Put the cursor on a name first.'));
    else if (choices.reason !== undefined) tell(choices.reason);
    else return choices;
    return undefined;
}

function itemOf({ name, type, aliases, documents }: NameChoice): vscode.QuickPickItem {
    const where = documents === 1 ? vscode.l10n.t('1 document') : vscode.l10n.t('{0} documents', documents);
    return {
        label: name,
        description: [...aliases.slice(0, MOST_ALIASES), typeInWords(type), where].join(' · '),
    };
}

const MOST_ALIASES = 3;

function typeInWords(type: EntityType): string {
    switch (type) {
        case 'person':
            return vscode.l10n.t('person');
        case 'organisation':
            return vscode.l10n.t('organisation');
        case 'place':
            return vscode.l10n.t('place');
        case 'other':
            return vscode.l10n.t('other name');
    }
}
