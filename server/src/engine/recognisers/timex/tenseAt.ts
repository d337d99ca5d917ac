/** The tense of the clause around a stretch of words: a guess from the nearest verb that shows one. */

import type { Span } from '../../text/span.ts';
import {
    BEFORE_TO,
    BEFORE_VERB,
    DETERMINERS,
    DONE,
    FUTURE_CUES,
    PAST_CUES,
    SAYING,
    SEEMING,
    TIMETABLE,
    TO_COME,
} from '../lexicon/en/tense.ts';

/** How far from the stretch a verb is looked for, in characters. */
const REACH = 120;
const REACH_OF_HEAD = 200;
const HEAD = 8;
/** Numbers stand between words: "from about 60% to just over 55%" is not about to be. */
const WORD = /[\p{L}'’]{1,30}|\d[\d.,]{0,20}/gu;

/** "until Friday" lies ahead, but not at the head of a sentence: "Until Friday, they had not …". */
const AHEAD = /(?<=\S )(?:until|effective|as (?:early|soon|late) as) (?:the )?$/u;

/** "Has called the election for 23 April", "the decree sets the first round for 14 September". */
const CALLED_FOR =
    /\b(?:call(?:s|ed)|fix(?:es|ed)|sets?|announce[sd]|schedule[sd]|book(?:s|ed)|order(?:s|ed)|agenda|calendar|diary)\b[^;:.]{0,80}\bfor (?:the )?$/u;

/** "Has put off the vote to 7 July", "was moved to Friday". */
const PUT_OFF_TO =
    /\b(?:(?:put|push(?:es|ed)?|brought|set) (?:off|back|forward)|postpon(?:es?|ed)|extend(?:s|ed)|adjourn(?:s|ed)|moved?|moves|reschedule[sd]?|delay(?:s|ed)|defer(?:s|red)|slipp?(?:s|ed)|prolong(?:s|ed)|shift(?:s|ed))\b[^;:.,]{0,60}\bto (?:the )?$/u;

/** "must pay by Friday" lies ahead, "had paid by Friday" does not. */
const BY = /(?<=\S )by (?:the )?$/u;

/** -1 past, 1 future; undefined when no verb near it tells. Looks before the stretch first, within its sentence. */
export function tenseAt(words: string, sentence: Span, at: Span): -1 | 1 | undefined {
    const before = words.slice(Math.max(sentence.start, at.start - REACH), at.start);
    if (AHEAD.test(before) || CALLED_FOR.test(before) || PUT_OFF_TO.test(before)) return 1;
    if (BY.test(before)) return nearestTense(wordsIn(before).reverse(), 1) ?? 1;
    // "Would appeal against Wednesday's ruling": what is spoken of has happened, whatever the verb.
    const owned = OWNED.exec(words.slice(at.end, at.end + LONGEST_OWNED));
    if (TO_COME.has(owned?.[1] ?? '') && REACHES.test(before)) return 1;
    if (DONE.has(owned?.[1] ?? '') || DONE.has(owned?.[2] ?? '')) return -1;
    return tenseOfVerbAt(words, sentence, at);
}

const OWNED = /^['’]s ([a-z-]{1,20})\b(?: ([a-z]{1,20})\b)?/;

/** "Sent the Rovers through to Saturday's semi-final": whoever gets there has yet to play it. */
const REACHES =
    /\b(?:(?:on|through|along|advanc(?:e|es|ed|ing)|progress(?:es|ed|ing)?) (?:in)?to|into) (?:the )?$/;
const LONGEST_OWNED = 46;

/** The same by the verbs alone: "remained in force until 2005" is told as past. */
export function tenseOfVerbAt(words: string, sentence: Span, at: Span): -1 | 1 | undefined {
    const before = words.slice(Math.max(sentence.start, at.start - REACH), at.start);
    // "In January, a week after …, a blast killed": what opens a sentence may stand far from its verb.
    const reach = at.start - sentence.start <= HEAD ? REACH_OF_HEAD : REACH;
    const after = words.slice(at.end, Math.min(sentence.end, at.end + reach));
    return nearestTense(wordsIn(before).reverse(), 1) ?? nearestTense(wordsIn(after), -1);
}

function wordsIn(text: string): string[] {
    return Array.from(text.matchAll(WORD), match => match[0]);
}

/** How many words may stand between a verb of speech and the date on which it was said: "said late on". */
const BESIDE = 2;

const STARTS = /^(?:resume|restart|reopen|open|close|start|begin|continue|end|expire|convene|meet|go|head)$/;
const PLURAL = /^\p{L}{2,20}[^s]s$/u;

const PASSIVE: ReadonlySet<string> = new Set(['be', 'is', 'are']);

/** `back` is the step to the word that stands before a word. */
function nearestTense(fromNear: readonly string[], back: 1 | -1): -1 | 1 | undefined {
    for (const [i, written] of fromNear.entries()) {
        const word = written.toLowerCase().replace('’', "'");
        // A month is not the verb.
        if (written === 'May') continue;
        const previous = fromNear[i + back]?.toLowerCase() ?? '';
        // "the plan", "a planned sale", "their hopes": a noun, or a word beside one.
        if (DETERMINERS.has(previous)) continue;
        // "had been due to expire": what lay ahead then.
        if (FUTURE_CUES.has(word) && previous === 'been') return -1;
        // "said that he would come": still ahead when it is told; "would have come" is not.
        if (word === 'would') {
            const next = fromNear[i - back]?.toLowerCase();
            if (next === 'have' || next === "n't") continue;
            return 1;
        }
        if (TIMETABLE.has(word) && back === 1 && written === word) return 1;
        // "Talks resume on Monday", "voters go to the polls on Sunday".
        if (STARTS.test(written) && back === 1 && PLURAL.test(previous)) return 1;
        // "Preparing for the measures to be voted on Thursday".
        if (previous === 'be' && back === 1 && isToBe(fromNear.slice(i + 1))) return 1;
        // "The line, planned by the council in March, would cost more": by then it was.
        if (back === 1 && i > AGENT && fromNear[i - 1]?.toLowerCase() === 'by' && isParticiple(word))
            return -1;
        if (FUTURE_CUES.has(word) || (BEFORE_TO.has(word) && fromNear[i - 1] === 'to')) return 1;
        // "Set aside her plans" is done, "set for Friday" is to come.
        if (word === 'set' && fromNear[i - back] === 'for') return 1;
        if (word === 'set' && fromNear[i - back] !== 'to' && !PASSIVE.has(previous)) return -1;
        if (SAYING.has(word)) {
            if (i > BESIDE) continue;
            return -1;
        }
        // "will be opened", "to be held", "is heard": a participle tells no tense.
        if (PASSIVE.has(previous)) continue;
        // "will shut", "may cut": with a form for both, the word before it decides.
        if (back === 1 && BEFORE_VERB.has(previous)) continue;
        if (PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed') && word === written)) return -1;
    }
    return undefined;
}

/** So many words at least follow "by" and name somebody, with the preposition of the date. */
const AGENT = 3;

function isParticiple(word: string): boolean {
    return word.length > 4 && /(?:ed|en|de|ld|wn)$/.test(word);
}

/** Of the words before a participle, the nearest first. */
function isToBe([be, to, before]: readonly string[]): boolean {
    return be === 'be' && to === 'to' && before !== undefined && !SEEMING.has(before.toLowerCase());
}
