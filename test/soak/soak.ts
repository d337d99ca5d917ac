/** Random work on 200 documents against the real server; now and then its answers are compared with a fresh one's. */

import type { DocumentDiagnosticReport, Hover, SemanticTokens } from 'vscode-languageserver/node';
import { Newsroom, type Random, randomFrom } from './newsroom.ts';
import { type ServerProcess, startServer } from './serverProcess.ts';

const minutes = Number(process.argv[2] ?? 8);
const seed = Number(process.argv[3] ?? 1);

const DOCUMENTS = 200;
const EDITS_A_ROUND = 400;
const SAMPLED_DOCUMENTS = 40;
const HOVERS_A_DOCUMENT = 5;
/** Conflicts are looked for when nobody has asked for colours for a while. */
const ASK_AGAIN_MS = 1000;
const FEWEST_ROUNDS = 8;
const MOST_GROWTH = 1.1;
/** A server that has seen an edit may still look for conflicts: so long both may take to say the same. */
const SETTLES_WITHIN_MS = 15_000;

void soak().then(isWell => {
    process.exitCode = isWell ? 0 : 1;
});

async function soak(): Promise<boolean> {
    const random = randomFrom(seed);
    const newsroom = new Newsroom(DOCUMENTS, random);
    const server = await startServer(newsroom.uri);
    await server.ready();
    const heaps: Heaps[] = [];
    const sum = { edits: 0, compared: 0, differences: 0 };
    const end = performance.now() + minutes * 60_000;
    print('edits', 'compared', 'differences', 'heap', 'fresh heap', 'resident', 'documents');
    while (performance.now() < end) {
        await work(newsroom, server, random, sum);
        const fresh = await startServer(newsroom.uri);
        await newsroom.openAll(fresh.connection);
        await fresh.ready();
        await compare(newsroom, [server, fresh], random, sum);
        const freshMemory = await fresh.memory();
        await fresh.stop();
        const memory = await server.memory();
        heaps.push({ old: memory.heapUsed, fresh: freshMemory.heapUsed });
        const { edits, compared, differences } = sum;
        const sizes = [memory.heapUsed, freshMemory.heapUsed, memory.rss].map(megabytes);
        print(edits, compared, differences, ...sizes, newsroom.size);
    }
    await server.stop();
    newsroom.dispose();
    const { edits, compared, differences } = sum;
    console.log(
        `\nseed ${seed}: ${edits} edits, ${compared} answers compared, ${differences} differences; ${inWords(heaps)}`,
    );
    return differences === 0 && (growthOf(heaps) ?? 1) < MOST_GROWTH;
}

/** At the start, in the middle and at the end, beside a fresh server's for the same texts. */
function inWords(heaps: readonly Heaps[]): string {
    const chosen = [heaps[0], heaps[Math.floor(heaps.length / 2)], heaps.at(-1)];
    const sizes = chosen.map(heap => heap && `${megabytes(heap.old)} (fresh ${megabytes(heap.fresh)})`);
    const growth = growthOf(heaps);
    const told =
        growth === undefined ? 'too short a run to tell of growth' : `grown ${growth.toFixed(3)} times`;
    return `heap ${sizes.join(', ')}; ${told}`;
}

interface Heaps {
    readonly old: number;
    readonly fresh: number;
}

interface Sum {
    edits: number;
    compared: number;
    differences: number;
}

async function work(newsroom: Newsroom, server: ServerProcess, random: Random, sum: Sum): Promise<void> {
    for (let edits = 0; edits < EDITS_A_ROUND; ) {
        if (await newsroom.step(server.connection)) {
            edits += 1;
            sum.edits += 1;
        }
        // Bursts and rests, as people type.
        if (random() < 0.2) await sleep(Math.floor(random() * 30));
    }
}

async function compare(
    newsroom: Newsroom,
    servers: readonly [ServerProcess, ServerProcess],
    random: Random,
    sum: Sum,
): Promise<void> {
    await same(() => servers.map(server => server.status()?.documents), newsroom.size, sum, 'documents');
    const documents = newsroom.documents();
    for (let i = 0; i < SAMPLED_DOCUMENTS; i++) {
        const [name] = documents[Math.floor(random() * documents.length)] ?? [];
        if (name === undefined) continue;
        const uri = newsroom.uriOf(name);
        const tokens = await same(
            () => Promise.all(servers.map(server => tokensOf(server, uri))),
            undefined,
            sum,
            `${name}: tokens`,
        );
        const problems = () => Promise.all(servers.map(server => problemsOf(server, uri)));
        await same(problems, undefined, sum, `${name}: conflicts`);
        const places = placesOf(tokens);
        for (let j = 0; j < HOVERS_A_DOCUMENT; j++) {
            const position = places[Math.floor(random() * places.length)];
            if (!position) continue;
            const hovers = () => Promise.all(servers.map(server => hoverOf(server, uri, position)));
            await same(hovers, undefined, sum, `${name}:${position.line}:${position.character}: hover`);
        }
    }
}

/** Asks both until they agree (on what is wanted, if that is known) or time is up. Returns the last answer of the fresh one. */
async function same<T>(
    ask: () => readonly T[] | Promise<readonly T[]>,
    wanted: T | undefined,
    sum: Sum,
    what: string,
): Promise<T | undefined> {
    const end = performance.now() + SETTLES_WITHIN_MS;
    sum.compared += 1;
    for (;;) {
        const [old, fresh] = await ask();
        const isSame = JSON.stringify(old) === JSON.stringify(fresh);
        if (isSame && (wanted === undefined || JSON.stringify(old) === JSON.stringify(wanted))) return fresh;
        if (performance.now() > end) {
            sum.differences += 1;
            console.log(`${what} differs:\n  ${short(old)}\n  ${short(fresh)}`);
            return fresh;
        }
        await sleep(ASK_AGAIN_MS);
    }
}

async function tokensOf({ connection }: ServerProcess, uri: string): Promise<readonly number[]> {
    const params = { textDocument: { uri } };
    const tokens = await connection.sendRequest<SemanticTokens | null>(
        'textDocument/semanticTokens/full',
        params,
    );
    return tokens?.data ?? [];
}

async function problemsOf({ connection }: ServerProcess, uri: string): Promise<unknown> {
    const params = { textDocument: { uri } };
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    return report.kind === 'full' ? report.items : report;
}

async function hoverOf({ connection }: ServerProcess, uri: string, position: Place): Promise<unknown> {
    const params = { textDocument: { uri }, position };
    return (await connection.sendRequest<Hover | null>('textDocument/hover', params))?.contents;
}

interface Place {
    readonly line: number;
    readonly character: number;
}

/** Where the tokens begin: five numbers each, relative to the one before. */
function placesOf(data: readonly number[] = []): readonly Place[] {
    const places: Place[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
        const [lines = 0, characters = 0] = data.slice(i, i + 2);
        line += lines;
        character = lines === 0 ? character + characters : characters;
        places.push({ line, character });
    }
    return places;
}

/**
 * Texts grow and shrink with the work: what counts is how many times a fresh server's heap it has. The mean of the
 * last quarter over that of the second, for the first one warms up; undefined when there are too few to tell.
 */
function growthOf(heaps: readonly Heaps[]): number | undefined {
    if (heaps.length < FEWEST_ROUNDS) return undefined;
    const ratios = heaps.map(({ old, fresh }) => old / fresh);
    const quarter = Math.ceil(ratios.length / 4);
    return mean(ratios.slice(-quarter)) / mean(ratios.slice(quarter, 2 * quarter));
}

function mean(values: readonly number[]): number {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function megabytes(bytes: number): string {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

function print(...columns: readonly (string | number)[]): void {
    console.log(columns.map(column => String(column).padStart(11)).join(' '));
}

function short(value: unknown): string {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}

function sleep(ms: number): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, ms));
}
