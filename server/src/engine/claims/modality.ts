/** How a claim is put: as done, denied, planned, or only possible. */

import { stateOf } from '../recognisers/lexicon/en/measures.ts';
import {
    asksWhether,
    attemptWords,
    conditionHead,
    planWords,
    plotWords,
    possibilityWords,
    resolveVerbs,
} from '../recognisers/lexicon/en/speech.ts';
import { contains, type Span } from '../text/span.ts';
import type { Modality } from './claim.ts';
import { isDeniedBy } from './negation.ts';
import type { ReadSentence } from './sentence.ts';
import type { Word } from './words.ts';

/** Looks at the words of the clause up to the figure, or at all of them when there is none. */
export function modalityOf(sentence: ReadSentence, clause: Span, figure: Span | undefined): Modality {
    const end = figure?.start ?? clause.end;
    // In "5 percent in May" the month is no auxiliary.
    const spoken = sentence.words.filter(word => !sentence.times.some(time => contains(time, word)));
    const after = figure
        ? untilConjunction(spoken.filter(word => word.start >= figure.end).slice(0, REACH))
        : [];
    // "600 more will come, bringing the force to 4,000": a clause that follows from another is as done as that one.
    const first = sentence.words.find(({ start }) => start >= clause.start);
    const from =
        first && CONSEQUENCE.test(first.folded)
            ? sentence.start
            : endOfRelative(sentence, clause, first?.folded, end);
    // "It was worse than feared: debts came to 390 million": what a colon announces stands for itself.
    const colon = from + sentence.passage.words.slice(from, end).lastIndexOf(': ');
    const before = spoken.filter(word => word.start >= from && word.end <= end);
    // "Voted 31 to 24": right before a number it is no infinitive.
    const told = before.at(-1)?.folded === 'to' ? before.slice(0, -1) : before;
    const words = told.map(({ folded }) => folded);
    const own = before.filter(({ start }) => start >= colon).map(({ folded }) => folded);
    if (isDeniedBy(figure ? own : untilNextClause(sentence, own))) return 'denied';
    if (isQuestion(sentence)) return 'possible';
    if (
        withoutRelatives(words).some(word => planWords.has(word)) ||
        isForeseen(words) ||
        hasInfinitiveOfDuty(words) ||
        isResolved(words) ||
        isUnderway(words)
    )
        return 'planned';
    if (
        own.some(word => possibilityWords.has(word)) ||
        isAttempt(own) ||
        isCondition(words, from === sentence.start)
    )
        return 'possible';
    // "40 jobs would be lost"
    const auxiliary = after.find(({ folded }) => AUXILIARIES[folded]);
    return (auxiliary && AUXILIARIES[auxiliary.folded]) ?? 'asserted';
}

/** "I was born here in 1933 and I never thought": what tells a time stands for itself, and what is denied behind it tells none. */
function untilNextClause({ times, words }: ReadSentence, told: readonly string[]): readonly string[] {
    const next = told.findIndex((word, i) => word === 'and' && SUBJECT.test(told[i + 1] ?? ''));
    const and =
        next < 0
            ? undefined
            : words.find(({ folded }, i) => folded === 'and' && SUBJECT.test(words[i + 1]?.folded ?? ''));
    const isTimed = and !== undefined && times.length > 0 && times.every(({ end }) => end <= and.start);
    return isTimed ? told.slice(0, next) : told;
}

const SUBJECT = /^(?:i|he|she|it|they|we)$/;

/** "Did Sorland build 42,000 homes?": whoever asks does not say so; but "Why did 12 people die?" */
function isQuestion({ passage, start, end }: ReadSentence): boolean {
    const last = passage.words.slice(Math.max(start, end - 3), end);
    return last.includes('?') && asksWhether.test(passage.words.slice(start, end));
}

/** "The bank, which aims at two percent, left its rate at 4.25": past the comma the main clause goes on. */
function endOfRelative(
    { passage }: ReadSentence,
    clause: Span,
    first: string | undefined,
    end: number,
): number {
    if (first === undefined || !RELATIVE.test(first)) return clause.start;
    const comma = passage.words.slice(clause.start, end).lastIndexOf(', ');
    return comma < 0 ? clause.start : clause.start + comma;
}

const RELATIVE = /^(?:which|who|whose|where)$/;

const CONSEQUENCE = /^(?:bringing|raising|taking|lifting|leaving|cutting|reducing)$/;

/** "Ends on 44.9 percent and will try to form a government": another verb begins. */
function untilConjunction(words: readonly Word[]): readonly Word[] {
    const end = words.findIndex(({ folded }) => folded === 'and' || folded === 'but');
    return end < 0 ? words : words.slice(0, end);
}

/** How many words after a figure may tell: its noun and the verb. */
const REACH = 3;

const AUXILIARIES: Readonly<Record<string, Modality>> = {
    will: 'planned',
    would: 'possible',
    could: 'possible',
    may: 'possible',
    might: 'possible',
};

/** "KFOR is to triple its patrols". */
function hasInfinitiveOfDuty(words: readonly string[]): boolean {
    return words.some((word, i) => /^(?:is|are|was|were)$/.test(word) && words[i + 1] === 'to');
}

/** "Is buying the yard for 12 million": what is going to be done is put as if it were being done. */
function isUnderway(words: readonly string[]): boolean {
    return words.some((word, i) => /^(?:is|are)$/.test(word) && UNDERWAY.test(words[i + 1] ?? ''));
}

const UNDERWAY = /^(?:buying|acquiring|selling|closing|cutting|shedding|moving|leaving|joining|going)$/;

/** "The 42 vehicles that Tarnia promised have arrived": what was promised is done by now. */
function withoutRelatives(words: readonly string[]): readonly string[] {
    return words.join(' ').replace(RELATIVE_OF_PLAN, '').split(' ');
}

const RELATIVE_OF_PLAN =
    /(?:^|(?<!\b(?:said|says|say|told|announced|added|confirmed) ))\b(?:that|which) (?:[\p{L}’'.-]{1,20} ){1,3}?(?:promised|pledged|planned|proposed|approved|expected|intended) (?=(?:are|is|was|were|has|have|had|arrived|came|went|reached|left|\p{Ll}{2,12}ed)\b)/gu;

/** "The bank sees inflation averaging 2.9 percent", "inflation is now seen at 3.0", "its staff project growth of 1.4". */
function isForeseen(words: readonly string[]): boolean {
    return FORESEEN.test(words.join(' '));
}

const FORESEEN =
    /\b(?:(?:is|are|was|were) (?:now |still |also )?seen (?:at|near|around|between|above|below|averaging|rising|falling|growing|slowing|reaching|shrinking)|(?:sees?|(?:staff|they|we|\p{Ll}{2,14}s) project) (?:[\p{L}’'-]{2,20} ){1,5}?(?:at|of|near|around|above|below|averaging|rising|falling|growing|slowing|reaching|shrinking|expanding))\b/u;

/** "Agreed on Monday to buy": what is resolved is not done yet, nor what is plotted. */
function isResolved(words: readonly string[]): boolean {
    return words.some(
        (word, i) =>
            (resolveVerbs.has(word) && words.slice(i + 1, i + 5).includes('to')) ||
            (plotWords.has(word) && words[i + 1] === 'to' && !words.slice(i + 2).some(isNewVerb)),
    );
}

/** "Tried to kill"; what else was tried ("tried to sell 40 rifles") tells of what there is. */
function isAttempt(words: readonly string[]): boolean {
    return words.some(
        (word, i) => attemptWords.has(word) && words[i + 1] === 'to' && stateOf.has(words[i + 2] ?? ''),
    );
}

/** "Conspired to kill two | and was sentenced to eight years". */
function isNewVerb(word: string): boolean {
    return /^(?:and|but|was|were|is|are|has|had)$/.test(word);
}

/** "Had there been two cables"; at the head of a later clause a verb may go on: "the guard, who …, had a career-high 14". */
function isCondition([first, second]: readonly string[], isHead: boolean): boolean {
    return (isHead || second === 'there') && conditionHead.test(`${first} ${second}`);
}
