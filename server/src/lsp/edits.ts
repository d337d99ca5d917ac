/** Edits of the workspace, as far as the client can take them. */

import type { ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../engine/engine.ts';
import type { EditAbilities } from './abilities.ts';
import { type Lines, toRange } from './convert.ts';

export interface FileEdit extends EditedFile {
    readonly change: TextChange;
    /** What the editor says of it; with `needsConfirmation` it shows a preview and asks. */
    readonly annotation: ChangeAnnotation;
}

export interface EditedFile {
    readonly uri: string;
    /** The version that the changes are of; undefined when the file is not open. */
    readonly version: number | undefined;
    readonly lines: Lines;
    /** There is no such file yet. */
    readonly isCreated?: boolean;
}

export interface AnnotatedChange extends TextChange {
    readonly annotation: ChangeAnnotation;
}

export function workspaceEdit(
    { change, annotation, ...file }: FileEdit,
    abilities: EditAbilities,
): WorkspaceEdit {
    return workspaceEdits(file, [{ ...change, annotation }], abilities);
}

/** Several changes of one file, none overlapping; those of one annotation stand together in a preview. */
export function workspaceEdits(
    { uri, version, lines, isCreated }: EditedFile,
    changes: readonly AnnotatedChange[],
    abilities: EditAbilities,
): WorkspaceEdit {
    const plain = changes.map(change => ({ range: toRange(lines, change), newText: change.text }));
    if (!abilities.documentChanges) return { changes: { [uri]: plain } };
    const known: ChangeAnnotation[] = [];
    const idOf = (annotation: ChangeAnnotation) => {
        const at = known.findIndex(({ label }) => label === annotation.label);
        if (at < 0) known.push(annotation);
        return annotationId(at < 0 ? known.length - 1 : at);
    };
    const edits = plain.map((edit, i) => {
        const annotation = changes[i]?.annotation;
        return abilities.annotates && annotation ? { ...edit, annotationId: idOf(annotation) } : edit;
    });
    const textEdit: TextDocumentEdit = { textDocument: { uri, version: version ?? null }, edits };
    const create =
        isCreated && abilities.createsFiles
            ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }]
            : [];
    return {
        documentChanges: [...create, textEdit],
        ...(abilities.annotates && {
            changeAnnotations: Object.fromEntries(
                known.map((annotation, i) => [annotationId(i), annotation]),
            ),
        }),
    };
}

function annotationId(i: number): string {
    return i === 0 ? 'crosscheck' : `crosscheck.${i + 1}`;
}

/** The smallest stretch that differs, so that what else the reader does in the file stays where it is. */
export function changeBetween(before: string, after: string): TextChange {
    const shortest = Math.min(before.length, after.length);
    let start = 0;
    while (start < shortest && before[start] === after[start]) start += 1;
    let tail = 0;
    while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    // A surrogate pair and a line end of two signs are not cut.
    if (isInside(before, start) || isInside(after, start)) start -= 1;
    if (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail)))
        tail -= 1;
    return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function isInside(text: string, at: number): boolean {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    const isPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
    return isPair || (before === CR && after === LF);
}

const CR = 13;
const LF = 10;
