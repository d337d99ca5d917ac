/** In a folder of articles: all that Crosscheck answers to VS Code, with no configuration. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a folder of articles', () => {
    it('has the extension', () => {
        assert.ok(vscode.extensions.getExtension('crosscheck.crosscheck'));
    });
});
