/** How one begins: the walkthrough, the examples, the settings. */

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
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { openSession } from '../../scripts/host/session.mjs';
import { Workbench } from './workbench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const PICTURES = path.join(ROOT, 'out/screenshots', HOST);

const STEPS = [
    ['open', texts['walkthrough.open.title']],
    ['point', texts['walkthrough.point.title']],
    ['judge', texts['walkthrough.judge.title']],
    ['write', texts['walkthrough.write.title']],
] as const;

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
    writeFileSync(path.join(folder, 'note.txt'), 'The port had 1,200 dock workers.\n');
    session = await openSession({ host: HOST, folder });
    window = new Workbench(session.page);
    await window.ready();
});

afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe.each(THEMES)('the walkthrough in a $name theme', ({ name, setting, kind, width, height }) => {
    it('has a picture for each of its steps', async () => {
        pictureOnFailure(`walkthrough-${name}`);
        await session.reopen({ 'workbench.colorTheme': setting });
        // Not for the side bar, which stays closed once it is.
        await window.themed(kind);
        await window.resize(width, height);
        await window.closeSideBar();
        await window.walkthrough(texts['walkthrough.title']);
        for (const [id, title] of STEPS) {
            await window.walkthroughStep(title, wordsOf(id));
            await window.picture(path.join(PICTURES, `walkthrough-${id}-${name}.png`));
        }
    });
});

describe('one who begins', () => {
    beforeAll(async () => {
        await session.reopen({ 'workbench.colorTheme': 'Default Dark Modern' });
        await window.themed('vs-dark');
        await window.resize(1280, 800);
    });

    it('is asked where the examples are to be copied, and sees them opened', async () => {
        pictureOnFailure('examples');
        await window.run('Crosscheck: Open the Example Articles …');
        const opened = session.page.context().waitForEvent('page');
        await window.answerPath(
            'Where the example articles are to be copied',
            `${folder}/`,
            'Copy Examples Here',
        );
        const page = await opened;
        const copied = path.join(folder, 'crosscheck-examples');
        expect(decodeURIComponent(page.url())).toContain(copied);
        await page.close();
        expect(existsSync(copied) && readdirSync(copied)).toEqual(
            readdirSync(path.join(ROOT, 'examples/newsroom')),
        );
    });

    it('finds the settings in groups', async () => {
        pictureOnFailure('settings');
        const groups = await window.settingGroups('crosscheck.crosscheck');
        await window.picture(path.join(PICTURES, 'settings.png'));
        const titles: Readonly<Record<string, string>> = texts;
        for (const { title } of manifest.contributes.configuration)
            expect(groups.join()).toContain(titles[title.replaceAll('%', '')]);
    });
});

/** What is written in a picture. */
function wordsOf(id: string): string {
    const picture = readFileSync(path.join(ROOT, 'images/walkthrough', `${id}.svg`), 'utf8');
    return picture.replace(/<[^>]{0,500}>/g, '').replace(/\s{1,20}/g, '');
}

function pictureOnFailure(name: string): void {
    onTestFailed(() => window.picture(path.join(PICTURES, `failed-${name}.png`)));
}
