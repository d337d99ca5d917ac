/**
 * The oldest and the newest VS Code that Crosscheck supports, without a desktop: the npm package `code-server` carries
 * VS Code's own server, extension host and workbench. Kept in .vscode-test/, as @vscode/test-electron keeps its own.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../prepare.mjs';
import { npm } from '../processes.mjs';

/** Each with the release of `code-server` that carries it, and the major version of Node that this release runs on. */
export const HOSTS = {
    min: { vscode: '1.96.4', codeServer: '4.96.4', node: 20 },
    latest: { vscode: '1.139.1', codeServer: '4.139.1', node: 24 },
};

const CACHE = path.join(root, '.vscode-test');

/**
 * Installs the host unless it is there.
 * @param {keyof typeof HOSTS} name
 * @returns {Promise<{name: string, vscode: string, main: string, node: string}>} `main` is the server's script, `node` what runs it.
 */
export async function ensureHost(name) {
    const { vscode, codeServer, node } = HOSTS[name];
    const folder = path.join(CACHE, `code-server-${codeServer}`);
    const server = path.join(folder, 'node_modules/code-server/lib/vscode');
    await onceComplete(folder, `VS Code ${vscode}`, async () => {
        await install(folder, ['--omit=dev', `code-server@${codeServer}`]);
        await takeFromRegistryOnly(server);
        await install(server, ['--omit=dev', '--omit=optional']);
        await addRipgrep(folder, server);
        await addFileWatcher(server);
    });
    await addLog(server);
    return { name, vscode, main: path.join(server, 'out/server-main.js'), node: await ensureNode(node) };
}

async function ensureNode(major) {
    if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
    const folder = path.join(CACHE, `node-${major}`);
    const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    await onceComplete(folder, `Node ${major}`, () => install(folder, [`${name}@${major}`]));
    return path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

// The stamp is written last, so that an installation that broke off is made anew and never used.
async function onceComplete(folder, what, make) {
    const stamp = path.join(folder, 'complete');
    if (existsSync(stamp)) return;
    console.log(`Installing ${what} (only needed once) …`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    await make();
    await writeFile(stamp, what);
}

function install(cwd, args) {
    return npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args], {
        cwd,
    });
}

// Old releases pin a module to a commit on a git server; the registry has the same version.
async function takeFromRegistryOnly(server) {
    const manifestFile = path.join(server, 'package.json');
    const lockFile = path.join(server, 'npm-shrinkwrap.json');
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
    const lock = JSON.parse(await readFile(lockFile, 'utf8'));
    for (const [folder, { resolved, version }] of Object.entries(lock.packages)) {
        if (!resolved?.startsWith('git')) continue;
        delete lock.packages[folder];
        const name = folder.split('node_modules/').at(-1);
        for (const { dependencies } of [manifest, lock.packages['']])
            if (dependencies?.[name]) dependencies[name] = version;
    }
    await writeFile(manifestFile, JSON.stringify(manifest, undefined, 2));
    await writeFile(lockFile, JSON.stringify(lock, undefined, 2));
}

// Old releases fetch ripgrep in an install script; without it neither quick open nor findFiles finds anything.
async function addRipgrep(folder, server) {
    const ripgrep = path.join(server, 'node_modules/@vscode/ripgrep');
    if (!existsSync(ripgrep) || existsSync(path.join(ripgrep, 'bin'))) return;
    const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
    await install(folder, [`${name}@1.18.0`]);
    await cp(path.join(folder, 'node_modules', name, 'bin'), path.join(ripgrep, 'bin'), { recursive: true });
}

// New releases have the watcher's binary in an optional package, old ones in the package itself.
async function addFileWatcher(server) {
    const watcher = path.join(server, 'node_modules/@parcel/watcher');
    if (existsSync(path.join(watcher, 'prebuilds'))) return;
    const { version } = JSON.parse(await readFile(path.join(watcher, 'package.json'), 'utf8'));
    const name = `@parcel/watcher-${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`;
    await install(server, ['--no-save', '--omit=dev', '--omit=optional', `${name}@${version}`]);
}

// The log's binary would have to be compiled.
async function addLog(server) {
    const standIn = await readFile(path.join(import.meta.dirname, 'spdlog.cjs'), 'utf8');
    const module = path.join(server, 'node_modules/@vscode/spdlog/index.js');
    if ((await readFile(module, 'utf8')) !== standIn) await writeFile(module, standIn);
}
