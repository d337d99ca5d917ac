/** What a note says: its text, tags and status are bodies of the annotation, each with its purpose. */

import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';

/** How far a person is with what was noted. */
export const NOTE_STATUSES = ['to check', 'verified', 'disputed', 'used'] as const;

export type NoteStatus = (typeof NOTE_STATUSES)[number];

export interface NoteBody {
    /** Markdown. */
    readonly text: string;
    readonly tags: readonly string[];
    readonly status: NoteStatus | undefined;
    /** Whether there is nothing left to be done about it. */
    readonly isResolved: boolean;
}

type Body = Readonly<Record<string, unknown>>;

/** Total: what is no body of ours says nothing. */
export function bodiesIn(root: Node): NoteBody {
    const bodies = rawBodies(root);
    const values = (purpose: Purpose) =>
        bodies.filter(body => purposeOf(body) === purpose).flatMap(body => textOfBody(body) ?? []);
    const [text = ''] = values('commenting');
    const status = NOTE_STATUSES.find(status => values('assessing').includes(status));
    const isResolved = values('moderating').includes(RESOLVED);
    return { text, tags: [...new Set(values('tagging'))], status, isResolved };
}

/** Those of a new annotation. */
export function writtenBodies(
    { text, tags, status, isResolved }: NoteBody,
    kind: 'note' | 'reply',
): readonly Body[] {
    const body = (purpose: string, value: string): Body => ({ type: 'TextualBody', purpose, value });
    return [
        { ...body(kind === 'note' ? 'commenting' : 'replying', text), format: 'text/markdown' },
        ...tags.map(tag => body('tagging', tag)),
        ...(status === undefined ? [] : [body('assessing', status)]),
        ...(isResolved ? [body('moderating', RESOLVED)] : []),
    ];
}

/** The bodies of an annotation with this in place of what they said; bodies that are none of ours stay as they are. */
export function changedBodies(root: Node, said: NoteBody, kind: 'note' | 'reply'): readonly unknown[] {
    const bodies = rawBodies(root);
    const known = bodies.find(body => purposeOf(body) === 'commenting');
    // A second text, or a status that nobody here knows, is not ours to change.
    const others = bodies.filter(body => body !== known && !isShown(body));
    const [text, ...rest] = writtenBodies(said, kind);
    // What else is said of the text, such as its language, holds for the new one too.
    const kept = known && isRecord(known) ? { ...known, value: said.text } : text;
    return [kept, ...rest, ...others];
}

const RESOLVED = 'resolved';

type Purpose = 'commenting' | 'tagging' | 'assessing' | 'moderating';

function rawBodies(root: Node): readonly unknown[] {
    const short: unknown = findNodeAtLocation(root, ['bodyValue'])?.value;
    if (typeof short === 'string') return [{ type: 'TextualBody', value: short }];
    const node = findNodeAtLocation(root, ['body']);
    const body: unknown = node && getNodeValue(node);
    if (body === undefined) return [];
    return Array.isArray(body) ? body : [body];
}

/** A text without a purpose is a remark, as the motivation of the annotation says. */
function purposeOf(body: unknown): Purpose | undefined {
    if (!isRecord(body) || typeof body['value'] !== 'string') return undefined;
    switch (body['purpose'] ?? 'commenting') {
        case 'commenting':
        case 'replying':
        case 'describing':
            return 'commenting';
        case 'tagging':
            return 'tagging';
        case 'assessing':
            return 'assessing';
        case 'moderating':
            return 'moderating';
        default:
            return undefined;
    }
}

/** Whether it is one of the tags, the status or the mark of what is resolved. */
function isShown(body: unknown): boolean {
    const value = textOfBody(body);
    const purpose = purposeOf(body);
    if (purpose === 'assessing') return NOTE_STATUSES.some(status => status === value);
    return purpose === 'tagging' || (purpose === 'moderating' && value === RESOLVED);
}

function textOfBody(body: unknown): string | undefined {
    const value = isRecord(body) ? body['value'] : undefined;
    return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Body {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
