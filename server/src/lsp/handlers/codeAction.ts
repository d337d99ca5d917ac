/** textDocument/codeAction and codeAction/resolve: what a person may lay down, and have written into a draft. */

import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Gesture } from '../../protocol.ts';
import { toSpan } from '../convert.ts';
import { type FindingOffer, findingOffersAt, takeBackOffersAt } from '../findingActions.ts';
import { editFor, readGesture, whyNoFile, whyNoRules } from '../gestures.ts';
import type { DocumentCall, Handler } from '../handler.ts';
import { canJudge } from '../judgements.ts';
import { type Offer, offersAt } from '../ruleActions.ts';
import { readWriting, type Written, written } from '../writing.ts';
import { type WritingOffer, writingOffersAt } from '../writingActions.ts';

// They mend nothing that is broken; and of this kind editors show also those that are disabled.
const KIND = CodeActionKind.RefactorRewrite;
/** Of a finding the editor offers them beside its message. */
const FINDING_KIND = CodeActionKind.QuickFix;

type Call = DocumentCall<CodeActionParams>;

export const codeAction: Handler = {
    name: 'codeAction',
    capability: { codeActionProvider: { codeActionKinds: [FINDING_KIND, KIND], resolveProvider: true } },
    register: (connection, on) => {
        connection.onCodeAction(
            on.documentOr<CodeActionParams, CodeAction[]>([], async call => {
                const { snapshot, uri, lines, params, abilities } = call;
                const findings = isAsked(params, FINDING_KIND) ? findingOffersAt(call) : [];
                const offers = isAsked(params, KIND)
                    ? [
                          ...takeBackOffersAt(call),
                          ...offersAt(snapshot, uri, toSpan(lines, params.range), abilities.picks),
                      ]
                    : [];
                const writings = isAsked(params, KIND) ? writingOffersAt(call) : [];
                const actions = await Promise.all([
                    ...findings
                        .filter(({ kind }) => isWanted(params, `${FINDING_KIND}.${kind}`))
                        .map(offer => actionOnFinding(offer, call)),
                    ...offers
                        .filter(({ kind }) => isWanted(params, `${KIND}.${kind}`))
                        .map(offer => toCodeAction(offer, call)),
                    ...writings
                        .filter(({ kind }) => isWanted(params, `${KIND}.${kind}`))
                        .map(offer => writingAction(offer, call)),
                ]);
                return actions.flat();
            }),
        );
        connection.onCodeActionResolve(
            on.workspace<CodeAction, CodeAction>(async ({ params: action, session }) => {
                const { uri, gesture, writing } = dataOf(action);
                if (uri === undefined) return action;
                if (writing) return { ...action, ...editIn(written(session, uri, writing)) };
                const edit = gesture && (await editFor(session, uri, gesture));
                return edit ? { ...action, edit } : action;
            }),
        );
    },
};

/** Whether actions of this kind, or of one within it, may be wanted. */
function isAsked({ context: { only } }: CodeActionParams, kind: string): boolean {
    return !only || only.some(asked => isWithin(asked, kind) || isWithin(kind, asked));
}

function isWanted({ context: { only } }: CodeActionParams, kind: string): boolean {
    return !only || only.some(asked => isWithin(kind, asked));
}

/** Kinds are paths: "refactor.rewrite" is one of "refactor". */
function isWithin(kind: string, asked: string): boolean {
    return kind === asked || kind.startsWith(`${asked}.`);
}

/** Empty when the client could not show it, or it would change nothing. */
async function toCodeAction({ title, kind, does, needsNoRules }: Offer, call: Call): Promise<CodeAction[]> {
    const { uri, params, session } = call;
    const action = { title, kind: `${KIND}.${kind}` };
    const reason = needsNoRules ? undefined : whyNoRules(session, uri);
    if (reason !== undefined) return disabled(action, reason, call);
    if (typeof does !== 'string') return changing(action, does, call);
    const { textDocument, range } = params;
    return [{ ...action, command: { title, command: does, arguments: [textDocument.uri, range.start] } }];
}

async function actionOnFinding(
    { title, kind, diagnostic, does }: FindingOffer,
    call: Call,
): Promise<CodeAction[]> {
    const { uri, session } = call;
    const action = { title, kind: `${FINDING_KIND}.${kind}`, diagnostics: [diagnostic] };
    if ('command' in does) {
        const { command, locations } = does;
        return [{ ...action, command: { title, command, arguments: [...locations] } }];
    }
    if (does.kind !== 'ignore' && does.kind !== 'notTheSame' && does.kind !== 'accept') {
        const reason = whyNoRules(session, uri);
        return reason === undefined ? changing(action, does, call) : disabled(action, reason, call);
    }
    const reason =
        whyNoFile(session, uri) ??
        (canJudge(session, uri, does)
            ? undefined
            : l10n.t(
                  'These words stand here more than once, in like surroundings: they could not be found again.',
              ));
    return reason === undefined ? changing(action, does, call) : disabled(action, reason, call);
}

function disabled(action: CodeAction, reason: string, { abilities }: Call): CodeAction[] {
    return abilities.showsDisabledActions ? [{ ...action, disabled: { reason } }] : [];
}

async function changing(
    action: CodeAction,
    gesture: Gesture,
    { uri, session, abilities }: Call,
): Promise<CodeAction[]> {
    // Asked for at each step of the cursor: what it writes is worked out when it is chosen.
    if (abilities.resolvesActions) return [{ ...action, data: { uri, gesture } }];
    const edit = await editFor(session, uri, gesture);
    return edit ? [{ ...action, edit }] : [];
}

/** Of what is written into an article the editor shows a preview, so it is an edit and never a command of ours. */
function writingAction({ title, kind, does }: WritingOffer, call: Call): CodeAction[] {
    const { uri, params, session, abilities } = call;
    const action = { title, kind: `${KIND}.${kind}` };
    if (typeof does === 'string') {
        const { textDocument, range } = params;
        const args = [textDocument.uri, range.start, range.end];
        return [{ ...action, command: { title, command: does, arguments: args } }];
    }
    if (abilities.resolvesActions) return [{ ...action, data: { uri, writing: does } }];
    const answer = written(session, uri, does);
    return 'edit' in answer ? [{ ...action, edit: answer.edit }] : [];
}

function editIn(answer: Written): Pick<CodeAction, 'edit'> {
    return 'edit' in answer ? { edit: answer.edit } : {};
}

function dataOf({ data }: CodeAction) {
    const { uri, gesture, writing }: Readonly<Record<string, unknown>> =
        typeof data === 'object' && data !== null ? data : {};
    return {
        uri: typeof uri === 'string' ? uri : undefined,
        gesture: readGesture(gesture),
        writing: readWriting(writing),
    };
}
