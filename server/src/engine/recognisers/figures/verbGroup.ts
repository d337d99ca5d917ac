/** Where a group of verbs begins and ends, told from word lists, endings and neighbours: "has been expected to rise". */

import { changeNouns, changesBefore } from '../lexicon/en/changes.ts';
import { levelVerbs } from '../lexicon/en/levelVerbs.ts';
import { determiners, functionWords, verbsAfterNouns } from '../lexicon/en/nounGroups.ts';
import {
    adjectivesInIng,
    adverbs,
    formsOfBe,
    formsOfHave,
    irregularPasts,
    modals,
    nounsInIng,
    nounsLikeVerbs,
    particles,
    prepositions,
    verbsOfDuration,
} from '../lexicon/en/wordClasses.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Chunk, Marks, SentenceContext } from './chunks.ts';
import { isPluralNoun } from './nounGroup.ts';

export interface VerbGroup {
    /** Index of the token after the group. */
    readonly next: number;
    /** The word that carries the meaning, in lower case: "rise" of "is expected to rise"; a form of "be" when none does. */
    readonly main: string;
    /** "Was fined", "been cut": done to its subject. */
    readonly isPassive: boolean;
    readonly form: 'finite' | 'participle' | 'infinitive' | 'perfect participle';
}

/** Outside a group of nouns. */
export function startsVerb(context: SentenceContext, i: number, previous: Chunk | undefined): boolean {
    const { tokens, marks } = context;
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text === 'May' || marks.nameAt(i)) return false;
    const { lower } = token;
    if (auxiliaries.has(lower)) return true;
    if (lower === 'to') return isInfinitive(context, i);
    if (particles.has(lower)) return isMoved(context, i);
    if (ALWAYS_VERBS.has(lower)) return !determiners.has(tokens[i - 1]?.lower ?? '');
    // A group of nouns has ended because of this verb.
    if (previous?.kind === 'noun' && previous.next === i && previous.isBeforeVerb) return true;
    // "A rise", "of gains", "its cut".
    if (previous?.kind === 'preposition' && !lower.endsWith('ing')) return false;
    const isAfterPronoun = previous?.kind === 'relative' || previous?.kind === 'person';
    if (!isAfterPronoun && determiners.has(tokens[i - 1]?.lower ?? '')) return false;
    // "Homes from $1 million | stay a month".
    if (!knownVerbs.has(lower) && !looksInflected(lower))
        return previous?.kind === 'figure' && !isFunctionWord(lower) && isBeforeArticle(tokens, i);
    if (lower.endsWith('ing')) return isParticiple(context, i, previous);
    // "Trade rose", "Cost: $5": at the start of a clause the bare form is a noun.
    const isPast = lower.endsWith('ed') || irregularPasts.has(lower);
    if (!isPast && (previous === undefined || previous.kind === 'break')) return false;
    // "A sharp 3% drop"; "were given suspended sentences".
    if (previous?.kind === 'figure' && changeNouns.has(lower) && !lower.endsWith('s')) return false;
    if (previous?.kind === 'verb' && lower.endsWith('ed') && isNounAt(tokens, i + 1, marks)) return false;
    // "Fallers", "gains and losses" at the start of a clause.
    if (lower.endsWith('s')) {
        if (previous?.kind === 'conjunction') return leadsToFigure(context, i);
        return !nounsLikeVerbs.has(lower) && previous !== undefined && BEFORE_VERB.has(previous.kind);
    }
    return true;
}

/** "Keeping to", "raising the price"; but "operating profit", "spending on schools". */
function isParticiple({ tokens, marks }: SentenceContext, i: number, previous: Chunk | undefined): boolean {
    const next = tokens[i + 1]?.lower ?? '';
    const isOpening = previous === undefined || previous.kind === 'break' || previous.kind === 'comma';
    const lower = tokens[i]?.lower ?? '';
    if (nounsInIng.has(lower) || (isOpening && OF_GERUND.test(next))) return false;
    // "Accused of taking bribes", but "of operating profit", "rising prices".
    const isObject = previous?.kind === 'preposition' && !adjectivesInIng.has(lower);
    return isObject || !isNounAt(tokens, i + 1, marks);
}

const OF_GERUND = /^(?:of|on|in|for|between|among|with)$/;

const ALWAYS_VERBS: ReadonlySet<string> = new Set(['worth']);
const BEFORE_VERB: ReadonlySet<Chunk['kind']> = new Set([
    'noun',
    'time',
    'adverb',
    'relative',
    'thing',
    'person',
    'close',
]);

/** An object follows: a word before it is no noun of the same group. */
function isBeforeArticle(tokens: readonly Token[], i: number): boolean {
    return (
        /^(?:an?|the|its|their)$/.test(tokens[i + 1]?.lower ?? '') && /^\p{Ll}/u.test(tokens[i]?.text ?? '')
    );
}

/** Behind a noun: "shares | rose", "the debt | hit"; but "job cuts", "the increased price", "oil drilling". */
export function isVerbInGroup(context: SentenceContext, i: number, previous: Chunk | undefined): boolean {
    const { tokens, marks } = context;
    const token = tokens[i];
    if (!token || marks.nameAt(i) || isHyphenated(tokens, i)) return false;
    const { lower } = token;
    const before = tokens[i - 1]?.lower ?? '';
    if (isPossessive(before)) return false;
    // "A grant worth", but "its net worth".
    if (ALWAYS_VERBS.has(lower)) return before !== 'net';
    if (lower.endsWith('ing')) {
        if (nounsInIng.has(lower) || isNounAt(tokens, i + 1, marks)) return false;
        return leadsOn(context, i) || isAfterPluralAt(tokens, i);
    }
    if (looksInflected(lower) || irregularPasts.has(lower))
        return !(isAdjective(tokens, i, previous) && isNounAt(tokens, i + 1, marks));
    if (lower.endsWith('s')) return isVerbInS(context, i, before);
    if (!knownVerbs.has(lower))
        return isBeforeArticle(tokens, i) && isAfterPluralAt(tokens, i) && !isFunctionWord(lower);
    // "Prices rise 5%", but "the price rise"; "output decrease by 5%" is written in a hurry.
    return leadsToFigure(context, i) || (isAfterPluralAt(tokens, i) && !isNounAt(tokens, i + 1, marks));
}

function isAfterPluralAt(tokens: readonly Token[], i: number): boolean {
    const noun = tokens[i - 1];
    return noun !== undefined && isPluralNoun(noun);
}

function isPossessive(word: string): boolean {
    const mark = word.at(word.endsWith('s') ? -2 : -1);
    return mark === "'" || mark === '’';
}

/** "The newly elected president", "had maximum sustained winds": a verb would be the second of its clause. */
function isAdjective(tokens: readonly Token[], i: number, previous: Chunk | undefined): boolean {
    if (isInLy(tokens[i - 1]?.lower ?? '')) return true;
    if (knownVerbs.has(tokens[i]?.lower ?? '')) return false;
    return (
        previous?.kind === 'verb' ||
        (previous?.kind === 'preposition' && tokens[previous.first]?.lower === 'of')
    );
}

/** "The lamp draws 5 W", "profit rises 3%": after a singular, before an object or an amount. */
function isVerbInS(context: SentenceContext, i: number, before: string): boolean {
    const { tokens } = context;
    const lower = tokens[i]?.lower ?? '';
    if (/[su]s$|['’]s$/.test(lower)) return false;
    if (!nounsLikeVerbs.has(lower) && knownVerbs.has(lower)) return true;
    if (/[^su]s$/.test(before)) return false;
    if (nounsLikeVerbs.has(lower)) return knownVerbs.has(lower) && leadsToFigure(context, i);
    if (/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return false;
    const object = tokens[i + 1];
    const next = object?.lower ?? '';
    return (
        determiners.has(next) ||
        (object !== undefined && isPluralNoun(object)) ||
        MOVING.test(next) ||
        context.marks.figureAt(i + 1) !== undefined ||
        leadsToFigure(context, i)
    );
}

/** "The jet | shoots out at", but "bank assets up 3%". */
const MOVING = /^(?:out|back|away|over|off)$/;

/** The group whose first word is the token `at`, with adverbs and particles: "has not yet fallen back". */
export function verbGroupAt(context: SentenceContext, at: number): VerbGroup {
    const { tokens } = context;
    const first = tokens[at]?.lower ?? '';
    let main = first;
    let isAfterBe = false;
    let isPassive = false;
    let isOpen = true;
    let next = at;
    for (let i = at; i < context.until && i - at < MOST_TOKENS; i++) {
        const token = tokens[i];
        if (token?.kind !== 'word' || context.marks.figureAt(i) || (i > at && context.marks.timeAt(i))) break;
        const { lower } = token;
        if (auxiliaries.has(lower) || (lower === 'to' && i === at)) {
            if (!isOpen) break;
            if (formsOfBe.has(lower)) isAfterBe = true;
            main = lower;
        } else if (lower === 'not' || isAdverb(lower)) {
            if (!isOpen) break;
            continue;
        } else if (particles.has(lower)) {
            if (main === first && i === at) main = lower;
            isOpen = false;
        } else if (isOpen && isMainVerb(context, i, at, isAfterBe)) {
            isPassive = isAfterBe && !lower.endsWith('ing');
            main = lower;
            isOpen = false;
        } else break;
        next = i + 1;
    }
    return { next: Math.max(next, at + 1), main, isPassive, form: formOf(first, main, next - at) };
}

const MOST_TOKENS = 9;

function formOf(first: string, main: string, length: number): VerbGroup['form'] {
    if (first === 'to') return 'infinitive';
    if (first === 'having') return 'perfect participle';
    return first === main && main.endsWith('ing') && length > 0 ? 'participle' : 'finite';
}

/** After a modal or "to" any word; after "be" and "have" what looks like a participle; alone the word itself. */
function isMainVerb({ tokens, marks }: SentenceContext, i: number, at: number, isAfterBe: boolean): boolean {
    const lower = tokens[i]?.lower ?? '';
    if (i === at) return true;
    const opener = tokens[at]?.lower ?? '';
    if (functionWords.has(lower) || prepositions.has(lower) || marks.nameAt(i)) return false;
    const isParticiple =
        /[a-z]{2}(?:ed|ing|en|wn)$/.test(lower) || irregularPasts.has(lower) || PARTICIPLES.test(lower);
    if (isParticiple) return true;
    if (isAfterBe || formsOfHave.has(opener)) return false;
    return modals.has(opener) || opener === 'to';
}

const PARTICIPLES =
    /^(?:risen|come|become|run|sunk|begun|swum|gone|done|forecast|put|set|cut|hit|shed|lost|made|paid)$/;

const auxiliaries: ReadonlySet<string> = new Set([...formsOfBe, ...formsOfHave, ...modals]);

const knownVerbs: ReadonlySet<string> = new Set([
    ...[...changesBefore.keys()].filter(word => !particles.has(word)),
    ...levelVerbs,
    ...verbsAfterNouns,
    ...irregularPasts,
    ...verbsOfDuration,
]);

function looksInflected(lower: string): boolean {
    return lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing'));
}

function isAdverb(lower: string): boolean {
    return adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
}

/** "Poised to drop", "to close at", "to produce just"; but "exports to China", "rose to record levels". */
function isInfinitive({ tokens, marks }: SentenceContext, i: number): boolean {
    const [verb, next] = [tokens[i + 1], tokens[i + 2]];
    if (verb?.kind !== 'word' || marks.figureAt(i + 1) || marks.nameAt(i + 1) || marks.timeAt(i + 1))
        return false;
    const { lower } = verb;
    if (functionWords.has(lower)) return lower === 'be' || lower === 'have';
    if (/(?:ed|ing|ly)$/.test(lower) || /^\p{Lu}/u.test(verb.text)) return false;
    if (knownVerbs.has(lower) && !lower.endsWith('s')) return true;
    if (/[^s]s$/.test(lower)) return false;
    return (
        marks.figureAt(i + 2) !== undefined ||
        determiners.has(next?.lower ?? '') ||
        particles.has(next?.lower ?? '') ||
        prepositions.has(next?.lower ?? '') ||
        isInLy(next?.lower ?? '')
    );
}

function isInLy(word: string): boolean {
    return word.endsWith('ly') && /[a-z]{2}ly$/.test(word);
}

/** "Nasdaq | up 3%", "net profit, | down from $2 million". */
function isMoved({ tokens, marks }: SentenceContext, i: number): boolean {
    if (marks.figureAt(i + 1)) return true;
    if (!/^(?:from|by|to|at)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    return marks.figureAt(i + 2) !== undefined || marks.figureAt(i + 3) !== undefined;
}

function leadsToFigure({ tokens, marks }: SentenceContext, i: number): boolean {
    const next = tokens[i + 1]?.lower ?? '';
    if (marks.figureAt(i + 1)) return true;
    return /^(?:by|to|from|at)$|ly$/.test(next) && marks.figureAt(i + 2) !== undefined;
}

/** Something follows that a participle may have behind it, and a noun seldom has. */
function leadsOn({ tokens, marks }: SentenceContext, i: number): boolean {
    const next = tokens[i + 1];
    if (!next) return false;
    return (
        marks.figureAt(i + 1) !== undefined ||
        determiners.has(next.lower) ||
        particles.has(next.lower) ||
        /^(?:to|by|at|from)$/.test(next.lower)
    );
}

function isNounAt(tokens: readonly Token[], i: number, marks: Marks): boolean {
    const token = tokens[i];
    if (!token || marks.figureAt(i) || marks.timeAt(i)) return false;
    if (marks.nameAt(i)) return true;
    return (
        token.kind === 'word' &&
        !notNouns.has(token.lower) &&
        !(token.lower.length > 4 && token.lower.endsWith('ly'))
    );
}

const notNouns: ReadonlySet<string> = new Set([
    ...functionWords,
    ...prepositions,
    ...particles,
    ...auxiliaries,
]);

function isFunctionWord(lower: string): boolean {
    return functionWords.has(lower) || prepositions.has(lower);
}

function isHyphenated(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1];
    return next?.text === '-' && !next.isApart;
}
