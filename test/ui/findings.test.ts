/** A reader meets a finding: above its paragraph, in its hover and its menu; and sets it aside. */

import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, onTestFailed } from 'vitest';
import { openSession } from '../../scripts/host/session.mjs';
import { Workbench } from './workbench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const PICTURES = path.join(ROOT, 'out/screenshots', HOST);

const HERALD = 'herald.txt';
const HERALD_TEXT = `---
title: Twelve die in port fire
date: 2024-03-04
---

A fire at the port of Lindvik killed 12 people on 3 March 2024, the harbour office said. It began in a hall for nets.

The mayor, Ana Orlo, called it the worst night in the history of the town. Schools stay closed.
`;
const COURIER_TEXT = `---
title: Night of fire in Lindvik
source: The Courier
date: 2024-03-04
---

Nobody slept in Lindvik. The fire at the port of Lindvik killed 17 people on 3 March 2024, said a surgeon.
`;

const THEMES = [
    { name: 'light', setting: 'Default Light Modern', kind: 'vs' },
    { name: 'high-contrast', setting: 'Default High Contrast', kind: 'hc-black' },
    { name: 'dark', setting: 'Default Dark Modern', kind: 'vs-dark' },
] as const;

let folder: string;
let session: Awaited<ReturnType<typeof openSession>>;
let window: Workbench;

beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = mkdtempSync(path.join(tmpdir(), 'cc-ui-'));
    writeFileSync(path.join(folder, HERALD), HERALD_TEXT);
    writeFileSync(path.join(folder, 'courier.txt'), COURIER_TEXT);
    session = await openSession({ host: HOST, folder, settings: { 'editor.wordWrap': 'on' } });
    window = new Workbench(session.page);
    await window.ready();
});

afterEach(() => window.leave());

afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it.each(THEMES)(
    'says above a paragraph that something differs, and what can be done, in $name',
    async theme => {
        pictureOnFailure(`findings-${theme.name}`);
        await session.reopen({ 'workbench.colorTheme': theme.setting });
        await window.ready();
        await window.themed(theme.kind);
        await window.open(HERALD);
        await window.lens('1 related, 1 differs');
        await window.clickOn('12');
        const actions = await window.quickFixes('Not about the same thing');
        expect(actions).toEqual([
            'Compare',
            'Show both',
            'Not about the same thing',
            'Ignore here',
            'Do not report differing figures in this article',
            'Do not report differing figures in this folder',
        ]);
        await window.picture(path.join(PICTURES, `finding-${theme.name}.png`));
    },
);

it('shows the related claims of a paragraph, and the one that is picked beside it', async () => {
    pictureOnFailure('finding-related');
    await window.open(HERALD);
    await window.clickLens('1 related, 1 differs');
    await window.waitForPick('conflicts with “Night of fire in Lindvik”');
    await window.picture(path.join(PICTURES, 'finding-related.png'));
    await window.press('Enter');
    await window.waitForText('Nobody slept in Lindvik');
    await window.waitForText('A fire at the port of Lindvik');
    await window.picture(path.join(PICTURES, 'finding-both.png'));
    await window.run('View: Close All Editors');
});

it('sets a finding aside without touching the article', async () => {
    pictureOnFailure('finding-set-aside');
    await window.open(HERALD);
    await window.lens('1 related, 1 differs');
    await window.clickOn('12');
    await window.quickFix('Not about the same thing');
    await window.noLens();
    const judgements = path.join(folder, '.crosscheck/judgements');
    expect(existsSync(judgements) && readdirSync(judgements)).toHaveLength(1);
    expect(readFileSync(path.join(folder, HERALD), 'utf8')).toBe(HERALD_TEXT);
});

function pictureOnFailure(name: string): void {
    onTestFailed(() => window.picture(path.join(PICTURES, `failed-${name}.png`)));
}
