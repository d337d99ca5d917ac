/** `relate --jsonl`: one session, in which documents pile up. */

import * as l10n from '@vscode/l10n';
import {
    type BareText,
    Corpus,
    compareTexts,
    inText,
    type Resources,
    relatedTo,
} from '../../engine/engine.ts';
import { lineUri } from './annotateLines.ts';
import { countField, type Published, publishedField, spanField, stringField } from './fields.ts';
import { MalformedRequest, objectOf, type Request } from './jsonLines.ts';

/** Answers request after request; what was added before counts. */
export function relateSession(resources: Resources): (request: Request) => unknown {
    const corpus = new Corpus(resources);
    const ids = new Map<string, string>();
    return request => {
        const op = stringField(request, 'op');
        switch (op) {
            case 'add':
                return add(request);
            case 'related':
                return related(request);
            case 'compare':
                return compare(resources, request);
            default:
                throw new MalformedRequest(
                    l10n.t(
                        '"op" is to be one of "add", "related" and "compare", not {0}.',
                        JSON.stringify(op),
                    ),
                );
        }
    };

    function add(request: Request): { readonly ok: true; readonly warning?: string } {
        const id = stringField(request, 'id');
        const uri = lineUri(id);
        const text = stringField(request, 'text');
        const { days, warning } = publishedField(request);
        corpus.set({ uri, text, format: 'plain', published: days });
        ids.set(uri, id);
        return { ok: true, ...(warning !== undefined && { warning }) };
    }

    function related(request: Request): unknown {
        const id = stringField(request, 'id');
        corpus.settle();
        const snapshot = corpus.snapshot();
        const uri = lineUri(id);
        const article = snapshot.article(uri);
        if (!article) throw new MalformedRequest(l10n.t('No document {0} was added.', JSON.stringify(id)));
        const span = spanField(request, article.recognition.document.text);
        const hits = relatedTo(snapshot, uri, span, countField(request, 'limit'), { isLoose: true });
        return {
            hits: hits.flatMap(({ uri: other, claim, score, verdict, reason }) => {
                const document = snapshot.article(other)?.recognition.document;
                if (!document) return [];
                const { start, end } = inText(document, claim.block, claim.sentence);
                return { id: ids.get(other), start, end, score, verdict, reason };
            }),
        };
    }
}

/** `compare` knows nothing of the documents that were added. */
function compare(resources: Resources, request: Request): unknown {
    const one = bareText(request, 'a');
    const other = bareText(request, 'b');
    const found = compareTexts(resources, one, other);
    const warning = one.warning ?? other.warning;
    return {
        verdict: found?.verdict ?? 'unrelated',
        reason: found?.reason ?? l10n.t('Nothing in the two texts can be compared.'),
        ...(warning !== undefined && { warning }),
    };
}

function bareText(request: Request, name: string): BareText & Pick<Published, 'warning'> {
    const part = objectOf(
        request[name],
        l10n.t('"{0}" is to be an object with "text" and "published".', name),
    );
    const { days, ...warning } = publishedField(part);
    return { text: stringField(part, 'text'), published: days, ...warning };
}
