/** What client and server say to each other beyond LSP: method names and plain types. */

/** What the client hands over with `initialize`; other editors may leave all of it out. */
export interface InitializationOptions {
    /** The translations of the server's texts, as `vscode.l10n.bundle` holds them. */
    readonly l10n?: Readonly<Record<string, string>>;
    /** Stands in for `workspace/configuration` where an editor lacks it: the object under `crosscheck`. */
    readonly settings?: unknown;
    /** Where `dist/data` can be fetched; for the server in a web worker, which has no disk. */
    readonly dataUri?: string;
}

/** Notification from the server: how far the corpus is read. Sent at most every 100 ms. */
export const INDEX_STATUS = 'crosscheck/indexStatus';

export interface IndexStatus {
    readonly state: IndexState;
    /** Documents of the corpus now. */
    readonly documents: number;
    /** Files found to be read; 0 until they are counted. */
    readonly total: number;
    /** Files that could not be read or are beyond a limit; each is named in the output channel. */
    readonly leftOut: number;
    /** True when folders hold more articles than `crosscheck.files.maxCount`: the rest is not read. */
    readonly isLimited?: boolean;
    /** True when there is no disk to read folders from (a web worker, a virtual workspace): only open documents count. */
    readonly isOpenOnly?: boolean;
    /** An error in the `crosscheck.json` of a folder: until it is mended, the rules before it are in force. */
    readonly rulesError?: RulesError;
}

export interface RulesError {
    readonly uri: string;
    /** Counted from 0. */
    readonly line: number;
}

/**
 * `quiet`: all folders look like code repositories, so Crosscheck waits to be asked; `off`: switched off in the
 * settings; `cancelled`: reading was stopped, what was read until then is used.
 */
export type IndexState = 'reading' | 'ready' | 'cancelled' | 'quiet' | 'off';

/**
 * Notification from the server: an open document shows replacement characters (U+FFFD), since the editor reads it in
 * another encoding than it is written in. Sent once for a document, again when it is opened again.
 */
export const OTHER_ENCODING = 'crosscheck/otherEncoding';

export interface OtherEncodingParams {
    readonly uri: string;
    /** As people write it: "Windows-1252". */
    readonly encoding: string;
}

/** Request to the server, without parameters: stop reading, keep what was read. */
export const CANCEL_INDEXING = 'crosscheck/cancelIndexing';

/** Request to the server, without parameters: find and read all files again. Answered when that has begun. */
export const INDEX_AGAIN = 'crosscheck/indexAgain';

/**
 * Request to the server: what to draw in a document for which `crosscheck.highlight` is `decorations`. Empty for every
 * other document; sorted by position, none overlapping.
 */
export const DECORATIONS = 'crosscheck/decorations';

export interface DecorationsParams {
    readonly textDocument: { readonly uri: string };
}

export interface Decoration {
    /** As in LSP, in the position encoding that was agreed on. */
    readonly range: { readonly start: DecorationPosition; readonly end: DecorationPosition };
    readonly type: DecorationType;
    /** Another document says something that conflicts with it. */
    readonly isConflicting: boolean;
}

export interface DecorationPosition {
    readonly line: number;
    readonly character: number;
}

/** The semantic token types of the manifest. */
export type DecorationType = 'person' | 'organisation' | 'place' | 'date' | 'figure';

/** Notification from the server, without parameters: what `crosscheck/decorations` answers may have changed. */
export const DECORATIONS_CHANGED = 'crosscheck/decorationsChanged';
