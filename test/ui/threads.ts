/** What the UI tests do in the editor's comment threads, and the only place that knows their selectors. */

import type { Locator, Page } from 'playwright-core';

export class Threads {
    readonly #open: () => Page;

    constructor(open: () => Page) {
        this.#open = open;
    }

    get #page(): Page {
        return this.#open();
    }

    /** Waits until the box for a new note has the focus. */
    async waitForBox(): Promise<void> {
        await this.#page.locator('.review-widget .comment-form .monaco-editor.focused').waitFor();
    }

    /** Types into the box that has the focus, and hands it in by keyboard. */
    async write(text: string): Promise<void> {
        await this.waitForBox();
        await this.#page.keyboard.type(text);
        await this.#page.keyboard.press('Control+Enter');
    }

    /** Waits until a remark says this. */
    async remark(hasText: string): Promise<void> {
        await this.#remark(hasText).waitFor();
    }

    async noRemark(hasText: string): Promise<void> {
        await this.#remark(hasText).waitFor({ state: 'detached' });
    }

    /** What stands above the thread, once it is this. */
    async title(hasText: string): Promise<void> {
        await this.#page.locator('.review-widget .head .review-title', { hasText }).waitFor();
    }

    /** Presses one of the signs above the thread in which a remark says this. */
    async act(title: string, hasText: string): Promise<void> {
        const thread = this.#page.locator('.review-widget', { hasText });
        await thread.locator(`.head .action-label[aria-label^="${title}"]`).click();
    }

    async reply(text: string): Promise<void> {
        await this.#page.locator('.review-widget .review-thread-reply-button').click();
        await this.write(text);
    }

    /** In place of what the remark says. */
    async edit(hasText: string, text: string): Promise<void> {
        const remark = this.#remark(hasText);
        await remark.hover();
        await remark.locator('.action-label[aria-label^="Edit"]').click();
        await this.#page.locator('.review-comment .edit-container .monaco-editor.focused').waitFor();
        await this.#page.keyboard.press('Control+A');
        await this.#page.keyboard.type(text);
        await this.#page
            .locator('.review-comment .edit-container .monaco-text-button', { hasText: 'Save' })
            .click();
    }

    /** The descriptions of the rows of the Notes view, once one says this. */
    async row(hasText: string): Promise<string> {
        const row = this.#page.locator('.pane-body .monaco-list-row', { hasText }).first();
        await row.waitFor();
        return (await row.textContent()) ?? '';
    }

    async openRow(hasText: string): Promise<void> {
        await this.#page.locator('.pane-body .monaco-list-row', { hasText }).first().click();
    }

    async noRow(hasText: string): Promise<void> {
        await this.#page
            .locator('.pane-body .monaco-list-row', { hasText })
            .first()
            .waitFor({ state: 'detached' });
    }

    /** Ticks a row of a list of which several may be chosen, and takes what is ticked. */
    async tick(hasText: string): Promise<void> {
        const box = this.#page.locator('.quick-input-widget');
        const row = box.locator('.monaco-list-row', { hasText }).first();
        await row.locator('input, .monaco-checkbox').first().click();
        await box.getByRole('button', { name: 'OK' }).click();
        await box.waitFor({ state: 'hidden' });
    }

    /** Writes into the box in which a command asks for words. */
    async answer(text: string): Promise<void> {
        const input = this.#page.locator('.quick-input-widget input.input').first();
        await input.waitFor();
        await input.fill(text);
        await this.#page.keyboard.press('Enter');
        await input.waitFor({ state: 'hidden' });
    }

    #remark(hasText: string): Locator {
        return this.#page.locator('.review-widget .review-comment', { hasText }).first();
    }
}
