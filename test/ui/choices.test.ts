/** What a reader chooses: decorations in place of semantic tokens, the encoding of a file. */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, onTestFailed } from 'vitest';
import { openSession } from '../../scripts/host/session.mjs';
import { Workbench } from './workbench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const PICTURES = path.join(ROOT, 'out/screenshots', HOST);

const FLOOD = '2025-03-04-sorva-flood.txt';
const LETTER = 'letter.txt';
/** In Windows-1252, as older word processors save it. */
const LETTER_TEXT = 'The caf\u00e9 of Brennik served 120 people on 4 March 2025.\n';

let folder: string;
let session: Awaited<ReturnType<typeof openSession>>;
let window: Workbench;

beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = mkdtempSync(path.join(tmpdir(), 'cc-ui-'));
    copyFileSync(path.join(ROOT, 'examples/newsroom', FLOOD), path.join(folder, FLOOD));
    writeFileSync(path.join(folder, LETTER), LETTER_TEXT, 'latin1');
    session = await openSession({
        host: HOST,
        folder,
        settings: { 'editor.wordWrap': 'on', 'crosscheck.highlight': 'decorations' },
    });
    window = new Workbench(session.page);
    await window.ready();
});

afterEach(() => window.leave());

afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('paints decorations where they are chosen, in as many colours', async () => {
    pictureOnFailure('decorations');
    await window.open(FLOOD);
    const tokens = ['Verhal', 'Ministry', 'Brennik', 'Monday', '8,200'];
    const colours: string[] = [];
    for (const token of tokens) {
        colours.push(await window.colourOfToken(token, 'most of them while'));
        expect([token, await window.isDecorated(token)]).toEqual([token, true]);
    }
    expect(new Set(colours).size, `${colours}`).toBe(tokens.length);
    expect(await window.isDecorated('most of them while')).toBe(false);
});

it('offers to reopen a file in the encoding that it is written in', async () => {
    pictureOnFailure('encoding');
    await window.open(LETTER);
    await window.answer('letter.txt as Windows-1252', 'Reopen with Encoding');
    await window.pick('Reopen with Encoding');
    await window.pick('Western (Windows 1252)');
    await window.waitForText('The caf\u00e9 of Brennik');
});

function pictureOnFailure(name: string): void {
    onTestFailed(() => window.picture(path.join(PICTURES, `failed-${name}.png`)));
}
