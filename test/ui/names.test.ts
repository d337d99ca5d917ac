/** Two articles name another winner, beside figures that have nothing to do with it: the names are what a reader is led to. */

import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inWindow, THEMES } from './inWindow.ts';

const { window, sideBar, inFolder, picture } = inWindow({
    fill: folder => {
        writeFileSync(
            path.join(folder, 'herald.txt'),
            '---\ntitle: Lindvik has a new mayor\ndate: 2024-03-04\n---\n\nHanna Brekke was elected mayor of Lindvik on Sunday with 4,210 votes. The hall was full.\n',
        );
        writeFileSync(
            path.join(folder, 'courier.txt'),
            '---\ntitle: A long night in Lindvik\nsource: The Courier\ndate: 2024-03-04\n---\n\nOlav Sunde was elected mayor of Lindvik on Sunday after 3 rounds. He is a ferryman.\n',
        );
    },
});

it.each(THEMES)('shows both names, in $name', async theme => {
    await window.theme(theme.kind);
    await window.open('herald.txt');
    await window.lens('1 related, 1 differs');
    await window.run('Crosscheck: Focus on Conflicts View');
    await sideBar.only('Conflicts');
    expect(await sideBar.row('Hanna Brekke')).toContain('Olav Sunde');
    await picture(`names-${theme.name}`);
});

it('sets the conflict aside where the name stands', async () => {
    await window.open('herald.txt');
    await window.lens('1 related, 1 differs');
    await window.clickOn('Hanna Brekke');
    await window.quickFix('Not about the same thing');
    await window.noLens();
    expect(readdirSync(inFolder('.crosscheck/judgements'))).toHaveLength(1);
});
