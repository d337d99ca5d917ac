/** What people keep beside the articles, a file each (judgements, notes): read as the editor shows it, else from the disk. */

import type { RulesProblem } from '../engine/engine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { folderAbove, relativePath } from './uris.ts';

export interface KeptFilesOptions<T> {
    /** Where the files stand, relative to the folder of the articles. */
    readonly path: string;
    /** Undefined when there is an error in the text, or nothing yet. */
    readonly read: (text: string, folder: string) => ReadKept<T>;
    readonly workspace: Workspace | undefined;
    /** Undefined when the document is not open in the editor. */
    readonly openText: (uri: string) => string | undefined;
    /** What is wrong with a file now; nothing when it is mended or gone. */
    readonly tell: (uri: string, text: string, problems: readonly RulesProblem[]) => void;
    /** Others hold: those that no longer do, and those that do now. */
    readonly changed: (gone: readonly T[], come: readonly T[]) => void;
}

export interface ReadKept<T> {
    readonly value: T | undefined;
    readonly problems: readonly RulesProblem[];
}

/** What is kept, and the file that it stands in. */
export interface Kept<T> {
    readonly file: string;
    readonly value: T;
}

interface Known<T> extends ReadKept<T> {
    readonly text: string;
}

/** All uris are canonical. */
export class KeptFiles<T> {
    readonly #options: KeptFilesOptions<T>;
    readonly #known = new Map<string, Known<T>>();
    /** Of each file the latest look: what an earlier one brings is outdated. */
    readonly #looks = new Map<string, symbol>();
    readonly #soon = new Map<string, ReturnType<typeof setTimeout>>();
    /** What stood in files that were deleted: an editor may go on showing it, and it no longer holds. */
    readonly #deleted = new Map<string, string>();
    #folders: readonly string[] = [];

    constructor(options: KeptFilesOptions<T>) {
        this.#options = options;
    }

    /** In the order of their files, so that no answer depends on which was read first. */
    get all(): readonly Kept<T>[] {
        return [...this.#known]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([file, { value }]) => (value === undefined ? [] : [{ file, value }]));
    }

    /** The file that it stands in, undefined when it holds no longer. */
    fileOf(value: T): string | undefined {
        return this.all.find(kept => kept.value === value)?.file;
    }

    /** As it was read last; undefined for a file that is not there. */
    textOf(file: string): string | undefined {
        return this.#known.get(file)?.text;
    }

    /** Whether a file may be written there: nobody has written anything into it, or it is not there yet. */
    async isFree(uri: string): Promise<boolean> {
        return ((await this.#current(uri)) ?? '').trim() === '';
    }

    /** Whether a file of this uri would be read here. */
    isOne(uri: string): boolean {
        return uri.endsWith('.json') && this.#folderOf(uri) !== undefined;
    }

    /** Whether something that has come, changed or gone may hold such files. */
    mayHoldSome(uri: string): boolean {
        return this.#folders.some(folder => relativePath(uri, this.uriIn(folder)) !== undefined);
    }

    /** These folders and no others. Resolves when their files are read. */
    async follow(folders: readonly string[]): Promise<void> {
        this.#folders = folders;
        await this.lookAgain();
    }

    /** All files again: some may have come or gone unseen. */
    async lookAgain(): Promise<void> {
        const { workspace } = this.#options;
        const found = await Promise.all(
            this.#folders.map(async folder =>
                folder.startsWith('file:') ? ((await workspace?.filesIn(this.uriIn(folder))) ?? []) : [],
            ),
        );
        const files = new Set([...found.flat().filter(uri => this.isOne(uri)), ...this.#known.keys()]);
        await this.#readAll([...files]);
    }

    async look(uri: string): Promise<void> {
        await this.#readAll([uri]);
    }

    /** A file, or a folder that may hold some, is deleted from the disk. */
    async gone(uri: string): Promise<void> {
        for (const [file, { text }] of this.#known)
            if (file === uri || file.startsWith(`${uri}/`)) this.#deleted.set(file, text);
        await this.lookAgain();
    }

    /** Once for many keystrokes. */
    lookSoon(uri: string, failed: (error: unknown) => void): void {
        clearTimeout(this.#soon.get(uri));
        const look = () => this.look(uri).catch(failed);
        this.#soon.set(uri, setTimeout(look, LOOK_AFTER_MS));
    }

    stop(): void {
        for (const timer of this.#soon.values()) clearTimeout(timer);
    }

    /** The folder in which those of a folder of articles stand. */
    uriIn(folder: string): string {
        return `${folder.replace(/\/$/, '')}/${this.#options.path}`;
    }

    #folderOf(uri: string): string | undefined {
        return this.#folders.find(folder => folderAbove(uri) === this.uriIn(folder));
    }

    async #readAll(uris: readonly string[]): Promise<void> {
        const before = new Set(this.all.map(({ value }) => value));
        await Promise.all(uris.map(uri => this.#read(uri)));
        const after = new Set(this.all.map(({ value }) => value));
        const gone = [...before].filter(value => !after.has(value));
        const come = [...after].filter(value => !before.has(value));
        if (gone.length + come.length > 0) this.#options.changed(gone, come);
    }

    async #read(uri: string): Promise<void> {
        const look = Symbol(uri);
        this.#looks.set(uri, look);
        const text = this.isOne(uri) ? await this.#current(uri) : undefined;
        if (this.#looks.get(uri) !== look) return;
        this.#looks.delete(uri);
        const before = this.#known.get(uri);
        if (before && before.text === text) return;
        if (text === undefined) {
            this.#known.delete(uri);
            if (before && before.problems.length > 0) this.#options.tell(uri, '', []);
            return;
        }
        const { value, problems } = this.#options.read(text, this.#folderOf(uri) ?? '');
        this.#known.set(uri, { text, problems, value });
        if (problems.length + (before?.problems.length ?? 0) > 0) this.#options.tell(uri, text, problems);
    }

    async #current(uri: string): Promise<string | undefined> {
        const open = this.#openText(uri);
        if (open !== undefined) return open;
        const file = await this.#options.workspace?.read(uri, { maxBytes: MAX_BYTES });
        const opened = this.#openText(uri);
        if (opened !== undefined) return opened;
        if (file?.kind !== 'text') return undefined;
        this.#deleted.delete(uri);
        return file.text;
    }

    /** Undefined also for a text that nobody has touched since its file was deleted. */
    #openText(uri: string): string | undefined {
        const open = this.#options.openText(uri);
        return open === this.#deleted.get(uri) ? undefined : open;
    }
}

const LOOK_AFTER_MS = 200;
/** A few sentences, mostly. */
const MAX_BYTES = 100_000;
