/** A server that crashes is started again, but not without end. */

import { beforeEach, describe, expect, it, vi } from 'vitest';

const shown: string[] = [];
const run: string[] = [];
let choice: string | undefined;

vi.mock('vscode', () => ({
    l10n: { t: (text: string, ...values: unknown[]) => text.replace('{0}', String(values[0])) },
    window: {
        showErrorMessage: async (text: string) => {
            shown.push(text);
            return choice;
        },
    },
    commands: {
        executeCommand: async (name: string) => {
            run.push(name);
        },
    },
}));
vi.mock('vscode-languageclient', () => ({
    CloseAction: { DoNotRestart: 1, Restart: 2 },
    ErrorAction: { Continue: 1, Shutdown: 2 },
}));

const { errorHandlerFor } = await import('../../client/src/errorHandler.ts');

const MINUTE = 60_000;
const [DOWN, RESTART] = [1, 2];
const CONTINUE = 1;

/** What happens at each of these crashes, in minutes. */
async function crashesAt(...minutes: readonly number[]): Promise<readonly unknown[]> {
    let now = 0;
    const handler = errorHandlerFor(() => now);
    const actions: unknown[] = [];
    for (const minute of minutes) {
        now = minute * MINUTE;
        actions.push((await handler.closed()).action);
    }
    return actions;
}

beforeEach(() => {
    shown.length = 0;
    run.length = 0;
    choice = undefined;
});

describe('a crash', () => {
    it('is left to be told of as such, however many messages could not be written before', async () => {
        const { error } = errorHandlerFor(() => 0);
        for (const count of [1, 3, 4, 50])
            expect(await error(new Error('write EPIPE'), undefined, count)).toMatchObject({
                action: CONTINUE,
            });
    });

    it('is mended in silence', async () => {
        expect(await crashesAt(0, 1, 2, 2)).toEqual([RESTART, RESTART, RESTART, RESTART]);
        expect(shown).toEqual([]);
    });

    it('that comes too often is left, with a word of it', async () => {
        expect(await crashesAt(0, 0, 0, 0, 1)).toEqual([RESTART, RESTART, RESTART, RESTART, DOWN]);
        expect(shown).toHaveLength(1);
    });

    it('now and then is mended for ever', async () => {
        expect(new Set(await crashesAt(0, 1, 2, 3, 4, 5, 6, 7, 8))).toEqual(new Set([RESTART]));
    });

    it('that was left begins anew once the server is restarted', async () => {
        expect(await crashesAt(0, 0, 0, 0, 0, 1)).toEqual([
            RESTART,
            RESTART,
            RESTART,
            RESTART,
            DOWN,
            RESTART,
        ]);
    });

    it.each([
        ['Restart Server', 'crosscheck.restartServer'],
        ['Show Output', 'crosscheck.showOutput'],
    ])('offers “%s”', async (button, command) => {
        choice = button;
        await crashesAt(0, 0, 0, 0, 0);
        await expect.poll(() => run).toEqual([command]);
    });
});
