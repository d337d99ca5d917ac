/** Finding and reading articles: one interface for server and command line, and which paths are articles at all. */

import picomatch from 'picomatch/posix';
import type { Format } from '../engine/text/document.ts';

/** A host's files. Folders and files go by their `file:` uri, written as VS Code writes it. */
export interface Workspace {
    /**
     * Every article under the folder, each once and in the same order every time. Files that Git ignores are left out;
     * symbolic links are followed after everything else, and only to what has not been found yet. Nothing when there
     * is no such folder.
     */
    find(folder: string, options: FindOptions): AsyncIterable<FoundFile>;
    /** Whether `find` would come upon a file at this place now: for files that appear later. */
    isArticle(folder: string, uri: string, options: ArticleOptions): Promise<boolean>;
    /** Never rejects: what cannot be read comes back as left out, with a reason. */
    read(uri: string, options: ReadOptions): Promise<ReadFile>;
    /** The files that stand directly in the folder, hidden or not, in the same order every time; none when there is no such folder. */
    filesIn(folder: string): Promise<readonly string[]>;
    /** True when a package manifest stands at the root of the folder: its texts are likely not articles. */
    isCodeRepository(folder: string): Promise<boolean>;
    /** False also when there is nothing at this place. */
    isFolder(uri: string): Promise<boolean>;
}

/** Globs relative to the folder, with `/` between their parts: a negated part or `**` as in VS Code's settings. */
export interface ArticleOptions {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}

export interface FindOptions extends ArticleOptions {
    /** No more than these are found; a note says so. */
    readonly maxFiles: number;
    /** Hears, localised, what kept files from being found: the limit, a folder or a name that cannot be read. */
    readonly onNote?: (note: string, kind: NoteKind) => void;
}

/** `limit`: there are more articles than are wanted; `unreadable`: a folder, or a name, that cannot be read. */
export type NoteKind = 'limit' | 'unreadable';

export interface FoundFile {
    readonly uri: string;
}

export interface ReadOptions {
    readonly maxBytes: number;
}

export type ReadFile =
    | {
          readonly kind: 'text';
          /** Without a byte-order mark; line ends as they are. */
          readonly text: string;
          readonly encoding: Encoding;
          readonly format: Format;
      }
    /** The reason is localised: "is not a text". `isGone`: there is no such file, so nothing is amiss. */
    | { readonly kind: 'leftOut'; readonly reason: string; readonly isGone?: boolean };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** `markdown` for .md, `article` for Crosscheck's own .article, else `plain`. */
export function formatOf(path: string): Format {
    const extension = /\.(\w{1,16})$/.exec(path)?.[1]?.toLowerCase();
    if (extension === 'md' || extension === 'markdown') return 'markdown';
    return extension === 'article' ? 'article' : 'plain';
}

/**
 * Whether a path is an article's: by the globs, and never a README or its like, nor anything in a hidden folder or a
 * build folder. The path is relative to the folder of the globs, with `/` between its parts.
 */
export function isArticlePath(relativePath: string, options: ArticleOptions): boolean {
    const known = filters.get(options) ?? articleFilter(options);
    filters.set(options, known);
    return known(relativePath);
}

/** Kept with the options: each edit asks, and globs take their time to compile. */
const filters = new WeakMap<ArticleOptions, (relativePath: string) => boolean>();

/** The same for many paths: the globs are read once. */
export function articleFilter({ include, exclude }: ArticleOptions): (relativePath: string) => boolean {
    const isIncluded = picomatch([...include], { dot: true });
    const isExcluded = picomatch([...exclude], { dot: true });
    return path => {
        const folders = path.split('/');
        const name = folders.pop() ?? '';
        if (name.startsWith('.') || ABOUT_THE_FOLDER.test(name) || folders.some(isNeverRead)) return false;
        return isIncluded(path) && !isExcluded(path);
    };
}

/** Folders that hold no articles whatever the globs say: hidden ones, and what build tools write. */
export function isNeverRead(folderName: string): boolean {
    return folderName.startsWith('.') || BUILD_FOLDERS.has(folderName);
}

const BUILD_FOLDERS: ReadonlySet<string> = new Set([
    'node_modules',
    'bower_components',
    'dist',
    'build',
    'out',
    '__pycache__',
]);

/** README.md, LICENSE-MIT.txt, readme.de.md, requirements-dev.txt; but not "license-row.txt" nor "notice-served.md". */
const ABOUT_THE_FOLDER =
    /^(?:(?:read-?me|licen[cs]e|changelog|notice|copying|contributing|code_of_conduct)(?:\.[\w-]{1,12}){0,2}|licen[cs]e-(?:mit|apache|bsd|isc|gpl|lgpl|mpl|cc)[\w.-]{0,16}|requirements[\w-]{0,24}\.txt|robots\.txt|cmakelists\.txt|crosscheck\.json)$/i;
