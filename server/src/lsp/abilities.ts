/** What the client can do, as far as the server's answers depend on it. */

import { type ClientCapabilities, MarkupKind, type PositionEncodingKind } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

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
    readonly refreshesHints: boolean;
    readonly refreshesLenses: boolean;
    readonly showsRelatedInformation: boolean;
    /** What edits of the workspace may hold. */
    readonly edits: EditAbilities;
    readonly showsDisabledActions: boolean;
    /** Whether an action's edit may be asked for when it is chosen. */
    readonly resolvesActions: boolean;
    /** Whether it has our commands with which a person picks. */
    readonly picks: boolean;
    /** How many folds of a document it can hold; undefined when it does not say. */
    readonly mostFolds: number | undefined;
}

export interface EditAbilities {
    /** Edits that name the version of a document. */
    readonly documentChanges: boolean;
    readonly createsFiles: boolean;
    readonly deletesFiles: boolean;
    readonly annotates: boolean;
    readonly hasMetadata: boolean;
}

export function abilitiesOf(
    { general, textDocument, window, workspace }: ClientCapabilities,
    { picks }: InitializationOptions = {},
): Abilities {
    const hoverFormats = textDocument?.hover?.contentFormat;
    const codeAction = textDocument?.codeAction;
    const edit = workspace?.workspaceEdit;
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
        refreshesHints: workspace?.inlayHint?.refreshSupport === true,
        refreshesLenses: workspace?.codeLens?.refreshSupport === true,
        showsRelatedInformation:
            textDocument?.diagnostic?.relatedInformation === true ||
            textDocument?.publishDiagnostics?.relatedInformation === true,
        edits: {
            documentChanges: edit?.documentChanges === true,
            createsFiles: edit?.resourceOperations?.includes('create') === true,
            deletesFiles: edit?.resourceOperations?.includes('delete') === true,
            annotates: edit?.changeAnnotationSupport !== undefined,
            hasMetadata: edit?.metadataSupport === true,
        },
        showsDisabledActions: codeAction?.disabledSupport === true,
        resolvesActions:
            codeAction?.dataSupport === true &&
            codeAction.resolveSupport?.properties.includes('edit') === true,
        picks: picks === true,
        mostFolds: textDocument?.foldingRange?.rangeLimit,
    };
}
