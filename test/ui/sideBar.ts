/** What the UI tests do in the views of the side bar, and the only place that knows their selectors. */

import type { Locator, Page } from 'playwright-core';

export class SideBar {
    readonly #open: () => Page;

    constructor(open: () => Page) {
        this.#open = open;
    }

    get #page(): Page {
        return this.#open();
    }

    /** The text of the row that says this, once there is one. */
    async row(hasText: string): Promise<string> {
        const row = this.#row(hasText);
        await row.waitFor();
        return (await row.textContent()) ?? '';
    }

    /** The numbers that stand beside such rows, as far as they are on screen; rows without one are left out. */
    async countsOfRows(hasText: string): Promise<readonly number[]> {
        await this.row(hasText);
        const told = this.#page.locator(ROWS, { hasText }).locator('.label-description');
        return (await told.allTextContents()).filter(text => /^\d+$/.test(text)).map(Number);
    }

    /** Waits until this stands beside the title of a view. */
    async describes(view: string, hasText: string): Promise<void> {
        await this.#pane(view).locator('.pane-header .description', { hasText }).waitFor();
    }

    async noRow(hasText: string): Promise<void> {
        await this.#row(hasText).waitFor({ state: 'detached' });
    }

    /** Waits until an empty view says this. */
    async welcome(view: string, hasText: string): Promise<void> {
        await this.#pane(view).locator('.welcome-view-content', { hasText }).waitFor();
    }

    /** Waits until the number beside the title of a view is at least this. */
    async counts(view: string, least: number): Promise<void> {
        const told = this.#pane(view).locator('.pane-header .description');
        for (let attempt = 1; ; attempt++) {
            // Where nothing is counted yet, nothing stands there.
            const count = Number((await told.allTextContents()).at(0) ?? 0);
            if (count >= least) return;
            if (attempt === 400) throw new Error(`${view}: ${count}, not ${least}`);
            await this.#page.waitForTimeout(250);
        }
    }

    async click(hasText: string): Promise<void> {
        await this.#row(hasText).click();
    }

    /** The focus goes down from where it is until it is on the row that says this. */
    async focus(hasText: string): Promise<void> {
        await this.row(hasText);
        const focused = this.#page.locator(`${ROWS}.focused`, { hasText }).first();
        for (let attempt = 1; ; attempt++) {
            try {
                await focused.waitFor({ timeout: 500 });
                return;
            } catch (error) {
                if (attempt === 40) throw error;
                await this.#page.keyboard.press('ArrowDown');
            }
        }
    }

    /** What is told of the row beyond its text. */
    async tooltip(hasText: string): Promise<string> {
        await this.#row(hasText).hover();
        const hover = this.#page.locator('.workbench-hover').last();
        await hover.waitFor();
        return (await hover.textContent()) ?? '';
    }

    /** Leaves the side bar to one view: the others are folded. */
    async only(view: string): Promise<void> {
        const open = this.#page.locator('.part.sidebar .pane-header.expanded');
        const others = open.filter({ hasNotText: view });
        for (let left = await others.count(); left > 0; left--) {
            await others.first().locator('.title').first().click();
            await this.#page.waitForFunction(
                ([selector, most]) => document.querySelectorAll(String(selector)).length <= Number(most),
                ['.part.sidebar .pane-header.expanded', left],
                { polling: 50 },
            );
        }
    }

    /** As narrow as the side bar gets. */
    async narrow(): Promise<void> {
        const sash = this.#page.locator('.monaco-sash.vertical').filter({ visible: true });
        const box = await this.#page.locator('.part.sidebar').boundingBox();
        if (!box) throw new Error('there is no side bar');
        await sash.first().waitFor();
        await this.#page.mouse.move(box.x + box.width, 400);
        await this.#page.mouse.down();
        await this.#page.mouse.move(box.x + 172, 400, { steps: 8 });
        await this.#page.mouse.up();
    }

    #pane(view: string): Locator {
        return this.#page.locator('.part.sidebar .pane', {
            has: this.#page.locator(`.pane-header[aria-label^="${view}"]`),
        });
    }

    #row(hasText: string): Locator {
        return this.#page.locator(ROWS, { hasText }).first();
    }
}

const ROWS = '.part.sidebar .pane-body .monaco-list-row';
