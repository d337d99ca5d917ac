/** What a reader chooses: decorations in place of semantic tokens, the encoding of a file. */

import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLES, inWindow } from './inWindow.ts';

const FLOOD = '2025-03-04-sorva-flood.txt';
const LETTER = 'letter.txt';
/** In Windows-1252, as older word processors save it. */
const LETTER_TEXT = 'The caf\u00e9 of Brennik served 120 people on 4 March 2025.\n';

const { window } = inWindow({
    fill: folder => {
        copyFileSync(path.join(EXAMPLES, FLOOD), path.join(folder, FLOOD));
        writeFileSync(path.join(folder, LETTER), LETTER_TEXT, 'latin1');
    },
    settings: { 'crosscheck.highlight': 'decorations' },
});

it('paints decorations where they are chosen, in as many colours', async () => {
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
    await window.open(LETTER);
    await window.answer('letter.txt as Windows-1252', 'Reopen with Encoding');
    await window.pick('Reopen with Encoding');
    await window.pick('Western (Windows 1252)');
    await window.waitForText('The caf\u00e9 of Brennik');
});
