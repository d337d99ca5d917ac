/** THE list of views in the container of Crosscheck. */

import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notes } from '../notes.ts';
import { ConflictsView } from './conflicts.ts';
import { CrossReferencesView } from './crossReferences.ts';
import { EntitiesView } from './entities.ts';
import { NotesView } from './notes.ts';
import { SourcesView } from './sources.ts';

/** By the last part of their names in the manifest; whoever creates them disposes of them. */
export interface Views {
    readonly crossReferences: CrossReferencesView;
    readonly conflicts: ConflictsView;
    readonly notes: NotesView;
    readonly entities: EntitiesView;
    readonly sources: SourcesView;
}

export function createViews(client: BaseLanguageClient, notes: Notes): Views {
    return {
        crossReferences: new CrossReferencesView(client),
        conflicts: new ConflictsView(client),
        notes: new NotesView(client, notes),
        entities: new EntitiesView(client),
        sources: new SourcesView(client),
    };
}
