/** Bundles client, server and command line into dist/. Options: --production, --watch. */

import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

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
    {
        ...inBrowser,
        entryPoints: ['server/src/worker.ts'],
        outfile: 'dist/web/server.js',
        format: 'iife',
        // A worker has no document, which some packages take for granted in a browser.
        conditions: ['worker'],
    },
    // The page of the timeline, which nothing loads before it is opened.
    {
        ...inBrowser,
        entryPoints: ['timeline.ts', 'timeline.css', 'timeline-light.svg', 'timeline-dark.svg'].map(
            file => `client/webview/${file}`,
        ),
        loader: { '.svg': 'copy' },
        outdir: 'dist/webview',
        format: 'iife',
    },
];

// A package must hold nothing stale; while developing, whoever runs the last build keeps running it.
if (isProduction) await rm(path.join(root, 'dist'), { recursive: true, force: true });
await copyData();
if (isWatching) {
    for (const bundle of bundles) await (await context(bundle)).watch();
} else {
    const inputs = new Set();
    for (const bundle of bundles)
        for (const input of Object.keys((await build({ ...bundle, metafile: true })).metafile.inputs))
            inputs.add(input);
    await writeNotices(inputs);
    await chmod(path.join(root, 'dist/cli.js'), 0o755);
}

// The models and tables that a host hands to the engine lie beside the bundles.
async function copyData() {
    const from = path.join(root, 'server/data');
    await mkdir(path.join(root, 'dist'), { recursive: true });
    if (existsSync(from)) await cp(from, path.join(root, 'dist/data'), { recursive: true });
}

// Bundling drops the licences of the packages that go in; most of these ask to be handed on.
async function writeNotices(inputs) {
    const folders = new Set(
        [...inputs].map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? ''),
    );
    const notices = [];
    for (const folder of [...folders].filter(Boolean).sort()) {
        const { name, version, license } = JSON.parse(
            await readFile(path.join(root, folder, 'package.json'), 'utf8'),
        );
        const file = (await readdir(path.join(root, folder))).find(entry => /^licen[cs]e/i.test(entry));
        const text = file ? await readFile(path.join(root, folder, file), 'utf8') : '';
        notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
    }
    await writeFile(path.join(root, 'dist/THIRD-PARTY.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}
