/** The folders of the workspace: their settings, and whether Crosscheck reads them. */

import { isArticlePath, type Workspace } from '../workspace/workspace.ts';
import type { Settings } from './settings.ts';
import { nameOf, relativePath } from './uris.ts';

export interface Folder {
    /** Canonical. */
    readonly uri: string;
    readonly settings: Settings;
    /** `quiet`: it looks like a code repository, and nobody has asked for Crosscheck there. */
    readonly state: 'on' | 'quiet' | 'off';
}

export interface Folders {
    readonly all: readonly Folder[];
    /** For documents that stand in none of them. */
    readonly loose: Settings;
}

/** Without a disk every folder that is not switched off is on: only what the user opens is read. */
export async function readFolder(
    uri: string,
    settings: Settings,
    workspace: Workspace | undefined,
): Promise<Folder> {
    return { uri, settings, state: await stateOf(uri, settings, workspace) };
}

/** The innermost folder that the document stands in. */
export function folderOf({ all }: Folders, uri: string): Folder | undefined {
    let innermost: Folder | undefined;
    for (const folder of all) {
        if (relativePath(folder.uri, uri) === undefined) continue;
        if (!innermost || folder.uri.length > innermost.uri.length) innermost = folder;
    }
    return innermost;
}

export function settingsFor(folders: Folders, uri: string): Settings {
    return folderOf(folders, uri)?.settings ?? folders.loose;
}

/** Whether a document that is open in the editor is an article. The uri is canonical. */
export function isArticle(folders: Folders, uri: string, languageId: string): boolean {
    if (OTHER_VERSIONS.test(uri)) return false;
    const folder = folderOf(folders, uri);
    if (folder) {
        const path = relativePath(folder.uri, uri) ?? '';
        return folder.state === 'on' && isArticlePath(path, folder.settings.files);
    }
    const { enable, files } = folders.loose;
    if (enable === 'off') return false;
    // Where all folders are quiet, so is a scratch file beside them; but nobody writes an .article by chance.
    if (languageId === 'article') return true;
    const isQuiet = enable === 'auto' && folders.all.length > 0 && !folders.all.some(isOn);
    return !isQuiet && (!uri.startsWith('file:') || isArticlePath(nameOf(uri), files));
}

/** Schemes of editors for what is no text of its own: earlier versions, both sides of a comparison, output. */
const OTHER_VERSIONS =
    /^(?:git|gitfs|git-commit|gitlens(?:-git)?|svn|hg|review|pr|merge-conflict\.conflict-diff|vscode-scm|vscode-local-history|output|debug|chat-editing[\w-]{0,40}):/;

export function isOn(folder: Folder): boolean {
    return folder.state === 'on';
}

/** Whether its files can be read here: those of a virtual workspace only the editor has. */
export function isOnDisk({ uri }: Folder): boolean {
    return uri.startsWith('file:');
}

/** Files that switch Crosscheck on even in a code repository. */
export const SIGNS = ['crosscheck.json', '**/*.article'] as const;

async function stateOf(
    uri: string,
    { enable, files }: Settings,
    workspace: Workspace | undefined,
): Promise<Folder['state']> {
    if (enable !== 'auto' || !workspace) return enable === 'off' ? 'off' : 'on';
    if (!(await workspace.isCodeRepository(uri))) return 'on';
    for await (const _ of workspace.find(uri, { include: SIGNS, exclude: files.exclude, maxFiles: 1 }))
        return 'on';
    return 'quiet';
}
