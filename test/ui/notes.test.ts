/** A reader notes what is to be checked: in a thread at the words, by keyboard and by mouse, and in the view of all notes. */

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

The mayor, Ana Orlo, called it the worst night in the history of the town. Schools stay closed until Friday.

Ana Orlo had not slept. She promised an inquiry, and help for those who lost their boats.
`;
const COURIER_TEXT = `---
title: Night of fire in Lindvik
source: The Courier
date: 2024-03-04
---

Nobody slept in Lindvik. Ana Orlo came at dawn, and stayed with the crews until the last hall was cold.
`;

const { window, threads, sideBar, inFolder, picture } = inWindow({
    fill: folder => {
        writeFileSync(inFolder(HERALD), HERALD_TEXT);
        writeFileSync(path.join(folder, 'courier.txt'), COURIER_TEXT);
    },
    settings: { 'comments.openView': 'never', 'crosscheck.notes.author': 'Lena Osvald' },
    leavesAfterEach: false,
});

/** What the files of the notes say, as the disk has them. */
function said(): readonly string[] {
    const notes = inFolder('.crosscheck/notes');
    if (!existsSync(notes)) return [];
    return readdirSync(notes).map(name => {
        const { body } = JSON.parse(readFileSync(path.join(notes, name), 'utf8'));
        return body.map(({ value }: { readonly value: string }) => value).join(' | ');
    });
}

it('adds a note by keyboard alone, and gives it a status and tags', async () => {
    await window.open(HERALD);
    await window.colourOfToken('Lindvik', 'killed');
    await window.clickOn('12');
    await window.press('Control+K');
    await window.press('a');
    await threads.waitForBox();
    await picture('note-new');
    await threads.write('Who **counted**? Ask the harbour office.');
    await threads.remark('Who counted?');
    await window.editorHasFocus();
    await window.run('Crosscheck: Set Status of Note');
    await window.pick('to check');
    await threads.title('To check');
    await window.run('Crosscheck: Set Tags of Note');
    await threads.answer('fire, toll');
    await threads.title('To check · #fire #toll');
    expect(said()).toEqual(['Who **counted**? Ask the harbour office. | fire | toll | to check']);
    expect(readFileSync(inFolder(HERALD), 'utf8')).toBe(HERALD_TEXT);
});

it('answers a note, and changes what was said', async () => {
    await threads.reply('The surgeon did.');
    await threads.remark('The surgeon did.');
    await threads.edit('The surgeon did.', 'The surgeon did, at dawn.');
    await threads.remark('The surgeon did, at dawn.');
    await expect.poll(said).toContain('The surgeon did, at dawn.');
});

it('notes a name wherever it stands', async () => {
    await window.clickOn('Ana Orlo');
    await window.run('Crosscheck: Note Every Occurrence');
    await window.waitForPick('2 places in this article');
    await picture('note-everywhere');
    await window.pick('3 places in 2 articles');
    await threads.answer('Spelled so by the town itself?');
    await expect.poll(() => said().filter(text => text.startsWith('Spelled so'))).toHaveLength(3);
    await window.run('Notifications: Clear All Notifications');
});

it.each(THEMES)('shows notes at their words and in a view, in $name', async theme => {
    await window.theme(theme.kind);
    await window.open(HERALD);
    await window.run('Crosscheck: Focus on Notes View');
    await sideBar.only('Notes');
    expect(await threads.row('Who counted?')).toContain('to check · #fire #toll · 1 reply · Lena Osvald');
    await threads.openRow('Who counted?');
    await threads.remark('The surgeon did, at dawn.');
    await picture(`notes-${theme.name}-1280`);
    await window.resize(1920, 1080);
    await picture(`notes-${theme.name}-1920`);
    await window.resize(1280, 800);
});

it('shows only the notes that are asked for', async () => {
    await window.run('Crosscheck: Filter Notes …');
    await threads.tick('#fire');
    await threads.noRow('Spelled so');
    await threads.row('Who counted?');
    await picture('notes-filtered');
    await window.run('Crosscheck: Show All Notes');
    await threads.row('Spelled so');
});

it('says that the words were changed, and keeps the note for them when it is told to', async () => {
    await window.open(HERALD);
    await window.clickOn('Ana Orlo');
    await window.type('w');
    await threads.row('words changed');
    await threads.openRow('words changed');
    await threads.title('The words were changed. Noted was “Ana Orlo”');
    await picture('note-changed');
    await window.run('File: Revert File');
    await threads.noRow('words changed');
});

it('resolves a note and deletes it', async () => {
    await window.open(HERALD);
    await threads.openRow('Who counted?');
    await threads.act('Resolve Note', 'Who counted?');
    // The editor closes the thread of what is resolved.
    await threads.row('resolved');
    await threads.openRow('resolved');
    await threads.title('Resolved · to check');
    await picture('note-resolved');
    await threads.act('Delete Note', 'Who counted?');
    await threads.noRemark('Who counted?');
    await expect.poll(() => said().filter(text => !text.startsWith('Spelled so'))).toEqual([]);
    await window.answer('2 notes and replies were deleted.', 'Undo');
    await threads.row('Who counted?');
    expect(readFileSync(inFolder(HERALD), 'utf8')).toBe(HERALD_TEXT);
});

it('shows a note whose words are gone as an orphan, with what was noted', async () => {
    writeFileSync(inFolder(HERALD), HERALD_TEXT.replace('killed 12 people', 'cost many lives'));
    await threads.row('orphan · to check');
    await picture('note-orphan');
});
