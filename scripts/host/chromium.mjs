/** The Chromium in which the workbench runs when there is no desktop VS Code. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { quietly } from '../processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const USUAL_PLACES = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts it without a window; nothing outside this machine can be reached from its pages. */
export async function launchChromium() {
    return chromium.launch({
        executablePath: await ensureChromium(),
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--disable-dev-shm-usage',
            // The workbench asks for galleries and experiments; it shall fail at once instead of waiting.
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
        ],
    });
}

/** The path of Chromium or Chrome. On a CI machine it is installed when missing; elsewhere that is for its owner to do. */
export async function ensureChromium() {
    const found = findChromium();
    if (found) return found;
    if (process.env.CI && process.platform === 'linux' && process.getuid?.() === 0) {
        console.log('Installing Chromium for the tests …');
        await quietly('apt-get', ['update', '-qq']);
        await quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
        const installed = findChromium();
        if (installed) return installed;
    }
    throw new Error(
        'The tests in VS Code need Chromium or Chrome, and none was found. On Debian and Ubuntu: `apt-get install chromium`; ' +
            'on Fedora: `dnf install chromium`; on macOS: `brew install --cask chromium`. Or name one in CHROME_PATH.',
    );
}

function findChromium() {
    const inPath = (process.env.PATH ?? '')
        .split(path.delimiter)
        .flatMap(folder => NAMES.map(name => path.join(folder, name)));
    const candidates = [process.env.CHROME_PATH, ...inPath, ...USUAL_PLACES, chromium.executablePath()];
    return candidates.find(candidate => candidate && existsSync(candidate));
}
