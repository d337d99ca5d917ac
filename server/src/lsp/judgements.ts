/** From a judgement that a person makes to the file that keeps it, and back. */

import type { WorkspaceEdit } from 'vscode-languageserver';
import {
    evidenceAt,
    FINDING_RULES,
    nameOfJudgement,
    type WrittenClaim,
    type WrittenJudgement,
    writtenJudgement,
} from '../engine/engine.ts';
import type { Gesture, ProtocolRange } from '../protocol.ts';
import { linesOf, linesOfDocument, toSpan } from './convert.ts';
import { workspaceEdit } from './edits.ts';
import { folderOf } from './folders.ts';
import type { Session } from './session.ts';
import { canonicalUri, pathFrom, uriIn } from './uris.ts';

export type JudgingGesture = Extract<Gesture, { readonly kind: 'ignore' | 'notTheSame' | 'accept' }>;

/**
 * Undefined when the words cannot be found again, or the judgement stands there already. A file that somebody has written
 * into is left as it is.
 */
export async function judgementEdit(
    session: Session,
    uri: string,
    gesture: JudgingGesture,
    label: string,
): Promise<WorkspaceEdit | undefined> {
    const folder = folderOf(session.folders, uri);
    const judgement = folder && judgementFor(session, folder.uri, uri, gesture);
    if (!folder || !judgement) return undefined;
    const name = nameOfJudgement(judgement);
    const file = uriIn(session.judgements.uriIn(folder.uri), name);
    if (!(await session.judgements.isFree(file))) return undefined;
    return workspaceEdit(
        {
            uri: file,
            version: session.version(file),
            lines: linesOf('', session.encoding),
            change: { start: 0, end: 0, text: writtenJudgement(judgement) },
            annotation: { label, description: name, needsConfirmation: false },
            isCreated: true,
        },
        session.abilities.edits,
    );
}

/** Whether the words that the judgement rests on can be told from all others of their article. */
export function canJudge(session: Session, uri: string, gesture: JudgingGesture): boolean {
    const folder = folderOf(session.folders, uri);
    return folder !== undefined && judgementFor(session, folder.uri, uri, gesture) !== undefined;
}

function judgementFor(
    session: Session,
    folder: string,
    uri: string,
    gesture: JudgingGesture,
): WrittenJudgement | undefined {
    const here = claimAt(session, folder, uri, gesture.range);
    if (!here) return undefined;
    const { finding } = gesture;
    if (gesture.kind === 'ignore') {
        const rule = FINDING_RULES.find(known => known === gesture.rule);
        return rule && { kind: 'ignore', rule, claims: [here], finding, reason: '' };
    }
    const { other, reason = '' } = gesture;
    const there = claimAt(session, folder, canonicalUri(other.uri), other.range);
    const kind = gesture.kind === 'accept' ? 'accepted' : 'notTheSame';
    return there && { kind, rule: undefined, claims: [here, there], finding, reason: reason.trim() };
}

function claimAt(
    session: Session,
    folder: string,
    uri: string,
    range: ProtocolRange,
): WrittenClaim | undefined {
    const snapshot = session.snapshot();
    const document = snapshot.article(uri)?.recognition.document;
    const path = pathFrom(folder, uri);
    if (!document || path === undefined) return undefined;
    const span = toSpan(linesOfDocument(document, session.encoding), range);
    const selector = evidenceAt(snapshot, { uri, span });
    return selector && { path, selector };
}

/** Undefined for what is no judgement of these folders, or where the client deletes no files. */
export function takingBack(session: Session, file: string, label: string): WorkspaceEdit | undefined {
    const { deletesFiles, documentChanges, annotates } = session.abilities.edits;
    const uri = canonicalUri(file);
    if (!deletesFiles || !documentChanges || !session.judgements.isOne(uri)) return undefined;
    const annotationId = 'crosscheck';
    return {
        documentChanges: [
            { kind: 'delete', uri, options: { ignoreIfNotExists: true }, ...(annotates && { annotationId }) },
        ],
        ...(annotates && { changeAnnotations: { [annotationId]: { label, needsConfirmation: false } } }),
    };
}
