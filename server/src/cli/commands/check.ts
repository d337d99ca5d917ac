/** `crosscheck check`: the cross-reference report of a folder. */

import * as l10n from '@vscode/l10n';
import { Option } from 'commander';
import type { AddCommand } from '../command.ts';
import { readFolder } from '../folder.ts';
import { reportAsHtml } from '../formats/html.ts';
import { reportAsJson } from '../formats/json.ts';
import { reportAsSarif } from '../formats/sarif.ts';
import { reportAsText } from '../formats/text.ts';
import { type Io, write } from '../io.ts';
import { collected } from '../options.ts';
import { type FolderReport, folderReport, pairsWith } from '../report.ts';
import { loadResources } from '../resources.ts';
import { lookOf } from '../terminal.ts';

interface CheckOptions {
    readonly format: 'text' | 'json' | 'html' | 'sarif';
    readonly failOn?: 'conflicts' | 'inner';
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    readonly verbose?: true;
    readonly all?: true;
}

export const addCheck: AddCommand = (program, io, finish) => {
    program
        .command('check')
        .argument('<folder>', l10n.t('the folder that holds the articles'))
        .summary(l10n.t('report what the articles of a folder agree and differ on'))
        .description(
            l10n.t(
                'Reads every article of a folder (.txt, .md, .article) and reports, topic by topic, what they say in order of time: which claims agree, update, conflict with or dispute each other, and why.',
            ),
        )
        .addOption(
            new Option('--format <format>', l10n.t('how the report is written'))
                .choices(['text', 'json', 'html', 'sarif'])
                .default('text'),
        )
        .addOption(
            new Option('--fail-on <verdict>', l10n.t('end with status 1 when there are any')).choices([
                'conflicts',
                'inner',
            ]),
        )
        .option('--include <glob>', l10n.t('only files that match; may be repeated'), collected)
        .option('--exclude <glob>', l10n.t('no files that match; may be repeated'), collected)
        .option('--all', l10n.t('also what somebody has set aside'))
        .option('--verbose', l10n.t('all topics, claims and comparisons'))
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck check articles
  crosscheck check articles --verbose --exclude "drafts/**"
  crosscheck check articles --format html > report.html
  crosscheck check articles --format json | jq ".topics[].title"
  crosscheck check articles --format sarif --fail-on conflicts > crosscheck.sarif`,
        )
        .action(async (folder: string, options: CheckOptions) => {
            const read = await readFolder(folder, options, { io, resources: await loadResources(io) });
            const report = await folderReport(read, io, { isAll: options.all === true });
            await write(io.stdout, formatted(report, options, io));
            const { failOn } = options;
            if (failOn === 'conflicts' && pairsWith(report, 'conflicts') > 0) finish(1);
            if (failOn === 'inner' && report.inner.length > 0) finish(1);
        });
};

function formatted(report: FolderReport, { format, verbose }: CheckOptions, io: Io): string {
    const isVerbose = verbose === true;
    switch (format) {
        case 'json':
            return reportAsJson(report);
        case 'html':
            return reportAsHtml(report, { isVerbose });
        case 'sarif':
            return reportAsSarif(report);
        case 'text':
            return reportAsText(report, { isVerbose }, lookOf(io.stdout, io.env));
    }
}
