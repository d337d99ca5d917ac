/** In a code repository: Crosscheck keeps quiet until someone asks for it. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, highlightsOf, opened } from './support.ts';

describe('a code repository', () => {
    it('is left alone', async () => {
        const notes = await opened('notes.txt');
        await eventually(async () =>
            assert.ok(vscode.extensions.getExtension('crosscheck.crosscheck')?.isActive),
        );
        assert.deepEqual(await highlightsOf(notes), []);
    });

    it('is read once someone says “Use Crosscheck Here”', async () => {
        const notes = await opened('notes.txt');
        await vscode.commands.executeCommand('crosscheck.useHere');
        await eventually(async () =>
            assert.ok((await highlightsOf(notes)).some(found => found.startsWith('date: '))),
        );
    });

    it('is left alone again when Crosscheck is switched off', async () => {
        const notes = await opened('notes.txt');
        await vscode.workspace
            .getConfiguration('crosscheck', notes.uri)
            .update('enable', 'off', vscode.ConfigurationTarget.WorkspaceFolder);
        await eventually(async () => assert.deepEqual(await highlightsOf(notes), []));
    });
});
