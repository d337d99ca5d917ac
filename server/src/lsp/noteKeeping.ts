/** The notes of all folders: their files, and where they stand in their articles as these are now. */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    type FollowedPlace,
    FollowedPlaces,
    meantIn,
    NOTES_FOLDER,
    type Note,
    placeOf,
    type Reply,
    type RulesProblem,
    readNote,
    type Span,
    type WrittenNote,
} from '../engine/engine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { applyChanges, type Encoding, linesOf, toSpan } from './convert.ts';
import { KeptFiles } from './keptFiles.ts';
import { canonicalUri, uriIn } from './uris.ts';

/** A note with the uri of its article. */
export type ArticleNote = Note & { readonly uri: string };

export type KeptNote = ArticleNote | Reply;

export interface NoteKeepingOptions {
    readonly workspace: Workspace | undefined;
    /** Undefined when the document is not open in the editor. */
    readonly openText: (uri: string) => string | undefined;
    readonly tell: (uri: string, text: string, problems: readonly RulesProblem[]) => void;
    /** There are other notes in these articles now, or they stand elsewhere; undefined for any article. */
    readonly changed: (uris: readonly string[] | undefined) => void;
}

/** The words of the selector, and what is meant of them. */
export interface NotedPlace extends FollowedPlace {
    readonly meant: Span;
}

/** All uris are canonical. */
export class NoteKeeping {
    readonly files: KeptFiles<KeptNote>;
    readonly #options: NoteKeepingOptions;
    /** Of each open document that was edited or asked about. */
    readonly #followed = new Map<string, FollowedPlaces>();
    readonly #found = new WeakMap<ArticleNote, Found>();
    #soon: ReturnType<typeof setTimeout> | undefined;
    #isStopped = false;
    /** The articles of which the client is to be told; undefined for all. */
    #changed: Set<string> | undefined = new Set();

    constructor(options: NoteKeepingOptions) {
        const { workspace, openText, tell } = options;
        this.#options = options;
        this.files = new KeptFiles<KeptNote>({
            path: NOTES_FOLDER,
            read: (text, folder) => {
                const { note, problems } = readNote(text);
                return { value: note && placedIn(folder, note), problems };
            },
            workspace,
            openText,
            tell,
            changed: () => this.changeSoon(),
        });
    }

    /** Where the note stands in the text of its article; undefined when that is nowhere, or could be several places. */
    placeOf(note: ArticleNote, text: string): NotedPlace | undefined {
        const followed = this.#followedIn(note.uri);
        const known = this.#found.get(note);
        if (known?.text === text && known.followed === followed) return known.place;
        const found = followed ? followed.placeOf(text, note.selector) : placeOf(text, note.selector);
        const place = found && {
            isChanged: false,
            isFound: true,
            ...found,
            meant: meantIn(note, text, found),
        };
        this.#found.set(note, { text, followed, place });
        return place;
    }

    /** The words of its notes are followed through the edit. Call it before the document itself changes. */
    change(
        document: TextDocument,
        changes: readonly TextDocumentContentChangeEvent[],
        encoding: Encoding,
    ): void {
        const uri = canonicalUri(document.uri);
        const notes = this.#notesOf(uri);
        if (notes.length === 0) return;
        // Whoever edits before anybody has asked: where the notes stand is found first.
        if (!this.#followed.has(uri)) for (const note of notes) this.placeOf(note, document.getText());
        const followed = this.#followed.get(uri);
        const { languageId, version } = document;
        const before = TextDocument.create(document.uri, languageId, version, document.getText());
        for (const change of changes) {
            const lines = linesOf(before.getText(), encoding);
            const span =
                'range' in change ? toSpan(lines, change.range) : { start: 0, end: lines.text.length };
            followed?.change({ ...span, text: change.text });
            if (changes.length > 1) applyChanges(before, [change], version, encoding);
        }
        this.changeSoon(uri);
    }

    /** After the document was closed: what was never saved is gone. */
    forget(uri: string): void {
        if (this.#followed.delete(uri)) this.changeSoon(uri);
    }

    /** The client is told, once for many changes: the notes of an article stand elsewhere, or, without one, all may. */
    changeSoon(uri?: string): void {
        if (uri === undefined) this.#changed = undefined;
        else this.#changed?.add(uri);
        clearTimeout(this.#soon);
        if (this.#isStopped) return;
        this.#soon = setTimeout(() => {
            const changed = this.#changed;
            this.#changed = new Set();
            this.#options.changed(changed && [...changed]);
        }, TELL_AFTER_MS);
    }

    stop(): void {
        this.#isStopped = true;
        clearTimeout(this.#soon);
        this.files.stop();
    }

    #notesOf(uri: string): readonly ArticleNote[] {
        return this.files.all.flatMap(({ value }) =>
            value.kind === 'note' && value.uri === uri ? [value] : [],
        );
    }

    #followedIn(uri: string): FollowedPlaces | undefined {
        if (this.#options.openText(uri) === undefined) return undefined;
        const followed = this.#followed.get(uri) ?? new FollowedPlaces();
        this.#followed.set(uri, followed);
        return followed;
    }
}

const TELL_AFTER_MS = 150;

interface Found {
    readonly text: string;
    readonly followed: FollowedPlaces | undefined;
    readonly place: NotedPlace | undefined;
}

function placedIn(folder: string, note: WrittenNote): KeptNote {
    return note.kind === 'reply' ? note : { ...note, uri: uriIn(folder, note.path) };
}
