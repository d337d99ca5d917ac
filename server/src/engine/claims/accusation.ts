/** "A blames B", "B denies it": who accuses whom. */

import { accusationVerbs, denialVerbs, negations } from '../recognisers/lexicon/en/speech.ts';
import type { Span } from '../text/span.ts';
import type { Accusation } from './claim.ts';
import type { ReadSentence } from './sentence.ts';
import { stemOf, type Word } from './words.ts';

/** In order; empty when nobody is accused and nothing is denied, or nobody is named with it. */
export function accusationsOf(sentence: ReadSentence, speaker: Span | undefined): readonly Accusation[] {
    const accusations: Accusation[] = [];
    for (const [i, word] of sentence.words.entries()) {
        const kind = accusationVerbs.has(word.folded)
            ? 'accuses'
            : denialVerbs.has(word.folded)
              ? 'denies'
              : undefined;
        const before = sentence.words[i - 1]?.folded ?? '';
        // "Who was to blame" accuses nobody, "should not blame" neither.
        if (!kind || before === 'to' || negations.has(before) || isParticiple(sentence.words, i)) continue;
        const by = isFirstPerson(before) ? speaker : partyBefore(sentence, word);
        const of = kind === 'accuses' ? partyAfter(sentence, word) : undefined;
        if (!by && !of) continue;
        const cue = { start: word.start, end: word.end };
        accusations.push({ kind, cue, by: by && spanOf(by), of: of && spanOf(of) });
    }
    return accusations;
}

/** The name or the description right before the verb ("the miners' union"), else the last name, else the last capital. */
function partyBefore({ names, words, passage }: ReadSentence, cue: Span): Span | undefined {
    const before = words.filter(({ end }) => end <= cue.start);
    const described = descriptionIn(passage.words, before.slice(-LONGEST_DESCRIPTION).reverse(), cue.start);
    const name = names.findLast(({ end }) => end <= cue.start);
    if (described && (!name || name.end <= described.start)) return described;
    return name ?? before.findLast(word => isCapital(passage.words, word));
}

function partyAfter({ names, words, passage }: ReadSentence, cue: Word): Span | undefined {
    const behind = words.filter(({ start }) => start >= cue.end);
    // "Blamed the outbreak on the cannery": who is blamed comes last.
    const on = cue.folded.startsWith('blam') ? behind.findIndex(({ folded }) => folded === 'on') : -1;
    const isBlamed = on > 0 && on < FARTHEST_BLAMED && !TELLS_TIME.test(behind[on + 1]?.folded ?? '');
    const after = isBlamed ? behind.slice(on + 1) : behind;
    const from = isBlamed ? (behind[on]?.end ?? cue.end) : cue.end;
    const described = descriptionAfter(passage.words, after.slice(0, LONGEST_DESCRIPTION), from);
    const name = names.find(({ start }) => start >= from);
    if (described && (!name || described.end <= name.start)) return described;
    return name ?? after.find(word => isCapital(passage.words, word));
}

/** How many words there may be between "blamed" and "on". */
const FARTHEST_BLAMED = 8;
const TELLS_TIME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^\d/;

/** How many words a party without a name may have, its article among them: "the two campers". */
const LONGEST_DESCRIPTION = 5;

/** Backwards from the verb to the article or number that opens a description; undefined when none does. */
function descriptionIn(text: string, backwards: readonly Word[], end: number): Span | undefined {
    let next = end;
    for (const word of backwards) {
        if (/[^\s'’]/.test(text.slice(word.end, next))) return undefined;
        if (OPENS_DESCRIPTION.test(word.folded))
            return next < end ? { start: word.start, end: lastEnd(backwards) } : undefined;
        if (CLOSES_DESCRIPTION.test(word.folded)) return undefined;
        next = word.start;
    }
    return undefined;
}

/** "the police", "two campers" right behind the verb, up to the first word that cannot belong to it. */
function descriptionAfter(text: string, after: readonly Word[], start: number): Span | undefined {
    const [first, ...rest] = after;
    if (!first || !OPENS_DESCRIPTION.test(first.folded) || /[^\s'’]/.test(text.slice(start, first.start)))
        return undefined;
    let end = first.end;
    for (const word of rest) {
        if (/[^\s'’]/.test(text.slice(end, word.start)) || CLOSES_DESCRIPTION.test(word.folded)) break;
        end = word.end;
    }
    return end > first.end ? { start: first.start, end } : undefined;
}

const OPENS_DESCRIPTION = /^(?:the|a|an|its|their|his|her|two|three|four|five|six|several|some)$/;
const CLOSES_DESCRIPTION =
    /^(?:that|which|who|it|they|we|i|as|and|but|or|have|has|had|was|were|is|are|be|been|being|also|to|not|in|on|of|by|with|for|at|over|from|will|would|could|because|when|after|before)$/;

function lastEnd(backwards: readonly Word[]): number {
    return backwards[0]?.end ?? 0;
}

function isCapital(text: string, { start, folded }: Word): boolean {
    return /\p{Lu}/u.test(text[start] ?? '') && stemOf(folded) !== undefined;
}

/** "The man accused of the attack", "they were blamed for it": nobody is told to accuse. */
function isParticiple(words: readonly Word[], i: number): boolean {
    const [before, verb, after] = [
        words[i - 1]?.folded ?? '',
        words[i]?.folded ?? '',
        words[i + 1]?.folded ?? '',
    ];
    if (/^(?:was|were|is|are|been|be|being|stands|stand|stood|those|people|man|woman|men)$/.test(before))
        return true;
    // "The accused thugs" accuse nobody.
    if (verb === 'accused' && /^(?:the|an|two|three|four|its|their|his|her)$/.test(before)) return true;
    return verb === 'accused' && /^(?:of|in)$/.test(after);
}

function isFirstPerson(word: string): boolean {
    return word === 'i' || word === 'we';
}

function spanOf({ start, end }: Span): Span {
    return { start, end };
}
