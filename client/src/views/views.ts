/** THE list of views: those in the container of Crosscheck, and the panel of the timeline. */

import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notes } from '../notes.ts';
import { Comparisons } from './comparison.ts';
import { ConflictsView } from './conflicts.ts';
import { CrossReferencesView } from './crossReferences.ts';
import { EntitiesView } from './entities.ts';
import { NotesView } from './notes.ts';
import { SourcesView } from './sources.ts';
import { TimelinePanel } from './timelinePanel.ts';

/** By the last part of their names in the manifest; whoever creates them disposes of them. */
export interface Views {
    readonly crossReferences: CrossReferencesView;
    readonly conflicts: ConflictsView;
    readonly notes: NotesView;
    readonly entities: EntitiesView;
    readonly sources: SourcesView;
    readonly timeline: TimelinePanel;
    /** No tree: texts that are opened. */
    readonly comparisons: Comparisons;
}

export function createViews(client: BaseLanguageClient, notes: Notes, extensionUri: vscode.Uri): Views {
    return {
        crossReferences: new CrossReferencesView(client),
        conflicts: new ConflictsView(client),
        notes: new NotesView(client, notes),
        entities: new EntitiesView(client),
        sources: new SourcesView(client),
        timeline: new TimelinePanel(client, extensionUri),
        comparisons: new Comparisons(client),
    };
}
