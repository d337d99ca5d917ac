/** A newsroom at work: documents that are opened, edited, saved, closed, created, renamed and deleted at random. */

import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { inventedNews } from '../bench/inventedNews.ts';

/** A number from 0 to 1 at each call. */
export type Random = () => number;

/** Park and Miller's generator: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
    let state = (seed % 2147483646) + 1;
    return () => {
        state = (state * 48271) % 2147483647;
        return state / 2147483647;
    };
}

interface OpenDocument {
    text: string;
    version: number;
}

/** What disk and editor hold. The model is this file's own, so that a fault of the server's cannot be in both. */
export class Newsroom {
    readonly folder: string;
    readonly uri: string;
    readonly #random: Random;
    readonly #disk = new Map<string, string>();
    readonly #open = new Map<string, OpenDocument>();
    #created = 0;

    constructor(count: number, random: Random) {
        this.#random = random;
        this.folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'crosscheck-soak-')));
        this.uri = pathToFileURL(this.folder).href;
        mkdirSync(path.join(this.folder, 'desk'));
        for (const { name, text } of inventedNews(count)) this.#write(name, text);
    }

    get size(): number {
        return new Set([...this.#disk.keys(), ...this.#open.keys()]).size;
    }

    uriOf(name: string): string {
        return `${this.uri}/${name}`;
    }

    /** Names of documents as they are now, and the text that counts. */
    documents(): readonly (readonly [string, string])[] {
        const names = [...new Set([...this.#disk.keys(), ...this.#open.keys()])].sort();
        return names.map(name => [name, this.#open.get(name)?.text ?? this.#disk.get(name) ?? '']);
    }

    /** Opens in another server what is open in this newsroom. */
    async openAll(connection: ProtocolConnection): Promise<void> {
        for (const [name, { text }] of this.#open) await this.#tellOpen(connection, name, text);
    }

    /** One step of the work; true when it was an edit. */
    async step(connection: ProtocolConnection): Promise<boolean> {
        const dice = this.#random();
        if (this.#open.size === 0 || (dice < 0.03 && this.#open.size < 12)) await this.#openOne(connection);
        else if (dice < 0.05) await this.#closeOne(connection);
        else if (dice < 0.07) await this.#saveOne(connection);
        else if (dice < 0.075) await this.#create(connection);
        else if (dice < 0.08) await this.#rename(connection);
        else if (dice < 0.085) await this.#delete(connection);
        else {
            await this.#edit(connection);
            return true;
        }
        return false;
    }

    dispose(): void {
        rmSync(this.folder, { recursive: true, force: true });
    }

    async #openOne(connection: ProtocolConnection): Promise<void> {
        const name = this.#one([...this.#disk.keys()].filter(known => !this.#open.has(known)));
        if (name === undefined) return;
        const text = this.#disk.get(name) ?? '';
        this.#open.set(name, { text, version: 1 });
        await this.#tellOpen(connection, name, text);
    }

    async #tellOpen(connection: ProtocolConnection, name: string, text: string): Promise<void> {
        const textDocument = { uri: this.uriOf(name), languageId: 'plaintext', version: 1, text };
        await connection.sendNotification('textDocument/didOpen', { textDocument });
    }

    /** Without saving: the disk's text comes back. */
    async #closeOne(connection: ProtocolConnection): Promise<void> {
        const name = this.#one([...this.#open.keys()]);
        if (name === undefined) return;
        this.#open.delete(name);
        await connection.sendNotification('textDocument/didClose', {
            textDocument: { uri: this.uriOf(name) },
        });
    }

    async #saveOne(connection: ProtocolConnection): Promise<void> {
        const name = this.#one([...this.#open.keys()]);
        if (name === undefined) return;
        const isNew = !this.#disk.has(name);
        this.#write(name, this.#open.get(name)?.text ?? '');
        await connection.sendNotification('textDocument/didSave', {
            textDocument: { uri: this.uriOf(name) },
        });
        await this.#tell(connection, [[name, isNew ? CREATED : CHANGED]]);
    }

    async #create(connection: ProtocolConnection): Promise<void> {
        const source = this.#one([...this.#disk.keys()]);
        if (source === undefined) return;
        this.#created += 1;
        const name = `desk/new-${this.#created}.txt`;
        this.#write(name, this.#changed(this.#disk.get(source) ?? '').text);
        await this.#tell(connection, [[name, CREATED]]);
    }

    async #rename(connection: ProtocolConnection): Promise<void> {
        const name = this.#one([...this.#disk.keys()].filter(known => !this.#open.has(known)));
        if (name === undefined) return;
        this.#created += 1;
        const other = `desk/renamed-${this.#created}.txt`;
        renameSync(path.join(this.folder, name), path.join(this.folder, other));
        this.#disk.set(other, this.#disk.get(name) ?? '');
        this.#disk.delete(name);
        await this.#tell(connection, [
            [name, DELETED],
            [other, CREATED],
        ]);
    }

    /** So that there are always about as many. */
    async #delete(connection: ProtocolConnection): Promise<void> {
        const name = this.#one([...this.#disk.keys()].filter(known => !this.#open.has(known)));
        if (name === undefined) return;
        rmSync(path.join(this.folder, name));
        this.#disk.delete(name);
        await this.#tell(connection, [[name, DELETED]]);
    }

    async #edit(connection: ProtocolConnection): Promise<void> {
        const name = this.#one([...this.#open.keys()]);
        const open = name === undefined ? undefined : this.#open.get(name);
        if (!open || name === undefined) return;
        const { text, start, end, put } = this.#changed(open.text);
        const range = { start: positionAt(open.text, start), end: positionAt(open.text, end) };
        open.text = text;
        open.version += 1;
        await connection.sendNotification('textDocument/didChange', {
            textDocument: { uri: this.uriOf(name), version: open.version },
            contentChanges: [{ range, text: put }],
        });
    }

    /** Half of the edits take away what was put in, so that texts neither grow nor shrink without end. */
    #changed(text: string): { text: string; start: number; end: number; put: string } {
        const start = outsideOfPairs(text, Math.floor(this.#random() * (text.length + 1)));
        const isLong = text.length > 4000;
        const length = this.#random() < (isLong ? 0.7 : 0.4) ? Math.floor(this.#random() * 40) : 0;
        const end = outsideOfPairs(text, Math.min(text.length, start + length));
        const put = this.#random() < (isLong ? 0.4 : 0.8) ? (this.#one(PIECES) ?? '') : '';
        return { text: text.slice(0, start) + put + text.slice(end), start, end, put };
    }

    #one<T>(values: readonly T[]): T | undefined {
        return values[Math.floor(this.#random() * values.length)];
    }

    #write(name: string, text: string): void {
        writeFileSync(path.join(this.folder, name), text);
        this.#disk.set(name, text);
    }

    async #tell(
        connection: ProtocolConnection,
        changes: readonly (readonly [string, number])[],
    ): Promise<void> {
        await connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: changes.map(([name, type]) => ({ uri: this.uriOf(name), type })),
        });
    }
}

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const PIECES = [
    'a',
    ' ',
    ' 1,',
    '7',
    '.',
    ' Mayor Hanna Brekke ',
    ' killed 14 people ',
    ' on Friday ',
    ' 4 March 2024 ',
    ' about 2,300 workers ',
    '\n\n',
    '\r\n',
    '“',
    '” said ',
    ' not ',
    ' 😀 ',
    ' Żeromin ',
    '\n\nThe Harbour Board said on Monday that 31 people had left Norvik.\n\n',
    '---\n',
];

/** Editors cut no pair in two: neither of two surrogates nor of CR and LF. */
function outsideOfPairs(text: string, offset: number): number {
    const isInPair =
        /[\udc00-\udfff]/.test(text.charAt(offset)) ||
        (text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r');
    return isInPair ? offset - 1 : offset;
}

function positionAt(text: string, offset: number): { line: number; character: number } {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
