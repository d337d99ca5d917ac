/** What the UI tests do in VS Code's window, and the only place that knows its selectors. Every wait is for a state, none for a time. */

import type { Locator, Page } from 'playwright-core';

/** Red, green and blue of 0 to 255, as in "rgb(255, 136, 0)". */
export type Colour = string;

/** As the window calls the four kinds of themes, each with the title of one. */
const THEME_TITLES = {
    'vs-dark': 'Dark Modern',
    vs: 'Light Modern',
    'hc-black': 'Dark High Contrast',
    'hc-light': 'Light High Contrast',
} as const;

export type ThemeKind = keyof typeof THEME_TITLES;

/** How long the folders take at most where they come, in milliseconds, and how often the page is loaded for them. */
const SOON = 8_000;
const LOADS = 3;

export class Workbench {
    readonly #open: () => Page;

    constructor(open: () => Page) {
        this.#open = open;
    }

    get #page(): Page {
        return this.#open();
    }

    async ready(options: { readonly timeout?: number } = {}): Promise<void> {
        await this.#page.locator('.monaco-workbench .part.editor').waitFor();
        // The files of the folder, or the view that was in front when the window was last closed.
        await this.#page
            .locator('.explorer-folders-view .monaco-list-row, .part.sidebar .viewlet[id*="crosscheck"]')
            .first()
            .waitFor(options);
    }

    /**
     * Of a file that names several folders. With extensions or none, VS Code in a browser now and then opens it as if it
     * named none, and stays so until the page is loaded again.
     */
    async folders(): Promise<void> {
        for (let left = LOADS; left > 0; left--) {
            try {
                return await this.ready({ timeout: SOON });
            } catch {
                await this.#page.reload();
            }
        }
        await this.ready();
    }

    /** Runs a command by its title, as in the command palette. */
    async run(title: string): Promise<void> {
        await this.#choose('F1', `>${title}`, title);
    }

    async open(file: string): Promise<void> {
        await this.#choose('Control+P', file, file);
        await this.#page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
        await this.#lines().first().waitFor();
    }

    /** The name of the file in the active editor, once it is another one than this. */
    async fileOtherThan(file: string): Promise<string> {
        const tab = this.#page.locator(`.tab.active:not([data-resource-name="${file}"])`);
        await tab.waitFor();
        return (await tab.getAttribute('data-resource-name')) ?? '';
    }

    /** Waits until a file is in front in one of the groups of editors. */
    async waitForFile(file: string): Promise<void> {
        await this.#page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    }

    /** Waits until the cursor, or one end of the selection, is in a line, counted from 1. */
    async waitForLine(line: number): Promise<void> {
        await this.#page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();
    }

    /** Puts the cursor into words that are on screen. */
    async clickOn(words: string): Promise<void> {
        // A click is lost while the window moves the focus from a closing box to the editor.
        for (let attempt = 1; ; attempt++) {
            const { x, y } = await this.#middleOf(words);
            await this.#page.mouse.click(x, y);
            try {
                await this.#page.waitForFunction(isCursorNear, { x, y }, { polling: 50, timeout: 1000 });
                // A window that has just been resized may move the words before the click comes.
                const now = await this.#middleOf(words);
                if ((now.x === x && now.y === y) || attempt === 10) return;
            } catch (error) {
                if (attempt === 10) throw error;
            }
        }
    }

    /** The colour in which words are painted, once it is another one than that of the plain words. */
    async colourOfToken(words: string, plain: string): Promise<Colour> {
        // Not with every frame: a window in which nothing moves paints none.
        const colour = await this.#page.waitForFunction(tokenColour, { words, plain }, { polling: 100 });
        return String(await colour.jsonValue());
    }

    /** The hover over words, once it says all of this; the pointer stays there. */
    async hover(words: string, ...expected: readonly string[]): Promise<Locator> {
        const hover = this.#hover(expected);
        // A hover that is asked for before all has been read says less, or nothing: move away and ask again.
        for (let attempt = 1; ; attempt++) {
            const { x, y } = await this.#middleOf(words);
            await this.leave();
            await this.#page.mouse.move(x, y, { steps: 4 });
            try {
                await hover.waitFor({ timeout: 3000 });
                return hover;
            } catch (error) {
                if (attempt === 8) throw error;
            }
        }
    }

    /** The hover at the cursor, asked for by keyboard, once it says all of this. */
    async hoverAtCursor(...expected: readonly string[]): Promise<Locator> {
        await this.run('Show or Focus Hover');
        const hover = this.#hover(expected);
        await hover.waitFor();
        return hover;
    }

    /** Waits until what is typed goes into an article. */
    async editorHasFocus(): Promise<void> {
        await this.#page
            .locator(
                '.editor-instance > .monaco-editor.focused, .editor-instance .monaco-editor.focused:not(.review-widget *)',
            )
            .first()
            .waitFor();
    }

    async press(key: string): Promise<void> {
        await this.#page.keyboard.press(key);
    }

    /** Away from everything that pops up. */
    async leave(): Promise<void> {
        await this.#page.mouse.move(640, 2);
        await this.#page.keyboard.press('Escape');
        await this.#page.keyboard.press('Escape');
        await this.#hover().waitFor({ state: 'hidden' });
    }

    /** The list of all places that speak of what is at the cursor, by document; it stays open. */
    async references(document: string): Promise<void> {
        const rows = this.#page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
        // Asked for before all has been read it has less, or says that there is nothing.
        for (let attempt = 1; ; attempt++) {
            await this.#page.keyboard.press('Shift+F12');
            try {
                await rows.filter({ hasText: document }).first().waitFor({ timeout: 3000 });
                return;
            } catch (error) {
                if (attempt === 8) throw error;
                await this.#page.keyboard.press('Escape');
            }
        }
    }

    /** Opens the list behind the last of the breadcrumbs, and waits for a row of it. */
    async breadcrumbs(hasText: string): Promise<void> {
        await this.run('Focus and Select Breadcrumbs');
        await this.#page
            .locator('.monaco-breadcrumbs-picker .monaco-list-row', { hasText })
            .first()
            .waitFor();
    }

    /** The text of the row of the Outline view that says this, once there is one. */
    async outlineRow(hasText: string): Promise<string> {
        await this.run('Explorer: Focus on Outline View');
        const row = this.#page.locator('.outline-tree .monaco-list-row', { hasText }).first();
        return (await row.textContent()) ?? '';
    }

    /** What the item of the languages of the active editor shows in the status bar, once it says this. */
    async languageStatus(hasText: string): Promise<string> {
        await this.#page.locator('#status\\.languageStatus').hover();
        const item = this.#page.locator('.hover-language-status', { hasText }).first();
        return (await item.textContent()) ?? '';
    }

    /** Presses a button of the notification that says this. */
    async answer(hasText: string, button: string): Promise<void> {
        const notification = this.#page.locator('.notifications-toasts .notification-list-item', { hasText });
        await notification.getByRole('button', { name: button }).click();
    }

    /** Chooses a row of the list that a command shows. */
    async pick(row: string, { attempts = 10 } = {}): Promise<void> {
        const box = this.#page.locator('.quick-input-widget');
        const input = box.locator('input.input').first();
        const wanted = box.locator('.monaco-list-row.focused', { hasText: row }).first();
        // One list may follow another in the same box: what is typed into the earlier one is gone.
        for (let attempt = 1; ; attempt++) {
            await input.fill(row);
            try {
                await wanted.waitFor({ timeout: 1000 });
                break;
            } catch (error) {
                if (attempt === attempts) throw error;
            }
        }
        await this.#page.keyboard.press('Enter');
        await wanted.waitFor({ state: 'hidden' });
    }

    /** Answers the dialog that asks where to save, in the window itself, once it proposes a file of this kind. */
    async saveAs(file: string): Promise<void> {
        const input = this.#page.locator('.quick-input-widget input.input').first();
        const kind = file.slice(file.lastIndexOf('.'));
        await this.#page.waitForFunction(
            kind =>
                document
                    .querySelector<HTMLInputElement>('.quick-input-widget input.input')
                    ?.value.endsWith(kind),
            kind,
            { polling: 50 },
        );
        await input.fill(file);
        await this.#page.keyboard.press('Enter');
        await input.waitFor({ state: 'hidden' });
    }

    /** Writes into the box that a command shows. */
    async answerBox(text: string): Promise<void> {
        const box = this.#page.locator('.quick-input-widget');
        await box.locator('input.input').first().fill(text);
        await this.#page.keyboard.press('Enter');
        await box.waitFor({ state: 'hidden' });
    }

    /** Waits until this stands above a paragraph. */
    async lens(hasText: string): Promise<void> {
        await this.#lens(hasText).waitFor();
    }

    async clickLens(hasText: string): Promise<void> {
        await this.#lens(hasText).click();
    }

    /** Waits until nothing stands above any paragraph. */
    async noLens(): Promise<void> {
        await this.#page.locator('.codelens-decoration a').first().waitFor({ state: 'detached' });
    }

    /** The titles of what can be done at the cursor about a finding, once this is among them; the menu stays open. */
    async quickFixes(title: string): Promise<readonly string[]> {
        const rows = this.#page.locator('.action-widget .monaco-list-row.action');
        const wanted = rows.filter({ hasText: title }).first();
        // The menu that is asked for before all has been read says less, or nothing: close it and ask again.
        for (let attempt = 1; ; attempt++) {
            await this.#page.keyboard.press('Control+Period');
            try {
                await wanted.waitFor({ timeout: 3000 });
                break;
            } catch (error) {
                if (attempt === 8) throw error;
                await this.#page.keyboard.press('Escape');
            }
        }
        const titles = await rows.allTextContents();
        const first = titles.findIndex(text => text.startsWith('Compare'));
        return titles.slice(first, first + 7);
    }

    async quickFix(title: string): Promise<void> {
        const titles = await this.quickFixes(title);
        // The first one is in front already.
        for (const each of titles) {
            if (each === title) break;
            await this.#page.keyboard.press('ArrowDown');
        }
        await this.#page.locator('.action-widget .monaco-list-row.focused', { hasText: title }).waitFor();
        await this.#page.keyboard.press('Enter');
    }

    /** Waits until the list that a command shows has this row in front. */
    async waitForPick(hasText: string): Promise<void> {
        await this.#page
            .locator('.quick-input-widget .monaco-list-row.focused', { hasText })
            .first()
            .waitFor();
    }

    /** Waits until a line of the active editor shows this. */
    async waitForText(hasText: string): Promise<void> {
        await this.#lines().filter({ hasText }).first().waitFor();
    }

    /** Whether words are painted by a decoration of an extension. */
    async isDecorated(words: string): Promise<boolean> {
        return this.#page.evaluate(isDecorated, words);
    }

    /** So that the editor has all the width: beside the side bar a walkthrough shows no pictures. */
    async closeSideBar(): Promise<void> {
        const bar = this.#page.locator('.part.sidebar');
        if (!(await bar.isVisible())) return;
        await this.#page.keyboard.press('Control+b');
        await bar.waitFor({ state: 'hidden' });
    }

    /** Opens a walkthrough by its title. */
    async walkthrough(title: string): Promise<void> {
        await this.run('Welcome: Open Walkthrough...');
        await this.pick(title);
        await this.#page
            .locator('.gettingStartedContainer .getting-started-category', { hasText: title })
            .first()
            .waitFor();
    }

    /** Opens a step of the walkthrough that is shown, and waits for its picture, in which these words stand without spaces. */
    async walkthroughStep(title: string, words: string): Promise<void> {
        const step = this.#page.locator('.gettingStartedContainer .getting-started-step', { hasText: title });
        await step.first().click();
        await this.#page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
        for (let attempt = 1; !(await this.#isDrawn(words)); attempt++) {
            if (attempt === 60) throw new Error(`The picture of “${title}” is not shown`);
            await this.#page.waitForTimeout(250);
        }
    }

    /** Whether a frame of the window, or one within it, shows an SVG with these words. */
    async #isDrawn(words: string): Promise<boolean> {
        for (const frame of this.#page.frames()) {
            const svg = frame.locator('svg').first();
            const text =
                (await svg.count().catch(() => 0)) > 0 ? await svg.textContent().catch(() => '') : '';
            if (text?.replace(/\s/g, '') === words) return svg.isVisible().catch(() => false);
        }
        return false;
    }

    /** Writes into the box in front, as where a folder is asked for, and accepts it. */
    async answerPath(title: string, path: string, button: string): Promise<void> {
        const box = this.#page.locator('.quick-input-widget', { hasText: title });
        await box.locator('input.input').first().fill(path);
        // The oldest one calls the button OK whatever it is asked for.
        await box.getByRole('button', { name: new RegExp(`^(?:${button}|OK)$`) }).click();
    }

    /** All shortcuts that are there without anybody's doing, as JSON with comments. */
    async defaultShortcuts(): Promise<string> {
        await this.#page.evaluate(() => navigator.clipboard.writeText(''));
        await this.run('Preferences: Open Default Keyboard Shortcuts (JSON)');
        await this.#lines().filter({ hasText: '"command"' }).first().waitFor();
        await this.#page.locator('.editor-instance .view-lines').first().click();
        await this.run('Select All');
        // The key of the browser that the window runs in, whatever system the window takes itself for.
        await this.#page.keyboard.press('Control+c');
        for (let attempt = 1; ; attempt++) {
            const text = await this.#page.evaluate(() => navigator.clipboard.readText());
            if (text.includes('"command"')) return text;
            if (attempt === 40) throw new Error('nothing was copied');
            await this.#page.waitForTimeout(250);
        }
    }

    /** The groups of the settings of an extension, as the editor of settings lists them. */
    async settingGroups(extension: string): Promise<readonly string[]> {
        await this.run('Preferences: Open Settings (UI)');
        const editor = this.#page.locator('.settings-editor');
        await editor.locator('.suggest-input-container .view-lines').first().click();
        await this.#page.keyboard.type(`@ext:${extension}`);
        await editor.locator('.settings-toc-entry', { hasText: 'Troubleshooting' }).first().waitFor();
        return editor.locator('.settings-toc-entry').allTextContents();
    }

    async type(words: string): Promise<void> {
        await this.#page.keyboard.type(words, { delay: 40 });
    }

    /** The names that are offered while one types, once this is among them, each with what stands beside it. */
    async suggestions(name: string): Promise<readonly string[]> {
        const rows = this.#suggestions();
        await rows.filter({ hasText: name }).first().waitFor();
        return rows.evaluateAll(all =>
            all.map(row =>
                ['.label-name', '.details-label', '.qualifier-label']
                    .map(part => row.querySelector(part)?.textContent ?? '')
                    .filter(text => text !== '')
                    .join(' | '),
            ),
        );
    }

    /** How many are offered now. */
    async countSuggestions(): Promise<number> {
        return this.#suggestions().count();
    }

    /** What can be rewritten at the cursor, once this is among it; the menu stays open. */
    async rewrites(title: string): Promise<readonly string[]> {
        const rows = this.#page.locator('.action-widget .monaco-list-row.action');
        const wanted = rows.filter({ hasText: title }).first();
        for (let attempt = 1; ; attempt++) {
            await this.#page.keyboard.press('Control+Shift+R');
            try {
                await wanted.waitFor({ timeout: 3000 });
                break;
            } catch (error) {
                if (attempt === 8) throw error;
                await this.#page.keyboard.press('Escape');
            }
        }
        return rows.allTextContents();
    }

    /** Chooses what can be rewritten at the cursor, by its title. */
    async rewrite(title: string): Promise<readonly string[]> {
        const titles = await this.rewrites(title);
        // By keyboard: the oldest one takes no click before the pointer has moved.
        const focused = this.#page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
        for (let steps = 0; (await focused.count()) === 0; steps++) {
            if (steps === titles.length) throw new Error(`“${title}” cannot be reached`);
            await this.#page.keyboard.press('ArrowDown');
        }
        await this.#page.keyboard.press('Enter');
        return titles;
    }

    /** The rows of the preview of changes, once it says this. */
    async preview(hasText: string): Promise<readonly string[]> {
        const rows = this.#page.locator('.bulk-edit-panel .monaco-list-row');
        await rows.filter({ hasText }).first().waitFor();
        return rows.allTextContents();
    }

    /** Ticks all changes of the file, and applies them. */
    async applyPreview(file: string): Promise<void> {
        const panel = this.#page.locator('.bulk-edit-panel');
        const row = panel.locator('.monaco-list-row', { hasText: file }).first();
        await row.getByRole('checkbox').first().click();
        await panel.getByRole('button', { name: 'Apply' }).first().click();
        await row.waitFor({ state: 'hidden' });
    }

    /** Waits until a hint beside the words says this. */
    async hint(hasText: string): Promise<void> {
        await this.#lines().filter({ hasText }).first().waitFor();
    }

    /** Opens the window anew; what it shows is written down first, which it otherwise is only once a minute. */
    async reload(): Promise<void> {
        await Promise.all([this.#page.waitForEvent('load'), this.run('Developer: Reload Window')]);
        await this.ready();
    }

    /** Paints the window in a theme of this kind. */
    async theme(kind: ThemeKind): Promise<void> {
        // A window that is still being restored closes the list of themes again.
        for (let attempt = 1; ; attempt++) {
            await this.run('Preferences: Color Theme');
            try {
                await this.pick(THEME_TITLES[kind], { attempts: 3 });
                await this.#page.locator(`.monaco-workbench.${kind}`).waitFor({ timeout: 5000 });
                return;
            } catch (error) {
                if (attempt === 5) throw error;
            }
        }
    }

    /** Waits until the window is painted in a theme of this kind. */
    async themed(kind: ThemeKind): Promise<void> {
        await this.#page.locator(`.monaco-workbench.${kind}`).waitFor();
    }

    /** Once no view is at work any more. */
    async picture(file: string): Promise<void> {
        await this.#page
            .waitForFunction(
                () => document.querySelector('.part.sidebar .monaco-progress-container.active') === null,
                undefined,
                { polling: 100, timeout: 3000 },
            )
            // What has failed may never come to rest, and its picture is wanted all the same.
            .catch(() => undefined);
        await this.#page.screenshot({ path: file, animations: 'disabled' });
    }

    async resize(width: number, height: number): Promise<void> {
        await this.#page.setViewportSize({ width, height });
        await this.#page.waitForFunction(
            width => document.querySelector('.monaco-workbench')?.clientWidth === width,
            width,
            { polling: 50 },
        );
    }

    #suggestions(): Locator {
        return this.#page.locator('.suggest-widget.visible .monaco-list-row');
    }

    #lens(hasText: string): Locator {
        return this.#page.locator('.codelens-decoration a', { hasText }).first();
    }

    #lines(): Locator {
        return this.#page.locator('.editor-instance .view-lines .view-line');
    }

    /** Of the editor: the window's tooltips are hovers too, with a class more. */
    #hover(expected: readonly string[] = []): Locator {
        let hover = this.#page.locator(
            '.monaco-hover:not(.hidden):not(.workbench-hover) .hover-contents:visible',
        );
        for (const hasText of expected) hover = hover.filter({ hasText });
        return hover.first();
    }

    async #choose(key: string, text: string, row: string): Promise<void> {
        // A command may come late, while the extension is still starting, and another one may stand before it.
        for (let attempt = 1; ; attempt++) {
            // The first time in any case: the box of something else may be open.
            if (attempt === 1 || !(await this.#box().isVisible())) await this.#openBox(key);
            if ((await this.#fillBox(text)) && (await this.#moveDownTo(row))) break;
            if (attempt === 20) throw new Error(`“${row}” is not offered`);
            await this.#fillBox('');
        }
        const wanted = this.#page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: row });
        await this.#page.keyboard.press('Enter');
        // The box itself may stay, for what the command asks.
        await wanted.first().waitFor({ state: 'hidden' });
    }

    /** Presses the key until the box is there: it does nothing while the window is still being restored. */
    async #openBox(key: string): Promise<void> {
        for (let attempt = 1; ; attempt++) {
            await this.#page.keyboard.press(key);
            try {
                await this.#box().waitFor({ timeout: 1000 });
                return;
            } catch (error) {
                if (attempt === 15) throw error;
            }
        }
    }

    /** Whether it could be: the box closes when the window takes the focus for something else. */
    async #fillBox(text: string): Promise<boolean> {
        try {
            await this.#box().fill(text, { timeout: 2000 });
            return true;
        } catch {
            return false;
        }
    }

    #box(): Locator {
        return this.#page.locator('.quick-input-widget input.input').first();
    }

    /** To a row of the list in front, if it has that row by and by. */
    async #moveDownTo(hasText: string): Promise<boolean> {
        const rows = this.#page.locator('.quick-input-widget .monaco-list-row', { hasText });
        try {
            await rows.first().waitFor({ timeout: 1500 });
        } catch {
            return false;
        }
        const focused = this.#page.locator('.quick-input-widget .monaco-list-row.focused', { hasText });
        for (let steps = 0; steps < 6; steps++) {
            if ((await focused.count()) > 0) return true;
            await this.#page.keyboard.press('ArrowDown');
        }
        return false;
    }

    async #middleOf(words: string): Promise<{ readonly x: number; readonly y: number }> {
        const found = await this.#page.evaluate(middleOf, words);
        if (!found) throw new Error(`“${words}” is not on screen`);
        return found;
    }
}

// These run in the page: nothing from outside of them is there. The editor writes spaces as U+00A0.

/** Tokens carry classes whose rules are made at run time. Undefined while the words are not there, or painted like the plain ones. */
function tokenColour({ words, plain }: { words: string; plain: string }): string | undefined {
    const spans = [...document.querySelectorAll('.editor-instance .view-line span > span')];
    const colourOf = (text: string) => {
        const span = spans.find(({ textContent }) => textContent?.replace(/\u00a0/g, ' ').includes(text));
        return span && getComputedStyle(span).color;
    };
    return colourOf(words) === colourOf(plain) ? undefined : colourOf(words);
}

function isDecorated(words: string): boolean {
    const spans = [...document.querySelectorAll('.editor-instance .view-line span > span')];
    const span = spans.find(({ textContent }) => textContent?.replace(/\u00a0/g, ' ').includes(words));
    return span?.className.includes('TextEditorDecorationType') === true;
}

function middleOf(words: string): { x: number; y: number } | undefined {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
        }
    }
    return undefined;
}

function isCursorNear({ x, y }: { x: number; y: number }): boolean {
    const cursor = document.querySelector('.editor-instance .cursors-layer .cursor')?.getBoundingClientRect();
    return cursor !== undefined && Math.abs(cursor.x - x) < 20 && cursor.top <= y && y <= cursor.bottom;
}
