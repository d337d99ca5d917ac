/** A throw-away profile: the settings, the installed extensions and the caches of one run of VS Code. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Leaves the window to the articles: no welcome, no tips, no assistants, no updates. */
const QUIET = {
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    'workbench.welcomePage.experimentalOnboarding': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.enableExperiments': false,
    'workbench.reduceMotion': 'on',
    'window.menuBarVisibility': 'compact',
    'chat.disableAIFeatures': true,
    'chat.commandCenter.enabled': false,
    'chat.titleBar.signIn.enabled': false,
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'update.mode': 'none',
    'update.showReleaseNotes': false,
    'git.enabled': false,
    'editor.minimap.enabled': false,
    'editor.cursorBlinking': 'solid',
};

/**
 * @param {{settings?: Record<string, unknown>, folder?: string}} [options] Without a folder, one is made that is gone when this process ends.
 */
export async function makeProfile({ settings = {}, folder: kept } = {}) {
    // The path stays short: VS Code puts sockets there, whose paths have a limit of about 100 characters.
    const folder = kept ?? (await mkdtemp(path.join(os.tmpdir(), 'cc-')));
    const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    if (!kept) process.once('exit', remove);
    const user = path.join(folder, 'data/User');
    await mkdir(user, { recursive: true });
    await mkdir(path.join(folder, 'ext'), { recursive: true });
    const temporary = path.join(folder, 'tmp');
    await mkdir(temporary, { recursive: true });
    await writeFile(
        path.join(user, 'settings.json'),
        JSON.stringify({ ...QUIET, ...settings }, undefined, 2),
    );
    return {
        folder,
        /** Where VS Code leaves its sockets, thousands in time, which nobody else removes. */
        temporary,
        args: [
            ...['--server-data-dir', folder],
            ...['--user-data-dir', path.join(folder, 'data')],
            ...['--extensions-dir', path.join(folder, 'ext')],
        ],
        /** The same for the desktop. */
        desktopArgs: [
            ...['--user-data-dir', path.join(folder, 'data')],
            ...['--extensions-dir', path.join(folder, 'ext')],
        ],
    };
}
