/** The extension without a process of its own, as in a browser-only VS Code: the server runs in a web worker. */

import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { openWebSession } from '../../scripts/host/webSession.mjs';
import { TimelinePage } from './timelinePage.ts';
import { Workbench } from './workbench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const WINTER = 'winter-in-the-highlands.article';

let session: Awaited<ReturnType<typeof openWebSession>>;
let window: Workbench;

beforeAll(async () => {
    session = await openWebSession({
        host: HOST,
        folder: path.join(ROOT, 'examples/newsroom'),
        settings: { 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Default Light Modern' },
    });
    window = new Workbench(session.page);
    await window.ready();
});

afterAll(() => session?.close());

it('colours names, dates and figures', async () => {
    pictureOnFailure('web-colours');
    await window.open(WINTER);
    for (const token of ['Teshik', 'November', '2,938'])
        expect(await window.colourOfToken(token, 'sleep in a disused')).toMatch(/^rgb/);
});

it('compares the documents that are open', async () => {
    pictureOnFailure('web-hover');
    await window.open('highland-post-0417.txt');
    await window.open(WINTER);
    const hover = await window.hover('2,938', 'agrees with', 'more than 2,900');
    expect(await hover.textContent()).toContain('agrees with');
});

it('draws the values of the documents that are open over time', async () => {
    pictureOnFailure('web-timeline');
    const timeline = new TimelinePage(session.page);
    await window.open('highland-post-0417.txt');
    await window.open(WINTER);
    // The hover tells that both have been read.
    await window.hover('2,938', 'agrees with');
    await window.leave();
    await window.clickOn('2,938');
    await window.run('Crosscheck: Show Timeline');
    await timeline.titled('troops · Joint Observer Mission');
    await timeline.hasValues(2);
    expect(await timeline.layoutFaults()).toEqual([]);
    await window.picture(path.join(ROOT, 'out/screenshots', HOST, 'timeline-web.png'));
});

function pictureOnFailure(name: string): void {
    onTestFailed(() => window.picture(path.join(ROOT, 'out/screenshots', HOST, `failed-${name}.png`)));
}
