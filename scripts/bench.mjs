/** Bundles the benchmarks with the programs they measure into out/bench, and runs them. Options: --small. */

import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out/bench');

await mkdir(out, { recursive: true });
await build({
    absWorkingDir: root,
    entryPoints: {
        bench: 'test/bench/bench.ts',
        floor: 'test/bench/floorServer.ts',
        server: 'server/src/node.ts',
        cli: 'server/src/cli/cli.ts',
    },
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'es2023',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
});
await cp(path.join(root, 'server/data'), path.join(out, 'data'), { recursive: true });
const { status } = spawnSync(process.execPath, [path.join(out, 'bench.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
});
process.exitCode = status ?? 1;
