/** THE list of handlers: all that the server answers to. */

import type { Handler } from './handler.ts';
import { codeAction } from './handlers/codeAction.ts';
import { codeLens } from './handlers/codeLens.ts';
import { compare } from './handlers/compare.ts';
import { completion } from './handlers/completion.ts';
import { conflicts } from './handlers/conflicts.ts';
import { crossReferences } from './handlers/crossReferences.ts';
import { decorations } from './handlers/decorations.ts';
import { definition } from './handlers/definition.ts';
import { diagnostics } from './handlers/diagnostics.ts';
import { documentHighlight } from './handlers/documentHighlight.ts';
import { documentLinks } from './handlers/documentLinks.ts';
import { documentSymbols } from './handlers/documentSymbols.ts';
import { entities } from './handlers/entities.ts';
import { foldingRanges } from './handlers/foldingRanges.ts';
import { hover } from './handlers/hover.ts';
import { indexRequests } from './handlers/indexRequests.ts';
import { inlayHints } from './handlers/inlayHints.ts';
import { notes } from './handlers/notes.ts';
import { references } from './handlers/references.ts';
import { relatedClaims } from './handlers/relatedClaims.ts';
import { rename } from './handlers/rename.ts';
import { ruleRequests } from './handlers/ruleRequests.ts';
import { selectionRanges } from './handlers/selectionRanges.ts';
import { semanticTokens } from './handlers/semanticTokens.ts';
import { settings } from './handlers/settings.ts';
import { sources } from './handlers/sources.ts';
import { timeline } from './handlers/timeline.ts';
import { watchedFiles } from './handlers/watchedFiles.ts';
import { workspaceFolders } from './handlers/workspaceFolders.ts';
import { workspaceSymbols } from './handlers/workspaceSymbols.ts';
import { write } from './handlers/write.ts';

export const handlers: readonly Handler[] = [
    // What a reader asks.
    semanticTokens,
    decorations,
    hover,
    inlayHints,
    codeLens,
    definition,
    references,
    documentHighlight,
    documentSymbols,
    workspaceSymbols,
    documentLinks,
    foldingRanges,
    selectionRanges,
    diagnostics,
    relatedClaims,
    timeline,
    crossReferences,
    conflicts,
    compare,
    entities,
    sources,
    // What a reader lays down.
    codeAction,
    rename,
    ruleRequests,
    notes,
    // What a writer asks.
    completion,
    write,
    // What keeps the corpus current.
    settings,
    workspaceFolders,
    watchedFiles,
    indexRequests,
];
