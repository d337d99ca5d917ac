/** Reports that repeat themselves, and random edits of them: what a selector must come through. */

import type { TextChange } from '../../server/src/engine/engine.ts';

/** A whole number below the given one, at each call. */
export type Random = (below: number) => number;

/** Park and Miller's generator: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
    let state = seed;
    return below => {
        state = (state * 48271) % 2147483647;
        return state % below;
    };
}

/** The stretch is where the words stood, with whatever stands there now. */
export interface Edited {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly isWhole: boolean;
    /** All that was done so far, each in the text that the one before has left. */
    readonly changes: readonly TextChange[];
}

export const EDITS: readonly ((edited: Edited, random: Random) => Edited)[] = [
    // Typed in.
    (edited, random) => replaced(edited, random(edited.text.length + 1), 0, `${sentenceFrom(random)} `),
    (edited, random) => replaced(edited, random(edited.text.length + 1), 0, 'x'),
    // Taken out; now and then a lot.
    (edited, random) => replaced(edited, random(edited.text.length + 1), random(12), ''),
    (edited, random) => replaced(edited, random(edited.text.length + 1), random(300), ''),
    // Put in the place of something else.
    (edited, random) => replaced(edited, random(edited.text.length + 1), random(60), sentenceFrom(random)),
    (edited, random) => {
        const words = [...edited.text.matchAll(/\S+/g)];
        const word = words[random(Math.max(1, words.length))];
        return replaced(edited, word?.index ?? 0, word?.[0].length ?? 0, WORDS[random(WORDS.length)] ?? '');
    },
    // Moved: one paragraph, or two at once.
    (edited, random) => {
        const paragraphs = [...edited.text.matchAll(/(?:[^\n]+\n+){1,2}/g)];
        const chosen = paragraphs[random(Math.max(1, paragraphs.length))];
        return chosen ? moved(edited, chosen.index, chosen[0], random) : edited;
    },
];

function replaced(before: Edited, at: number, length: number, written: string): Edited {
    const { text, start, end } = before;
    const until = Math.min(text.length, at + length);
    const by = written.length - (until - at);
    const edited = {
        ...before,
        text: text.slice(0, at) + written + text.slice(until),
        changes: [...before.changes, { start: at, end: until, text: written }],
    };
    if (end <= at) return edited;
    if (start >= until) return { ...edited, start: start + by, end: end + by };
    return {
        ...edited,
        start: Math.min(start, at),
        end: Math.max(end + by, at + written.length),
        isWhole: false,
    };
}

function moved(edited: Edited, from: number, paragraph: string, random: Random): Edited {
    const { start, end, isWhole } = edited;
    const isWithin = start >= from && end <= from + paragraph.length;
    const without = replaced(edited, from, paragraph.length, '');
    const starts = [0, ...[...without.text.matchAll(/\n+/g)].map(match => match.index + match[0].length)];
    const to = starts[random(starts.length)] ?? 0;
    const there = replaced(without, to, 0, paragraph);
    return isWithin ? { ...there, start: start - from + to, end: end - from + to, isWhole } : there;
}

const WORDS =
    'the of in on at to and by 12 40 1,200 people troops ferry harbour council mayor office said told left came Monday Friday Molna Arvik Brennik Elina Brandt Ardent Tide injured killed passengers crew storm flood bridge river late again more than about new old plan vote'.split(
        ' ',
    );

function sentenceFrom(random: Random): string {
    const words = Array.from({ length: 4 + random(9) }, () => WORDS[random(WORDS.length)]);
    return `${words.join(' ')}.`;
}

/** Paragraphs of which some come again, word for word or with another word in them. */
export function reportFrom(random: Random): string {
    const paragraphs: string[] = [];
    for (let count = 2 + random(9); count > 0; count--) {
        const before = paragraphs[random(Math.max(1, paragraphs.length))];
        const kind = before === undefined ? 0 : random(7);
        if (kind === 1) paragraphs.push(before ?? '');
        else if (kind === 2) {
            const words = (before ?? '').split(' ');
            words[random(words.length)] = WORDS[random(WORDS.length)] ?? '';
            paragraphs.push(words.join(' '));
        } else paragraphs.push(Array.from({ length: 1 + random(4) }, () => sentenceFrom(random)).join(' '));
    }
    return `${paragraphs.join('\n\n')}\n`;
}
