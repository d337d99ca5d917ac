/** The keyboard shortcuts of the manifest clash with none that VS Code has by itself, on any system. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, it } from 'vitest';
import manifest from '../../package.json';
import { inWindow } from './inWindow.ts';
import { Workbench } from './workbench.ts';

/** By what a browser says of itself the window chooses the keys of a system. */
const SYSTEMS = [
    { name: 'Linux', says: 'X11; Linux x86_64' },
    { name: 'Windows', says: 'Windows NT 10.0; Win64; x64' },
    { name: 'macOS', says: 'Macintosh; Intel Mac OS X 10_15_7' },
] as const;

interface Shortcut {
    readonly key: string;
    readonly command: string;
}

const { page } = inWindow({
    fill: folder => writeFileSync(path.join(folder, 'note.txt'), 'The port had 1,200 dock workers.\n'),
});

it.each(SYSTEMS)('on $name', { timeout: 120_000 }, async ({ name, says }) => {
    const browser = page().context().browser();
    if (!browser) throw new Error('the window is in no browser');
    const context = await browser.newContext({
        userAgent: `Mozilla/5.0 (${says}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`,
        storageState: await page().context().storageState(),
        permissions: ['clipboard-read', 'clipboard-write'],
    });
    try {
        const other = await context.newPage();
        await other.goto(page().url());
        const window = new Workbench(() => other);
        await window.ready();
        // The shortcuts of an extension are there once its commands are.
        await window.run('View: Show Crosscheck');
        const shortcuts: readonly Shortcut[] = parse(await window.defaultShortcuts());
        // Those of the system itself, and all of them.
        expect(shortcuts.length).toBeGreaterThan(500);
        const comments = shortcuts.filter(({ command }) => command === 'editor.action.commentLine');
        expect(comments.map(({ key }) => key)).toEqual([name === 'macOS' ? 'cmd+/' : 'ctrl+/']);
        for (const { key, mac, command } of manifest.contributes.keybindings) {
            const own = name === 'macOS' ? mac : key;
            const same = shortcuts.filter(shortcut => shortcut.key === own);
            expect(same.map(shortcut => shortcut.command)).toEqual([command]);
        }
    } finally {
        await context.close();
    }
});
