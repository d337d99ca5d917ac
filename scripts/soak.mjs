/** Bundles the server and the soak test into out/soak, and runs it. Arguments: minutes (8), seed (1). */

import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out/soak');

await mkdir(out, { recursive: true });
await build({
    absWorkingDir: root,
    entryPoints: {
        soak: 'test/soak/soak.ts',
        measured: 'test/soak/measured.ts',
        server: 'server/src/node.ts',
    },
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'es2023',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
});
await cp(path.join(root, 'server/data'), path.join(out, 'data'), { recursive: true });
const { status } = spawnSync(process.execPath, [path.join(out, 'soak.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
});
process.exitCode = status ?? 1;
