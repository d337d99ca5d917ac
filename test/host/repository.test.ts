/** In a code repository: Crosscheck keeps quiet until someone asks for it. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a code repository', () => {
    it('has the extension', () => {
        assert.ok(vscode.extensions.getExtension('crosscheck.crosscheck'));
    });
});
