/** Writing a draft beside its sources, in the packaged extension. */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, inWindow, LARGE, SMALL, THEMES } from './inWindow.ts';

const DRAFT = 'our-story.md';
const DRAFT_TEXT = `---
date: 2025-03-04
---

The flood on the Sorva killed 12 people in Brennik, the Interior Ministry said on Tuesday.

Jiri Verhal spoke in Brenik. The nearest dry town is 35 miles away.

`;

const { window, picture } = inWindow({
    fill: folder => {
        cpSync(EXAMPLES, folder, { recursive: true });
        mkdirSync(path.join(folder, 'drafts'));
        writeFileSync(path.join(folder, 'drafts', DRAFT), DRAFT_TEXT);
    },
    settings: {
        // The editor's own words are not what is tested here.
        'editor.wordBasedSuggestions': 'off',
        '[markdown]': { 'editor.quickSuggestions': { other: 'on' } },
    },
});

describe.each(THEMES)('a draft in a $name theme', ({ name, kind }) => {
    beforeAll(async () => {
        await window.theme(kind);
        const { width, height } = kind === 'vs' ? LARGE : SMALL;
        await window.resize(width, height);
        await window.open(DRAFT);
        // What was written in another theme is no part of this one.
        await window.run('File: Revert File');
    });

    it('shows figures in other units', async () => {
        await window.hint('≈ 56 km');
        await picture(`hints-${name}`);
    });

    it('completes names from their first letters', async () => {
        await window.clickOn('dry town');
        await window.press('Control+End');
        await window.type('the water came to bren');
        expect(await window.countSuggestions()).toBe(0);
        await window.type(' and Bre');
        const [first] = await window.suggestions('Brennik');
        expect(first).toMatch(/^Brennik \| place, \d documents$/);
        await picture(`completion-${name}`);
        await window.press('Tab');
        await window.waitForText('and Brennik');
    });

    it('takes over a later figure, with a preview', async () => {
        await window.clickOn('12');
        await window.rewrites('Use the latest figure');
        await picture(`rewrite-${name}`);
        await window.press('Escape');
        const titles = await window.rewrite('Use the latest figure');
        expect(titles.join()).toContain('Insert source reference as a footnote …');
        const rows = await window.preview('26');
        await picture(`latest-${name}`);
        expect(rows.join()).toContain(DRAFT);
        // Nothing is ticked: whoever wants it says so.
        await window.waitForText('killed 12 people');
        await window.applyPreview(DRAFT);
        await window.waitForText('killed 26 people');
        await window.press('Control+z');
    });
});
