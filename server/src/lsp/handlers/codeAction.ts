/** textDocument/codeAction and codeAction/resolve: what a person may lay down about a name, or about the article's day. */

import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { toSpan } from '../convert.ts';
import { editFor, readGesture, whyNoRules } from '../gestures.ts';
import type { DocumentCall, Handler } from '../handler.ts';
import { type Offer, offersAt } from '../ruleActions.ts';

// They mend nothing that is broken; and of this kind editors show also those that are disabled.
const KIND = CodeActionKind.RefactorRewrite;

export const codeAction: Handler = {
    name: 'codeAction',
    capability: { codeActionProvider: { codeActionKinds: [KIND], resolveProvider: true } },
    register: (connection, on) => {
        connection.onCodeAction(
            on.documentOr<CodeActionParams, CodeAction[]>([], async call => {
                const { snapshot, uri, lines, params, abilities } = call;
                const { only } = params.context;
                if (only && !only.some(asked => isWithin(asked, KIND) || isWithin(KIND, asked))) return [];
                const offers = offersAt(snapshot, uri, toSpan(lines, params.range), abilities.picks);
                const asked = offers.filter(
                    ({ kind }) => !only || only.some(asked => isWithin(`${KIND}.${kind}`, asked)),
                );
                const actions = await Promise.all(asked.map(offer => toCodeAction(offer, call)));
                return actions.flat();
            }),
        );
        connection.onCodeActionResolve(
            on.workspace<CodeAction, CodeAction>(async ({ params: action, session }) => {
                const { uri, gesture } = dataOf(action);
                const edit = uri !== undefined && gesture && (await editFor(session, uri, gesture));
                return edit ? { ...action, edit } : action;
            }),
        );
    },
};

/** Kinds are paths: "refactor.rewrite" is one of "refactor". */
function isWithin(kind: string, asked: string): boolean {
    return kind === asked || kind.startsWith(`${asked}.`);
}

/** Empty when the client could not show it, or it would change nothing. */
async function toCodeAction(
    { title, kind, does, isInArticle }: Offer,
    { uri, params, session, abilities }: DocumentCall<CodeActionParams>,
): Promise<CodeAction[]> {
    const action = { title, kind: `${KIND}.${kind}` };
    const reason = isInArticle ? undefined : whyNoRules(session, uri);
    if (reason !== undefined)
        return abilities.showsDisabledActions ? [{ ...action, disabled: { reason } }] : [];
    if (typeof does === 'string') {
        const { textDocument, range } = params;
        return [{ ...action, command: { title, command: does, arguments: [textDocument.uri, range.start] } }];
    }
    // Asked for at each step of the cursor: what it writes is worked out when it is chosen.
    if (abilities.resolvesActions) return [{ ...action, data: { uri, gesture: does } }];
    const edit = await editFor(session, uri, does);
    return edit ? [{ ...action, edit }] : [];
}

function dataOf({ data }: CodeAction) {
    if (typeof data !== 'object' || data === null) return { uri: undefined, gesture: undefined };
    const { uri, gesture } = data;
    return { uri: typeof uri === 'string' ? uri : undefined, gesture: readGesture(gesture) };
}
