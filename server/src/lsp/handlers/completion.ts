/** textDocument/completion: known names, while they are typed into a draft. */

import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    MarkupKind,
} from 'vscode-languageserver';
import { type Completion, completionsAt } from '../../engine/engine.ts';
import { completionInMarkdown, completionInWords } from '../completionText.ts';
import { linkTarget, toOffset, toRange } from '../convert.ts';
import { isDraft } from '../drafts.ts';
import { settingsFor } from '../folders.ts';
import type { DocumentCall, Handler } from '../handler.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export const completion: Handler = {
    name: 'completion',
    capability: { completionProvider: { completionItem: { labelDetailsSupport: true } } },
    register: (connection, on) => {
        connection.onCompletion(
            on.documentOr(NOTHING, call => {
                const { snapshot, uri, lines, params, session } = call;
                const where = settingsFor(session.folders, uri).completion;
                const document = snapshot.article(uri)?.recognition.document;
                if (!document || where === 'off') return NOTHING;
                if (where === 'drafts' && !isDraft(session.folders, document)) return NOTHING;
                const found = completionsAt(snapshot, uri, toOffset(lines, params.position));
                // What is typed next may be the beginning of other names.
                return { isIncomplete: true, items: found.map((one, i) => toItem(one, i, call)) };
            }),
        );
    },
};

function toItem(completion: Completion, i: number, call: DocumentCall<unknown>): CompletionItem {
    const { lines } = call;
    const { name, span } = completion;
    return {
        label: name,
        labelDetails: { description: completionInWords(completion) },
        kind: CompletionItemKind.Reference,
        documentation: {
            kind: MarkupKind.Markdown,
            value: completionInMarkdown(completion, location => linkTarget(location, call)),
        },
        textEdit: { range: toRange(lines, span), newText: name },
        // Editors would sort and sift by letters alone, and know nothing of diacritics.
        filterText: lines.text.slice(span.start, span.end),
        sortText: String(i).padStart(2, '0'),
    };
}
