/**
 * How much longer a window of VS Code takes to start with the packaged extension than without it, an article open in both.
 * Two windows in turn, so that whatever else this machine does meets both alike. Options: the number of pairs.
 */
import path from 'node:path';
import { launchChromium } from './host/chromium.mjs';
import { ensureHost } from './host/hosts.mjs';
import { makeProfile } from './host/profile.mjs';
import { addressOf, installExtension, startServer } from './host/server.mjs';
import { makePackage, VSIX } from './package.mjs';
import { root } from './prepare.mjs';

const FOLDER = path.join(root, 'examples/newsroom');
const FILE = path.join(FOLDER, '2025-03-04-sorva-flood.txt');
/** What the extension may add to the start, in the middle of all pairs. */
const LIMIT_MS = 150;
/** The first windows fill caches. */
const WARM_UP = 2;

const pairs = Number(process.argv[2] ?? 12);
await makePackage();
const host = await ensureHost('latest');
const without = await opener(false);
const withIt = await opener(true);
/** @type {{name: string, without: number[], with: number[]}[]} */
const rows = ['workbench started', 'article shown'].map(name => ({
    name,
    without: [],
    with: [],
}));
for (let i = 0; i < pairs + WARM_UP; i++) {
    const [one, other] = [await without.open(), await withIt.open()];
    if (i < WARM_UP) continue;
    for (const [k, row] of rows.entries()) {
        row.without.push(one[k] ?? Number.NaN);
        row.with.push(other[k] ?? Number.NaN);
    }
}
await without.close();
await withIt.close();
report();

/** @param {boolean} hasExtension */
async function opener(hasExtension) {
    const profile = await makeProfile();
    if (hasExtension) await installExtension(host, profile, VSIX);
    const server = await startServer(host, profile);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const payload = JSON.stringify([['openFile', `vscode-remote://${server.authority}${FILE}`]]);
    const address = `${addressOf(server, FOLDER)}&payload=${encodeURIComponent(payload)}`;
    return {
        /** In milliseconds since the address was asked for. */
        async open() {
            await page.goto(address);
            await page.locator('.editor-instance .view-line', { hasText: 'Sorva' }).first().waitFor();
            const shown = await page.evaluate(() => performance.now());
            const marked = mark =>
                page.waitForFunction(name => performance.getEntriesByName(name)[0]?.startTime, mark, {
                    polling: 20,
                });
            const started = Number(await (await marked('code/didStartWorkbench')).jsonValue());
            return [started, shown];
        },
        async close() {
            await browser.close();
            server.stop();
        },
    };
}

function report() {
    console.log(`\n${pairs} pairs of windows; milliseconds, the middle of each (least to most)\n`);
    for (const { name, without, with: withExtension } of rows) {
        const added = withExtension.map((ms, i) => ms - (without[i] ?? Number.NaN));
        console.log(
            `${name.padEnd(20)} without ${inWords(without)}  with ${inWords(withExtension)}  added ${inWords(added)}`,
        );
        if (middleOf(added) > LIMIT_MS) {
            console.error(`More than ${LIMIT_MS} ms are added.`);
            process.exitCode = 1;
        }
    }
}

/** @param {number[]} all */
function inWords(all) {
    const sorted = [...all].sort((a, b) => a - b);
    const round = ms => ms?.toFixed(0);
    return `${round(middleOf(all))} (${round(sorted[0])} to ${round(sorted.at(-1))})`;
}

/** @param {number[]} all */
function middleOf(all) {
    const sorted = [...all].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
