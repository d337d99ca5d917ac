/** Open documents that the editor reads in another encoding than they are written in: what the disk says is kept. */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReadFile, Workspace } from '../workspace/workspace.ts';
import { applyChanges, type Encoding } from './convert.ts';
import { canonicalUri } from './uris.ts';

export interface DiskReadingsOptions {
    readonly workspace: Workspace | undefined;
    readonly encoding: () => Encoding;
    /** Told once for each opening; as people write it: "Windows-1252". */
    readonly isOtherwise: (document: TextDocument, encoding: string) => void;
}

/** The same text with the letters that the editor could not read; each offset is that of the editor's text. */
export class DiskReadings {
    readonly #options: DiskReadingsOptions;
    readonly #readings = new Map<string, TextDocument>();

    constructor(options: DiskReadingsOptions) {
        this.#options = options;
    }

    /** The editor's own text where nothing is to be mended. */
    textOf(document: TextDocument): string {
        return (this.#readings.get(canonicalUri(document.uri)) ?? document).getText();
    }

    /** Whether the document has another text now. Looks at the disk only when replacement characters are shown. */
    async look(document: TextDocument, maxBytes: number): Promise<boolean> {
        const uri = canonicalUri(document.uri);
        const { workspace, encoding, isOtherwise } = this.#options;
        if (!workspace || !uri.startsWith('file:') || !document.getText().includes(REPLACEMENT)) return false;
        const { version } = document;
        const file = await workspace.read(uri, { maxBytes });
        const name = encodingOf(file);
        if (file.kind !== 'text' || name === undefined) return false;
        isOtherwise(document, name);
        // A replacement character is longer in UTF-8 than what it stands for: the client's positions would not fit.
        const isAlike = document.version === version && encoding() !== 'utf-8';
        if (!isAlike || !standsFor(document.getText(), file.text)) return false;
        this.#readings.set(uri, TextDocument.create(document.uri, document.languageId, version, file.text));
        return true;
    }

    /** An edit of the document is one of its reading. Call it before the document itself changes. */
    change(
        document: TextDocument,
        changes: readonly TextDocumentContentChangeEvent[],
        version: number,
    ): void {
        const reading = this.#readings.get(canonicalUri(document.uri));
        if (reading) applyChanges(reading, changes, version, this.#options.encoding());
    }

    forget(uri: string): void {
        this.#readings.delete(uri);
    }
}

const REPLACEMENT = '\ufffd';

/** Undefined for UTF-8: what it shows as replacement characters stands in the file. */
function encodingOf(file: ReadFile): string | undefined {
    if (file.kind !== 'text') return undefined;
    switch (file.encoding) {
        case 'utf-8':
            return undefined;
        case 'utf-16le':
        case 'utf-16be':
            return 'UTF-16';
        case 'windows-1252':
            return 'Windows-1252';
    }
}

/** Whether two texts are the same but for what one of them could not read. */
function standsFor(shown: string, read: string): boolean {
    if (shown.length !== read.length) return false;
    for (let i = 0; i < shown.length; i++) if (shown[i] !== read[i] && shown[i] !== REPLACEMENT) return false;
    return true;
}
