/** What the in-host tests ask of VS Code, in the words of an article. */

import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';

const LIMIT_MS = 15_000;
/** Of the effects of an action; a second one is taken no sooner. */
const LIMIT_OF_ACTION_MS = 5_000;
const STEP_MS = 100;

export function fileIn(name: string): vscode.Uri {
    return vscode.Uri.joinPath(folder(), name);
}

function folder(): vscode.Uri {
    const first = vscode.workspace.workspaceFolders?.[0];
    assert.ok(first, 'a folder is open');
    return first.uri;
}

export function nameOf(uri: vscode.Uri): string {
    return path.posix.basename(uri.path);
}

export async function opened(name: string): Promise<vscode.TextDocument> {
    return (await vscode.window.showTextDocument(fileIn(name))).document;
}

/** Where words stand first. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, `“${words}” stands in ${nameOf(document.uri)}`);
    return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The words that are highlighted, as "person: Lena Osvald". */
export async function highlightsOf(document: vscode.TextDocument): Promise<readonly string[]> {
    const [legend, tokens] = await Promise.all([
        vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
            'vscode.provideDocumentSemanticTokensLegend',
            document.uri,
        ),
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
            'vscode.provideDocumentSemanticTokens',
            document.uri,
        ),
    ]);
    if (!legend || !tokens) return [];
    const found: string[] = [];
    let line = 0;
    let start = 0;
    // Five numbers a token, places relative to the token before: LSP's encoding.
    for (let i = 0; i < tokens.data.length; i += 5) {
        const [lines = 0, starts = 0, length = 0, type = 0] = tokens.data.subarray(i, i + 4);
        start = lines > 0 ? starts : start + starts;
        line += lines;
        const words = document.getText(new vscode.Range(line, start, line, start + length));
        found.push(`${legend.tokenTypes[type]}: ${words}`);
    }
    return found;
}

/** The hover over words as Markdown; empty when there is none. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, words).start,
    );
    return hovers
        .flatMap(({ contents }) => contents)
        .map(content => (typeof content === 'string' ? content : content.value))
        .join('\n');
}

/** The places that a command answers with, as "file.txt:3". */
export async function placesOf(
    command: 'vscode.executeDefinitionProvider' | 'vscode.executeReferenceProvider',
    document: vscode.TextDocument,
    words: string,
): Promise<readonly string[]> {
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        command,
        document.uri,
        rangeOf(document, words).start,
    );
    return places.map(place =>
        'targetUri' in place
            ? `${nameOf(place.targetUri)}:${place.targetRange.start.line + 1}`
            : `${nameOf(place.uri)}:${place.range.start.line + 1}`,
    );
}

/**
 * Takes the first action of the kind that is offered at the cursor, again where that had no effect: while the server reads,
 * there may be none.
 */
export async function act(kind: string, isDone: () => Promise<void>): Promise<void> {
    await eventually(async () => {
        await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
        await eventually(isDone, LIMIT_OF_ACTION_MS);
    });
}

/** Tries until the promise is kept: the server reads files while the tests run. Fails as the last try did. */
export async function eventually(promise: () => Promise<void>, limit = LIMIT_MS): Promise<void> {
    for (const end = Date.now() + limit; ; ) {
        try {
            return await promise();
        } catch (error) {
            if (Date.now() > end) throw error;
            await new Promise(resolve => setTimeout(resolve, STEP_MS));
        }
    }
}
