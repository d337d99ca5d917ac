/** The judgements of each folder, a file each: read as the editor shows them, else from the disk. */

import {
    JUDGEMENTS_FOLDER,
    type Judgement,
    judgementOf,
    type RulesProblem,
    readJudgement,
    type WrittenJudgement,
} from '../engine/engine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { folderAbove, relativePath, uriIn } from './uris.ts';

export interface JudgementFilesOptions {
    readonly workspace: Workspace | undefined;
    /** Undefined when the document is not open in the editor. */
    readonly openText: (uri: string) => string | undefined;
    /** What is wrong with a file now; nothing when it is mended or gone. */
    readonly tell: (uri: string, text: string, problems: readonly RulesProblem[]) => void;
    /** Other judgements hold: those that no longer do, and those that do now. */
    readonly changed: (gone: readonly Judgement[], come: readonly Judgement[]) => void;
}

/** A judgement and the file that it stands in. */
export interface KeptJudgement {
    readonly file: string;
    readonly judgement: Judgement;
}

interface Known {
    readonly text: string;
    readonly problems: readonly RulesProblem[];
    readonly judgement: Judgement | undefined;
}

/** All uris are canonical. */
export class JudgementFiles {
    readonly #options: JudgementFilesOptions;
    readonly #known = new Map<string, Known>();
    /** Of each file the latest look: what an earlier one brings is outdated. */
    readonly #looks = new Map<string, symbol>();
    readonly #soon = new Map<string, ReturnType<typeof setTimeout>>();
    #folders: readonly string[] = [];

    constructor(options: JudgementFilesOptions) {
        this.#options = options;
    }

    /** In the order of their files, so that no answer depends on which was read first. */
    get all(): readonly KeptJudgement[] {
        return [...this.#known]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([file, { judgement }]) => (judgement ? [{ file, judgement }] : []));
    }

    /** The file that a judgement stands in, undefined when it holds no longer. */
    fileOf(judgement: Judgement): string | undefined {
        return this.all.find(kept => kept.judgement === judgement)?.file;
    }

    /** Whether a file may be written there: nobody has written anything into it, or it is not there yet. */
    async isFree(uri: string): Promise<boolean> {
        return ((await this.#textOf(uri)) ?? '').trim() === '';
    }

    /** Whether a file of this uri would be read here. */
    isOne(uri: string): boolean {
        return (
            uri.endsWith('.json') && this.#folders.some(folder => folderAbove(uri) === judgementsUri(folder))
        );
    }

    /** Whether something that has come, changed or gone may hold such files. */
    mayHoldSome(uri: string): boolean {
        return this.#folders.some(folder => relativePath(uri, judgementsUri(folder)) !== undefined);
    }

    /** These folders and no others. Resolves when their judgements are read. */
    async follow(folders: readonly string[]): Promise<void> {
        this.#folders = folders;
        await this.lookAgain();
    }

    /** All files again: some may have come or gone unseen. */
    async lookAgain(): Promise<void> {
        const { workspace } = this.#options;
        const found = await Promise.all(
            this.#folders.map(async folder =>
                folder.startsWith('file:') ? ((await workspace?.filesIn(judgementsUri(folder))) ?? []) : [],
            ),
        );
        const files = new Set([...found.flat().filter(uri => this.isOne(uri)), ...this.#known.keys()]);
        await this.#readAll([...files]);
    }

    async look(uri: string): Promise<void> {
        await this.#readAll([uri]);
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

    async #readAll(uris: readonly string[]): Promise<void> {
        const before = new Set(this.all.map(({ judgement }) => judgement));
        await Promise.all(uris.map(uri => this.#read(uri)));
        const after = new Set(this.all.map(({ judgement }) => judgement));
        const gone = [...before].filter(judgement => !after.has(judgement));
        const come = [...after].filter(judgement => !before.has(judgement));
        if (gone.length + come.length > 0) this.#options.changed(gone, come);
    }

    async #read(uri: string): Promise<void> {
        const look = Symbol(uri);
        this.#looks.set(uri, look);
        const text = this.isOne(uri) ? await this.#textOf(uri) : undefined;
        if (this.#looks.get(uri) !== look) return;
        this.#looks.delete(uri);
        const before = this.#known.get(uri);
        if (before && before.text === text) return;
        if (text === undefined) {
            this.#known.delete(uri);
            if (before && before.problems.length > 0) this.#options.tell(uri, '', []);
            return;
        }
        const { judgement, problems } = readJudgement(text);
        const folder = this.#folders.find(folder => folderAbove(uri) === judgementsUri(folder)) ?? '';
        this.#known.set(uri, { text, problems, judgement: judgement && placed(judgement, folder) });
        if (problems.length + (before?.problems.length ?? 0) > 0) this.#options.tell(uri, text, problems);
    }

    async #textOf(uri: string): Promise<string | undefined> {
        const { openText, workspace } = this.#options;
        const open = openText(uri);
        if (open !== undefined) return open;
        const file = await workspace?.read(uri, { maxBytes: MAX_BYTES });
        const opened = openText(uri);
        if (opened !== undefined) return opened;
        return file?.kind === 'text' ? file.text : undefined;
    }
}

const LOOK_AFTER_MS = 200;
/** A judgement holds a few sentences. */
const MAX_BYTES = 100_000;

export function judgementsUri(folder: string): string {
    return `${folder.replace(/\/$/, '')}/${JUDGEMENTS_FOLDER}`;
}

function placed(judgement: WrittenJudgement, folder: string): Judgement | undefined {
    return judgementOf(judgement, path => uriIn(folder, path));
}
