/** Runs other programs: shown as they run, or quietly with their output kept for the case that they fail. */
import { spawn } from 'node:child_process';

/**
 * Resolves with the exit status when the program has ended; its output goes to the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean}} [options]
 * @returns {Promise<number>}
 */
export async function show(command, args, options = {}) {
    const { code } = await ended(spawn(command, args, { ...options, stdio: 'inherit' }));
    return code;
}

/**
 * Resolves with what the program printed; rejects with the end of it when the program fails or takes too long.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeout?: number}} [options]
 * @returns {Promise<string>}
 */
export async function quietly(command, args, options = {}) {
    const { code, output } = await ended(
        spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-4000)}`);
    return output;
}

/**
 * npm, quietly; a registry that is busy is asked again.
 * @param {readonly string[]} args
 * @param {{cwd: string, attempts?: number}} options
 */
export async function npm(args, { cwd, attempts = 3 }) {
    const itself = process.env.npm_execpath;
    const [command, first] = itself?.endsWith('.js') ? [process.execPath, [itself]] : ['npm', []];
    for (let attempt = 1; ; attempt++) {
        try {
            return await quietly(command, [...first, ...args], {
                cwd,
                env: ownSettingsOnly(),
                shell: command === 'npm' && process.platform === 'win32',
                timeout: 600_000,
            });
        } catch (error) {
            if (attempt === attempts) throw error;
            await new Promise(resolve => setTimeout(resolve, attempt * 3000));
        }
    }
}

// Inside `npm start`, npm hands its own settings on to every npm below it, a folder's `.npmrc` included.
function ownSettingsOnly() {
    return Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/.test(name)),
    );
}

function ended(child) {
    let output = '';
    child.stdout?.on('data', chunk => {
        output += chunk;
    });
    child.stderr?.on('data', chunk => {
        output += chunk;
    });
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', code => resolve({ code: code ?? 1, output }));
    });
}
