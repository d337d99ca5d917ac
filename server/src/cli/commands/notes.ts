/** `crosscheck notes`: what people have noted in the articles of a folder. */

import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { Option } from 'commander';
import { NOTE_STATUSES } from '../../engine/engine.ts';
import { uriOf } from '../../workspace/fileUri.ts';
import type { AddCommand } from '../command.ts';
import { isFolder } from '../folder.ts';
import { notesAsJson, notesAsText } from '../formats/notes.ts';
import { UsageError, write } from '../io.ts';
import { type ListedNote, notesIn } from '../notes.ts';
import { collected } from '../options.ts';
import { lookOf } from '../terminal.ts';

interface NotesOptions {
    readonly format: 'text' | 'json';
    readonly status?: string;
    readonly only?: 'open' | 'resolved' | 'orphans';
    readonly tag?: readonly string[];
    readonly author?: string;
    readonly failOn?: 'open' | 'orphans';
}

export const addNotes: AddCommand = (program, io, finish) => {
    program
        .command('notes')
        .argument('<folder>', l10n.t('the folder that holds the articles'))
        .summary(l10n.t('list what people have noted in the articles of a folder'))
        .description(
            l10n.t(
                'Lists the notes that are kept in .crosscheck/notes, with the places at which their words stand now. A note whose words are gone, or could be several, is an orphan.',
            ),
        )
        .addOption(
            new Option('--format <format>', l10n.t('how they are written'))
                .choices(['text', 'json'])
                .default('text'),
        )
        .addOption(new Option('--status <status>', l10n.t('only those')).choices([...NOTE_STATUSES, 'none']))
        .addOption(
            new Option('--only <which>', l10n.t('only those')).choices(['open', 'resolved', 'orphans']),
        )
        .option('--tag <tag>', l10n.t('only those with the tag; may be repeated'), collected)
        .option('--author <name>', l10n.t('only those that the person has written or answered'))
        .addOption(
            new Option(
                '--fail-on <which>',
                l10n.t('end with status 1 when there are any among them'),
            ).choices(['open', 'orphans']),
        )
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck notes articles
  crosscheck notes articles --status "to check" --fail-on open
  crosscheck notes articles --format json | jq ".notes[] | [.path, .place.line, .text]"`,
        )
        .action(async (folder: string, options: NotesOptions) => {
            const path = resolve(io.cwd, folder);
            if (!(await isFolder(path)))
                throw new UsageError(
                    l10n.t('There is no folder {0}.', path),
                    l10n.t('Give the folder that holds the articles: crosscheck notes FOLDER'),
                );
            const { notes: all, lostReplies } = await notesIn(path, io);
            const notes = all.filter(note => isWanted(note, options));
            const isAll = notes.length === all.length;
            const listed = {
                uri: `${uriOf(path).replace(/\/$/, '')}/`,
                notes,
                lostReplies: isAll ? lostReplies : [],
            };
            await write(
                io.stdout,
                options.format === 'json'
                    ? notesAsJson(listed)
                    : notesAsText(listed, lookOf(io.stdout, io.env)),
            );
            const { failOn } = options;
            if (failOn === 'open' && notes.some(({ note }) => !note.isResolved)) finish(1);
            if (failOn === 'orphans' && notes.some(({ place }) => !place)) finish(1);
        });
};

function isWanted(
    { note, place, replies }: ListedNote,
    { status, only, tag = [], author }: NotesOptions,
): boolean {
    if (status !== undefined && status !== (note.status ?? 'none')) return false;
    if (only === 'open' && note.isResolved) return false;
    if (only === 'resolved' && !note.isResolved) return false;
    if (only === 'orphans' && place) return false;
    if (tag.length > 0 && !tag.some(each => note.tags.includes(each.replace(/^#/, '')))) return false;
    const authors = [note, ...replies.map(({ reply }) => reply)].map(remark => remark.author);
    return author === undefined || authors.includes(author);
}
