/** The views beside the articles, as a reader meets them: by mouse and by keyboard, in each theme and width. */

import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, inWindow, SIZES, THEMES } from './inWindow.ts';

const WINTER = 'winter-in-the-highlands.article';
const CONFLICT = '12 ↔ 17 people';

const { window, sideBar, picture, pictures } = inWindow({
    fill: folder => cpSync(EXAMPLES, folder, { recursive: true }),
});

describe.each(THEMES)('in a $name theme', ({ name, kind }) => {
    beforeAll(() => window.theme(kind));

    it.each(SIZES)(
        'the views stand beside the article in a window $width wide',
        async ({ width, height }) => {
            await window.resize(width, height);
            await window.open(WINTER);
            await window.run('View: Show Crosscheck');
            await window.clickOn('2,938');
            await sideBar.row('more than 2,900 troops');
            await sideBar.row(CONFLICT);
            await picture(`views-${name}-${width}`);
            await sideBar.click(CONFLICT);
            await window.waitForText('12 people conflicts with 17 people');
            await picture(`compare-${name}-${width}`);
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
        await window.open(WINTER);
        await window.clickOn('2,938');
        expect(await sideBar.row('more than 2,900 troops')).toContain('Observers to stay');
        await window.clickOn('about 800');
        await sideBar.row('800 more soldiers');
        await sideBar.noRow('more than 2,900 troops');
    });

    it('opens one passage after another, and the list stays', async () => {
        await window.open(WINTER);
        await window.clickOn('2,938');
        await sideBar.click('about 2,100 troops');
        expect(await window.fileOtherThan(WINTER)).toBe('2025-09-13-dorna-bridge.txt');
        await sideBar.click('more than 2,900 troops');
        expect(await window.fileOtherThan('2025-09-13-dorna-bridge.txt')).toBe('highland-post-0417.txt');
        await sideBar.row('about 2,100 troops');
    });

    it('keeps the list where it is pinned, and filters it', async () => {
        await window.open(WINTER);
        await window.clickOn('2,938');
        // The list of the passage before has the same row.
        await sideBar.describes('Cross-references', '2,938');
        await sideBar.row('more than 2,900 troops');
        await window.run('Crosscheck: Pin Cross-references');
        await sideBar.describes('Cross-references', 'pinned');
        await window.clickOn('about 800');
        await sideBar.row('more than 2,900 troops');
        await window.run('Crosscheck: Filter Cross-references by Text …');
        await window.answerBox('Velmora');
        await sideBar.noRow('more than 2,900 troops');
        await sideBar.row('2,160 soldiers');
        await picture('views-filtered');
        await window.run('Crosscheck: Clear Filter of Cross-references');
        await sideBar.row('more than 2,900 troops');
        await window.run('Crosscheck: Unpin Cross-references');
    });

    it('walks to the mentions of a person by keyboard alone', async () => {
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
        await picture('views-entities');
        await window.press('Enter');
        await window.waitForLine(13);
    });

    it('sees when each article is from, how that is known, and what repeats another one', async () => {
        await window.run('Crosscheck: Focus on Sources View');
        await sideBar.only('Sources');
        expect(await sideBar.row('2025-12-01  Winter in the highlands')).toContain('Inland Affairs Review');
        expect(await sideBar.tooltip('Observers to stay')).toContain('does not say when it was published');
        await sideBar.click('2025-03-04  Flood kills 12');

        await window.press('ArrowRight');
        await sideBar.row('not independent');
        await picture('views-sources');
    });

    it('reads in a narrow side bar what matters first', async () => {
        await window.run('Crosscheck: Focus on Conflicts View');
        await sideBar.only('Conflicts');
        await sideBar.narrow();
        await sideBar.row(CONFLICT);
        await pictures('views-narrow');
    });
});
