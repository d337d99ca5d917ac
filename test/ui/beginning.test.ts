/** How one begins: the walkthrough, the examples, the settings. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { EXAMPLES, inWindow, LARGE, ROOT, SMALL, THEMES } from './inWindow.ts';

const STEPS = [
    ['open', texts['walkthrough.open.title']],
    ['point', texts['walkthrough.point.title']],
    ['judge', texts['walkthrough.judge.title']],
    ['write', texts['walkthrough.write.title']],
] as const;

const { window, page, inFolder, picture } = inWindow({
    fill: folder => writeFileSync(path.join(folder, 'note.txt'), 'The port had 1,200 dock workers.\n'),
});

describe.each(THEMES)('the walkthrough in a $name theme', ({ name, kind }) => {
    it('has a picture for each of its steps', async () => {
        await window.theme(kind);
        const { width, height } = kind === 'vs' ? LARGE : SMALL;
        await window.resize(width, height);
        await window.closeSideBar();
        await window.walkthrough(texts['walkthrough.title']);
        for (const [id, title] of STEPS) {
            await window.walkthroughStep(title, wordsOf(id));
            await picture(`walkthrough-${id}-${name}`);
        }
    });
});

describe('one who begins', () => {
    beforeAll(async () => {
        await window.theme('vs-dark');
        await window.resize(1280, 800);
    });

    it('is asked where the examples are to be copied, and sees them opened', async () => {
        await window.run('Crosscheck: Open the Example Articles …');
        const opened = page().context().waitForEvent('page');
        await window.answerPath(
            'Where the example articles are to be copied',
            `${inFolder()}/`,
            'Copy Examples Here',
        );
        const examples = await opened;
        const copied = inFolder('crosscheck-examples');
        expect(decodeURIComponent(examples.url())).toContain(copied);
        await examples.close();
        expect(existsSync(copied) && readdirSync(copied)).toEqual(readdirSync(EXAMPLES));
    });

    it('finds the settings in groups', async () => {
        const groups = await window.settingGroups('crosscheck.crosscheck');
        await picture('settings');
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
