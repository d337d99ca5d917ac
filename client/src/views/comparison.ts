/** The comparison of claims: a text of its own beside the articles, which nobody can write into. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    COMPARE,
    type CompareParams,
    type Comparison,
    type ProtocolLocation,
} from '../../../server/src/protocol.ts';
import { isLocation } from '../commands/showBoth.ts';
import { type ComparisonRole, type ComparisonText, comparisonText } from './comparisonText.ts';
import { answerTo, whenChanged } from './corpusFollower.ts';
import { valuesInWords } from './valuesInWords.ts';

const SCHEME = 'crosscheck-comparison';
/** Of the manifest, with settings of its own: no numbers beside the lines, none of them wrapped. */
const LANGUAGE = 'crosscheck-comparison';

export class Comparisons
    implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
    readonly #client: BaseLanguageClient;
    readonly #changed = new vscode.EventEmitter<vscode.Uri>();
    readonly onDidChange = this.#changed.event;
    /** By the address of their document, the last shown at the end. */
    readonly #shown = new Map<string, ComparisonText>();
    readonly #looks = looks();
    readonly #listeners: vscode.Disposable;

    constructor(client: BaseLanguageClient) {
        this.#client = client;
        this.#listeners = vscode.Disposable.from(
            this.#changed,
            ...Object.values(this.#looks),
            vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
            vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, this),
            vscode.workspace.onDidOpenTextDocument(document => void dress(document)),
            vscode.window.onDidChangeVisibleTextEditors(editors => {
                for (const editor of editors) this.#paint(editor);
            }),
            vscode.workspace.onDidChangeTextDocument(({ document }) => this.#paintAll(document)),
            whenChanged(client, () => this.#refresh()),
        );
    }

    /** Opens beside nothing: in place of the editor in front, as a preview. */
    async open(places: readonly ProtocolLocation[], { preserveFocus = false } = {}): Promise<void> {
        const comparison = await this.#ask(places);
        if (!comparison) return;
        const uri = uriFor(places, titleFor(comparison));
        this.#changed.fire(uri);
        const document = await dress(await vscode.workspace.openTextDocument(uri));
        this.#paint(await vscode.window.showTextDocument(document, { preview: true, preserveFocus }));
    }

    async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
        const comparison = await this.#ask(placesOf(uri));
        // While the server starts there is nothing to show: it is asked again when it runs.
        if (!comparison) return vscode.l10n.t('The articles are being read.');
        const shown = comparisonText(comparison);
        this.#remember(uri, shown);
        return shown.text;
    }

    provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
        return (this.#shown.get(document.uri.toString())?.links ?? []).map(({ start, end, location }) => {
            const { line, character } = location.range.start;
            const target = this.#client.protocol2CodeConverter
                .asUri(location.uri)
                .with({ fragment: `L${line + 1},${character + 1}` });
            const link = new vscode.DocumentLink(rangeOf(document, start, end), target);
            link.tooltip = vscode.l10n.t('Open the article');
            return link;
        });
    }

    dispose(): void {
        this.#listeners.dispose();
    }

    #ask(places: readonly ProtocolLocation[]): Promise<Comparison | undefined> {
        const params: CompareParams = { places };
        return answerTo<Comparison>(this.#client, COMPARE, params);
    }

    /** A document that is closed is not forgotten at once: to the editor, one that is given its language is closed too. */
    #remember(uri: vscode.Uri, shown: ComparisonText): void {
        this.#shown.delete(uri.toString());
        this.#shown.set(uri.toString(), shown);
        const [oldest] = this.#shown.keys();
        if (this.#shown.size > MOST_SHOWN && oldest !== undefined) this.#shown.delete(oldest);
    }

    #refresh(): void {
        for (const document of vscode.workspace.textDocuments)
            if (document.uri.scheme === SCHEME) this.#changed.fire(document.uri);
    }

    #paintAll(document: vscode.TextDocument): void {
        for (const editor of vscode.window.visibleTextEditors)
            if (editor.document === document) this.#paint(editor);
    }

    #paint(editor: vscode.TextEditor): void {
        const { document } = editor;
        if (document.uri.scheme !== SCHEME) return;
        const marks = this.#shown.get(document.uri.toString())?.marks ?? [];
        for (const role of ROLES)
            editor.setDecorations(
                this.#looks[role],
                marks
                    .filter(mark => mark.role === role)
                    .map(({ start, end }) => rangeOf(document, start, end)),
            );
    }
}

const MOST_SHOWN = 50;
const ROLES = [
    'heading',
    'label',
    'value',
    'context',
    'differs',
] as const satisfies readonly ComparisonRole[];

/** Colours of the theme alone; what matters is told by weight too. */
function looks(): Readonly<Record<ComparisonRole, vscode.TextEditorDecorationType>> {
    const look = (options: vscode.DecorationRenderOptions) =>
        vscode.window.createTextEditorDecorationType({
            rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
            ...options,
        });
    return {
        heading: look({ fontWeight: 'bold' }),
        label: look({ color: new vscode.ThemeColor('descriptionForeground') }),
        value: look({ fontWeight: 'bold', color: new vscode.ThemeColor('crosscheck.figure') }),
        context: look({ color: new vscode.ThemeColor('descriptionForeground') }),
        // Of the two colours for warnings the one is too pale on white, and the other is none where contrast is high.
        differs: look({
            fontWeight: 'bold',
            light: { color: new vscode.ThemeColor('list.warningForeground') },
            dark: { color: new vscode.ThemeColor('editorWarning.foreground') },
        }),
    };
}

/** Gives the document its language, which its address cannot tell. */
async function dress(document: vscode.TextDocument): Promise<vscode.TextDocument> {
    if (document.uri.scheme !== SCHEME || document.languageId === LANGUAGE) return document;
    return vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
}

function rangeOf(document: vscode.TextDocument, start: number, end: number): vscode.Range {
    return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** All that the document shows follows from its address, so that it is there again when the window is. */
function uriFor(places: readonly ProtocolLocation[], title: string): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${title}`, query: JSON.stringify(places) });
}

function placesOf({ query }: vscode.Uri): readonly ProtocolLocation[] {
    try {
        const places: unknown = JSON.parse(query);
        return Array.isArray(places) ? places.filter(isLocation) : [];
    } catch {
        return []; // An address that somebody has made up: it compares nothing.
    }
}

/** "12 ↔ 17 people". */
function titleFor({ claims }: Comparison): string {
    const values = claims.map(({ value, title }) => (value !== '' ? value : title));
    const [first = '', second = '', ...more] = values;
    const both = valuesInWords([first, second]);
    const title = more.length > 0 ? vscode.l10n.t('{0} and {1} more', both, more.length) : both;
    return title.replaceAll('/', '∕');
}
