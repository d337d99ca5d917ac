/** Bundles a measuring program with the programs that it measures, and runs it. */

import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles into out/NAME, the data beside it, and runs NAME.js with the arguments of this process; its status is ours.
 * @param {string} name one of the entry points
 * @param {Record<string, string>} entryPoints
 */
export async function measure(name, entryPoints) {
    const out = path.join(root, 'out', name);
    await mkdir(out, { recursive: true });
    await build({
        absWorkingDir: root,
        entryPoints,
        outdir: out,
        bundle: true,
        platform: 'node',
        target: 'es2023',
        mainFields: ['module', 'main'],
        logLevel: 'warning',
    });
    await cp(path.join(root, 'server/data'), path.join(out, 'data'), { recursive: true });
    const program = path.join(out, `${name}.js`);
    const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
}
