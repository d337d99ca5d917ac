/** Bundles client, server and command line into dist/. Options: --production, --watch. */

import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { context } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const isProduction = process.argv.includes('--production');
const isWatching = process.argv.includes('--watch');

const shared = {
    absWorkingDir: root,
    bundle: true,
    target: 'es2023',
    minify: isProduction,
    sourcemap: !isProduction,
    // Some of VS Code's packages are UMD under "main", which no bundler can follow.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
};
const onNode = { ...shared, platform: 'node', format: 'cjs' };
const inBrowser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
    {
        ...onNode,
        entryPoints: ['client/src/extension.ts'],
        outfile: 'dist/extension.js',
        external: ['vscode'],
    },
    { ...onNode, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
    {
        ...onNode,
        entryPoints: ['server/src/cli/cli.ts'],
        outfile: 'dist/cli.js',
        banner: { js: '#!/usr/bin/env node' },
    },
    {
        ...inBrowser,
        entryPoints: ['client/src/extension.web.ts'],
        outfile: 'dist/web/extension.js',
        format: 'cjs',
        external: ['vscode'],
    },
    { ...inBrowser, entryPoints: ['server/src/worker.ts'], outfile: 'dist/web/server.js', format: 'iife' },
];

// A package must hold nothing stale; while developing, whoever runs the last build keeps running it.
if (isProduction) await rm(path.join(root, 'dist'), { recursive: true, force: true });
await copyData();
for (const bundle of bundles) {
    const building = await context(bundle);
    if (isWatching) await building.watch();
    else await building.rebuild().finally(() => building.dispose());
}
if (!isWatching) await chmod(path.join(root, 'dist/cli.js'), 0o755);

// The models and tables that a host hands to the engine lie beside the bundles.
async function copyData() {
    const from = path.join(root, 'server/data');
    await mkdir(path.join(root, 'dist'), { recursive: true });
    if (existsSync(from)) await cp(from, path.join(root, 'dist/data'), { recursive: true });
}
