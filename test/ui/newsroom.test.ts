/** The packaged extension in VS Code's window, as a reader of the examples sees it. */

import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, inWindow, SIZES, THEMES } from './inWindow.ts';

const WINTER = 'winter-in-the-highlands.article';
const FLOOD = '2025-03-04-sorva-flood.txt';
const COUNCIL = 'council-authorises-troops.md';

/** What another document says of the figure 2,938 in the winter's. */
const HIGHLAND = {
    file: 'highland-post-0417.txt',
    title: 'Observers to stay “as long as it takes”, says League chief',
    figure: 'more than 2,900',
};

/** All of it in one hover: part of it may stand elsewhere in the window. */
const HIGHLAND_SAYS = ['agrees with', HIGHLAND.figure, HIGHLAND.title] as const;

const { window, timeline, picture } = inWindow({
    fill: folder => cpSync(EXAMPLES, folder, { recursive: true }),
});

describe.each(THEMES)('in a $name theme', ({ name, kind }) => {
    beforeAll(() => window.theme(kind));

    it.each([
        {
            file: WINTER,
            plain: 'sleep in a disused',
            tokens: ['Teshik', 'Kelmet', 'Dorna', 'November', '2,938'],
        },
        {
            file: COUNCIL,
            plain: 'would arrive',
            tokens: ['Okonta', 'Mission', 'Lorvia', 'Thursday', '2,160'],
        },
        {
            file: FLOOD,
            plain: 'most of them while',
            tokens: ['Verhal', 'Ministry', 'Brennik', 'Monday', '8,200'],
        },
    ])(
        'colours people, organisations, places, dates and figures in $file',
        async ({ file, plain, tokens }) => {
            await window.open(file);
            await window.press('Control+Home');
            const colours: string[] = [];
            for (const token of tokens) colours.push(await window.colourOfToken(token, plain));
            expect(new Set(colours).size, `${colours}`).toBe(tokens.length);
        },
    );

    it.each(SIZES)('shows the hover whole in a window $width wide', async ({ width, height }) => {
        await window.resize(width, height);
        await window.open(WINTER);
        const hover = await window.hover('2,938', ...HIGHLAND_SAYS);
        const box = await hover.boundingBox();
        await picture(`hover-${name}-${width}`);
        expect(box?.width).toBeGreaterThan(200);
        expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    });

    it.each(SIZES)(
        'lists where else a person is named in a window $width wide',
        async ({ width, height }) => {
            await window.resize(width, height);
            await window.open(FLOOD);
            await window.clickOn('Verhal');
            await window.references('2025-03-06-sorva-toll-rises.txt');
            await picture(`references-${name}-${width}`);
        },
    );

    it.each(SIZES)(
        'has an outline, also as breadcrumbs, in a window $width wide',
        async ({ width, height }) => {
            await window.resize(width, height);
            await window.open(FLOOD);
            await window.clickOn('8,200');
            expect(await window.outlineRow('12 killed')).not.toBe('');
            await picture(`outline-${name}-${width}`);
            await window.breadcrumbs('more than 8,200 people');
            await picture(`breadcrumbs-${name}-${width}`);
        },
    );
});

describe('a reader', () => {
    beforeAll(async () => {
        await window.theme('vs');
        await window.resize(1280, 800);
    });

    it('sees what the other documents say when pointing at a figure', async () => {
        await window.open(WINTER);
        const hover = await window.hover('2,938', ...HIGHLAND_SAYS);
        expect(await hover.textContent()).toContain('agrees with');
    });

    it('sees the same by keyboard', async () => {
        await window.open(WINTER);
        await window.clickOn('2,938');
        const hover = await window.hoverAtCursor(...HIGHLAND_SAYS);
        expect(await hover.textContent()).toContain('agrees with');
    });

    it('follows a link of the hover to the very line', async () => {
        await window.open(WINTER);
        const hover = await window.hover('2,938', ...HIGHLAND_SAYS);
        await hover.getByRole('link', { name: HIGHLAND.title }).first().click();
        expect(await window.fileOtherThan(WINTER)).toBe(HIGHLAND.file);
        await window.waitForLine(lineOf(HIGHLAND.file, HIGHLAND.figure));
    });

    it('draws the values of a figure over time', async () => {
        await window.open(WINTER);
        const hover = await window.hover('2,938', 'Timeline');
        await hover.getByRole('link', { name: 'Timeline' }).click();
        await timeline.titled('troops · Joint Observer Mission');
        await timeline.hasValues(5);
        await timeline.point(2);
        await picture('timeline-newsroom');
        await window.run('View: Close All Editors');
    });

    it('goes to the evidence of a figure', async () => {
        await window.open(WINTER);
        // The hover tells that the articles have been read; before that there is no evidence to go to.
        await window.hover('2,938', ...HIGHLAND_SAYS);
        await window.leave();
        await window.clickOn('2,938');
        await window.press('F12');
        expect(await window.fileOtherThan(WINTER)).toMatch(/\.(?:txt|md|article)$/);
    });

    it('finds the headline in the outline', async () => {
        await window.open(WINTER);
        expect(await window.outlineRow('Winter in the highlands')).not.toBe('');
    });

    it('sees in the status bar how many documents are compared', async () => {
        await window.open(WINTER);
        expect(await window.languageStatus('12 articles')).not.toContain('of 12');
    });
});

/** Counted from 1. */
function lineOf(file: string, words: string): number {
    const text = readFileSync(path.join(EXAMPLES, file), 'utf8');
    return text.slice(0, text.indexOf(words)).split('\n').length;
}
