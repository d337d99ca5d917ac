/** One window for the tests of a file: a folder of articles, the packaged extension, and what the tests do with them. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openSession } from '../../scripts/host/session.mjs';
import { SideBar } from './sideBar.ts';
import { Threads } from './threads.ts';
import { TimelinePage } from './timelinePage.ts';
import { type ThemeKind, Workbench } from './workbench.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const EXAMPLES = path.join(ROOT, 'examples/newsroom');
export const HOST = process.env['CROSSCHECK_HOST'] === 'min' ? 'min' : 'latest';
const PICTURES = path.join(ROOT, 'out/screenshots', HOST);

interface Theme {
    readonly name: string;
    readonly kind: ThemeKind;
}

const DARK: Theme = { name: 'dark', kind: 'vs-dark' };
const LIGHT: Theme = { name: 'light', kind: 'vs' };
const HIGH_CONTRAST: Theme = { name: 'high-contrast', kind: 'hc-black' };
export const HIGH_CONTRAST_LIGHT: Theme = { name: 'high-contrast-light', kind: 'hc-light' };

/** The pictures are looked at in the newest VS Code; what the oldest does otherwise shows in one theme and one size. */
export const THEMES: readonly Theme[] = HOST === 'min' ? [DARK] : [DARK, HIGH_CONTRAST, LIGHT];

export const SMALL = { width: 1280, height: 800 };
export const LARGE = { width: 1920, height: 1080 };
export const SIZES = HOST === 'min' ? [SMALL] : [LARGE, SMALL];

export interface InWindow {
    readonly window: Workbench;
    readonly sideBar: SideBar;
    readonly threads: Threads;
    readonly timeline: TimelinePage;
    /** The page itself, for what no test but one does. */
    readonly page: () => Page;
    /** The path of a file of the folder that is open; without a name, that of the folder. */
    readonly inFolder: (name?: string) => string;
    /** Opens another folder, or a file that names several, in the same window. */
    readonly goTo: (path: string) => Promise<void>;
    readonly picture: (name: string) => Promise<void>;
    /** What stays while the theme and the size of the window change, in each of them: "name-dark-1280" and so on. */
    readonly pictures: (name: string) => Promise<void>;
}

export interface WindowOptions {
    /** Puts articles into the folder before it is opened. */
    readonly fill: (folder: string) => void;
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly open?: (options: OpenOptions) => Promise<Session>;
    /** Hovers and peeks of one test are not in the way of the next; false for tests that go on where the last one stopped. */
    readonly leavesAfterEach?: boolean;
}

interface OpenOptions {
    readonly host: 'min' | 'latest';
    readonly folder: string;
    readonly settings: Readonly<Record<string, unknown>>;
}

interface Session {
    readonly page: Page;
    readonly close: () => Promise<void>;
}

export function inWindow({
    fill,
    settings = {},
    open = openSession,
    leavesAfterEach = true,
}: WindowOptions): InWindow {
    let folder = '';
    let session: Session | undefined;
    const page = () => {
        if (!session) throw new Error('the window is not open');
        return session.page;
    };
    const window = new Workbench(page);
    const picture = (name: string) => window.picture(path.join(PICTURES, `${name}.png`));

    beforeAll(async () => {
        mkdirSync(PICTURES, { recursive: true });
        folder = mkdtempSync(path.join(tmpdir(), 'cc-ui-'));
        fill(folder);
        session = await open({
            host: HOST,
            folder,
            settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off', ...settings },
        });
        await window.ready();
    });
    beforeEach(({ task, onTestFailed }) => {
        onTestFailed(() => picture(`failed-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`));
    });
    if (leavesAfterEach) afterEach(() => window.leave());
    afterAll(async () => {
        await session?.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    return {
        window,
        sideBar: new SideBar(page),
        threads: new Threads(page),
        timeline: new TimelinePage(page),
        page,
        inFolder: name => (name === undefined ? folder : path.join(folder, name)),
        goTo: async place => {
            const address = new URL(page().url());
            address.searchParams.delete('folder');
            address.searchParams.delete('workspace');
            const kind = place.endsWith('.code-workspace') ? 'workspace' : 'folder';
            address.searchParams.set(kind, path.join(folder, place));
            await page().goto(address.toString());
            if (kind === 'workspace') await window.folders();
        },
        picture,
        pictures: async name => {
            for (const theme of THEMES) {
                await window.theme(theme.kind);
                for (const { width, height } of SIZES) {
                    await window.resize(width, height);
                    await picture(`${name}-${theme.name}-${width}`);
                }
            }
        },
    };
}
