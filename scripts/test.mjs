/**
 * Runs every test there is: types, style, dead code, unit tests; then, on the oldest and the newest VS Code, the tests
 * inside the extension host and those that drive the packaged extension in its window.
 * Options: --unit (only what needs no VS Code), --host min|latest.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, scriptOf } from './prepare.mjs';
import { show } from './processes.mjs';

/** @typedef {{passed: number, failed: number, failures?: readonly string[]}} Counts `failures`: the names of tests. */

const PROJECTS = [
    ...['server/src/engine', 'server', 'client', 'client/webview'],
    ...['test', 'test/host', 'test/ui', 'training'],
];

const { unit, host } = readOptions();
await ensureInstalled();
if (!unit) await requireChromium();

/** @type {{what: string, counts: Counts, seconds: number}[]} */
const steps = [];
for (const project of PROJECTS) await step(`types of ${project}`, () => check('tsc', '-p', project));
await step('style', () => check('biome', 'check', '.'));
await step('dead code', () => check('knip'));
await step('unit tests', () => vitest('unit', []));
if (!unit && (await step('package', makePackage)).failed === 0) {
    const { runInHost } = await import('./host/inHost.mjs');
    for (const name of host ? [host] : ['min', 'latest']) {
        await step(`inside VS Code, ${name}`, () => runInHost(name));
        await step(`window of VS Code, ${name}`, () =>
            vitest(`window-${name}`, ['--config', 'test/ui/vitest.config.mts'], { CROSSCHECK_HOST: name }),
        );
    }
}
report();

async function step(what, run) {
    console.log(`\n── ${what}`);
    const start = performance.now();
    const counts = await run().catch(error => {
        console.error(error.message);
        return { passed: 0, failed: 1 };
    });
    steps.push({ what, counts, seconds: (performance.now() - start) / 1000 });
    return counts;
}

// A check without tests of its own counts as one.
async function check(tool, ...args) {
    const failed = (await show(process.execPath, [scriptOf(tool), ...args], { cwd: root })) !== 0;
    return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
}

async function vitest(name, args, env = {}) {
    const results = path.join(root, 'out/results', `${name}.json`);
    rmSync(results, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
    const status = await show(process.execPath, [scriptOf('vitest'), 'run', ...reporters, ...args], {
        cwd: root,
        env: { ...process.env, ...env },
    });
    const {
        numPassedTests: passed,
        numFailedTests,
        testResults,
    } = existsSync(results)
        ? JSON.parse(readFileSync(results, 'utf8'))
        : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    const failures = testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .flatMap(({ status, fullName }) => (status === 'failed' ? fullName : []));
    // A file that cannot even be read has no tests that could fail.
    return { passed, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests), failures };
}

async function makePackage() {
    const { makePackage } = await import('./package.mjs');
    await makePackage();
    return { passed: 1, failed: 0 };
}

async function requireChromium() {
    const { ensureChromium } = await import('./host/chromium.mjs');
    try {
        await ensureChromium();
    } catch (error) {
        console.error(`${error.message}\n\`npm run check\` runs the tests that need no window.`);
        process.exit(1);
    }
}

function report() {
    console.log('');
    for (const { what, counts, seconds } of steps) {
        const verdict = counts.failed > 0 ? `${counts.failed} FAILED` : `${counts.passed} passed`;
        console.log(`${what.padEnd(32)} ${verdict.padStart(12)} ${seconds.toFixed(0).padStart(5)} s`);
    }
    const sum = which => steps.reduce((total, { counts }) => total + counts[which], 0);
    // Of a long log often only the end is kept.
    for (const { what, counts } of steps)
        for (const name of counts.failures ?? []) console.log(`${what}: ${name}`);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
    process.exitCode = sum('failed') > 0 ? 1 : 0;
}

function readOptions() {
    try {
        const { values } = parseArgs({ options: { unit: { type: 'boolean' }, host: { type: 'string' } } });
        if (values.host && !['min', 'latest'].includes(values.host))
            throw new Error(`There is no host ${values.host}`);
        return values;
    } catch (error) {
        console.error(`${error.message}\nOptions: --unit, --host min|latest`);
        return process.exit(2);
    }
}
