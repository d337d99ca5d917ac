/** Opens a folder in VS Code with the extension, in the best VS Code that is to be had. */
import { spawn } from 'node:child_process';
import { root } from '../prepare.mjs';
import { quietly, show } from '../processes.mjs';
import { ensureHost, HOSTS } from './hosts.mjs';
import { makeProfile } from './profile.mjs';
import { addressOf, installExtension, startServer } from './server.mjs';

const DOWNLOAD_LIMIT_MS = 60_000;

/** @param {string} folder */
export async function openWindow(folder) {
    if ((await openInstalled(folder)) || (await openDownloaded(folder))) {
        console.log(`VS Code opens ${folder}. Hover over a highlighted name, date or figure.`);
    } else {
        await openInBrowser(folder);
    }
}

// The user's own, without installing anything into it.
async function openInstalled(folder) {
    const shell = process.platform === 'win32';
    const version = await quietly('code', ['--version'], { shell, timeout: 10_000 }).catch(() => undefined);
    if (!version) return false;
    if (!isSupported(version)) {
        console.log(
            `The VS Code here is ${version.split('\n')[0]}; Crosscheck needs ${HOSTS.min.vscode} or newer.`,
        );
        return false;
    }
    const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder];
    return (await show('code', shell ? args.map(arg => `"${arg}"`) : args, { shell })) === 0;
}

async function openDownloaded(folder) {
    if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
    console.log('Looking for a VS Code to download (only needed once) …');
    // In a process of its own, since a download cannot be told to stop.
    const download = quietly(process.execPath, ['scripts/host/downloadDesktop.mjs'], {
        cwd: root,
        timeout: DOWNLOAD_LIMIT_MS,
    });
    const executable = (await download.catch(() => '')).trim().split('\n').at(-1);
    if (!executable) {
        console.log('None could be downloaded.');
        return false;
    }
    const profile = await makeProfile({ folder: `${root}/.vscode-test/profile` });
    spawn(
        executable,
        [`--extensionDevelopmentPath=${root}`, ...profile.desktopArgs, '--new-window', folder],
        {
            detached: true,
            stdio: 'ignore',
        },
    ).unref();
    return true;
}

// The same workbench in a browser, from the npm registry, until the user has had enough.
async function openInBrowser(folder) {
    console.log('Getting the VS Code that runs in a browser …');
    const host = await ensureHost('latest');
    await quietly(process.execPath, ['scripts/package.mjs'], { cwd: root });
    const profile = await makeProfile();
    await installExtension(host, profile, `${root}/out/crosscheck.vsix`);
    const server = await startServer(host, profile);
    console.log(`\nOpen this address in a browser:\n\n  ${addressOf(server, folder)}\n`);
    console.log('Hover over a highlighted name, date or figure. Ctrl+C ends it.');
    await server.ended;
}

function isSupported(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = HOSTS.min.vscode.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
