/** What a note is called where it is shown. */

import * as vscode from 'vscode';
import type { NoteItem, NoteStatus } from '../../../server/src/protocol.ts';

export const STATUSES: readonly NoteStatus[] = ['to check', 'verified', 'disputed', 'used'];

export function statusInWords(status: NoteStatus): string {
    switch (status) {
        case 'to check':
            return vscode.l10n.t('to check');
        case 'verified':
            return vscode.l10n.t('verified');
        case 'disputed':
            return vscode.l10n.t('disputed');
        case 'used':
            return vscode.l10n.t('used');
    }
}

/** Above its thread: "to check · #harbour #fire"; what was noted, where that was changed since. */
export function noteLabel({ status, tags, isResolved, isChanged, quotation }: NoteItem): string {
    const parts = [
        ...(isChanged
            ? [vscode.l10n.t('The words were changed. Noted was “{0}”', shortened(quotation))]
            : []),
        ...(isResolved ? [vscode.l10n.t('resolved')] : []),
        ...(status ? [statusInWords(status)] : []),
        ...(tags.length > 0 ? [tagsInWords(tags)] : []),
    ];
    return parts.length > 0 ? capitalised(parts.join(' · ')) : vscode.l10n.t('Note');
}

export function tagsInWords(tags: readonly string[]): string {
    return tags.map(tag => `#${tag}`).join(' ');
}

/** The first line, without the signs of Markdown that stand at its start and around its words. */
export function firstLine(text: string): string {
    const [line = ''] = text.trim().split(/\r?\n/, 1);
    return line
        .replace(/^(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s{1,8}/, '')
        .replace(/\[([^\]]{1,200})\]\([^)]{1,500}\)/g, '$1')
        .replace(/\*{1,3}|`{1,2}|~~/g, '')
        .trim();
}

/** A quotation that is to fit on a line. */
export function shortened(text: string): string {
    const line = text.replace(/\s{1,100}/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

const LONGEST = 80;

function capitalised(text: string): string {
    return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
