/** A change of a note in the text of its file; what else a person or another program has written there stays. */

import { applyEdits, findNodeAtLocation, type JSONPath, modify } from 'jsonc-parser';
import { treeOf } from './jsonTree.ts';
import { bodiesIn, changedBodies, type NoteBody } from './noteBody.ts';
import { type NotePlace, readNote, writtenTarget } from './noteFile.ts';

export interface NoteChange {
    readonly says?: Partial<NoteBody>;
    /** To other words, or to the same in other surroundings. */
    readonly moves?: NotePlace;
    /** As xsd:dateTime; undefined where nothing is changed that a reader sees. */
    readonly modified: string | undefined;
}

/** Undefined when the text is no note: a file with an error in it is left as it is. */
export function changedNote(text: string, { says, moves, modified }: NoteChange): string | undefined {
    const { note } = readNote(text);
    const { root } = treeOf(text);
    if (!note || !root) return undefined;
    let changed = text;
    if (says) {
        const bodies = changedBodies(root, { ...bodiesIn(root), ...says }, note.kind);
        if (findNodeAtLocation(root, ['bodyValue'])) changed = withValue(changed, ['bodyValue'], undefined);
        changed = withValue(changed, ['body'], bodies);
    }
    if (moves) {
        const target = findNodeAtLocation(root, ['target']);
        changed = withValue(
            changed,
            target?.type === 'array' ? ['target', 0] : ['target'],
            writtenTarget(moves),
        );
    }
    return modified === undefined ? changed : withValue(changed, ['modified'], modified);
}

function withValue(text: string, path: JSONPath, value: unknown): string {
    const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
    // A new property stands behind the day on which it was written, where there is one.
    const getInsertionIndex = (properties: readonly string[]) => {
        const at = properties.indexOf('created');
        return at < 0 ? properties.length : at + 1;
    };
    return applyEdits(text, modify(text, path, value, { formattingOptions, getInsertionIndex }));
}
