/** What the UI tests do in the page of the timeline, and the only place that knows its selectors. */

import axe from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A fault that axe has found, as "color-contrast: .faint". */
export type Fault = string;

export class TimelinePage {
    readonly #open: () => Page;

    constructor(open: () => Page) {
        this.#open = open;
    }

    get #page(): Page {
        return this.#open();
    }

    /** Waits until the timeline has this title. */
    async titled(title: string): Promise<void> {
        await this.#frame().getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    }

    /** Waits until there are so many values. */
    async hasValues(count: number): Promise<void> {
        await this.#rows()
            .nth(count - 1)
            .waitFor();
        await this.#rows().nth(count).waitFor({ state: 'detached' });
    }

    /** The rows of the table, cell by cell. */
    async table(): Promise<readonly string[]> {
        const rows = await this.#rows().all();
        return Promise.all(
            rows.map(async row => (await row.locator('td').allInnerTexts()).map(oneLine).join(' | ')),
        );
    }

    async text(): Promise<string> {
        return oneLine((await this.#frame().locator('main').allInnerTexts()).join(' '));
    }

    /** How many elements of the page match. */
    async count(selector: string): Promise<number> {
        return this.#frame().locator(selector).count();
    }

    /** Points at the mark of a value, counted from 0, and tells what is said beside it. */
    async point(index: number): Promise<string> {
        await this.#mark(index).hover();
        return this.tip();
    }

    async tip(): Promise<string> {
        const tip = this.#frame().locator('.tip');
        await tip.waitFor();
        return oneLine((await tip.allInnerTexts()).join(' '));
    }

    async noTip(): Promise<void> {
        await this.#frame().locator('.tip').waitFor({ state: 'hidden' });
    }

    async openMark(index: number): Promise<void> {
        await this.#mark(index).click();
    }

    async focusFirst(): Promise<void> {
        await this.#frame().locator('.mark[tabindex="0"], .event[tabindex="0"]').focus();
    }

    /** What a screen reader says of what has the focus. */
    async focused(): Promise<string> {
        const active = this.#frame().locator(':focus');
        return (await active.getAttribute('aria-label')) ?? oneLine((await active.allInnerTexts()).join(' '));
    }

    async press(button: string): Promise<void> {
        await this.#frame().getByRole('button', { name: button }).click();
    }

    /** The colours in which text and background are painted. */
    async colours(): Promise<{ readonly text: string; readonly background: string; readonly axis: string }> {
        return this.#frame()
            .locator('main')
            .evaluate(main => ({
                text: getComputedStyle(main).color,
                background: getComputedStyle(document.body).backgroundColor,
                axis: main.querySelector('.chart text')?.getAttribute('fill') ?? '',
            }));
    }

    /** Whether all of the chart is inside the page, and no two of its labels cover each other. */
    async layoutFaults(): Promise<readonly string[]> {
        return this.#frame().locator('main').evaluate(layoutFaults);
    }

    /** What axe has against the page: faults of impact "serious" and "critical". */
    async faults(): Promise<readonly Fault[]> {
        const frame = await this.#contentFrame();
        await frame.evaluate(axe.source);
        return frame.evaluate(seriousFaults);
    }

    /** Whether the policy of the page lets a script that was written into it run, or something be loaded. */
    async isOpenToScripts(): Promise<boolean> {
        return (await this.#contentFrame()).evaluate(runsInlineScripts);
    }

    #frame(): FrameLocator {
        return this.#page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    }

    async #contentFrame() {
        const element = await this.#frame().locator('main').elementHandle();
        const frame = await element?.ownerFrame();
        if (!frame) throw new Error('the page of the timeline is not there');
        return frame;
    }

    #rows(): Locator {
        return this.#frame().locator('tbody tr');
    }

    #mark(index: number): Locator {
        return this.#frame().locator('.mark').nth(index);
    }
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}

// These run in the page: nothing from outside of them is there.

function layoutFaults(main: Element): readonly string[] {
    const faults: string[] = [];
    const chart = main.querySelector('.chart svg')?.getBoundingClientRect();
    if (!chart) return ['there is no chart'];
    const labels = [...main.querySelectorAll('.chart > svg > text')].map(label => ({
        words: label.textContent ?? '',
        box: label.getBoundingClientRect(),
    }));
    for (const [i, { words, box }] of labels.entries()) {
        if (box.left < chart.left - 1 || box.right > chart.right + 1) faults.push(`“${words}” is cut off`);
        for (const other of labels.slice(0, i)) {
            const isApart =
                box.right <= other.box.left + 1 ||
                other.box.right <= box.left + 1 ||
                box.bottom <= other.box.top + 4 ||
                other.box.bottom <= box.top + 4;
            if (!isApart) faults.push(`“${words}” covers “${other.words}”`);
        }
    }
    for (const mark of main.querySelectorAll('.chart .mark')) {
        const box = mark.getBoundingClientRect();
        if (box.left < chart.left - 1 || box.right > chart.right + 1) faults.push('a mark is cut off');
        if (box.top < chart.top - 1 || box.bottom > chart.bottom + 1) faults.push('a mark is cut off above');
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} too wide`);
    return faults;
}

interface AxeResult {
    readonly violations: readonly {
        readonly id: string;
        readonly impact?: string | null;
        readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
    }[];
}

async function seriousFaults(): Promise<readonly string[]> {
    const tool: unknown = Reflect.get(globalThis, 'axe');
    if (typeof tool !== 'object' || tool === null) throw new Error('axe is not there');
    const run: unknown = Reflect.get(tool, 'run');
    if (typeof run !== 'function') throw new Error('axe cannot run');
    const { violations }: AxeResult = await run.call(tool, document);
    return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
        );
}

async function runsInlineScripts(): Promise<boolean> {
    const script = document.createElement('script');
    script.textContent = 'globalThis.isRun = true';
    document.body.append(script);
    script.remove();
    const image = new Image();
    const isLoaded = new Promise<boolean>(resolve => {
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
    });
    // A picture of one pixel: the policy names no such source.
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    return (await isLoaded) || Reflect.get(globalThis, 'isRun') === true;
}
