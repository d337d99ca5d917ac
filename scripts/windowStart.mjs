/**
 * How much longer a window of VS Code takes to start with the packaged extension than without it, an article open in both.
 * Two windows in turn, so that whatever else this machine does meets both alike. Options: the number of pairs.
 */
import { readdirSync, readFileSync } from 'node:fs';
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
/** By then all is activated. */
const SETTLED_MS = 3000;
/** Linux counts processor time so. */
const MS_PER_TICK = 10;
/** The first windows fill caches. */
const WARM_UP = 2;

const pairs = Number(process.argv[2] ?? 12);
await makePackage();
const host = await ensureHost('latest');
const without = await opener(false);
const withIt = await opener(true);
/** @type {{name: string, without: number[], with: number[]}[]} */
const rows = ['workbench started', 'article shown', 'processor time of its host'].map(name => ({
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
            await page.waitForTimeout(SETTLED_MS);
            const spent = processorTimeOfHost(profile.folder);
            return [started, shown, spent];
        },
        async close() {
            await browser.close();
            server.stop();
        },
    };
}

/**
 * Of the extension host of a server's last window, in milliseconds: what is spent there holds up all extensions, and does not depend on
 * what else this machine does. NaN but on Linux.
 * @param {string} folder of the server's profile
 */
function processorTimeOfHost(folder) {
    if (process.platform !== 'linux') return Number.NaN;
    const processes = readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .flatMap(pid => {
            try {
                const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
                // Behind the name, which may hold spaces: state, parent, …, and the two times at 11 and 12.
                const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
                return [{ pid, words, parent: stat[1], ticks: Number(stat[11]) + Number(stat[12]) }];
            } catch {
                return []; // It has ended meanwhile.
            }
        });
    const server = processes.find(({ words }) => words.includes(folder) && words.includes('server-main'));
    const hosts = processes.filter(
        ({ parent, words }) => parent === server?.pid && words.includes('extensionHost'),
    );
    // Those of earlier windows may linger: the last one began last.
    const last = hosts.sort((a, b) => Number(a.pid) - Number(b.pid)).at(-1);
    return last ? last.ticks * MS_PER_TICK : Number.NaN;
}

function report() {
    console.log(`\n${pairs} pairs of windows; milliseconds, the middle of each (least to most)\n`);
    for (const { name, without, with: withExtension } of rows) {
        const added = withExtension.map((ms, i) => ms - (without[i] ?? Number.NaN));
        console.log(
            `${name.padEnd(34)} without ${inWords(without)}  with ${inWords(withExtension)}  added ${inWords(added)}`,
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
