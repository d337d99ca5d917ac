/** textDocument/codeLens and codeLens/resolve: above a paragraph, how much other documents say about it. */

import * as l10n from '@vscode/l10n';
import type { CodeLens, Command } from 'vscode-languageserver';
import { type LensCounts, lensCountsAt, lensesOf } from '../../engine/engine.ts';
import { linesOfDocument, toRange, toSpan } from '../convert.ts';
import { settingsFor } from '../folders.ts';
import type { Handler } from '../handler.ts';
import type { Session } from '../session.ts';

export const codeLens: Handler = {
    name: 'codeLens',
    capability: { codeLensProvider: { resolveProvider: true } },
    register: (connection, on) => {
        connection.onCodeLens(
            on.documentOr<{ textDocument: { uri: string } }, CodeLens[]>(
                [],
                ({ snapshot, uri, lines, session }) => {
                    const { codeLens } = settingsFor(session.folders, uri);
                    if (codeLens === 'off') return [];
                    const differing = new Set(lensesOf(snapshot, uri, true).map(({ start }) => start));
                    return lensesOf(snapshot, uri, codeLens === 'differing').flatMap(paragraph => {
                        const range = toRange(lines, paragraph);
                        const counts: CodeLens = { range, data: { uri } };
                        const isCompared = session.abilities.picks && differing.has(paragraph.start);
                        return isCompared ? [counts, compareLens(uri, range)] : [counts];
                    });
                },
            ),
        );
        // An editor asks for those that are seen, when nothing is typed.
        connection.onCodeLensResolve(
            on.workspace<CodeLens, CodeLens>(({ params: lens, session }) => {
                const command = commandFor(lens, session);
                return command ? { ...lens, command } : lens;
            }),
        );
    },
};

function compareLens(uri: string, range: CodeLens['range']): CodeLens {
    const title = l10n.t('Compare');
    return {
        range,
        command: { title, command: 'crosscheck.compare', arguments: [uri, range.start, range.end] },
    };
}

function commandFor({ range, data }: CodeLens, session: Session): Command | undefined {
    const uri: unknown = typeof data === 'object' && data !== null ? data.uri : undefined;
    if (typeof uri !== 'string') return undefined;
    const snapshot = session.snapshot();
    const document = snapshot.article(uri)?.recognition.document;
    if (!document) return undefined;
    const span = toSpan(linesOfDocument(document, session.encoding), range);
    const title = countsInWords(lensCountsAt(snapshot, uri, span));
    // Others than our own client show the words alone.
    if (!session.abilities.picks) return { title, command: '' };
    return { title, command: 'crosscheck.showRelated', arguments: [uri, range.start, range.end] };
}

/** "3 related, 1 differs". */
function countsInWords({ related, differing }: LensCounts): string {
    if (related === 0) return l10n.t('nothing related');
    const all = l10n.t('{0} related', related);
    if (differing === 0) return all;
    return differing === 1 ? l10n.t('{0}, 1 differs', all) : l10n.t('{0}, {1} differ', all, differing);
}
