#!/usr/bin/env node
/**
 * Stands in for the desktop's executable where @vscode/test-electron expects one: takes the same arguments, opens the
 * same development session in VS Code's server and a Chromium without a window, and ends with the tests' status.
 * The environment names the host (CROSSCHECK_HOST), and may ask for all that the workbench logs (CROSSCHECK_VERBOSE).
 */
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { ensureHost } from './hosts.mjs';
import { makeProfile } from './profile.mjs';
import { addressOf, startServer } from './server.mjs';

const LIMIT_MS = 300_000;

const { folder, extensions, tests } = readArguments(process.argv.slice(2));
const host = await ensureHost(process.env.CROSSCHECK_HOST ?? 'latest');
const profile = await makeProfile();
// The smoke test driver makes the workbench read `payload` and call `codeAutomationExit`.
const server = await startServer(host, profile, ['--enable-smoke-test-driver']);
const browser = await launchChromium();
let status = 1;
try {
    status = await runTests(await browser.newPage({ viewport: { width: 1400, height: 900 } }));
} catch (error) {
    console.error(error);
} finally {
    await browser.close();
    server.stop();
}
process.exit(status);

async function runTests(page) {
    const finished = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    // The tests report to a file; the log is long, and mostly about galleries that cannot be reached.
    if (process.env.CROSSCHECK_VERBOSE) page.on('console', message => console.log(message.text()));
    const remote = file => `vscode-remote://${server.authority}${path.resolve(file)}`;
    const payload = [
        ['enableProposedApi', ''],
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
        ...extensions.map(extension => ['extensionDevelopmentPath', remote(extension)]),
        ['extensionTestsPath', remote(tests)],
    ];
    await page.goto(`${addressOf(server, folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    const late = new Promise(resolve => setTimeout(resolve, LIMIT_MS, 1));
    return Promise.race([finished, late]);
}

function readArguments(args) {
    const valuesOf = option =>
        args.filter(arg => arg.startsWith(`--${option}=`)).map(arg => arg.slice(option.length + 3));
    return {
        folder: args.find(arg => !arg.startsWith('--')) ?? '.',
        extensions: valuesOf('extensionDevelopmentPath'),
        tests: valuesOf('extensionTestsPath')[0] ?? '',
    };
}
