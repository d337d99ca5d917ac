/** Highlights as decorations, for those whose semantic tokens come from another extension. */

import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
    DECORATIONS,
    DECORATIONS_CHANGED,
    type Decoration,
    type DecorationsParams,
    type DecorationType,
} from '../../../server/src/protocol.ts';
import { SELECTOR } from '../selector.ts';

/** Follows the editors that are seen, their texts, the setting `crosscheck.highlight`, and what the server learns. */
export function showDecorations(client: BaseLanguageClient): vscode.Disposable {
    const looks = looksOf();
    const drawn = new WeakSet<vscode.TextEditor>();
    let soon: ReturnType<typeof setTimeout> | undefined;

    function drawAll(): void {
        for (const editor of vscode.window.visibleTextEditors) void draw(editor);
    }

    async function draw(editor: vscode.TextEditor): Promise<void> {
        const { document } = editor;
        if (!isWanted(document)) {
            if (drawn.delete(editor)) paint(editor, []);
            return;
        }
        if (client.state !== State.Running) return;
        const { version } = document;
        const found = await ask(client, document);
        // Undefined when the text has changed meanwhile: then it is asked for again.
        if (!found || document.version !== version || !isWanted(document)) return;
        drawn.add(editor);
        paint(editor, found);
    }

    function paint(editor: vscode.TextEditor, found: readonly Decoration[]): void {
        for (const type of TYPES)
            editor.setDecorations(looks[type], rangesOf(found.filter(one => one.type === type)));
        editor.setDecorations(
            looks.conflicting,
            rangesOf(found.filter(({ isConflicting }) => isConflicting)),
        );
    }

    function rangesOf(found: readonly Decoration[]): vscode.Range[] {
        return found.map(({ range }) => client.protocol2CodeConverter.asRange(range));
    }

    function drawSoon(): void {
        clearTimeout(soon);
        soon = setTimeout(drawAll, DRAW_AFTER_MS);
    }

    return vscode.Disposable.from(
        ...Object.values(looks),
        vscode.window.onDidChangeVisibleTextEditors(drawAll),
        vscode.workspace.onDidChangeTextDocument(({ document }) => {
            if (isWanted(document)) drawSoon();
        }),
        vscode.workspace.onDidChangeConfiguration(change => {
            if (change.affectsConfiguration('crosscheck.highlight')) drawAll();
        }),
        client.onNotification(DECORATIONS_CHANGED, drawAll),
        client.onDidChangeState(({ newState }) => {
            if (newState === State.Running) drawAll();
        }),
        { dispose: () => clearTimeout(soon) },
    );
}

const DRAW_AFTER_MS = 100;

const TYPES = [
    'person',
    'organisation',
    'place',
    'date',
    'figure',
] as const satisfies readonly DecorationType[];

type Looks = Readonly<Record<DecorationType | 'conflicting', vscode.TextEditorDecorationType>>;

/** The colours are those of the manifest, which a theme or a person may set; an underline as with semantic tokens. */
function looksOf(): Looks {
    const inColour = (type: DecorationType) =>
        vscode.window.createTextEditorDecorationType({
            color: new vscode.ThemeColor(`crosscheck.${type}`),
            rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        });
    return {
        person: inColour('person'),
        organisation: inColour('organisation'),
        place: inColour('place'),
        date: inColour('date'),
        figure: inColour('figure'),
        conflicting: vscode.window.createTextEditorDecorationType({ textDecoration: 'underline' }),
    };
}

function isWanted(document: vscode.TextDocument): boolean {
    if (vscode.languages.match(SELECTOR, document) === 0) return false;
    return vscode.workspace.getConfiguration('crosscheck', document).get('highlight') === 'decorations';
}

/** Undefined when there is no answer, for instance since the text has changed. */
async function ask(
    client: BaseLanguageClient,
    document: vscode.TextDocument,
): Promise<readonly Decoration[] | undefined> {
    const params: DecorationsParams = {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    };
    try {
        return await client.sendRequest<readonly Decoration[]>(DECORATIONS, params);
    } catch (error) {
        client.debug(`${DECORATIONS}: ${String(error)}`, undefined, false);
        return undefined;
    }
}
