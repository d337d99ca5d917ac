/** `crosscheck annotate`: what is recognised in a file. */

import { dirname, resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { Option } from 'commander';
import { version as programVersion } from '../../../../package.json';
import { type Article, Corpus, placedMentions, type Resources } from '../../engine/engine.ts';
import { annotationOf } from '../annotation.ts';
import type { AddCommand } from '../command.ts';
import { JSON_VERSION, publishedAsJson } from '../formats/json.ts';
import { markedText } from '../formats/marks.ts';
import { type Io, UsageError, write } from '../io.ts';
import { annotateLine } from '../lines/annotateLines.ts';
import { converse } from '../lines/jsonLines.ts';
import { type NamedFile, readNamed } from '../readFile.ts';
import { loadResources } from '../resources.ts';
import { type FolderRules, rulesFor } from '../rules.ts';
import { lookOf, oneLine } from '../terminal.ts';

interface AnnotateOptions {
    readonly format: 'text' | 'json';
    readonly jsonl?: true;
}

export const addAnnotate: AddCommand = (program, io, finish) => {
    program
        .command('annotate')
        .argument('[files...]', l10n.t('articles'))
        .summary(l10n.t('show the names, dates and figures of a file'))
        .description(
            l10n.t(
                'Prints articles with the names, dates and figures that were recognised in them, each with what it stands for.',
            ),
        )
        .addOption(
            new Option('--format <format>', l10n.t('how they are written'))
                .choices(['text', 'json'])
                .default('text'),
        )
        .option('--jsonl', l10n.t('for programs: read documents from standard input, a JSON object a line'))
        .addHelpText(
            'after',
            `\n${l10n.t('Examples:')}
  crosscheck annotate articles/2024-03-14-harbour.txt
  crosscheck annotate --format json articles/*.md
  crosscheck annotate --jsonl < documents.jsonl > annotations.jsonl`,
        )
        .action(async (files: readonly string[], { format, jsonl }: AnnotateOptions) => {
            if (jsonl) {
                if (files.length > 0)
                    throw new UsageError(
                        l10n.t('With --jsonl documents come from standard input, not from files.'),
                    );
                const resources = await loadResources(io);
                return converse(io, request => annotateLine(request, resources));
            }
            if (files.length === 0)
                throw new UsageError(
                    l10n.t('No file was named.'),
                    l10n.t('For example: crosscheck annotate article.txt'),
                );
            if (!(await annotateFiles(files, format, io))) finish(2);
        });
};

interface AnnotatedFile extends NamedFile {
    readonly article: Article | undefined;
}

/** False when a file could not be read; the others are written all the same. */
async function annotateFiles(paths: readonly string[], format: 'text' | 'json', io: Io): Promise<boolean> {
    const resources = await loadResources(io);
    const files: AnnotatedFile[] = [];
    const known = new Map<string, FolderRules>();
    // What is wrong with the rules of a folder is told once.
    const rulesIn = async (folder: string) => {
        const rules = known.get(folder) ?? (await rulesFor(folder, io));
        known.set(folder, rules);
        return rules;
    };
    for (const path of paths) {
        const named = await readNamed(path, io);
        if (named.kind === 'text')
            files.push(annotated(named, resources, await rulesIn(dirname(resolve(io.cwd, path)))));
        else await write(io.stderr, `${l10n.t('error: {0}', oneLine(named.message))}\n`);
    }
    if (format === 'json') await write(io.stdout, filesAsJson(files));
    else for (const file of files) await write(io.stdout, fileAsText(file, paths.length > 1, io));
    return files.length === paths.length;
}

/** Each file is read on its own: what is recognised does not depend on its neighbours. */
function annotated(named: NamedFile, resources: Resources, folder: FolderRules): AnnotatedFile {
    const corpus = new Corpus(resources);
    const { uri, text, format } = named;
    const { rules, published } = folder.of(uri);
    corpus.set({ uri, text, format, published }, rules);
    return { ...named, article: corpus.snapshot().article(uri) };
}

function fileAsText({ path, text, article }: AnnotatedFile, isOneOfMany: boolean, io: Io): string {
    const { paint } = lookOf(io.stdout, io.env);
    const heading = isOneOfMany ? `${paint('bold', `── ${oneLine(path)} ──`)}\n` : '';
    return `${heading}${markedText(text, article ? placedMentions(article) : [], paint).trimEnd()}\n`;
}

function filesAsJson(files: readonly AnnotatedFile[]): string {
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        documents: files.map(({ path, uri, text, encoding, article }) => ({
            uri,
            path,
            encoding,
            language: article?.recognition.document.language.code ?? null,
            published: publishedAsJson(article?.recognition.published),
            ...annotationOf(article, text),
        })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}
