/** The files of a disk, by Node. */

import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { decode } from './decode.ts';
import { pathOf, uriOf } from './fileUri.ts';
import { ignoreRulesOf } from './gitIgnore.ts';
import { filesUnder } from './walk.ts';
import {
    type ArticleOptions,
    articleFilter,
    type FindOptions,
    type FoundFile,
    formatOf,
    isArticlePath,
    type ReadFile,
    type ReadOptions,
    type Workspace,
} from './workspace.ts';

export function diskWorkspace(): Workspace {
    return { find, isArticle, read, filesIn, isCodeRepository, isFolder };
}

async function* find(folder: string, options: FindOptions): AsyncIterable<FoundFile> {
    const root = pathOf(folder);
    if (root === undefined) return;
    const isArticleAt = articleFilter(options);
    let count = 0;
    for await (const path of filesUnder(root, options.onNote)) {
        if (!isArticleAt(path)) continue;
        if (count === options.maxFiles) {
            options.onNote?.(
                l10n.t('Only the first {0} articles of {1} are read; there are more.', count, root),
                'limit',
            );
            return;
        }
        count += 1;
        yield { uri: uriOf(join(root, path)) };
    }
}

async function isArticle(folder: string, uri: string, options: ArticleOptions): Promise<boolean> {
    const root = pathOf(folder);
    const file = pathOf(uri);
    if (root === undefined || file === undefined) return false;
    const path = relative(root, file).split(sep).join('/');
    if (path.startsWith('../') || !isArticlePath(path, options)) return false;
    const folders = path.split('/').slice(0, -1);
    let rules = await ignoreRulesOf(root);
    let above = '';
    for (const name of folders) {
        above = above === '' ? name : `${above}/${name}`;
        if (rules.isIgnored(`${above}/`)) return false;
        rules = await rules.within(above);
    }
    return !rules.isIgnored(path) && !(await isSeenElsewhere(root, file));
}

/** A link into the folder itself: what it leads to is found under its own name. */
async function isSeenElsewhere(root: string, file: string): Promise<boolean> {
    const [realRoot, realFile] = await Promise.all([real(root), real(file)]);
    if (realFile === undefined || realRoot === undefined) return false;
    return realFile.startsWith(realRoot + sep) && relative(realRoot, realFile) !== relative(root, file);
}

async function real(path: string): Promise<string | undefined> {
    return realpath(path).catch(() => undefined);
}

async function read(uri: string, { maxBytes }: ReadOptions): Promise<ReadFile> {
    const path = pathOf(uri);
    if (path === undefined) return leftOut(l10n.t('is not a file on this machine'));
    try {
        const bytes = await steadyBytes(path, maxBytes);
        if ('kind' in bytes) return bytes;
        const decoded = decode(bytes);
        if (!decoded) return leftOut(l10n.t('is not a text (it holds binary data)'));
        return { kind: 'text', ...decoded, format: formatOf(path) };
    } catch (error) {
        return { ...leftOut(reasonOf(error)), isGone: codeOf(error) === 'ENOENT' };
    }
}

/**
 * A file that is written while it is read gives half of the old and half of the new: it is read again, a few times at
 * most. Who writes for ever (a log) is taken as it was found last; the watcher tells of the rest.
 */
async function steadyBytes(path: string, maxBytes: number): Promise<Uint8Array | LeftOut> {
    let before = await stat(path);
    for (let tries = 1; ; tries++) {
        // A pipe or device would keep the reader waiting for ever.
        if (!before.isFile()) return leftOut(l10n.t('is not a file'));
        if (before.size > maxBytes) return tooLarge(before.size, maxBytes);
        const bytes = await readFile(path);
        const after = await stat(path);
        const isSteady = after.mtimeMs === before.mtimeMs && after.size === bytes.length;
        if (!isSteady && tries < MOST_TRIES) {
            before = after;
            continue;
        }
        return bytes.length > maxBytes ? tooLarge(bytes.length, maxBytes) : bytes;
    }
}

const MOST_TRIES = 3;

type LeftOut = Extract<ReadFile, { readonly kind: 'leftOut' }>;

function leftOut(reason: string): LeftOut {
    return { kind: 'leftOut', reason };
}

function tooLarge(size: number, maxBytes: number): LeftOut {
    return leftOut(l10n.t('is too large: {0}, the limit is {1}', sizeInWords(size), sizeInWords(maxBytes)));
}

function sizeInWords(bytes: number): string {
    return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function reasonOf(error: unknown): string {
    switch (codeOf(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
            return l10n.t('is not there');
        case 'EACCES':
        case 'EPERM':
            return l10n.t('may not be read: permission is missing');
        case 'ELOOP':
            return l10n.t('is a symbolic link that leads to itself');
        default:
            return l10n.t('cannot be read: {0}', error instanceof Error ? error.message : String(error));
    }
}

function codeOf(error: unknown): string {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Manifests of the usual package managers and build tools. */
const MANIFESTS = [
    'package.json',
    'deno.json',
    'pyproject.toml',
    'setup.py',
    'requirements.txt',
    'Cargo.toml',
    'go.mod',
    'pom.xml',
    'build.gradle',
    'build.gradle.kts',
    'CMakeLists.txt',
    'Makefile',
    'Gemfile',
    'composer.json',
    'mix.exs',
    'Package.swift',
    'pubspec.yaml',
] as const;

async function isFolder(uri: string): Promise<boolean> {
    const path = pathOf(uri);
    if (path === undefined) return false;
    return stat(path).then(
        stats => stats.isDirectory(),
        () => false,
    );
}

async function filesIn(folder: string): Promise<readonly string[]> {
    const path = pathOf(folder);
    if (path === undefined) return [];
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries
        .filter(entry => !entry.isDirectory())
        .map(({ name }) => uriOf(join(path, name)))
        .sort();
}

async function isCodeRepository(folder: string): Promise<boolean> {
    const root = pathOf(folder);
    if (root === undefined) return false;
    const found = await Promise.all(MANIFESTS.map(name => exists(join(root, name))));
    return found.includes(true);
}

async function exists(path: string): Promise<boolean> {
    return access(path).then(
        () => true,
        () => false,
    );
}
