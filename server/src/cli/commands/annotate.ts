/** `crosscheck annotate`: what is recognised in a file. */

import * as l10n from '@vscode/l10n';
import { annotateLine } from '../lines/annotateLines.ts';
import { converse } from '../lines/jsonLines.ts';
import type { AddCommand } from '../program.ts';
import { loadResources } from '../resources.ts';

export const addAnnotate: AddCommand = (program, io) => {
    program
        .command('annotate')
        .summary(l10n.t('show the names, dates and figures of a file'))
        .option('--jsonl', l10n.t('read documents from standard input, a JSON object a line'))
        .action(async () => {
            const resources = await loadResources(io);
            await converse(io, request => annotateLine(request, resources));
        });
};
