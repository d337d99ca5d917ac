/** `crosscheck timeline`: how one measure changed over time, by all articles of a folder. */

import { dirname, resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { Option } from 'commander';
import { measuresIn, timelineAt } from '../../engine/engine.ts';
import type { AddCommand } from '../command.ts';
import { readFolder } from '../folder.ts';
import {
    type MeasuresAnswer,
    measuresAsJson,
    measuresAsText,
    type TimelineAnswer,
    timelineAsCsv,
    timelineAsJson,
    timelineAsText,
} from '../formats/timeline.ts';
import { UsageError, write } from '../io.ts';
import { collected } from '../options.ts';
import { readPlace, spanAt } from '../placeInFile.ts';
import { readNamed } from '../readFile.ts';
import { loadResources } from '../resources.ts';
import { type Look, lookOf } from '../terminal.ts';

interface TimelineOptions {
    readonly in?: string;
    readonly format: 'text' | 'csv' | 'json';
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
}

export const addTimeline: AddCommand = (program, io) => {
    program
        .command('timeline')
        .argument(
            '<place>',
            l10n.t('FILE:LINE or FILE:LINE:COLUMN, both counted from 1; FILE alone lists its measures'),
        )
        .summary(l10n.t('show the values of one measure over time, from all articles'))
        .description(
            l10n.t(
                'Shows the values of one measure over time, from all articles of the folder: that of the figure at a place of a file. Which measures a file tells is shown where only the file is named.',
            ),
        )
        .option('--in <folder>', l10n.t('the folder of the other articles (default: that of the file)'))
        .addOption(
            new Option('--format <format>', l10n.t('how they are written'))
                .choices(['text', 'csv', 'json'])
                .default('text'),
        )
        .option('--include <glob>', l10n.t('only files that match; may be repeated'), collected)
        .option('--exclude <glob>', l10n.t('no files that match; may be repeated'), collected)
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck timeline articles/harbour.txt
  crosscheck timeline articles/harbour.txt:12
  crosscheck timeline articles/harbour.txt:12:40 --format csv > values.csv`,
        )
        .action(async (place: string, options: TimelineOptions) => {
            const at = HAS_LINE.test(place) ? readPlace(place) : undefined;
            const path = at?.path ?? place;
            const named = await readNamed(path, io);
            if (named.kind === 'unread') throw new UsageError(named.message);
            const resources = await loadResources(io);
            const folder = options.in ?? dirname(resolve(io.cwd, path));
            const read = await readFolder(folder, options, { io, resources, besides: [named.uri] });
            const snapshot = read.corpus.snapshot();
            const shown = { folder: read, snapshot, uri: named.uri };
            const look = lookOf(io.stdout, io.env);
            if (!at) {
                const measures = finished(measuresIn(snapshot, named.uri));
                await write(io.stdout, measuresAs(options.format, { ...shown, measures }, look));
                return;
            }
            const span = spanAt(named.text, snapshot.article(named.uri), { ...at, place });
            const timeline = timelineAt(snapshot, named.uri, span);
            if (!timeline)
                throw new UsageError(
                    l10n.t('{0}: no figure there measures anything.', place),
                    l10n.t('"crosscheck timeline FILE" lists the measures of a file.'),
                );
            await write(io.stdout, timelineAs(options.format, { ...shown, timeline }, look));
        });
};

const HAS_LINE = /:\d{1,9}$/;

function timelineAs(format: TimelineOptions['format'], answer: TimelineAnswer, look: Look): string {
    switch (format) {
        case 'text':
            return timelineAsText(answer, look);
        case 'csv':
            return timelineAsCsv(answer);
        case 'json':
            return timelineAsJson(answer);
    }
}

function measuresAs(format: TimelineOptions['format'], answer: MeasuresAnswer, look: Look): string {
    if (format === 'csv')
        throw new UsageError(
            l10n.t('A file alone has no values to write as CSV.'),
            l10n.t('Write FILE:LINE or FILE:LINE:COLUMN, counted from 1: articles/harbour.txt:12'),
        );
    return format === 'json' ? measuresAsJson(answer) : measuresAsText(answer, look);
}

function finished<T>(job: Generator<void, T>): T {
    for (;;) {
        const { done, value } = job.next();
        if (done) return value;
    }
}
