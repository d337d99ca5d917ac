/** The extension without a process of its own, as in a browser-only VS Code: the server runs in a web worker. */

import { cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openWebSession } from '../../scripts/host/webSession.mjs';
import { EXAMPLES, inWindow } from './inWindow.ts';

const WINTER = 'winter-in-the-highlands.article';

const { window, timeline, picture } = inWindow({
    fill: folder => cpSync(EXAMPLES, folder, { recursive: true }),
    settings: { 'workbench.colorTheme': 'Default Light Modern' },
    open: openWebSession,
});

it('colours names, dates and figures', async () => {
    await window.open(WINTER);
    for (const token of ['Teshik', 'November', '2,938'])
        expect(await window.colourOfToken(token, 'sleep in a disused')).toMatch(/^rgb/);
});

it('compares the documents that are open', async () => {
    await window.open('highland-post-0417.txt');
    await window.open(WINTER);
    const hover = await window.hover('2,938', 'agrees with', 'more than 2,900');
    expect(await hover.textContent()).toContain('agrees with');
});

it('draws the values of the documents that are open over time', async () => {
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
    await picture('timeline-web');
});
