/** Edits of the workspace: the smallest change, in the words of the client. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditAbilities } from '../../../server/src/lsp/abilities.ts';
import { linesOf } from '../../../server/src/lsp/convert.ts';
import { changeBetween, workspaceEdit } from '../../../server/src/lsp/edits.ts';

const TEXT = fc
    .array(fc.constantFrom('{', '}', '"', 'a', 'b', ' ', '\n', '\r\n', '\r', '🚢', '🚣', 'ö'), {
        maxLength: 20,
    })
    .map(parts => parts.join(''));

const uri = 'file:///press/crosscheck.json';
const annotation = { label: 'Not a name', needsConfirmation: false };
const ALL: EditAbilities = {
    documentChanges: true,
    createsFiles: true,
    deletesFiles: true,
    annotates: true,
    hasMetadata: true,
};
const NONE: EditAbilities = {
    documentChanges: false,
    createsFiles: false,
    deletesFiles: false,
    annotates: false,
    hasMetadata: false,
};

describe('a change', () => {
    it('makes one text of the other, for an editor that counts lines and columns, and is undone by its reverse', () => {
        fc.assert(
            fc.property(TEXT, TEXT, (before, after) => {
                expect(applied(before, after)).toBe(after);
                expect(applied(applied(before, after), before)).toBe(before);
            }),
        );
    });

    function applied(before: string, after: string): string {
        const edit = workspaceEdit(
            {
                uri,
                version: 1,
                lines: linesOf(before, 'utf-16'),
                change: changeBetween(before, after),
                annotation,
            },
            NONE,
        );
        return TextDocument.applyEdits(
            TextDocument.create(uri, 'json', 1, before),
            edit.changes?.[uri] ?? [],
        );
    }

    it.each([
        ['abcd', 'abXcd', { start: 2, end: 2, text: 'X' }],
        ['aaa', 'aa', { start: 2, end: 3, text: '' }],
        ['a🚢b', 'a🚣b', { start: 1, end: 3, text: '🚣' }],
        ['a\r\nb', 'a\nb', { start: 1, end: 3, text: '\n' }],
        ['same', 'same', { start: 4, end: 4, text: '' }],
    ])('from %j to %j is as small as can be', (before, after, change) => {
        expect(changeBetween(before, after)).toEqual(change);
    });
});

describe('an edit', () => {
    const edit = {
        uri,
        version: undefined,
        lines: linesOf('{}', 'utf-16'),
        change: { start: 1, end: 1, text: ' ' },
        annotation,
        isCreated: true,
    };

    it('names the version, makes the file and is annotated for those who can', () => {
        expect(workspaceEdit({ ...edit, version: 7 }, ALL)).toEqual({
            documentChanges: [
                { kind: 'create', uri, options: { ignoreIfExists: true } },
                {
                    textDocument: { uri, version: 7 },
                    edits: [
                        {
                            range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } },
                            newText: ' ',
                            annotationId: 'crosscheck',
                        },
                    ],
                },
            ],
            changeAnnotations: { crosscheck: annotation },
        });
    });

    it('is a mere change of text for the others', () => {
        expect(Object.keys(workspaceEdit(edit, NONE))).toEqual(['changes']);
        const { documentChanges, changeAnnotations } = workspaceEdit(edit, {
            ...NONE,
            documentChanges: true,
        });
        expect(documentChanges).toHaveLength(1);
        expect(changeAnnotations).toBeUndefined();
    });
});
