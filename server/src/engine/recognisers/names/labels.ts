/** The labels of tokens: O, and for each type of name B (begins), I (inside), E (ends), S (alone). */

import type { NameType } from '../mention.ts';

export const TYPES = ['person', 'organisation', 'place', 'other'] as const satisfies readonly NameType[];

/** 0 is O; `1 + 4 * type + part` with parts 0 begins, 1 inside, 2 ends, 3 alone. */
export const LABEL_COUNT = 1 + 4 * TYPES.length;

export const PART = { begins: 0, inside: 1, ends: 2, alone: 3 } as const;

export function labelOf(type: number, part: number): number {
    return 1 + 4 * type + part;
}

/** True when a token labelled `next` may follow one labelled `label`. */
export function mayFollow(label: number, next: number): boolean {
    if (isOpen(label)) return next > 0 && typeOf(next) === typeOf(label) && continues(next);
    return next === 0 || !continues(next);
}

/** True when the sentence may not end with this label. */
export function isOpen(label: number): boolean {
    return label > 0 && ((label - 1) & 3) <= PART.inside;
}

export function typeOf(label: number): number {
    return (label - 1) >> 2;
}

export function continues(label: number): boolean {
    const part = (label - 1) & 3;
    return label > 0 && (part === PART.inside || part === PART.ends);
}
