/** The program: its commands, its help, its exit status. */

import * as l10n from '@vscode/l10n';
import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import type { AddCommand } from './command.ts';
import { addAnnotate } from './commands/annotate.ts';
import { addCheck } from './commands/check.ts';
import { addEntities } from './commands/entities.ts';
import { addNotes } from './commands/notes.ts';
import { addRelate } from './commands/relate.ts';
import { addRelated } from './commands/related.ts';
import { addTimeline } from './commands/timeline.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';

const COMMANDS: readonly AddCommand[] = [
    addCheck,
    addRelated,
    addTimeline,
    addEntities,
    addNotes,
    addAnnotate,
    addRelate,
];

/** Runs one command line, given without the names of Node and of the program. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
    let status: ExitStatus = 0;
    const program = emptyProgram(io);
    for (const add of COMMANDS)
        add(program, io, finished => {
            status = finished;
        });
    try {
        await program.parseAsync(args, { from: 'user' });
        return status;
    } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
        if (!(error instanceof UsageError)) throw error;
        io.stderr.write(`${l10n.t('error: {0}', error.message)}\n`);
        if (error.hint !== undefined) io.stderr.write(`${error.hint}\n`);
        return 2;
    }
}

function emptyProgram(io: Io): Command {
    return new Command('crosscheck')
        .description(
            l10n.t(
                'Shows what news articles say about the same people, places, days and figures, and where they differ. Everything stays on this machine.',
            ),
        )
        .version(version)
        .exitOverride()
        .configureOutput({
            writeOut: text => io.stdout.write(text),
            writeErr: text => io.stderr.write(text),
            getOutHelpWidth: () => io.stdout.columns || 80,
            getErrHelpWidth: () => io.stderr.columns || 80,
            getOutHasColors: () => false,
            getErrHasColors: () => false,
        })
        .showHelpAfterError(l10n.t('"crosscheck --help" shows what it can do, with examples.'))
        .showSuggestionAfterError()
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck check articles
  crosscheck check articles --format html > report.html
  crosscheck related articles/harbour.txt:12
  crosscheck timeline articles/harbour.txt:12
  crosscheck annotate articles/harbour.txt
  crosscheck notes articles
  crosscheck check --help

${l10n.t('JSON formats and the JSON-lines modes are described in docs/command-line.md.')}`,
        );
}
