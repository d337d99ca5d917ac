/** The rules that hold for a folder on the disk: those of the `crosscheck.json` in it, or in the nearest folder above. */

import { dirname, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import {
    type Day,
    NO_RULES_FILE,
    RULES_FILE,
    type Rules,
    type RulesFile,
    readRules,
} from '../engine/engine.ts';
import { diskWorkspace } from '../workspace/diskWorkspace.ts';
import { uriOf } from '../workspace/fileUri.ts';
import { type Io, write } from './io.ts';
import { lineStartsOf, positionAt } from './position.ts';
import { oneLine } from './terminal.ts';

/** What holds for one article. */
export interface ArticleRules {
    readonly rules: Rules;
    readonly published: Day | undefined;
}

/** By the uri of an article. */
export type RulesOf = (uri: string) => ArticleRules;

/** What is wrong with the file is told on standard error; with an error in it none of it holds. */
export async function rulesFor(folder: string, io: Pick<Io, 'stderr'>): Promise<RulesOf> {
    const found = await nearest(folder);
    if (!found) return () => ({ rules: NO_RULES_FILE.rules, published: undefined });
    const { file = NO_RULES_FILE, problems } = readRules(found.text);
    const lineStarts = lineStartsOf(found.text);
    for (const { start, message, isError } of problems) {
        const { line, column } = positionAt(lineStarts, start);
        const place = `${oneLine(found.path)}:${line}:${column}`;
        await write(
            io.stderr,
            `${place}: ${isError ? l10n.t('error: {0}', message) : l10n.t('warning: {0}', message)}\n`,
        );
    }
    if (problems.some(({ isError }) => isError))
        await write(io.stderr, `${l10n.t('The rules in {0} are not in force.', oneLine(found.path))}\n`);
    return uri => rulesIn(file, uriOf(dirname(found.path)), uri);
}

function rulesIn({ rules, published }: RulesFile, folder: string, uri: string): ArticleRules {
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    const path = uri.startsWith(root) ? decodeURIComponent(uri.slice(root.length)) : '';
    return { rules, published: published.get(path) };
}

/** So much no person has laid down. */
const MAX_BYTES = 5_000_000;

async function nearest(
    folder: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
    const path = join(folder, RULES_FILE);
    const file = await diskWorkspace().read(uriOf(path), { maxBytes: MAX_BYTES });
    if (file.kind === 'text') return { path, text: file.text };
    const above = dirname(folder);
    return above === folder ? undefined : nearest(above);
}
