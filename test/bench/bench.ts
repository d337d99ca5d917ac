/**
 * How long a person waits: Crosscheck beside a server that answers constants, both as processes over stdio, in one run.
 * A line names the growth that it must show; times depend on the machine and on what else it does.
 */

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Client, type Place, start } from './client.ts';
import { readingFigures } from './figures.ts';
import { findingClaims } from './finding.ts';
import { inventedNews, longArticle } from './inventedNews.ts';
import { readingNames } from './readingNames.ts';
import { readingTimes } from './readingTimes.ts';
import { inMs, type Line, quantile, tableOf } from './table.ts';

const { values: options } = parseArgs({
    options: { small: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
});
/** `--small` tries everything out on a tenth of the articles. */
const PART = options.small ? 10 : 1;
/** `--large` looks for related claims among as many articles as a large archive has, and does nothing else. */
const LARGE = [1000, 10_000];
const ROUNDS = 120;
const LONG = 50_000;

const SERVER = path.join(__dirname, 'server.js');
const FLOOR = path.join(__dirname, 'floor.js');
const CLI = path.join(__dirname, 'cli.js');
const EXAMPLES = path.resolve(__dirname, '../../examples/newsroom');

/** Where the articles are; a folder of its own for each number of them. */
let root = '';

void run();

async function run(): Promise<void> {
    root = await mkdtemp(path.join(tmpdir(), 'crosscheck-bench-'));
    try {
        const lines: Line[] = [];
        const all = [
            whileNothingElseHappens,
            () => whileReading(2000 / PART),
            () => withGrowingCorpus([100 / PART, 400 / PART, 1600 / PART]),
            () => reportOf(500 / PART),
            firstHover,
            () => findingClaims([200 / PART, 800 / PART, 3200 / PART]),
            readingFigures,
            () => readingTimes(),
            readingNames,
        ];
        for (const measure of options.large ? [() => findingClaims(LARGE)] : all) {
            const found = await measure();
            lines.push(...found);
            // It takes minutes: who waits sees what there is so far.
            console.error(found.map(({ what, product }) => `${what}: ${product}`).join('\n'));
        }
        console.log(tableOf(lines));
        const load = loadavg().map(value => value.toFixed(1));
        console.log(
            `\n${cpus()[0]?.model}, ${availableParallelism()} cores, load ${load.join(' ')}, Node ${process.version}`,
        );
    } finally {
        await rm(root, { recursive: true, force: true });
    }
}

/** One edit, then a question, in a long article among 100; the two servers take turns. */
async function whileNothingElseHappens(): Promise<Line[]> {
    const folder = await folderOf(100 / PART);
    const { uri, text } = long(folder);
    const [floor, product] = await Promise.all([start(FLOOR, folder), start(SERVER, folder)]);
    await product.ready();
    for (const client of [floor, product]) await client.open(uri, text);
    const places = await product.tokens(uri);
    const hovers: [number[], number[]] = [[], []];
    const tokens: [number[], number[]] = [[], []];
    for (let i = 0; i < ROUNDS; i++) {
        for (const [k, client] of [floor, product].entries()) {
            hovers[k]?.push(await editThenHover(client, uri, places, i));
            tokens[k]?.push(await editThenTokens(client, uri, places, i));
        }
    }
    await Promise.all([floor.stop(), product.stop()]);
    const limit = 3 * quantile(hovers[0], 0.5) + 5;
    return [
        {
            what: 'edit, then hover, 50 kB: p50',
            floor: inMs(quantile(hovers[0], 0.5)),
            product: inMs(quantile(hovers[1], 0.5)),
            wanted: `3 x floor + 5 = ${inMs(limit)}`,
            isMet: quantile(hovers[1], 0.5) <= limit,
        },
        {
            what: 'edit, then hover, 50 kB: p99',
            floor: inMs(quantile(hovers[0], 0.99)),
            product: inMs(quantile(hovers[1], 0.99)),
        },
        {
            what: 'edit, then tokens, 50 kB: p50',
            floor: inMs(quantile(tokens[0], 0.5)),
            product: inMs(quantile(tokens[1], 0.5)),
            wanted: '40 ms',
            isMet: quantile(tokens[1], 0.5) < 40,
        },
    ];
}

async function whileReading(count: number): Promise<Line[]> {
    const folder = await folderOf(count);
    const { uri, text } = long(folder);
    const product = await start(SERVER, folder);
    await product.open(uri, text);
    const places = await product.tokens(uri);
    const times: number[] = [];
    for (let i = 0; product.status()?.state !== 'ready'; i++) {
        times.push(await editThenHover(product, uri, places, i));
        // As quick as a person types.
        await rest(100);
    }
    const hovers: number[] = [];
    for (let i = 0; i < ROUNDS; i++) hovers.push(await hover(product, uri, places, i));
    await product.stop();
    return [
        {
            what: `edit, then hover, 50 kB, while ${count} articles are read: p50 of ${times.length}`,
            product: inMs(quantile(times, 0.5)),
        },
        {
            what: `edit, then hover, 50 kB, while ${count} articles are read: p99`,
            product: inMs(quantile(times, 0.99)),
            wanted: '50 ms',
            isMet: quantile(times, 0.99) < 50,
        },
        {
            what: `hover in ${count} articles: p50`,
            product: inMs(quantile(hovers, 0.5)),
            wanted: '20 ms',
            isMet: quantile(hovers, 0.5) < 20,
        },
        { what: `hover in ${count} articles: p99`, product: inMs(quantile(hovers, 0.99)) },
    ];
}

/** An ordinary article is edited: what an edit costs must not depend on how many others there are. */
async function withGrowingCorpus(counts: readonly number[]): Promise<Line[]> {
    const edits: number[] = [];
    const reads: number[] = [];
    for (const count of counts) {
        const folder = await folderOf(count);
        const product = await start(SERVER, folder);
        const began = performance.now();
        await product.ready();
        reads.push((performance.now() - began) / count);
        const [article] = inventedNews(1);
        const uri = pathToFileURL(path.join(folder, article?.name ?? '')).href;
        await product.open(uri, article?.text ?? '');
        const places = await product.tokens(uri);
        const times: number[] = [];
        for (let i = 0; i < ROUNDS; i++) {
            times.push(await editThenTokens(product, uri, places, i));
            await rest(5);
        }
        edits.push(quantile(times, 0.5));
        await product.stop();
    }
    const among = counts.join(', ');
    return [
        {
            what: `edit, then tokens, 3 kB, among ${among} articles: p50`,
            shape: 'flat',
            product: edits.map(inMs).join(', '),
            wanted: 'the same',
            isMet: isEven(edits),
        },
        {
            what: `reading ${among} articles: each`,
            shape: 'linear',
            product: reads.map(inMs).join(', '),
            wanted: 'no more',
            isMet: growsNowhere(reads),
        },
    ];
}

async function reportOf(count: number): Promise<Line[]> {
    const folder = await folderOf(count);
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'check', folder, '--format', 'json'], {
        encoding: 'utf8',
        maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`The report failed: ${stderr}`);
    const seconds = (performance.now() - began) / 1000;
    return [
        {
            what: `report on ${count} articles`,
            product: `${seconds.toFixed(1)} s`,
            wanted: '60 s',
            isMet: seconds < 60,
        },
    ];
}

/** From the start of the process. */
async function firstHover(): Promise<Line[]> {
    const times: number[] = [];
    const [name = ''] = (await readdir(EXAMPLES)).filter(name => name.endsWith('.txt')).sort();
    const uri = pathToFileURL(path.join(EXAMPLES, name)).href;
    const text = await readFile(path.join(EXAMPLES, name), 'utf8');
    for (let i = 0; i < 5; i++) {
        const began = performance.now();
        const product = await start(SERVER, EXAMPLES);
        await product.open(uri, text);
        const [place] = await product.tokens(uri);
        await product.ready();
        await product.hover(uri, place ?? { line: 0, character: 0 });
        times.push(performance.now() - began);
        await product.stop();
    }
    const time = quantile(times, 0.5);
    return [
        {
            what: 'start to first hover, examples all read: p50',
            product: inMs(time),
            wanted: '2000 ms',
            isMet: time < 2000,
        },
    ];
}

async function editThenHover(
    client: Client,
    uri: string,
    places: readonly Place[],
    round: number,
): Promise<number> {
    const { line, asked } = choice(places, round);
    const began = performance.now();
    await client.edit(uri, line);
    await client.hover(uri, asked);
    return performance.now() - began;
}

async function editThenTokens(
    client: Client,
    uri: string,
    places: readonly Place[],
    round: number,
): Promise<number> {
    const { line } = choice(places, round);
    const began = performance.now();
    await client.edit(uri, line);
    await client.tokens(uri);
    return performance.now() - began;
}

async function hover(client: Client, uri: string, places: readonly Place[], round: number): Promise<number> {
    const { asked } = choice(places, round);
    const began = performance.now();
    await client.hover(uri, asked);
    return performance.now() - began;
}

/** A paragraph to edit (the same for two rounds, which write and take away), and a place in another one to ask about. */
function choice(places: readonly Place[], round: number): { readonly line: number; readonly asked: Place } {
    const edited = places[((round >> 1) * 31) % places.length] ?? { line: 0, character: 0 };
    const others = places.filter(({ line }) => line !== edited.line);
    return { line: edited.line, asked: others[(round * 37) % others.length] ?? edited };
}

/** The largest is less than twice the smallest: far from growing sixteenfold, and above the noise. */
function isEven(values: readonly number[]): boolean {
    return Math.max(...values) < 2 * Math.min(...values);
}

/** Falling is no growth: what a process does once, as it starts, weighs less the more there is to read. */
function growsNowhere(values: readonly number[]): boolean {
    return values.every((value, i) => value < 2 * Math.min(...values.slice(0, i + 1)));
}

async function folderOf(count: number): Promise<string> {
    const folder = path.join(root, String(count));
    await mkdir(folder, { recursive: true });
    for (const { name, text } of inventedNews(count)) await writeFile(path.join(folder, name), text);
    return folder;
}

function long(folder: string): { readonly uri: string; readonly text: string } {
    const { name, text } = longArticle(LONG);
    return { uri: pathToFileURL(path.join(folder, name)).href, text };
}

function rest(ms: number): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, ms));
}
