/** The views beside the articles, as a reader meets them: by mouse and by keyboard, in each theme and width. */

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { openSession } from '../../scripts/host/session.mjs';
import { SideBar } from './sideBar.ts';
import { Workbench } from './workbench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const PICTURES = path.join(ROOT, 'out/screenshots', HOST);

const WINTER = 'winter-in-the-highlands.article';
const CONFLICT = '12 people ↔ 17 people';

const THEMES = [
    { name: 'dark', setting: 'Default Dark Modern', kind: 'vs-dark' },
    { name: 'high-contrast', setting: 'Default High Contrast', kind: 'hc-black' },
    { name: 'light', setting: 'Default Light Modern', kind: 'vs' },
] as const;

const SIZES = [
    { width: 1920, height: 1080 },
    { width: 1280, height: 800 },
] as const;

let folder: string;
let session: Awaited<ReturnType<typeof openSession>>;
let window: Workbench;
let sideBar: SideBar;

beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = mkdtempSync(path.join(tmpdir(), 'cc-ui-'));
    cpSync(path.join(ROOT, 'examples/newsroom'), folder, { recursive: true });
    session = await openSession({ host: HOST, folder, settings: { 'editor.wordWrap': 'on' } });
    window = new Workbench(session.page);
    sideBar = new SideBar(session.page);
    await window.ready();
});

afterEach(() => window.leave());

afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe.each(THEMES)('in a $name theme', ({ name, setting, kind }) => {
    beforeAll(async () => {
        await session.reopen({ 'workbench.colorTheme': setting });
        await window.ready();
        await window.themed(kind);
    });

    it.each(SIZES)(
        'the views stand beside the article in a window $width wide',
        async ({ width, height }) => {
            pictureOnFailure(`views-${name}-${width}`);
            await window.resize(width, height);
            await window.open(WINTER);
            await window.run('View: Show Crosscheck');
            await window.clickOn('2,938');
            await sideBar.row('more than 2,900 troops');
            await sideBar.row(CONFLICT);
            await window.picture(path.join(PICTURES, `views-${name}-${width}.png`));
            await sideBar.click(CONFLICT);
            await window.waitForText('12 people conflicts with 17 people');
            await window.picture(path.join(PICTURES, `compare-${name}-${width}.png`));
            await window.run('View: Close All Editors');
        },
    );
});

describe('a reader', () => {
    beforeAll(async () => {
        await window.resize(1280, 800);
        await window.open(WINTER);
        await window.run('View: Show Crosscheck');
    });

    it('sees what is said of the figure at the cursor, then of the next one', async () => {
        pictureOnFailure('views-follow');
        await window.open(WINTER);
        await window.clickOn('2,938');
        expect(await sideBar.row('more than 2,900 troops')).toContain('Observers to stay');
        await window.clickOn('about 800');
        await sideBar.row('800 more soldiers');
        await sideBar.noRow('more than 2,900 troops');
    });

    it('opens one passage after another, and the list stays', async () => {
        pictureOnFailure('views-open');
        await window.open(WINTER);
        await window.clickOn('2,938');
        await sideBar.click('about 2,100 troops');
        expect(await window.fileOtherThan(WINTER)).toBe('2025-09-13-dorna-bridge.txt');
        await sideBar.click('more than 2,900 troops');
        expect(await window.fileOtherThan('2025-09-13-dorna-bridge.txt')).toBe('highland-post-0417.txt');
        await sideBar.row('about 2,100 troops');
    });

    it('keeps the list where it is pinned, and filters it', async () => {
        pictureOnFailure('views-pin');
        await window.open(WINTER);
        await window.clickOn('2,938');
        await sideBar.row('more than 2,900 troops');
        await window.run('Crosscheck: Pin Cross-references');
        await window.clickOn('about 800');
        await sideBar.row('more than 2,900 troops');
        await window.run('Crosscheck: Filter Cross-references by Text …');
        await window.answerBox('Velmora');
        await sideBar.noRow('more than 2,900 troops');
        await sideBar.row('2,160 soldiers');
        await window.picture(path.join(PICTURES, 'views-filtered.png'));
        await window.run('Crosscheck: Clear Filter of Cross-references');
        await sideBar.row('more than 2,900 troops');
        await window.run('Crosscheck: Unpin Cross-references');
    });

    it('walks to the mentions of a person by keyboard alone', async () => {
        pictureOnFailure('views-entities');
        await window.run('Crosscheck: Focus on Entities View');
        await sideBar.only('Entities');
        await window.run('Crosscheck: Focus on Entities View');
        await sideBar.focus('Persons');
        await window.press('ArrowRight');
        await sideBar.row('Henrik Sollvang');
        await sideBar.focus('Henrik Sollvang');
        await window.press('ArrowRight');
        await sideBar.focus('Winter in the highlands');
        await window.press('ArrowRight');
        await sideBar.focus('General Henrik Sollvang');
        await window.picture(path.join(PICTURES, 'views-entities.png'));
        await window.press('Enter');
        await window.waitForLine(13);
    });

    it('sees when each article is from, how that is known, and what repeats another one', async () => {
        pictureOnFailure('views-sources');
        await window.run('Crosscheck: Focus on Sources View');
        await sideBar.only('Sources');
        expect(await sideBar.row('2025-12-01  Winter in the highlands')).toContain('Inland Affairs Review');
        expect(await sideBar.tooltip('Observers to stay')).toContain('does not say when it was published');
        await sideBar.click('2025-03-04  Flood kills 12');

        await window.press('ArrowRight');
        await sideBar.row('not independent');
        await window.picture(path.join(PICTURES, 'views-sources.png'));
    });

    it('reads in a narrow side bar what matters first', async () => {
        pictureOnFailure('views-narrow');
        await window.run('Crosscheck: Focus on Conflicts View');
        await sideBar.only('Conflicts');
        await sideBar.narrow();
        await sideBar.row(CONFLICT);
        await window.picture(path.join(PICTURES, 'views-narrow.png'));
    });
});

function pictureOnFailure(name: string): void {
    onTestFailed(() => window.picture(path.join(PICTURES, `failed-${name}.png`)));
}
