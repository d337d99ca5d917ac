/** The `crosscheck.json` of each folder: read as the editor shows it, else from the disk; the last good one is in force. */

import * as l10n from '@vscode/l10n';
import {
    type Day,
    type FindingRule,
    isOffIn,
    NO_RULES_FILE,
    RULES_FILE,
    type Rules,
    type RulesFile,
    type RulesProblem,
    readRules,
} from '../engine/engine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { relativePath, uriIn } from './uris.ts';

export interface RulesFilesOptions {
    readonly workspace: Workspace | undefined;
    /** Undefined when the document is not open in the editor. */
    readonly openText: (uri: string) => string | undefined;
    /** The innermost folder that the document stands in, if Crosscheck is on there. */
    readonly folderOf: (uri: string) => string | undefined;
    /** What is wrong with the file now; nothing when it is mended or gone. */
    readonly tell: (uri: string, text: string, problems: readonly RulesProblem[]) => void;
    /** Other rules are in force in the folder. */
    readonly changed: (folder: string) => void;
    /** Something else is off in the folder: no article is to be read again for it. */
    readonly switched: () => void;
}

/** What holds for one article. */
export interface ArticleRules {
    readonly rules: Rules;
    readonly published: Day | undefined;
}

export interface RulesError {
    readonly uri: string;
    /** The file's, in which the problem has its place. */
    readonly text: string;
    readonly problem: RulesProblem;
}

/** All uris are canonical. */
export class RulesFiles {
    readonly #options: RulesFilesOptions;
    readonly #known = new Map<string, Known>();
    /** Of each folder the latest look: what an earlier one brings is outdated. */
    readonly #looks = new Map<string, symbol>();
    readonly #soon = new Map<string, ReturnType<typeof setTimeout>>();

    constructor(options: RulesFilesOptions) {
        this.#options = options;
    }

    of(uri: string): ArticleRules {
        const folder = this.#options.folderOf(uri);
        const known = folder === undefined ? undefined : this.#known.get(folder);
        if (folder === undefined || !known) return { rules: NO_RULES_FILE.rules, published: undefined };
        const path = relativePath(folder, uri) ?? '';
        return { rules: known.inForce.rules, published: known.inForce.published.get(path) };
    }

    /** Whether what the rule finds in the document is not reported. */
    isOff(uri: string, rule: FindingRule): boolean {
        const folder = this.#options.folderOf(uri);
        const off = folder === undefined ? [] : (this.#known.get(folder)?.inForce.off ?? []);
        return off.length > 0 && folder !== undefined && isOffIn(off, relativePath(folder, uri) ?? '', rule);
    }

    /** The articles of which a file says the day. */
    dated(): readonly string[] {
        return [...this.#known].flatMap(([folder, { inForce }]) =>
            [...inForce.published.keys()].map(path => uriIn(folder, path)),
        );
    }

    /** Whether the file could be written: only those of a disk can be read first. */
    isOnDisk(folder: string): boolean {
        return this.#options.workspace !== undefined && folder.startsWith('file:');
    }

    /** The text as it stands now, '' where there is no file; undefined when there is a fault in it. */
    async textIn(folder: string): Promise<string | undefined> {
        const text = await this.#read(rulesUri(folder));
        return typeof text === 'string' && readRules(text).file ? text : undefined;
    }

    /** The first error in the folder's file; undefined when all is well. */
    errorIn(folder: string): RulesError | undefined {
        const { text, problems } = this.#known.get(folder) ?? UNKNOWN;
        const problem = problems.find(({ isError }) => isError);
        return problem && { uri: rulesUri(folder), text, problem };
    }

    /** The first of all folders. */
    firstError(): RulesError | undefined {
        for (const folder of this.#known.keys()) {
            const error = this.errorIn(folder);
            if (error) return error;
        }
        return undefined;
    }

    /** These folders and no others. Resolves when the file of each is read. */
    async follow(folders: readonly string[]): Promise<void> {
        for (const [folder, { problems }] of [...this.#known]) {
            if (folders.includes(folder)) continue;
            this.#known.delete(folder);
            this.#looks.delete(folder);
            if (problems.length > 0) this.#options.tell(rulesUri(folder), '', []);
        }
        await Promise.all(folders.map(folder => this.look(folder)));
    }

    /** The files of all folders again, for clients that do not tell of changes. */
    async lookAgain(): Promise<void> {
        await Promise.all([...this.#known.keys()].map(folder => this.look(folder)));
    }

    /** Once for many keystrokes. */
    lookSoon(folder: string, failed: (error: unknown) => void): void {
        clearTimeout(this.#soon.get(folder));
        const look = () => this.look(folder).catch(failed);
        this.#soon.set(folder, setTimeout(look, LOOK_AFTER_MS));
    }

    stop(): void {
        for (const timer of this.#soon.values()) clearTimeout(timer);
    }

    async look(folder: string): Promise<void> {
        const look = Symbol(folder);
        this.#looks.set(folder, look);
        const uri = rulesUri(folder);
        const text = await this.#read(uri);
        if (this.#looks.get(folder) !== look) return;
        const before = this.#known.get(folder) ?? UNKNOWN;
        if (typeof text !== 'string') {
            this.#know(folder, { ...before, text: '', problems: [unreadable(text.reason)] });
            return;
        }
        const { file, problems } = readRules(text);
        const inForce = file ? keptOf(file, before.inForce) : before.inForce;
        this.#know(folder, { text, problems, inForce });
        if (inForce.rules !== before.inForce.rules || inForce.published !== before.inForce.published)
            this.#options.changed(folder);
        if (inForce.off !== before.inForce.off) this.#options.switched();
    }

    #know(folder: string, known: Known): void {
        const before = this.#known.get(folder)?.problems ?? [];
        this.#known.set(folder, known);
        if (known.problems.length + before.length > 0)
            this.#options.tell(rulesUri(folder), known.text, known.problems);
    }

    /** Where there is no file there are no rules. */
    async #read(uri: string): Promise<string | Unread> {
        const { openText, workspace } = this.#options;
        const open = openText(uri);
        if (open !== undefined || !workspace || !uri.startsWith('file:')) return bounded(open ?? '');
        const file = await workspace.read(uri, { maxBytes: MAX_BYTES });
        // It may have been opened meanwhile: then its text in the editor is the truth.
        const opened = openText(uri);
        if (opened !== undefined) return bounded(opened);
        if (file.kind === 'text') return file.text;
        return file.isGone ? '' : { reason: file.reason };
    }
}

const LOOK_AFTER_MS = 200;
/** So much no person has laid down. */
const MAX_BYTES = 5_000_000;

interface Unread {
    /** Localised: "is too large". */
    readonly reason: string;
}

function bounded(text: string): string | Unread {
    return text.length > MAX_BYTES ? { reason: l10n.t('is too large') } : text;
}

interface Known {
    readonly text: string;
    readonly problems: readonly RulesProblem[];
    readonly inForce: RulesFile;
}

const UNKNOWN: Known = { text: '', problems: [], inForce: NO_RULES_FILE };

export function rulesUri(folder: string): string {
    return `${folder.replace(/\/$/, '')}/${RULES_FILE}`;
}

function unreadable(reason: string): RulesProblem {
    return { start: 0, end: 0, isError: true, message: l10n.t('The file cannot be read: it {0}.', reason) };
}

/** What says the same is the same object as before: an article whose rules have not changed is not read again. */
function keptOf(file: RulesFile, before: RulesFile): RulesFile {
    const names = kept(file.rules.names, before.rules.names);
    const entities = kept(file.rules.entities, before.rules.entities);
    const isKept = names === before.rules.names && entities === before.rules.entities;
    const rules = isKept ? before.rules : { names, entities };
    const isDated = !isSame([...file.published], [...before.published]);
    const published = isDated ? file.published : before.published;
    return { rules, published, off: kept(file.off, before.off) };
}

function kept<T>(now: T, before: T): T {
    return isSame(now, before) ? before : now;
}

function isSame(one: unknown, other: unknown): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}
