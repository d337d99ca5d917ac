/** VS Code's own server on a free port of this machine. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { quietly } from '../processes.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./hosts.mjs').ensureHost>>} Host */
/** @typedef {Awaited<ReturnType<typeof import('./profile.mjs').makeProfile>>} Profile */

const START_LIMIT_MS = 60_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * It ends with `stop`, and with this process; `ended` resolves then.
 * @param {Host} host
 * @param {Profile} profile
 * @param {readonly string[]} [flags]
 */
export async function startServer(host, profile, flags = []) {
    // Other users of this machine, and pages in its browsers, may not come in.
    const token = randomUUID();
    const child = spawn(
        host.node,
        [
            host.main,
            ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
            ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
            ...['--disable-update-check', '--disable-getting-started-override'],
            ...profile.args,
            ...flags,
        ],
        // Its own process group, so that its extension hosts end with it.
        { env: environment(profile), detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const stop = () => {
        try {
            if (child.pid) process.kill(-child.pid, 'SIGKILL');
        } catch (error) {
            if (error.code !== 'ESRCH') throw error; // It had ended already.
        }
        process.off('exit', stop);
    };
    // Before the profile is removed, which the server may still be writing to.
    process.prependOnceListener('exit', stop);
    for (const signal of SIGNALS) process.once(signal, () => process.exit(130));
    const ended = new Promise(resolve => child.once('exit', resolve));
    const port = await portOf(child);
    return { authority: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/?tkn=${token}`, stop, ended };
}

/**
 * @param {Host} host
 * @param {Profile} profile
 * @param {string} vsix
 */
export function installExtension(host, profile, vsix) {
    const args = [
        ...profile.args,
        '--accept-server-license-terms',
        '--install-extension',
        path.resolve(vsix),
        '--force',
    ];
    return quietly(host.node, [host.main, ...args], { env: environment(profile) });
}

/** The address that opens a folder in the server's workbench. */
export function addressOf(server, folder) {
    return `${server.url}&folder=${encodeURIComponent(path.resolve(folder))}`;
}

// Started from a terminal inside VS Code, the server would take that editor's variables for its own.
function environment({ temporary }) {
    const own = Object.entries(process.env).filter(
        ([name]) => !/^(VSCODE|ELECTRON|CODE_SERVER)_|^NODE_OPTIONS$/.test(name),
    );
    return { ...Object.fromEntries(own), TMPDIR: temporary, XDG_RUNTIME_DIR: temporary };
}

function portOf(child) {
    let output = '';
    return new Promise((resolve, reject) => {
        const fail = what => reject(new Error(`VS Code's server ${what}:\n${output.slice(-4000)}`));
        const timer = setTimeout(() => fail('did not start'), START_LIMIT_MS);
        const read = chunk => {
            if (output.length < 20_000) output += chunk;
            const port = /agent listening on (\d+)/.exec(output)?.[1];
            if (!port) return;
            clearTimeout(timer);
            resolve(Number(port));
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.once('exit', code => {
            clearTimeout(timer);
            fail(`ended with status ${code}`);
        });
    });
}
