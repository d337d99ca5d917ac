/** Writing a draft beside its sources, in the packaged extension. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { openSession } from '../../scripts/host/session.mjs';
import { Workbench } from './workbench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const PICTURES = path.join(ROOT, 'out/screenshots', HOST);

const DRAFT = 'our-story.md';
const DRAFT_TEXT = `---
date: 2025-03-04
---

The flood on the Sorva killed 12 people in Brennik, the Interior Ministry said on Tuesday.

Jiri Verhal spoke in Brenik. The nearest dry town is 35 miles away.

`;

const THEMES = [
    { name: 'dark', setting: 'Default Dark Modern', kind: 'vs-dark', width: 1280, height: 800 },
    { name: 'light', setting: 'Default Light Modern', kind: 'vs', width: 1920, height: 1080 },
    { name: 'high-contrast', setting: 'Default High Contrast', kind: 'hc-black', width: 1280, height: 800 },
] as const;

let folder: string;
let session: Awaited<ReturnType<typeof openSession>>;
let window: Workbench;

beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = mkdtempSync(path.join(tmpdir(), 'cc-ui-'));
    cpSync(path.join(ROOT, 'examples/newsroom'), folder, { recursive: true });
    mkdirSync(path.join(folder, 'drafts'));
    writeFileSync(path.join(folder, 'drafts', DRAFT), DRAFT_TEXT);
    session = await openSession({
        host: HOST,
        folder,
        settings: {
            'editor.wordWrap': 'on',
            'files.autoSave': 'off',
            // The editor's own words are not what is tested here.
            'editor.wordBasedSuggestions': 'off',
            '[markdown]': { 'editor.quickSuggestions': { other: 'on' } },
        },
    });
    window = new Workbench(session.page);
    await window.ready();
});

afterEach(() => window.leave());

afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe.each(THEMES)('a draft in a $name theme', ({ name, setting, kind, width, height }) => {
    beforeAll(async () => {
        await session.reopen({ 'workbench.colorTheme': setting });
        await window.ready();
        await window.themed(kind);
        await window.resize(width, height);
        await window.open(DRAFT);
    });

    it('shows figures in other units', async () => {
        pictureOnFailure(`hints-${name}`);
        await window.hint('≈ 56 km');
        await window.picture(path.join(PICTURES, `hints-${name}.png`));
    });

    it('completes names from their first letters', async () => {
        pictureOnFailure(`completion-${name}`);
        await window.clickOn('dry town');
        await window.press('Control+End');
        await window.type('the water came to bren');
        expect(await window.countSuggestions()).toBe(0);
        await window.type(' and Bre');
        const [first] = await window.suggestions('Brennik');
        expect(first).toMatch(/^Brennik \| place, \d documents$/);
        await window.picture(path.join(PICTURES, `completion-${name}.png`));
        await window.press('Tab');
        await window.waitForText('and Brennik');
    });

    // FIXME: in the oldest one the preview is found otherwise; test/host/writing.test.ts runs there.
    it.skipIf(HOST === 'min')('takes over a later figure, with a preview', async () => {
        pictureOnFailure(`latest-${name}`);
        await window.clickOn('12');
        const titles = await window.rewrite('Use the latest figure');
        expect(titles.join()).toContain('Insert source reference as a footnote …');
        const rows = await window.preview('23');
        await window.picture(path.join(PICTURES, `latest-${name}.png`));
        expect(rows.join()).toContain(DRAFT);
        // Nothing is ticked: whoever wants it says so.
        await window.waitForText('killed 12 people');
        await window.applyPreview(DRAFT);
        await window.waitForText('killed 23 people');
        await window.press('Control+z');
    });
});

function pictureOnFailure(name: string): void {
    onTestFailed(() => window.picture(path.join(PICTURES, `failed-${name}.png`)));
}
