/** Who says what a sentence says, when the article does not say it itself. */

import { speechVerbs } from '../recognisers/lexicon/en/speech.ts';
import { DETERMINERS } from '../recognisers/lexicon/en/tense.ts';
import type { Name } from '../recognisers/mention.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Attribution } from './claim.ts';
import type { ReadSentence } from './sentence.ts';
import type { Word } from './words.ts';

/** How many words a source without a name may have: "the interior ministry". */
const LONGEST_DESCRIPTION = 4;

/** Undefined when nobody is plainly said to say it. */
export function attributionOf(sentence: ReadSentence): Attribution | undefined {
    const quotation = sentence.passage.quotations.find(({ content }) => overlaps(content, sentence));
    const isDirect = quotation !== undefined;
    const outside = sentence.words.filter(word => !quotation || !contains(quotation, word));
    for (const [i, word] of outside.entries()) {
        if (word.folded === 'according' && outside[i + 1]?.folded === 'to') {
            const cue = { start: word.start, end: outside[i + 1]?.end ?? word.end };
            return { source: sourceAfter(sentence, outside, i + 2), cue, isDirect };
        }
        // "Was declared safe": nobody is told to say it.
        // "Put its name to the motion", but "puts it at 6.4".
        if (/^puts?$/.test(word.folded) && !outside.slice(i, i + 24).some(({ folded }) => folded === 'at'))
            continue;
        const isCharge = /^charge[sd]$/.test(word.folded) && outside[i + 1]?.folded === 'that';
        const before = outside[i - 1]?.folded ?? '';
        // "The state pays 60 per cent": behind an article stands a noun.
        if (!(isCharge || speechVerbs.has(word.folded)) || IS_BE.test(before) || isBeforeNoun(before))
            continue;
        // "Extra claims of 610 million are disputed", "has sued it over the claims."
        if (isNounThere(outside, i)) continue;
        // "With 97 people confirmed dead": they confirm nothing.
        if (IS_FOUND.test(word.folded) && IS_FATE.test(outside[i + 1]?.folded ?? '')) continue;
        // "When claims staff were locked out", "in eleven states".
        if (IS_ALSO_NOUN.test(word.folded) && (BEFORE_NOUN.test(before) || isCounted(sentence, word)))
            continue;
        const isInverted = isRightBehindComma(sentence, outside, i);
        const source =
            (isInverted ? invertedSource(sentence, outside, i + 1) : undefined) ??
            sourceBefore(sentence, outside, i) ??
            sourceAfter(sentence, outside, i + 1);
        if (source) return { source, cue: { start: word.start, end: word.end }, isDirect };
    }
    // A quotation whose speaker is named in a sentence beside it.
    return quotation ? attributionBeside(sentence, quotation) : undefined;
}

/** Behind an article stands a noun; but "some say that …". */
function isBeforeNoun(before: string): boolean {
    return DETERMINERS.has(before) && before !== 'some';
}

function isNounThere(words: readonly Word[], at: number): boolean {
    const [preposition, article, , word, next] = [at - 3, at - 2, at - 1, at, at + 1].map(
        i => words[i]?.folded ?? '',
    );
    // "Twelve died, the paper reports."
    const isObject = PREPOSITION.test(preposition ?? '') && DETERMINERS.has(article ?? '');
    return IS_ALSO_NOUN.test(word ?? '') && (BEHIND_NOUN.test(next ?? '') || isObject);
}

const IS_ALSO_NOUN = /^(?:claims|reports|estimates|demands|promises|states|notes)$/;
const BEFORE_NOUN =
    /^(?:when|where|while|because|after|before|as|since|many|several|other|most|both|few|of|in|over)$/;
const BEHIND_NOUN = /^(?:of|for|against|are|were|have|had|between)$/;
const PREPOSITION = /^(?:over|about|against|with|despite|on|to|of)$/;

/** "In eleven | states": what is counted says nothing. */
function isCounted({ figures, passage }: ReadSentence, { start }: Word): boolean {
    return figures.some(({ end }) => end < start && /^\s$/.test(passage.words.slice(end, start)));
}

/** "…, says Vera Lund": the verb follows a comma or a quotation. */
function isRightBehindComma({ passage }: ReadSentence, words: readonly Word[], verb: number): boolean {
    const [before, cue] = [words[verb - 1], words[verb]];
    return (
        before !== undefined &&
        cue !== undefined &&
        /^,["”’]? $/.test(passage.words.slice(before.end, cue.start))
    );
}

/** The name right behind the verb; nothing where what follows is the content: "the mayor, Jon Lund, said Vera Lund was …". */
function invertedSource(sentence: ReadSentence, words: readonly Word[], from: number): Span | undefined {
    const first = words[from];
    const name = first && sentence.names.find(({ start, type }) => start === first.start && type !== 'other');
    if (!name || !/^(?:[,.;:]|$| of | in | who )/.test(sentence.passage.words.slice(name.end, sentence.end)))
        return undefined;
    return { start: name.start, end: name.end };
}

function attributionBeside(sentence: ReadSentence, quotation: Span): Attribution | undefined {
    const { words } = sentence.passage;
    const cue =
        /\b(?:said|says|stated|added|told|concluded|noted|stressed|warned|retorted|replied|insisted|insists|countered|explained|declared|claimed|argued|complained)\b/g;
    const from = Math.max(0, quotation.start - 120);
    const context =
        words.slice(from, quotation.start) +
        ' '.repeat(quotation.end - quotation.start) +
        words.slice(quotation.end, quotation.end + 120);
    const verb = cue.exec(context);
    if (!verb) return undefined;
    const span = { start: from + verb.index, end: from + verb.index + verb[0].length };
    const names = sentence.passage.mentions.filter(({ kind }) => kind === 'name');
    const name = names.find(
        ({ start, end }) => Math.min(Math.abs(end - span.start), Math.abs(start - span.end)) < 40,
    );
    return { source: name && { start: name.start, end: name.end }, cue: span, isDirect: true };
}

/** The last name in the six words before the verb, else the description that ends right before it. */
function sourceBefore(sentence: ReadSentence, words: readonly Word[], verb: number): Span | undefined {
    const cue = words[verb];
    if (!cue) return undefined;
    const near = words.slice(Math.max(0, verb - 6), verb);
    const from = near[0]?.start ?? cue.start;
    const name =
        subjectOfBoth(sentence, words, verb) ??
        sentence.names.findLast(
            ({ start, end, type }) => type !== 'other' && start >= from && end <= cue.start,
        );
    const gap = name ? sentence.passage.words.slice(name.end, cue.start) : '';
    // "In Ledna, the hospital association said", "Lund fired, prosecutors said": the name belongs to what is said.
    const isApart = name && (HAS_DESCRIPTION.test(gap) || IS_OWNER.test(gap) || /[;:]/.test(gap));
    if (name && !isApart) return { start: name.start, end: name.end };
    const description: Word[] = [];
    let next = cue;
    for (const word of near.toReversed()) {
        if (description.length === LONGEST_DESCRIPTION) break;
        if (/[^\s]/.test(sentence.passage.words.slice(word.end, next.start))) break;
        // "The city | had | estimated the cost at 4 million"; but "the fever has claimed 13 lives".
        // "The ministry | on Tuesday | put the toll at 31".
        const isOfDay = description.length === 0 && isTold(sentence, word);
        const isAuxiliary = description.length === 0 && IS_HAVE.test(word.folded) && cue.folded !== 'claimed';
        if (IS_NO_SOURCE.test(word.folded) && !isAuxiliary && !isOfDay) break;
        next = word;
        if (isAuxiliary || isOfDay) continue;
        // "The mayor now says"; but "the line, now put at 214 million".
        if (description.length > 0 || !IS_ADVERB.test(word.folded)) description.unshift(word);
    }
    const first = description[0];
    const last = description.at(-1);
    return first && last ? { start: first.start, end: last.end } : undefined;
}

/** "President Ida Brun visited Ledna and promised help": who did the one and the other. */
function subjectOfBoth(sentence: ReadSentence, words: readonly Word[], verb: number): Name | undefined {
    const [and, cue] = [words[verb - 1], words[verb]];
    if (and?.folded !== 'and' || !cue) return undefined;
    const [first] = sentence.names;
    if (first?.type !== 'person' || first.end >= and.start) return undefined;
    const { words: text } = sentence.passage;
    return TITLE.test(text.slice(sentence.start, first.start)) &&
        ONE_DEED.test(text.slice(first.end, cue.start))
        ? first
        : undefined;
}

const TITLE = /^(?:[\p{L}’'-]{1,24} ){0,4}$/u;
/** A verb right behind the name, and no other statement between. */
const ONE_DEED = /^ (?:also |then |later )?\p{Ll}{2,20}(?:ed|t|w|de|ang|oke|ook) [^,;:.]{1,80}$/u;

function isWhere({ passage, names }: ReadSentence, start: number): boolean {
    const name = names.find(other => other.start === start);
    return name?.type === 'place' && /\b(?:in|at|from) $/.test(passage.words.slice(0, start));
}

/** A word of a time, or the preposition right before one. */
function isTold({ times, passage }: ReadSentence, word: Word): boolean {
    return times.some(
        time =>
            overlaps(time, word) ||
            (/^(?:on|in|at|early|late)$/.test(word.folded) &&
                /^\s$/.test(passage.words.slice(word.end, time.start))),
    );
}

/** "Announced on Thursday that …": what follows is no source any more. */
const OPENS_CONTENT = /^(?:that|on|it|he|she|they|there|to)$/;
const HAS_DESCRIPTION =
    /, (?:(?:the|a|an|its|their|his|her|police|officials|doctors|organisers)\b[^,]*|(?!who |which |and |but |then |also |later )(?:\p{Ll}[\p{Ll}’'-]{1,20} ){0,2}\p{Ll}{3,20}(?<!ly|then|later|also|now|however) )$/iu;
/** "Marn's health minister said": the minister, not Marn. */
const IS_OWNER = /^['’]s?\s\p{Ll}/u;
const IS_ADVERB =
    /^(?:now|then|later|already|still|once|only|first|again|currently|recently|previously|initially)$/;
const IS_HAVE = /^(?:has|have|had)$/;
const IS_BE = /^(?:was|were|is|are|be|been|being)$/;

const IS_FOUND = /^(?:confirmed|declared|reported|presumed|feared|pronounced)$/;
const IS_FATE = /^(?:dead|killed|drowned|missing|injured|wounded|infected|lost|safe)$/;

const IS_NO_SOURCE =
    /^(?:so|thus|that|which|who|it|they|we|i|as|and|but|or|have|has|had|was|were|is|are|be|been|being|also|to|not|in|on|of|by|with|for|at|a|will|would|could|when|where|while|because|if|after|before|until|since|than)$/;

/** "According to the police, | crime in Sorland has fallen"; but "according to the mayor, Ida Brun, …". */
function isBehindSource(
    { passage, names }: ReadSentence,
    before: Word | undefined,
    word: Word | undefined,
): boolean {
    if (!before || !word || !/^["”’]?[,;:] $/.test(passage.words.slice(before.end, word.start))) return false;
    const name = names.find(({ start }) => start === word.start);
    return !name || !/^(?:[,.;:]|$)/.test(passage.words.slice(name.end, name.end + 1));
}

function sourceAfter(sentence: ReadSentence, words: readonly Word[], from: number): Span | undefined {
    const next = words.slice(from, from + 6);
    const stop = next.findIndex(
        ({ folded }, i) => OPENS_CONTENT.test(folded) || isBehindSource(sentence, next[i - 1], next[i]),
    );
    const near = stop < 0 ? next : next.slice(0, stop);
    const first = near[0];
    const last = near.at(-1);
    if (!first || !last) return undefined;
    const names = sentence.names.filter(
        ({ start, end, type }) => type !== 'other' && start >= first.start && end <= last.end,
    );
    // "Said its manager in Kelm, Vera Lund": where somebody is does not speak.
    const name = names.find(({ start }, i) => i === names.length - 1 || !isWhere(sentence, start));
    if (name) return { start: name.start, end: name.end };
    if (!/^(?:the|a|an|police|officials|local)$/.test(first.folded)) return undefined;
    let end = first.end;
    for (const word of near.slice(1, LONGEST_DESCRIPTION)) {
        if (/[^\s]/.test(sentence.passage.words.slice(end, word.start)) || IS_NO_SOURCE.test(word.folded))
            break;
        end = word.end;
    }
    return { start: first.start, end };
}
