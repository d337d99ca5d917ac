/** Notes as files: what is written is read again, annotations of other programs too; what is broken is told at its place. */

import { describe, expect, it } from 'vitest';
import {
    changedNote,
    type Note,
    nameOfNote,
    type Reply,
    readNote,
    type WrittenNote,
    writtenNote,
} from '../../../../server/src/engine/engine.ts';

const SELECTOR = { exact: '40 passengers', prefix: 'left with ', suffix: ' on Monday', start: 12, end: 25 };
const NOTE: Note = {
    kind: 'note',
    id: 'urn:uuid:5f8e4c1a-2b3d-4e5f-8a9b-0c1d2e3f4a5b',
    path: 'archive/Ferry “late” #2.txt',
    selector: SELECTOR,
    part: undefined,
    text: 'Ask the **harbour office**.\n\nAlso the crew.',
    tags: ['harbour', 'to phone'],
    status: 'to check',
    isResolved: false,
    author: 'Lena Osvald',
    created: '2025-03-04T09:30:00Z',
    modified: undefined,
};
const REPLY: Reply = {
    kind: 'reply',
    id: 'urn:uuid:11111111-2222-4333-8444-555555555555',
    to: NOTE.id,
    text: 'They say 40.',
    tags: [],
    status: undefined,
    isResolved: false,
    author: undefined,
    created: '2025-03-05T10:00:00Z',
    modified: undefined,
};

function noteIn(annotation: Readonly<Record<string, unknown>>): WrittenNote | undefined {
    const { note, problems } = readNote(JSON.stringify(annotation));
    expect(problems).toEqual([]);
    return note;
}

/** "line: words: message". */
function problemsOf(text: string): readonly string[] {
    return readNote(text).problems.map(({ start, end, message }) => {
        const line = text.slice(0, start).split('\n').length;
        return `${line}: ${text.slice(start, end).split('\n')[0]}: ${message}`;
    });
}

describe('a note', () => {
    it.each<WrittenNote>([
        NOTE,
        REPLY,
        { ...NOTE, isResolved: true, path: '../old/a 100%.md' },
        { ...NOTE, selector: { ...SELECTOR, exact: '😀 40 passengers' }, part: { start: 3, end: 5 } },
    ])('is read as it was written', note => {
        expect(readNote(writtenNote(note))).toEqual({ note, problems: [] });
    });

    it('is an annotation of the Web Annotation model', () => {
        expect(JSON.parse(writtenNote(NOTE))).toEqual({
            '@context': 'http://www.w3.org/ns/anno.jsonld',
            id: NOTE.id,
            type: 'Annotation',
            motivation: 'commenting',
            creator: { type: 'Person', name: 'Lena Osvald' },
            created: '2025-03-04T09:30:00Z',
            body: [
                { type: 'TextualBody', purpose: 'commenting', value: NOTE.text, format: 'text/markdown' },
                { type: 'TextualBody', purpose: 'tagging', value: 'harbour' },
                { type: 'TextualBody', purpose: 'tagging', value: 'to phone' },
                { type: 'TextualBody', purpose: 'assessing', value: 'to check' },
            ],
            target: {
                type: 'SpecificResource',
                // Relative to the file, as an IRI: two folders up stand the articles.
                source: '../../archive/Ferry%20“late”%20%232.txt',
                selector: [
                    {
                        type: 'TextQuoteSelector',
                        exact: '40 passengers',
                        prefix: 'left with ',
                        suffix: ' on Monday',
                    },
                    { type: 'TextPositionSelector', start: 12, end: 25 },
                ],
            },
        });
        expect(JSON.parse(writtenNote(REPLY))).toMatchObject({ motivation: 'replying', target: NOTE.id });
    });

    it('has a file of its own, named after its article; a reply stands behind its note', () => {
        const name = nameOfNote(NOTE, NOTE.path);
        expect(name).toBe('Ferry-late-2-5f8e4c1a2b3d.json');
        const reply = nameOfNote(REPLY, NOTE.path);
        expect(reply).toBe('Ferry-late-2-5f8e4c1a2b3d-reply-111111112222.json');
        expect([reply, name].sort()).toEqual([reply, name]);
    });
});

describe('an annotation of another program', () => {
    const annotation = {
        id: 'https://notes.example/7',
        type: ['Annotation', 'Remark'],
        target: [
            { source: '../../ferry.txt', selector: { type: 'TextQuoteSelector', exact: 'Molna' } },
            { source: '../../ferry.txt', selector: { type: 'TextQuoteSelector', exact: 'Arvik' } },
        ],
    };

    it('is read as far as it says what a note says', () => {
        const creator = [{ name: 'Per Holm' }, { name: 'Elina Brandt' }];
        expect(noteIn({ ...annotation, creator, bodyValue: 'Spelled so?' })).toMatchObject({
            path: 'ferry.txt',
            selector: { exact: 'Molna', prefix: '', suffix: '', start: 0, end: 0 },
            text: 'Spelled so?',
            author: 'Per Holm',
        });
        expect(noteIn({ ...annotation, body: 'https://elsewhere.example/body' })).toMatchObject({ text: '' });
        expect(
            noteIn({ ...annotation, body: { value: 'One.' }, creator: 'https://me.example' }),
        ).toMatchObject({
            text: 'One.',
            author: 'https://me.example',
        });
    });

    it('keeps what it says besides when it is changed', () => {
        const other = { type: 'Image', id: 'https://pictures.example/1' };
        const known = { type: 'TextualBody', value: 'Spelled so?', language: 'en' };
        const unknown = { type: 'TextualBody', purpose: 'assessing', value: 'three stars' };
        const text = JSON.stringify({ ...annotation, rights: 'CC0', body: [known, unknown, other] });
        const changed = changedNote(text, {
            says: { text: 'Yes.', tags: ['spelling'] },
            modified: undefined,
        });
        expect(JSON.parse(changed ?? '')).toEqual({
            ...annotation,
            rights: 'CC0',
            body: [
                { ...known, value: 'Yes.' },
                { type: 'TextualBody', purpose: 'tagging', value: 'spelling' },
                unknown,
                other,
            ],
        });
    });
});

describe('a change of a note', () => {
    const before = writtenNote(NOTE);

    it('touches the lines that it is about', () => {
        const after = changedNote(before, { says: { status: 'verified' }, modified: '2025-03-06T08:00:00Z' });
        const [old, now] = [before.split('\n'), (after ?? '').split('\n')];
        expect(now.filter(line => !old.includes(line))).toEqual([
            '  "modified": "2025-03-06T08:00:00Z",',
            '      "value": "verified"',
        ]);
        expect(old.filter(line => !now.includes(line))).toEqual(['      "value": "to check"']);
        expect(readNote(after ?? '').note).toEqual({
            ...NOTE,
            status: 'verified',
            modified: '2025-03-06T08:00:00Z',
        });
    });

    it.each([
        [{ text: 'Done.' }],
        [{ tags: [] }],
        [{ status: undefined }],
        [{ isResolved: true }],
        [{ isResolved: true, text: 'x', tags: ['a', 'b', 'c'], status: 'used' as const }],
    ])('says %j and nothing else', says => {
        const after = changedNote(before, { says, modified: undefined });
        expect(readNote(after ?? '').note).toEqual({ ...NOTE, ...says });
        // And back again, to the letter.
        const { text, tags, status, isResolved } = NOTE;
        const back = changedNote(after ?? '', {
            says: { text, tags, status, isResolved },
            modified: undefined,
        });
        expect(back).toBe(before);
    });

    it('gives it another place', () => {
        const moves = {
            path: 'ferry.txt',
            part: { start: 0, end: 2 },
            selector: { ...SELECTOR, exact: '41 passengers', start: 14, end: 27 },
        };
        const after = changedNote(before, { moves, modified: undefined });
        expect(readNote(after ?? '').note).toEqual({ ...NOTE, ...moves });
    });

    it('leaves a file with an error as it is', () => {
        expect(
            changedNote('{ "type": "Annotation"', { says: { text: '' }, modified: undefined }),
        ).toBeUndefined();
        expect(changedNote('', { says: { text: '' }, modified: undefined })).toBeUndefined();
    });
});

describe('a file with an error', () => {
    const lines = writtenNote(NOTE).split('\n');
    const without = (part: string) => lines.filter(line => !line.includes(part)).join('\n');

    it.each([
        ['is nothing yet', '\n', []],
        [
            'that two people have changed at once',
            lines.toSpliced(3, 1, '<<<<<<< HEAD', lines[3] ?? '').join('\n'),
            [expect.stringMatching(/^4: /)],
        ],
        ['is no object', '[]', [expect.stringMatching(/^1: \[\]: The file is to hold one annotation/)]],
        ['has no id', without('"id"'), [expect.stringMatching(/^1: \{: “id” is missing/)]],
        [
            'is something else',
            writtenNote(NOTE).replace('"Annotation"', '"Note"'),
            [expect.stringMatching(/^4: "Note": An annotation/)],
        ],
        ['names no article', without('"source"'), [expect.stringMatching(/^34: \{: “source” is missing/)]],
        [
            'quotes nothing',
            writtenNote(NOTE).replace('TextQuoteSelector', 'XPathSelector'),
            [expect.stringMatching(/^34: \{: A TextQuoteSelector is missing/)],
        ],
        [
            'quotes a number',
            without('"exact"').replace('"prefix"', '"exact": 40, "prefix"'),
            [expect.stringMatching(/^40: 40: This is to be a text/)],
        ],
    ])('%s', (_, text, problems) => {
        expect(problemsOf(text)).toEqual(problems);
        expect(readNote(text).note).toBeUndefined();
    });
});
