/** `crosscheck related`: what other documents say about one place of a file. */

import { dirname, resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { Option } from 'commander';
import { relatedTo } from '../../engine/engine.ts';
import type { AddCommand } from '../command.ts';
import { readFolder } from '../folder.ts';
import { relatedAsJson, relatedAsText } from '../formats/related.ts';
import { UsageError, write } from '../io.ts';
import { collected, readCount } from '../options.ts';
import { readPlace, spanAt } from '../placeInFile.ts';
import { readNamed } from '../readFile.ts';
import { loadResources } from '../resources.ts';
import { lookOf } from '../terminal.ts';

interface RelatedOptions {
    readonly in?: string;
    readonly format: 'text' | 'json';
    readonly limit: number;
    readonly explain?: true;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
}

export const addRelated: AddCommand = (program, io) => {
    program
        .command('related')
        .argument('<place>', l10n.t('FILE:LINE or FILE:LINE:COLUMN, both counted from 1'))
        .summary(l10n.t('show what other articles say about one place of a file'))
        .description(
            l10n.t(
                'Shows what the other articles of the folder say about a line of an article, or about the sentence at a column of it: contradictions first, then the closest, with a verdict and its reason.',
            ),
        )
        .option('--in <folder>', l10n.t('the folder of the other articles (default: that of the file)'))
        .addOption(
            new Option('--format <format>', l10n.t('how they are written'))
                .choices(['text', 'json'])
                .default('text'),
        )
        .option('--limit <number>', l10n.t('at most so many'), readCount, 10)
        .option(
            '--explain',
            l10n.t('the rule, the values and days that were compared, and the words they rest on'),
        )
        .option('--include <glob>', l10n.t('only files that match; may be repeated'), collected)
        .option('--exclude <glob>', l10n.t('no files that match; may be repeated'), collected)
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck related articles/harbour.txt:12
  crosscheck related articles/harbour.txt:12:40 --limit 3 --explain
  crosscheck related drafts/mine.md:3 --in articles --format json`,
        )
        .action(async (place: string, options: RelatedOptions) => {
            const { path, line, column } = readPlace(place);
            const named = await readNamed(path, io);
            if (named.kind === 'unread') throw new UsageError(named.message);
            const resources = await loadResources(io);
            const folder = options.in ?? dirname(resolve(io.cwd, path));
            const read = await readFolder(folder, options, { io, resources, besides: [named.uri] });
            const snapshot = read.corpus.snapshot();
            const span = spanAt(named.text, snapshot.article(named.uri), { line, column, place });
            const claims = relatedTo(snapshot, named.uri, span, options.limit);
            const shown = {
                folder: read,
                snapshot,
                uri: named.uri,
                span,
                claims,
                isExplained: options.explain === true,
            };
            await write(
                io.stdout,
                options.format === 'json'
                    ? relatedAsJson(shown)
                    : relatedAsText(shown, lookOf(io.stdout, io.env)),
            );
        });
};
