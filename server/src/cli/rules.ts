/** The rules that hold for a folder on the disk: those of the `crosscheck.json` in it, or in the nearest folder above. */

import { dirname, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import {
    type Day,
    type FindingRule,
    isOffIn,
    NO_RULES_FILE,
    RULES_FILE,
    type Rules,
    type RulesFile,
    type RulesProblem,
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
export interface FolderRules {
    of(uri: string): ArticleRules;
    /** Whether what the rule finds in the article is not reported. */
    isOff(uri: string, rule: FindingRule): boolean;
}

/** What is wrong with the file is told on standard error; with an error in it none of it holds. */
export async function rulesFor(folder: string, io: Pick<Io, 'stderr'>): Promise<FolderRules> {
    const found = await nearest(folder);
    if (!found) return rulesIn(NO_RULES_FILE, uriOf(folder));
    const { file = NO_RULES_FILE, problems } = readRules(found.text);
    await tellProblems(found, problems, io);
    if (problems.some(({ isError }) => isError))
        await write(io.stderr, `${l10n.t('The rules in {0} are not in force.', oneLine(found.path))}\n`);
    return rulesIn(file, uriOf(dirname(found.path)));
}

interface TextFile {
    readonly path: string;
    readonly text: string;
}

/** Each at its line. */
export async function tellProblems(
    { path, text }: TextFile,
    problems: readonly RulesProblem[],
    io: Pick<Io, 'stderr'>,
): Promise<void> {
    const lineStarts = lineStartsOf(text);
    for (const { start, message, isError } of problems) {
        const { line, column } = positionAt(lineStarts, start);
        const told = isError ? l10n.t('error: {0}', message) : l10n.t('warning: {0}', message);
        await write(io.stderr, `${oneLine(path)}:${line}:${column}: ${told}\n`);
    }
}

function rulesIn({ rules, published, off }: RulesFile, folder: string): FolderRules {
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    const pathIn = (uri: string) =>
        uri.startsWith(root) ? decodeURIComponent(uri.slice(root.length)) : undefined;
    return {
        of: uri => ({ rules, published: published.get(pathIn(uri) ?? '') }),
        isOff: (uri, rule) => {
            const path = pathIn(uri);
            return path !== undefined && isOffIn(off, path, rule);
        },
    };
}

/** So much no person has laid down. */
const MAX_BYTES = 5_000_000;

async function nearest(folder: string): Promise<TextFile | undefined> {
    const path = join(folder, RULES_FILE);
    const file = await diskWorkspace().read(uriOf(path), { maxBytes: MAX_BYTES });
    if (file.kind === 'text') return { path, text: file.text };
    const above = dirname(folder);
    return above === folder ? undefined : nearest(above);
}
