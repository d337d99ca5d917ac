/** What the Cross-references view shows: groups by verdict, and in each the claims of other documents. */

import * as vscode from 'vscode';
import type { CrossReferenceItem, CrossReferences, Verdict } from '../../../server/src/protocol.ts';
import { type PairRow, pairContext } from './claimPair.ts';
import { fitsText } from './filtering.ts';

export interface VerdictGroup {
    readonly label: string;
    readonly verdict: Verdict;
    readonly rows: readonly CrossReferenceRow[];
}

export interface CrossReferenceRow extends PairRow {
    readonly item: CrossReferenceItem;
}

/** What is shown of the answer; nothing in it means that all is. */
export interface CrossReferenceFilter {
    readonly verdicts: readonly Verdict[];
    readonly text: string;
}

export const NO_FILTER: CrossReferenceFilter = { verdicts: [], text: '' };

export function isFilter({ verdicts, text }: CrossReferenceFilter): boolean {
    return verdicts.length > 0 || text !== '';
}

/** What calls for a look comes first. */
export const VERDICTS: readonly Verdict[] = [
    'conflicts',
    'disputed',
    'updates',
    'moreSpecific',
    'agrees',
    'related',
];

/** Groups in the order of `VERDICTS`; the two directions of a verdict are groups of their own. */
export function groupsOf(
    { items }: CrossReferences,
    filter: CrossReferenceFilter = NO_FILTER,
): readonly VerdictGroup[] {
    const groups = new Map<string, { verdict: Verdict; rows: CrossReferenceRow[] }>();
    for (const item of items.filter(item => isShown(item, filter))) {
        const { label, verdict, here, there, reason } = item;
        const group = groups.get(label) ?? { verdict, rows: [] };
        groups.set(label, group);
        const pair = { places: [here, there.location] as const, reason, told: [there] };
        group.rows.push({ item, pair });
    }
    return [...groups]
        .map(([label, group]) => ({ label, ...group }))
        .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

function isShown(item: CrossReferenceItem, { verdicts, text }: CrossReferenceFilter): boolean {
    if (verdicts.length > 0 && !verdicts.includes(item.verdict)) return false;
    const { title, from, sentence } = item.there;
    return fitsText(text, [title, from, sentence, item.reason]);
}

export function verdictItem({ label, verdict, rows }: VerdictGroup): vscode.TreeItem {
    const item = new vscode.TreeItem(
        label.charAt(0).toLocaleUpperCase() + label.slice(1),
        vscode.TreeItemCollapsibleState.Expanded,
    );
    item.id = label;
    item.description = String(rows.length);
    item.iconPath = iconOf(verdict);
    item.contextValue = 'verdict';
    return item;
}

export function crossReferenceItem(row: CrossReferenceRow, open: string): vscode.TreeItem {
    const { label, reason, isCompared, here, there } = row.item;
    const { value, sentence, title, from, location } = there;
    const item = new vscode.TreeItem((isCompared && value) || sentence);
    const { line, character } = location.range.start;
    item.id = `${label} ${location.uri} ${line}:${character} ${here.range.start.line}`;
    // The day tells the rows of an update apart, also in a narrow side bar.
    item.description = [from, title].filter(part => part !== '').join(' · ');
    item.tooltip = tooltipOf(row.item);
    item.contextValue = pairContext(row.pair);
    item.accessibilityInformation = {
        label: [item.label, `${label} ${title}`, from, reason, sentence].filter(part => part).join('. '),
    };
    item.command = { command: open, title: vscode.l10n.t('Open'), arguments: [row] };
    return item;
}

function tooltipOf({ reason, there: { sentence, title, from } }: CrossReferenceItem): vscode.MarkdownString {
    const tooltip = new vscode.MarkdownString();
    if (reason !== '') tooltip.appendText(reason).appendMarkdown('\n\n');
    tooltip.appendMarkdown('> ').appendText(sentence).appendMarkdown('\n\n');
    tooltip.appendText([title, from].filter(part => part !== '').join(' · '));
    return tooltip;
}

/** Coloured only where something calls for a look. */
function iconOf(verdict: Verdict): vscode.ThemeIcon {
    switch (verdict) {
        case 'conflicts':
            return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
        case 'disputed':
            return new vscode.ThemeIcon(
                'comment-discussion',
                new vscode.ThemeColor('list.warningForeground'),
            );
        case 'updates':
            return new vscode.ThemeIcon('history');
        case 'moreSpecific':
            return new vscode.ThemeIcon('zoom-in');
        case 'agrees':
            return new vscode.ThemeIcon('check');
        case 'related':
            return new vscode.ThemeIcon('link');
    }
}

/** As a person picks them. */
export function verdictInWords(verdict: Verdict): string {
    switch (verdict) {
        case 'conflicts':
            return vscode.l10n.t('Conflicts');
        case 'disputed':
            return vscode.l10n.t('Disputed');
        case 'updates':
            return vscode.l10n.t('Updates');
        case 'moreSpecific':
            return vscode.l10n.t('More or less specific');
        case 'agrees':
            return vscode.l10n.t('Agrees');
        case 'related':
            return vscode.l10n.t('Related');
    }
}
