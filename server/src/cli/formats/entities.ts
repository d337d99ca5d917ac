/** The entities of a folder as text and as JSON (version 1, described in docs/command-line.md). */

import * as l10n from '@vscode/l10n';
import { version as programVersion } from '../../../../package.json';
import type { ListedEntity } from '../../engine/engine.ts';
import { type ReadFolder, shownPath } from '../folder.ts';
import { hanging, type Look, oneLine, wrapped } from '../terminal.ts';
import { JSON_VERSION } from './json.ts';

export function entitiesAsJson(folder: ReadFolder, entities: readonly ListedEntity[]): string {
    const written = {
        version: JSON_VERSION,
        program: { name: 'crosscheck', version: programVersion },
        folder: folder.uri,
        entities: entities.map(({ documents, ...entity }) => ({
            ...entity,
            documents: documents.map(document => ({
                uri: document.uri,
                path: shownPath(folder, document.uri),
                mentions: document.mentions,
                asGovernment: document.asGovernment,
                spellings: document.spellings,
            })),
        })),
    };
    return `${JSON.stringify(written, undefined, 2)}\n`;
}

export interface EntitiesLook {
    readonly isExplained: boolean;
    readonly look: Look;
}

/** A line each with the other forms below; explained, a line for each form and for each article that varies. */
export function entitiesAsText(
    folder: ReadFolder,
    entities: readonly ListedEntity[],
    { isExplained, look }: EntitiesLook,
): string {
    if (entities.length === 0) return `${l10n.t('No names were found.')}\n`;
    const lines = entities.flatMap(entity => [
        headOf(entity, look),
        ...(isExplained ? explained(folder, entity) : aliasesOf(entity, look)),
    ]);
    return `${lines.join('\n')}\n`;
}

function headOf({ name, type, mentions, documents }: ListedEntity, { paint }: Look): string {
    const counts = l10n.t('{0} in {1}', mentionsInWords(mentions), documentsInWords(documents.length));
    return `${paint('bold', oneLine(name))}  ${paint('dim', `${typeInWords(type)}, ${counts}`)}`;
}

function mentionsInWords(count: number): string {
    return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

function documentsInWords(count: number): string {
    return count === 1 ? l10n.t('1 document') : l10n.t('{0} documents', count);
}

function typeInWords(type: ListedEntity['type']): string {
    switch (type) {
        case 'person':
            return l10n.t('person');
        case 'organisation':
            return l10n.t('organisation');
        case 'place':
            return l10n.t('place');
        case 'other':
            return l10n.t('other name');
    }
}

function aliasesOf({ aliases }: ListedEntity, { width }: Look): readonly string[] {
    if (aliases.length === 0) return [];
    const text = l10n.t('also {0}', aliases.map(oneLine).join(', '));
    return [INDENT + hanging(wrapped(text, width - INDENT.length), INDENT)];
}

function explained(folder: ReadFolder, { merges, documents }: ListedEntity): readonly string[] {
    const lines = merges.map(({ form, of, words }) =>
        l10n.t('{0}, for {1}: {2}', oneLine(form), oneLine(of), words),
    );
    for (const { uri, asGovernment, spellings } of documents) {
        const path = oneLine(shownPath(folder, uri));
        for (const forms of spellings)
            lines.push(
                l10n.t('written in {0} ways in {1}: {2}', forms.length, path, forms.map(oneLine).join(', ')),
            );
        if (asGovernment > 0) lines.push(l10n.t('stands for its government in {0}', path));
    }
    return lines.map(line => INDENT + line);
}

const INDENT = '    ';
