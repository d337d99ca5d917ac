/** `crosscheck relate`: for programs, to ask in JSON lines what documents say about each other. */

import * as l10n from '@vscode/l10n';
import type { AddCommand } from '../command.ts';
import { UsageError } from '../io.ts';
import { converse } from '../lines/jsonLines.ts';
import { relateSession } from '../lines/relateLines.ts';
import { loadResources } from '../resources.ts';

export const addRelate: AddCommand = (program, io) => {
    program
        .command('relate')
        .summary(l10n.t('answer questions about documents, in JSON lines (for programs)'))
        .description(
            l10n.t(
                'Reads a JSON object a line from standard input and answers each with one: add a document, ask for what is related to a stretch of it, compare two texts.',
            ),
        )
        .option('--jsonl', l10n.t('speak JSON lines (the only way so far)'))
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck relate --jsonl < requests.jsonl > answers.jsonl`,
        )
        .action(async ({ jsonl }: { readonly jsonl?: true }) => {
            if (!jsonl)
                throw new UsageError(
                    l10n.t('"relate" speaks JSON lines only.'),
                    l10n.t(
                        'Add --jsonl; to ask about one place of a file: crosscheck related FILE:LINE:COLUMN',
                    ),
                );
            await converse(io, relateSession(await loadResources(io)));
        });
};
