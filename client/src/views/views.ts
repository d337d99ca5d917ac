/** THE list of views in the container of Crosscheck. */

import type { BaseLanguageClient } from 'vscode-languageclient';
import { CrossReferencesView } from './crossReferences.ts';

/** By the last part of their names in the manifest; whoever creates them disposes of them. */
export interface Views {
    readonly crossReferences: CrossReferencesView;
}

export function createViews(client: BaseLanguageClient): Views {
    return { crossReferences: new CrossReferencesView(client) };
}
