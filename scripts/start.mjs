/**
 * Shows Crosscheck at work on a folder: the report in the terminal, then the folder in VS Code.
 * `npm start` takes the examples, `npm start -- FOLDER` any other folder. Option: --no-window (only the report).
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './prepare.mjs';
import { quietly, show } from './processes.mjs';

const { folder, hasWindow } = readOptions();
try {
    await start();
} catch (error) {
    console.error(error.message);
    process.exitCode = 1;
}

async function start() {
    await ensureInstalled();
    console.log('Building Crosscheck …');
    await quietly(process.execPath, ['scripts/build.mjs', '--production'], { cwd: root });
    process.exitCode = await show(process.execPath, [path.join(root, 'dist/cli.js'), 'check', folder]);
    if (process.exitCode !== 0 || !hasWindow) return;
    const { openWindow } = await import('./host/window.mjs');
    await openWindow(folder);
}

function readOptions() {
    try {
        const { values, positionals } = parseArgs({
            options: { 'no-window': { type: 'boolean' } },
            allowPositionals: true,
        });
        // npm runs its scripts in the project's folder; a path is meant from where the user stands.
        const from = process.env.INIT_CWD ?? process.cwd();
        const folder = positionals[0]
            ? path.resolve(from, positionals[0])
            : path.join(root, 'examples/newsroom');
        if (positionals.length > 1) throw new Error('Name one folder.');
        if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
            throw new Error(`${folder} is not a folder.`);
        return { folder, hasWindow: !values['no-window'] && process.stdout.isTTY === true };
    } catch (error) {
        console.error(`${error.message}\nUse: npm start -- [FOLDER] [--no-window]`);
        return process.exit(2);
    }
}
