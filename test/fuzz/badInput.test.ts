/** Texts that nobody would call an article, and questions that point nowhere: through the whole server. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hover, Position, SemanticTokens } from 'vscode-languageserver';
import { Corpus } from '../../server/src/engine/engine.ts';
import { type Encoding, linesOf, toPosition } from '../../server/src/lsp/convert.ts';
import { connect, type Files, type TestClient } from '../support/server.ts';

const URI = 'untitled:Untitled-1';
const AWAY: readonly Position[] = [
    { line: 0, character: 1e9 },
    { line: 1e9, character: 0 },
    { line: -1, character: -1 },
    { line: 0.5, character: 0.5 },
    { line: 2 ** 31, character: 2 ** 31 },
];

function tokensOf({ connection }: TestClient, uri = URI): Promise<SemanticTokens | null> {
    return connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
}

/** Line and character of each token, and its words. */
async function wordsOf(client: TestClient, text: string): Promise<readonly string[]> {
    const lines = text.split(/\r\n|\r|\n/);
    const data = (await tokensOf(client))?.data ?? [];
    const words: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
        const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
        line += down;
        character = down === 0 ? character + right : right;
        words.push((lines[line] ?? '').slice(character, character + length));
    }
    return words;
}

describe('a text', { timeout: 30_000 }, () => {
    it.each<[string, string]>([
        ['empty', ''],
        ['white', ' \t\r\n\u2028\u00a0'],
        ['binary', 'PK\u0003\u0004\u0000\u0000\u00ff\ufffd\u0000'],
        ['of ten thousand quotation marks', '"'.repeat(10_000)],
        ['of ten thousand opening ones', '“'.repeat(10_000)],
        ['with front matter that never ends', '---\ntitle: Ferry\ndate: 2024-03-04\n'],
        [
            'with front matter that is no YAML',
            '---\ntitle: [a, {b: ": "]\n\t- : x\ndate: 2024-99-99\n---\nText.\n',
        ],
        ['with front matter of the wrong types', '---\ntitle: 7\nsource: [x]\ndate: {a: 1}\n---\nText.\n'],
        ['with front matter that refers to itself', '---\na: &a [*a, *a]\n---\nText.\n'],
        ['of half a surrogate pair', '\ud83d 14 people \ude00'],
    ])('%s is answered like any other', async (_, text) => {
        const client = await connect();
        await client.open(URI, text);
        expect(await tokensOf(client)).not.toBeNull();
        for (const method of ['documentSymbol', 'foldingRange', 'documentLink'])
            await client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: URI } });
        expect(client.log).toEqual(client.log.filter(line => !/error|exception/i.test(line)));
    });

    it('of one line of five megabytes is left out, and that is said', async () => {
        const line = 'The ferry had 120 people on board. '.repeat(150_000);
        const files: Files = new Map([['file:///press/long.txt', line]]);
        const client = await connect({ files, folders: ['file:///press'] });
        expect(await client.ready()).toMatchObject({ documents: 0, leftOut: 1 });
        await client.open(URI, line);
        expect(await tokensOf(client)).toBeNull();
        expect(await client.status(({ leftOut }) => leftOut === 2)).toMatchObject({ documents: 0 });
        expect(client.log.filter(line => line.includes('is too large'))).toHaveLength(2);
    });

    it.each(['\n', '\r\n', '\r', '\r\n\n\r\r\n'])(
        'with emoji and line ends %j has exact positions',
        async end => {
            const text = [
                '😀 They met on 4 March 2024.',
                '👩‍👩‍👧 they had 120 people.',
                '',
                'é 😀 1,500 jobs went.',
            ].join(end);
            const client = await connect();
            await client.open(URI, text);
            expect(await wordsOf(client, text)).toEqual(['4 March 2024', '120', '1,500']);
        },
    );

    it('has U+2028 within a line, as in the editor', async () => {
        const text = 'They had 120 people.\u2028It was 4 March 2024.\u0085Now 130 people.\nAnd 140 people.';
        const client = await connect();
        await client.open(URI, text);
        expect(await wordsOf(client, text)).toEqual(['120', '4 March 2024', '130', '140']);
    });
});

describe('a position', () => {
    it('out of the text is answered', async () => {
        const client = await connect();
        await client.open(URI, 'They had 120 people.\n');
        for (const position of AWAY) {
            const params = { textDocument: { uri: URI }, position };
            for (const method of ['hover', 'definition', 'documentHighlight'])
                await client.connection.sendRequest<Hover | null>(`textDocument/${method}`, params);
            await client.connection.sendRequest('textDocument/selectionRange', {
                textDocument: { uri: URI },
                positions: [position],
            });
            const range = { start: position, end: { line: 0, character: 0 } };
            await client.connection.sendRequest('textDocument/semanticTokens/range', {
                textDocument: { uri: URI },
                range,
            });
        }
        expect(client.log.filter(line => /hover|definition/.test(line))).toEqual([]);
    });
});

it('settings of any kind are borne', async () => {
    for (const settings of [7, 'x', [], { files: 7 }, { files: { include: [7, '[', '{'.repeat(50)] } }]) {
        const client = await connect({
            settings: { '': settings, 'file:///press': settings },
            folders: ['file:///press'],
        });
        await client.status(({ state }) => state !== 'reading');
        await client.open(URI, 'They had 120 people.\n');
        expect(await tokensOf(client)).not.toBeNull();
    }
});

describe('text that changes piece by piece', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
        '1',
        ' 120 people',
        '\n',
        '\r\n',
        '\r',
        '😀',
        'é',
        '. On 4 March 2024 ',
        '\n\n',
        '“',
    );
    const edit = fc.tuple(fc.nat(), fc.nat(30), fc.array(piece, { maxLength: 3 }));
    const changes = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

    it.each<Encoding>(['utf-16', 'utf-8', 'utf-32'])('is at last the whole text, in %s', async encoding => {
        const general = { positionEncodings: [encoding] };
        const client = await connect({ capabilities: { general } });
        const beginning = 'Ferry 😀 late\r\n\r\nThe ferry had 120 people.\rIt left on 4 March 2024.\n';
        let round = 0;
        await fc.assert(
            fc.asyncProperty(changes, async all => {
                round += 1;
                const [pieced, whole] = [`untitled:Pieced-${round}`, `untitled:Whole-${round}`];
                let text = beginning;
                await client.open(pieced, text);
                for (const [i, edits] of all.entries()) {
                    const contentChanges = edits.map(([at, length, put]) => {
                        const start = outsideOfPairs(text, at % (text.length + 1));
                        const end = outsideOfPairs(text, Math.min(text.length, start + length));
                        const lines = linesOf(text, encoding);
                        const range = { start: toPosition(lines, start), end: toPosition(lines, end) };
                        text = text.slice(0, start) + put.join('') + text.slice(end);
                        return { range, text: put.join('') };
                    });
                    await client.connection.sendNotification('textDocument/didChange', {
                        textDocument: { uri: pieced, version: i + 2 },
                        contentChanges,
                    });
                }
                await client.open(whole, text);
                const [one, other] = [await tokensOf(client, pieced), await tokensOf(client, whole)];
                expect(one?.data).toEqual(other?.data);
                await client.close(pieced);
                await client.close(whole);
            }),
            { numRuns: 60 },
        );
    });
});

describe('time', { timeout: 60_000 }, () => {
    it.each([
        ['one figure after another', 'Norvik had 14 people and '],
        ['spoken numbers', 'twenty one thousand and '],
        ['accusations', 'Norvik said and Brekke blamed '],
        ['quotation marks', '"said" '],
    ])('grows as the text does: %s in one sentence', (_, words) => {
        const small = cpuMs(words.repeat(4000 / words.length));
        const large = cpuMs(words.repeat(32_000 / words.length));
        // Eight times the text: what is quadratic takes 64 times. A machine at work on other things counts too.
        expect(large / Math.max(small, 20)).toBeLessThan(40);
    });
});

/** Milliseconds of work to read a text, the least of three. */
function cpuMs(text: string): number {
    const times = [1, 2, 3].map(() => {
        const corpus = new Corpus({ names: undefined });
        const before = process.cpuUsage();
        corpus.set({ uri: URI, text, format: 'plain' });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
    });
    return Math.min(...times);
}

/** Editors cut no pair in two: neither of two surrogates nor of CR and LF. */
function outsideOfPairs(text: string, offset: number): number {
    const isInPair =
        /[\udc00-\udfff]/.test(text.charAt(offset)) ||
        (text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r');
    return isInPair ? offset - 1 : offset;
}
