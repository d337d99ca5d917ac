/** `crosscheck entities`: who is who in a folder. */

import * as l10n from '@vscode/l10n';
import { Option } from 'commander';
import { entitiesIn } from '../../engine/engine.ts';
import type { AddCommand } from '../command.ts';
import { readFolder } from '../folder.ts';
import { entitiesAsJson, entitiesAsText } from '../formats/entities.ts';
import { write } from '../io.ts';
import { collected } from '../options.ts';
import { loadResources } from '../resources.ts';
import { lookOf } from '../terminal.ts';

interface EntitiesOptions {
    readonly format: 'text' | 'json';
    readonly type?: string;
    readonly explain?: true;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
}

export const addEntities: AddCommand = (program, io) => {
    program
        .command('entities')
        .argument('<folder>', l10n.t('the folder that holds the articles'))
        .summary(l10n.t('list the people, organisations and places of a folder'))
        .description(
            l10n.t(
                'Lists the people, organisations and places that the articles of a folder name, the most mentioned first, with all the forms in which each is written. With --explain it tells why the forms are taken for one.',
            ),
        )
        .addOption(
            new Option('--format <format>', l10n.t('how they are written'))
                .choices(['text', 'json'])
                .default('text'),
        )
        .addOption(
            new Option('--type <type>', l10n.t('only those')).choices([
                'person',
                'organisation',
                'place',
                'other',
            ]),
        )
        .option(
            '--explain',
            l10n.t('why the forms of a name are taken for one, and where one article varies'),
        )
        .option('--include <glob>', l10n.t('only files that match; may be repeated'), collected)
        .option('--exclude <glob>', l10n.t('no files that match; may be repeated'), collected)
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck entities articles
  crosscheck entities articles --type person --explain
  crosscheck entities articles --format json | jq ".entities[].name"`,
        )
        .action(async (folder: string, options: EntitiesOptions) => {
            const read = await readFolder(folder, options, { io, resources: await loadResources(io) });
            const all = entitiesIn(read.corpus.snapshot());
            const entities = options.type ? all.filter(({ type }) => type === options.type) : all;
            await write(
                io.stdout,
                options.format === 'json'
                    ? entitiesAsJson(read, entities)
                    : entitiesAsText(read, entities, {
                          isExplained: options.explain === true,
                          look: lookOf(io.stdout, io.env),
                      }),
            );
        });
};
