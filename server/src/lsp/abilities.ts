/** What the client can do, as far as the server's answers depend on it. */

import { type ClientCapabilities, MarkupKind, type PositionEncodingKind } from 'vscode-languageserver';

export interface Abilities {
    readonly positionEncodings: readonly PositionEncodingKind[] | undefined;
    readonly asksForSettings: boolean;
    readonly watchesSettings: boolean;
    readonly watchesFiles: boolean;
    readonly showsProgress: boolean;
    readonly showsMarkdown: boolean;
    readonly hasLocationLinks: boolean;
    readonly hasSymbolTree: boolean;
    readonly refreshesTokens: boolean;
    readonly refreshesDiagnostics: boolean;
    readonly showsRelatedInformation: boolean;
    /** How many folds of a document it can hold; undefined when it does not say. */
    readonly mostFolds: number | undefined;
}

export function abilitiesOf({ general, textDocument, window, workspace }: ClientCapabilities): Abilities {
    const hoverFormats = textDocument?.hover?.contentFormat;
    return {
        positionEncodings: general?.positionEncodings,
        asksForSettings: workspace?.configuration === true,
        watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
        watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
        showsProgress: window?.workDoneProgress === true,
        showsMarkdown: hoverFormats === undefined || hoverFormats.includes(MarkupKind.Markdown),
        hasLocationLinks: textDocument?.definition?.linkSupport === true,
        hasSymbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
        refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
        refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
        showsRelatedInformation:
            textDocument?.diagnostic?.relatedInformation === true ||
            textDocument?.publishDiagnostics?.relatedInformation === true,
        mostFolds: textDocument?.foldingRange?.rangeLimit,
    };
}
