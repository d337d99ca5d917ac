/** What the status item says. */

import { expect, it, vi } from 'vitest';
import type { IndexStatus } from '../../../server/src/protocol.ts';

vi.mock('vscode', () => ({
    l10n: {
        t: (text: string, ...values: unknown[]) =>
            text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)])),
    },
    Range: class {},
    Uri: { parse: (uri: string) => uri },
}));

const { conflictsInWords, startingInWords, statusInWords, stoppedInWords, undatedInWords } = await import(
    '../../../client/src/views/statusInWords.ts'
);

const READY: IndexStatus = { state: 'ready', documents: 12, total: 12, leftOut: 0 };

it.each<[IndexStatus, string, string, string]>([
    [READY, '12 articles', '', 'crosscheck.indexAgain'],
    [{ ...READY, documents: 1 }, '1 article', '', 'crosscheck.indexAgain'],
    [{ ...READY, leftOut: 1 }, '12 articles', '1 file left out', 'crosscheck.showOutput'],
    [{ ...READY, leftOut: 3 }, '12 articles', '3 files left out', 'crosscheck.showOutput'],
    [
        { ...READY, isLimited: true },
        '12 articles',
        'there are more: the limit is reached',
        'workbench.action.openSettings',
    ],
    [
        { ...READY, state: 'reading', documents: 3 },
        '3 of 12 articles',
        'being read',
        'crosscheck.cancelIndexing',
    ],
    [
        { ...READY, state: 'reading', documents: 0, total: 0 },
        '0 articles',
        'being read',
        'crosscheck.cancelIndexing',
    ],
    [
        { ...READY, leftOut: 1, rulesError: { uri: 'file:///press/crosscheck.json', line: 4 } },
        '12 articles',
        'crosscheck.json has an error in line 5: the rules before it hold',
        'vscode.open',
    ],
    [{ ...READY, state: 'cancelled' }, '12 articles', 'reading was cancelled', 'crosscheck.indexAgain'],
    [
        { ...READY, state: 'quiet' },
        'Crosscheck is quiet',
        'this looks like a code repository',
        'crosscheck.useHere',
    ],
    [
        { ...READY, state: 'off' },
        'Crosscheck is off',
        'switched off in the settings',
        'workbench.action.openSettings',
    ],
])('%j', (status, text, detail, command) => {
    expect(statusInWords(status)).toMatchObject({ text, detail, command: { command } });
});

it('offers to restart a server that has stopped, and nothing while it starts', () => {
    expect(stoppedInWords()).toMatchObject({
        text: 'Crosscheck has stopped',
        command: { command: 'crosscheck.restartServer' },
    });
    expect(startingInWords()).toMatchObject({ text: 'Crosscheck starts', command: undefined });
});

it('says where only open documents are read', () => {
    const words = statusInWords({ ...READY, documents: 2, total: 0, isOpenOnly: true });
    expect(words).toEqual({ text: '2 articles', detail: 'open documents only', command: undefined });
});

it.each([
    [0, 0, 0, undefined, undefined],
    [1, 0, 1, undefined, '1 article without a day'],
    [2, 0, 0, 'no conflicts', undefined],
    [12, 1, 3, '1 conflict', '3 articles without a day'],
    [12, 5, 0, '5 conflicts', undefined],
])('%i articles, %i conflicts, %i undated', (articles, conflicts, undated, first, second) => {
    const counts = { articles, conflicts, undated };
    expect(conflictsInWords(counts)).toBe(first);
    expect(undatedInWords(counts)).toBe(second);
});
