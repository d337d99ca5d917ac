/** THE list of commands. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CANCEL_INDEXING, INDEX_AGAIN } from '../../../server/src/protocol.ts';
import { pairCommands } from '../views/claimPair.ts';
import type { Views } from '../views/views.ts';
import { compare } from './compare.ts';
import { type NoteCommandsContext, noteCommands } from './notes.ts';
import { openExamples } from './openExamples.ts';
import { acceptRelated, notAboutTheSame, showRelated } from './relatedClaims.ts';
import { notSameAs, sameAs } from './sameAs.ts';
import { setPublicationDate } from './setPublicationDate.ts';
import { showBoth } from './showBoth.ts';
import { showTimeline } from './showTimeline.ts';
import { useHere } from './useHere.ts';
import { insertReference, normaliseSpelling, useLatestFigure } from './writing.ts';

/** What commands work on. */
export interface CommandContext extends NoteCommandsContext {
    readonly output: vscode.LogOutputChannel;
    readonly views: Views;
}

/** The names are public: people bind keys to them. */
export function registerCommands(context: CommandContext): readonly vscode.Disposable[] {
    const { client, output, views } = context;
    const commands: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
        'crosscheck.useHere': () => useHere(),
        'crosscheck.sameAs': (...args) => sameAs(client, args),
        'crosscheck.notSameAs': (...args) => notSameAs(client, args),
        'crosscheck.showRelated': (...args) => showRelated(client, args),
        'crosscheck.notAboutTheSame': (...args) => notAboutTheSame(client, args),
        'crosscheck.accept': (...args) => acceptRelated(client, args),
        // Of an action on a finding only: the palette could not say which two.
        'crosscheck.showBoth': (...args) => showBoth(client, args),
        'crosscheck.showTimeline': (...args) => {
            hideHover();
            return showTimeline(client, views.timeline, args);
        },
        'crosscheck.compare': (...args) => {
            hideHover();
            return compare(client, views.comparisons, args);
        },
        'crosscheck.setPublicationDate': (...args) => setPublicationDate(client, 'published', args),
        'crosscheck.setPublicationDateInArticle': (...args) =>
            setPublicationDate(client, 'frontMatter', args),
        'crosscheck.insertSourceLink': (...args) => insertReference(client, 'link', args),
        'crosscheck.insertSourceFootnote': (...args) => insertReference(client, 'footnote', args),
        'crosscheck.useLatestFigure': () => useLatestFigure(client),
        'crosscheck.normaliseSpelling': () => normaliseSpelling(client),
        'crosscheck.openExamples': () => openExamples(),
        'crosscheck.indexAgain': () => client.sendRequest(INDEX_AGAIN),
        'crosscheck.cancelIndexing': () => client.sendRequest(CANCEL_INDEXING),
        'crosscheck.restartServer': () => restart(client),
        'crosscheck.showOutput': () => output.show(),
        'crosscheck.crossReferences.open': row => views.crossReferences.open(row),
        'crosscheck.crossReferences.pin': () => views.crossReferences.pin(true),
        'crosscheck.crossReferences.unpin': () => views.crossReferences.pin(false),
        'crosscheck.crossReferences.filterByVerdict': () => views.crossReferences.filterByVerdict(),
        'crosscheck.crossReferences.filterByText': () => views.crossReferences.filterByText(),
        'crosscheck.crossReferences.clearFilter': () => views.crossReferences.clearFilter(),
        'crosscheck.entities.open': row => views.entities.open(row),
        'crosscheck.conflicts.showMore': title => views.conflicts.showMore(title),
        'crosscheck.entities.showMore': row => views.entities.showMore(row),
        'crosscheck.entities.copyName': row => views.entities.copyName(row),
        'crosscheck.entities.filter': () => views.entities.filter(),
        'crosscheck.entities.clearFilter': () => views.entities.clearFilter(),
        'crosscheck.sources.showMore': () => views.sources.showMore(),
        'crosscheck.sources.setPublicationDate': row => views.sources.setPublicationDate(row),
        ...pairCommands(client, () => views.timeline),
        ...noteCommands(context),
        'crosscheck.notes.filter': () => views.notes.filter(),
        'crosscheck.notes.filterByText': () => views.notes.filterByText(),
        'crosscheck.notes.clearFilter': () => views.notes.clearFilter(),
    };
    return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** The hover whose link was followed would stay, over what the link leads to. Older editors have no such command. */
function hideHover(): void {
    vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
}

/** Also starts a server that has crashed too often and was given up. */
async function restart(client: BaseLanguageClient): Promise<void> {
    try {
        if (client.needsStop()) await client.stop();
    } catch (error) {
        // One that is going down by itself cannot be asked to.
        client.info(String(error), undefined, false);
    }
    await client.start();
}
