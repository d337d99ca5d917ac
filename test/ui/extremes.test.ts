/** Folders that are not like others: empty, with one article, with a great many names and conflicts, and several at once. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import texts from '../../package.nls.json';
import { inWindow } from './inWindow.ts';

const { window, sideBar, goTo, pictures } = inWindow({ fill });

it('shows in an empty folder what to do first', async () => {
    await goTo('empty');
    await window.run('View: Show Crosscheck');
    await sideBar.welcome('Cross-references', firstLineOf(texts['welcome.noArticles']));
    await sideBar.welcome('Conflicts', firstLineOf(texts['welcome.noArticles']));
    await sideBar.welcome('Notes', 'Select words in an article');
    await pictures('extremes-empty');
});

it('says of one article that there is nothing to compare it with', async () => {
    await goTo('one');
    await window.open('herald.txt');
    await window.run('View: Show Crosscheck');
    await sideBar.welcome('Cross-references', firstLineOf(texts['welcome.oneArticle']));
    await sideBar.welcome('Conflicts', firstLineOf(texts['welcome.oneArticle']));
    await pictures('extremes-one');
});

it('lists 500 conflicts and 2,000 names', { timeout: 120_000 }, async () => {
    await goTo('many');
    await window.run('Crosscheck: Focus on Conflicts View');
    await sideBar.only('Conflicts');
    await sideBar.counts('Conflicts', 500);
    // No topic is longer than anyone would read.
    for (const count of await sideBar.countsOfRows('people killed')) expect(count).toBeLessThanOrEqual(50);
    await window.leave();
    await pictures('extremes-conflicts');
    await window.run('Crosscheck: Focus on Entities View');
    await sideBar.only('Entities');
    await sideBar.counts('Entities', 2000);
    await sideBar.click('Places');
    await window.press('ArrowRight');
    await sideBar.row(townAt(0));
    await pictures('extremes-entities');
    // What is not shown at first can be had.
    await window.run('Crosscheck: Focus on Entities View');
    await window.press('End');
    await sideBar.focus('Show more …');
    expect(await sideBar.row('Show more …')).toMatch(/\d left/);
});

it('tells the folders apart where there are several', async () => {
    await goTo('press.code-workspace');
    await window.run('Crosscheck: Focus on Sources View');
    await sideBar.only('Sources');
    await sideBar.row('alpha');
    await sideBar.row('beta');
    await pictures('extremes-folders');
});

function fill(folder: string): void {
    const write = (file: string, text: string) => {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
    };
    mkdirSync(path.join(folder, 'empty'));
    write(
        'one/herald.txt',
        dated('The Herald', 'The port of Lindvik had 1,200 dock workers on 3 March 2024.'),
    );
    for (let i = 0; i < 50; i++) {
        const towns = Array.from({ length: 42 }, (_, k) => townAt(i * 42 + k));
        const killed = towns.slice(0, 10);
        const lists = [10, 21, 32].map(k => `They met in ${towns.slice(k, k + 11).join(', then in ')}.`);
        const told = (more: number) =>
            killed.map(
                (town, k) =>
                    `The ${DISASTERS[k % 5]} ${town} killed ${10 + i + k + more} people on 3 March 2024.`,
            );
        write(`many/herald-${i}.txt`, dated('The Herald', [...told(0), ...lists].join('\n\n')));
        write(`many/courier-${i}.txt`, dated(`The Courier of ${killed[0]}`, told(7).reverse().join('\n\n')));
    }
    for (const [name, count] of [['alpha', 1200] as const, ['beta', 1500] as const])
        write(
            `${name}/report.txt`,
            dated(`The ${name}`, `The port of Lindvik had ${count} dock workers on 3 March 2024.`),
        );
    write('press.code-workspace', JSON.stringify({ folders: [{ path: 'alpha' }, { path: 'beta' }] }));
}

const DISASTERS = ['fire at the port of', 'explosion in', 'flood in', 'train crash near', 'storm in'];
const BEGINNINGS = [
    'Bra',
    'Len',
    'Vik',
    'Tor',
    'Mol',
    'Kes',
    'Dar',
    'Sun',
    'Hal',
    'Rev',
    'Ost',
    'Mar',
    'Pil',
    'Gor',
    'Nam',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ana', 'eri', 'ilo', 'ora', 'une'];
const ENDS = [
    'vik',
    'tor',
    'mund',
    'stad',
    'gard',
    'lund',
    'holm',
    'berg',
    'nes',
    'dal',
    'rup',
    'sund',
    'by',
    'fors',
];

/** Another one for each of the first 2,100. */
function townAt(index: number): string {
    const first = BEGINNINGS[index % 15];
    const second = MIDDLES[Math.floor(index / 15) % 10];
    return `${first}${second}${ENDS[Math.floor(index / 150) % 14]}`;
}

function dated(source: string, text: string): string {
    return `---\nsource: ${source}\ndate: 2024-03-04\n---\n\n${text}\n`;
}

function firstLineOf(welcome: string): string {
    return welcome.split('\n')[0] ?? '';
}
