/** What the status item says in each state, and which command it offers. */

import * as vscode from 'vscode';
import type { IndexStatus, RulesError } from '../../../server/src/protocol.ts';
import type { Counts } from './conflicts.ts';

export interface StatusInWords {
    readonly text: string;
    readonly detail: string;
    readonly command: vscode.Command | undefined;
}

export function startingInWords(): StatusInWords {
    return { text: vscode.l10n.t('Crosscheck starts'), detail: '', command: undefined };
}

/** The server is down, and nobody starts it by itself. */
export function stoppedInWords(): StatusInWords {
    return {
        text: vscode.l10n.t('Crosscheck has stopped'),
        detail: '',
        command: { command: 'crosscheck.restartServer', title: vscode.l10n.t('Restart Server') },
    };
}

export function statusInWords(status: IndexStatus): StatusInWords {
    const { documents, total, leftOut } = status;
    const read = documents === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', documents);
    switch (status.state) {
        case 'reading':
            return {
                text: total > 0 ? vscode.l10n.t('{0} of {1} articles', documents, total) : read,
                detail: vscode.l10n.t('being read'),
                command: { command: 'crosscheck.cancelIndexing', title: vscode.l10n.t('Cancel') },
            };
        case 'ready':
            if (status.rulesError) return rulesInWords(read, status.rulesError);
            if (status.isLimited) {
                return {
                    text: read,
                    detail: vscode.l10n.t('there are more: the limit is reached'),
                    command: {
                        command: 'workbench.action.openSettings',
                        title: vscode.l10n.t('Settings'),
                        arguments: ['crosscheck.files.maxCount'],
                    },
                };
            }
            if (leftOut === 0 && status.isOpenOnly)
                return { text: read, detail: vscode.l10n.t('open documents only'), command: undefined };
            if (leftOut === 0) return { text: read, detail: '', command: again() };
            return {
                text: read,
                detail:
                    leftOut === 1
                        ? vscode.l10n.t('1 file left out')
                        : vscode.l10n.t('{0} files left out', leftOut),
                command: { command: 'crosscheck.showOutput', title: vscode.l10n.t('Show why') },
            };
        case 'cancelled':
            return { text: read, detail: vscode.l10n.t('reading was cancelled'), command: again() };
        case 'quiet':
            return {
                text: vscode.l10n.t('Crosscheck is quiet'),
                detail: vscode.l10n.t('this looks like a code repository'),
                command: { command: 'crosscheck.useHere', title: vscode.l10n.t('Use Crosscheck here') },
            };
        case 'off':
            return {
                text: vscode.l10n.t('Crosscheck is off'),
                detail: vscode.l10n.t('switched off in the settings'),
                command: {
                    command: 'workbench.action.openSettings',
                    title: vscode.l10n.t('Settings'),
                    arguments: ['crosscheck.enable'],
                },
            };
    }
}

/** The command leads to the line. */
function rulesInWords(read: string, { uri, line }: RulesError): StatusInWords {
    const place = new vscode.Range(line, 0, line, 0);
    return {
        text: read,
        detail: vscode.l10n.t('crosscheck.json has an error in line {0}: the rules before it hold', line + 1),
        command: {
            command: 'vscode.open',
            title: vscode.l10n.t('Show'),
            arguments: [vscode.Uri.parse(uri), { selection: place }],
        },
    };
}

function again(): vscode.Command {
    return { command: 'crosscheck.indexAgain', title: vscode.l10n.t('Read again') };
}

/** Undefined where there is nothing to compare. */
export function conflictsInWords({ articles, conflicts }: Counts): string | undefined {
    if (articles < 2) return undefined;
    if (conflicts === 0) return vscode.l10n.t('no conflicts');
    return conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', conflicts);
}

/** Undefined where every day is known. */
export function undatedInWords({ undated }: Counts): string | undefined {
    if (undated === 0) return undefined;
    return undated === 1
        ? vscode.l10n.t('1 article without a day')
        : vscode.l10n.t('{0} articles without a day', undated);
}
