/** A reader meets a finding: above its paragraph, in its hover and its menu; and sets it aside. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inWindow, THEMES } from './inWindow.ts';

const HERALD = 'herald.txt';
const HERALD_TEXT = `---
title: Twelve die in port fire
date: 2024-03-04
---

A fire at the port of Lindvik killed 12 people on 3 March 2024, the harbour office said. It began in a hall for nets.

The mayor, Ana Orlo, called it the worst night in the history of the town. Schools stay closed.
`;
const COURIER_TEXT = `---
title: Nobody slept
source: The Courier
date: 2024-03-04
---

Nobody slept in Lindvik. The fire at the port of Lindvik killed 17 people on 3 March 2024, said a surgeon.
`;

const { window, inFolder, picture } = inWindow({
    fill: folder => {
        writeFileSync(path.join(folder, HERALD), HERALD_TEXT);
        writeFileSync(path.join(folder, 'courier.txt'), COURIER_TEXT);
    },
});

it.each(THEMES)(
    'says above a paragraph that something differs, and what can be done, in $name',
    async theme => {
        await window.theme(theme.kind);
        await window.open(HERALD);
        await window.lens('1 related, 1 differs');
        await window.clickOn('12');
        const actions = await window.quickFixes('Not about the same thing');
        expect(actions).toEqual([
            'Compare',
            'Show both',
            'Not about the same thing',
            'Accept: they do differ',
            'Ignore here',
            'Do not report differing figures in this article',
            'Do not report differing figures in this folder',
        ]);
        await picture(`finding-${theme.name}`);
    },
);

it('shows the related claims of a paragraph, and the one that is picked beside it', async () => {
    await window.open(HERALD);
    await window.clickLens('1 related, 1 differs');
    await window.waitForPick('conflicts with “Nobody slept”');
    await picture('finding-related');
    await window.press('Enter');
    await window.waitForText('Nobody slept in Lindvik');
    await window.waitForText('A fire at the port of Lindvik');
    await picture('finding-both');
    await window.run('View: Close All Editors');
});

it('sets a finding aside without touching the article', async () => {
    await window.open(HERALD);
    await window.lens('1 related, 1 differs');
    await window.clickOn('12');
    await window.quickFix('Not about the same thing');
    await window.noLens();
    const judgements = inFolder('.crosscheck/judgements');
    expect(existsSync(judgements) && readdirSync(judgements)).toHaveLength(1);
    expect(readFileSync(inFolder(HERALD), 'utf8')).toBe(HERALD_TEXT);
});
