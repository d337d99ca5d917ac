/** THE list of views in the container of Crosscheck. */

import type { BaseLanguageClient } from 'vscode-languageclient';
import { ConflictsView } from './conflicts.ts';
import { CrossReferencesView } from './crossReferences.ts';
import { EntitiesView } from './entities.ts';
import { SourcesView } from './sources.ts';

/** By the last part of their names in the manifest; whoever creates them disposes of them. */
export interface Views {
    readonly crossReferences: CrossReferencesView;
    readonly conflicts: ConflictsView;
    readonly entities: EntitiesView;
    readonly sources: SourcesView;
}

export function createViews(client: BaseLanguageClient): Views {
    return {
        crossReferences: new CrossReferencesView(client),
        conflicts: new ConflictsView(client),
        entities: new EntitiesView(client),
        sources: new SourcesView(client),
    };
}
