/** A reader follows one measure through the sources: chart, table, keyboard, themes, pictures to keep. */

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HIGH_CONTRAST_LIGHT, HOST, inWindow, ROOT, SIZES, THEMES } from './inWindow.ts';

const TITLE = 'soldiers · Kelmet';

const { window, timeline, page, inFolder, picture } = inWindow({
    fill: folder => {
        for (const [name, text] of Object.entries(articles())) writeFileSync(path.join(folder, name), text);
    },
    settings: { 'files.simpleDialog.enable': true },
});

describe.each(HOST === 'min' ? THEMES : [...THEMES, HIGH_CONTRAST_LIGHT])(
    'in a $name theme',
    ({ name, kind }) => {
        beforeAll(() => window.theme(kind));

        it.each(SIZES)('draws the values whole in a window $width wide', async ({ width, height }) => {
            await window.resize(width, height);
            await showTimeline('today.txt', '3,735');
            await timeline.hasValues(9);
            await timeline.point(2);
            await picture(`timeline-${name}-${width}`);
            expect(await timeline.layoutFaults()).toEqual([]);
        });

        it('has no serious fault by axe', async () => {
            await showTimeline('today.txt', '3,735');
            await timeline.hasValues(9);
            expect(await timeline.faults()).toEqual([]);
            await timeline.focusFirst();
            await timeline.tip();
            expect(await timeline.faults()).toEqual([]);
        });
    },
);

describe('a reader', () => {
    beforeAll(async () => {
        await window.theme('vs');
        await window.resize(1280, 800);
    });

    it('opens the timeline from a hover', async () => {
        await window.run('View: Close All Editors');
        await window.open('today.txt');
        const hover = await window.hover('3,735', 'Timeline');
        await hover.getByRole('link', { name: 'Timeline' }).click();
        await timeline.titled(TITLE);
    });

    it('finds it again in a window that is opened anew', async () => {
        await showTimeline('two.txt', '410');
        await timeline.hasValues(2);
        await window.reload();
        await timeline.titled('welders · Molna');
        await timeline.hasValues(2);
    });

    it('reads the same in the table', async () => {
        await showTimeline('today.txt', '3,735');
        await timeline.hasValues(9);
        const table = await timeline.table();
        expect(table[0]).toMatch(
            /^June 2021 day told in the sentence \| 5,200 soldiers \| .*The long way home/,
        );
        expect(table.find(row => row.includes('| 3,735'))).toMatch(
            /conflicts with 4,150 soldiers in Other voices/,
        );
        expect(table.at(-1)).toMatch(/^day not known \| .*Undated notes/);
    });

    it('points at a value to read its sentence, and clicks to open it', async () => {
        await showTimeline('today.txt', '3,735');
        await timeline.hasValues(9);
        expect(await timeline.point(0)).toContain('In June 2021 the Kelmet mission had 5,200 soldiers.');
        await timeline.openMark(0);
        await window.waitForFile('history.txt');
        await window.waitForLine(3);
    });

    it('does all of it by keyboard', async () => {
        await showTimeline('today.txt', '3,735');
        await timeline.hasValues(9);
        // Whoever comes by keyboard need not look for the chart first.
        await window.press('ArrowRight');
        await window.press('Home');
        expect(await timeline.focused()).toMatch(/^5,200 soldiers\. June 2021/);
        await window.press('ArrowRight');
        expect(await timeline.focused()).toMatch(/^about 4,900 soldiers\./);
        expect(await timeline.tip()).toContain('about 4,900');
        await window.press('Escape');
        await timeline.noTip();
        await window.press('ArrowLeft');
        await window.press('Enter');
        await window.waitForFile('history.txt');
    });

    it('chooses another measure of the article', async () => {
        await showTimeline('today.txt', '3,735');
        await timeline.press('Other measure');
        await window.pick('19 helicopters');
        await timeline.titled('helicopters · Kelmet');
        await timeline.hasValues(1);
        expect(await timeline.layoutFaults()).toEqual([]);
        await picture('timeline-one-value');
    });

    it('sees a change of the text, and of the theme, at once', async () => {
        writeFileSync(inFolder('zulu.txt'), articles()['zulu.txt'] ?? '');
        await showTimeline('today.txt', '3,735');
        await timeline.hasValues(9);
        const light = await timeline.colours();
        await window.clickOn('helicopters');
        await window.open('zulu.txt');
        await window.clickOn('1,234');
        await window.press('Control+End');
        await page().keyboard.type(' The Kelmet mission has 3,999 soldiers.');
        await timeline.hasValues(10);
        writeFileSync(inFolder('zulu.txt'), articles()['zulu.txt'] ?? '');
        await window.run('File: Revert File');
        await timeline.hasValues(9);
        await window.run('Preferences: Toggle between Light/Dark Themes');
        await window.themed('vs-dark');
        await expect.poll(async () => (await timeline.colours()).axis).not.toBe(light.axis);
        expect((await timeline.colours()).background).not.toBe(light.background);
        await window.run('Preferences: Toggle between Light/Dark Themes');
    });

    it('keeps it as SVG, PNG and CSV', async () => {
        await showTimeline('today.txt', '3,735');
        await timeline.hasValues(9);
        const svg = await saved('svg');
        expect(svg.toString()).toContain('<title>soldiers · Kelmet</title>');
        expect(svg.toString()).not.toMatch(/<script|onerror=|var\(--/);
        const png = await saved('png');
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        // Width and height stand at the sixteenth byte.
        expect(png.readUInt32BE(16)).toBe(2400);
        expect(png.length).toBeGreaterThan(20_000);
        const csv = (await saved('csv')).toString();
        expect(csv).toMatch(/^\ufeffnumber,from,until,/);
        expect(csv.trimEnd().split('\r\n')).toHaveLength(10);
        writeFileSync(path.join(ROOT, 'out/screenshots', HOST, 'timeline-saved.png'), png);
    });

    it('reads what an article holds as text, whatever it holds', async () => {
        await showTimeline('today.txt', '3,735');
        await timeline.hasValues(9);
        const text = await timeline.text();
        expect(text).toContain('<script>alert(1)</script> Notes of the mission');
        expect(text).toContain('<img src=x onerror=alert(2)>');
        expect(await timeline.count('main script, main img, main b')).toBe(0);
        expect(await timeline.isOpenToScripts()).toBe(false);
    });

    it.each([
        { file: 'two.txt', figure: '410', values: 2 },
        { file: 'thirty.txt', figure: '1,000', values: 30 },
        { file: 'one-day.txt', figure: '31', values: 8 },
        { file: 'no-day.txt', figure: '77', values: 3 },
    ])('sees $values values of $file well, in a narrow panel too', async ({ file, figure, values }) => {
        await window.resize(1280, 800);
        await showTimeline(file, figure);
        await timeline.hasValues(values);
        expect(await timeline.layoutFaults()).toEqual([]);
        await picture(`timeline-${file}`);
        await window.resize(760, 800);
        await expect.poll(() => timeline.layoutFaults()).toEqual([]);
        await picture(`timeline-${file}-narrow`);
        await window.resize(1280, 800);
    });
});

async function showTimeline(file: string, figure: string): Promise<void> {
    await window.run('View: Close All Editors');
    await window.open(file);
    await window.clickOn(figure);
    await window.run('Crosscheck: Show Timeline');
}

/** What is written when the timeline is saved in this format. */
async function saved(format: 'svg' | 'png' | 'csv'): Promise<Buffer> {
    const file = inFolder(`kept.${format}`);
    await timeline.press(`Save ${format.toUpperCase()}`);
    await window.saveAs(file);
    await expect.poll(() => existsSync(file) && statSync(file).size > 0).toBe(true);
    return readFileSync(file);
}

function dated(day: string, title: string, text: string, source = ''): string {
    const from = source === '' ? '' : `source: ${source}\n`;
    return `---\ntitle: ${JSON.stringify(title)}\n${from}date: ${day}\n---\n\n${text}\n`;
}

function articles(): Readonly<Record<string, string>> {
    const mission = {
        'today.txt': dated(
            '2024-03-05',
            'Mission asks for more',
            'The Kelmet mission has 3,735 soldiers, Colonel Ana Ruzic said. The Kelmet mission has 19 helicopters.\n\nGeneral Ana Ruzic took command of the Kelmet mission on February 12, 2024.',
            'The Velmora Herald',
        ),
        'other.txt': dated(
            '2024-03-05',
            'Other voices',
            'The Kelmet mission has 4,150 soldiers, Colonel Ana Ruzic said.',
        ),
        'history.txt': 'The long way home\n\nIn June 2021 the Kelmet mission had 5,200 soldiers.\n',
        'about.txt': dated(
            '2022-09-18',
            'A very long title that goes on and on about the mission in the Kelmet Highlands, its command, its budget, its helicopters and the winter that nobody had thought would last so long',
            'The Kelmet mission has about 4,900 soldiers.',
        ),
        'more.txt': dated(
            '2024-09-06',
            '<script>alert(1)</script> Notes of the mission',
            'The Kelmet mission now has more than 4,600 soldiers, Ruzic said.',
        ),
        'most.txt': dated(
            '2023-04-02',
            'Winter in the highlands',
            'The Kelmet mission has up to 4,400 soldiers.',
            '<b>Bold</b> Weekly',
        ),
        'range.txt': dated(
            '2023-10-11',
            'What it costs',
            'The Kelmet mission has 3,900 to 4,300 soldiers <img src=x onerror=alert(2)> in the highlands.',
        ),
        'least.txt': dated(
            '2025-01-20',
            'Answer of the League',
            'The Kelmet mission has at least 4,800 soldiers, the League said.',
        ),
        'undated.txt': 'Undated notes\n\nThe Kelmet mission has 4,100 soldiers.\n',
    };
    const many = Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => {
            const day = `20${15 + Math.floor(i / 3)}-0${1 + ((i * 4) % 9)}-1${i % 10}`;
            const name = i === 0 ? 'thirty.txt' : `many-${i}.txt`;
            const count = (1000 + i * 37 + (i % 4) * 90).toLocaleString('en');
            return [
                name,
                dated(day, `Report ${i + 1} from Torvik`, `The Torvik garrison has ${count} sailors.`),
            ];
        }),
    );
    const oneDay = Object.fromEntries(
        ['31', '33', 'about 30', 'more than 30', '35', '31', 'at least 32', '38'].map((count, i) => [
            i === 0 ? 'one-day.txt' : `same-day-${i}.txt`,
            dated(
                '2025-03-04',
                `Night in Brennik, part ${i + 1}`,
                `The explosion in Brennik injured ${count} people, a surgeon said.`,
            ),
        ]),
    );
    return {
        ...mission,
        ...many,
        ...oneDay,
        'two.txt': dated('2024-01-02', 'Ferries', 'The Molna shipyard employs 410 welders.'),
        'two-later.txt': dated('2024-05-09', 'Ferries again', 'The Molna shipyard employs 460 welders.'),
        'no-day.txt': 'Notes\n\nThe Halm orchestra has 77 violinists.\n',
        'no-day-2.txt': 'More notes\n\nThe Halm orchestra has 81 violinists.\n',
        'no-day-3.txt': 'Still more notes\n\nThe Halm orchestra has about 80 violinists.\n',
        'zulu.txt': dated('2024-03-07', 'Harvest', 'The harvest brought 1,234 tonnes.'),
    };
}
