/** "A blames B", "B denies it": who accuses whom. */

import { accusationVerbs, denialVerbs, negations } from '../recognisers/lexicon/en/speech.ts';
import type { Span } from '../text/span.ts';
import type { ReadSentence } from './sentence.ts';
import { stemOf, type Word } from './words.ts';

/** Local spans. */
export interface AccusationInWords {
    readonly kind: 'accuses' | 'denies';
    readonly cue: Span;
    readonly by: Span | undefined;
    readonly of: Span | undefined;
}

/** In order; empty when nobody is accused and nothing is denied, or nobody is named with it. */
export function accusationsOf(
    sentence: ReadSentence,
    speaker: Span | undefined,
): readonly AccusationInWords[] {
    const accusations: AccusationInWords[] = [];
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

/** The last name before the verb, else the last word with a capital. */
function partyBefore({ names, words, passage }: ReadSentence, cue: Span): Span | undefined {
    const name = names.findLast(({ end }) => end <= cue.start);
    return name ?? words.findLast(word => word.end <= cue.start && isCapital(passage.words, word));
}

function partyAfter({ names, words, passage }: ReadSentence, cue: Span): Span | undefined {
    const name = names.find(({ start }) => start >= cue.end);
    return name ?? words.find(word => word.start >= cue.end && isCapital(passage.words, word));
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
    return verb === 'accused' && /^(?:of|in)$/.test(after);
}

function isFirstPerson(word: string): boolean {
    return word === 'i' || word === 'we';
}

function spanOf({ start, end }: Span): Span {
    return { start, end };
}
