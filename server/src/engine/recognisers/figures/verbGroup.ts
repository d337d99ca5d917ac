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
import type { Chunk, Marks } from './chunks.ts';
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

interface Context {
    readonly tokens: readonly Token[];
    readonly marks: Marks;
    readonly until: number;
    readonly previous: Chunk | undefined;
}

/** Outside a group of nouns. */
export function startsVerb(context: Context, i: number): boolean {
    const { tokens, marks, previous } = context;
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text === 'May' || marks.nameAt(i)) return false;
    const { lower } = token;
    if (isAuxiliary(lower)) return true;
    if (lower === 'to') return isInfinitive(context, i);
    if (particles.has(lower)) return isMoved(context, i);
    if (ALWAYS_VERBS.has(lower) || goesOnWithVerb(context, i)) return true;
    // "A rise", "of gains", "its cut".
    if (previous?.kind === 'preposition' && !/ing$/.test(lower)) return false;
    const isAfterPronoun = previous?.kind === 'relative' || previous?.kind === 'person';
    if (!isAfterPronoun && determiners.has(tokens[i - 1]?.lower ?? '')) return false;
    // "Homes from $1 million | stay a month".
    if (!isKnownVerb(lower) && !/[a-z]{2}(?:ed|ing)$/.test(lower))
        return previous?.kind === 'figure' && !isFunctionWord(lower) && isBeforeArticle(tokens, i);
    if (lower.endsWith('ing')) return isParticiple(context, i);
    // "Trade rose", "Cost: $5": at the start of a clause the bare form is a noun.
    const isPast = lower.endsWith('ed') || irregularPasts.has(lower);
    if (!isPast && (previous === undefined || previous.kind === 'break')) return false;
    // "A sharp 3% drop"; "were given suspended sentences".
    if (previous?.kind === 'figure' && changeNouns.has(lower) && !lower.endsWith('s')) return false;
    if (previous?.kind === 'verb' && /ed$/.test(lower) && isNounAt(tokens, i + 1, marks)) return false;
    // "Fallers", "gains and losses" at the start of a clause.
    if (lower.endsWith('s')) {
        if (previous?.kind === 'conjunction') return leadsToFigure(context, i);
        return !nounsLikeVerbs.has(lower) && previous !== undefined && BEFORE_VERB.has(previous.kind);
    }
    return true;
}

/** Where a group of nouns has ended because of a verb. */
function goesOnWithVerb(context: Context, i: number): boolean {
    const { previous } = context;
    if (previous?.kind !== 'noun' || previous.next !== i) return false;
    return isVerbInGroup(context, i, { ...previous, count: previous.next - previous.first });
}

/** "Keeping to", "raising the price"; but "operating profit", "spending on schools". */
function isParticiple({ tokens, marks, previous }: Context, i: number): boolean {
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

/** "Shares | rose", "the debt | hit"; but "job cuts", "the increased price", "oil drilling". */
export function isVerbInGroup(
    context: Context,
    i: number,
    group: { readonly first: number; readonly hasDeterminer: boolean; readonly count: number },
): boolean {
    const { tokens, marks } = context;
    const token = tokens[i];
    if (!token || marks.nameAt(i) || isHyphenated(tokens, i)) return false;
    const { lower } = token;
    const isNext = isNounAt(tokens, i + 1, marks);
    if (group.count === 0) return false;
    const before = tokens[i - 1]?.lower ?? '';
    if (/['’]s?$/.test(before)) return false;
    if (ALWAYS_VERBS.has(lower)) return true;
    if (lower.endsWith('ing'))
        return !isNext && !nounsInIng.has(lower) && (leadsOn(context, i) || isAfterPluralAt(tokens, i));
    if (/[a-z]{2}ed$/.test(lower) || irregularPasts.has(lower)) return !(isNext && isAdjective(context, i));
    if (lower.endsWith('s')) return isVerbInS(context, i, before);
    const isAfterPlural = isAfterPluralAt(tokens, i);
    if (!isKnownVerb(lower)) return isAfterPlural && !isFunctionWord(lower) && isBeforeArticle(tokens, i);
    // "Prices rise 5%", but "the price rise"; "output decrease by 5%" is written in a hurry.
    return (isAfterPlural && !isNext) || leadsToFigure(context, i);
}

function isAfterPluralAt(tokens: readonly Token[], i: number): boolean {
    const noun = tokens[i - 1];
    return noun !== undefined && isPluralNoun(noun);
}

/** "The newly elected president", "had maximum sustained winds": a verb would be the second of its clause. */
function isAdjective({ tokens, previous }: Context, i: number): boolean {
    if (/[a-z]{2}ly$/.test(tokens[i - 1]?.lower ?? '')) return true;
    if (isKnownVerb(tokens[i]?.lower ?? '')) return false;
    return (
        previous?.kind === 'verb' ||
        (previous?.kind === 'preposition' && tokens[previous.first]?.lower === 'of')
    );
}

/** "The lamp draws 5 W", "profit rises 3%": after a singular, before an object or an amount. */
function isVerbInS(context: Context, i: number, before: string): boolean {
    const { tokens } = context;
    const lower = tokens[i]?.lower ?? '';
    if (/[su]s$|['’]s$/.test(lower)) return false;
    if (!nounsLikeVerbs.has(lower) && isKnownVerb(lower)) return true;
    if (/[^su]s$/.test(before)) return false;
    if (nounsLikeVerbs.has(lower)) return isKnownVerb(lower) && leadsToFigure(context, i);
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

export function verbGroupAt(context: Context, at: number): VerbGroup {
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
        if (isAuxiliary(lower) || (lower === 'to' && i === at)) {
            if (!isOpen) break;
            if (formsOfBe.has(lower)) isAfterBe = true;
            main = lower;
        } else if (lower === 'not' || adverbs.has(lower) || /[a-z]{2}ly$/.test(lower)) {
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
function isMainVerb({ tokens, marks }: Context, i: number, at: number, isAfterBe: boolean): boolean {
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

function isAuxiliary(lower: string): boolean {
    return formsOfBe.has(lower) || formsOfHave.has(lower) || modals.has(lower);
}

function isKnownVerb(lower: string): boolean {
    return (
        (changesBefore.has(lower) && !particles.has(lower)) ||
        levelVerbs.has(lower) ||
        verbsAfterNouns.has(lower) ||
        irregularPasts.has(lower) ||
        verbsOfDuration.has(lower)
    );
}

/** "Poised to drop", "to close at", "to produce just"; but "exports to China", "rose to record levels". */
function isInfinitive({ tokens, marks }: Context, i: number): boolean {
    const [verb, next] = [tokens[i + 1], tokens[i + 2]];
    if (verb?.kind !== 'word' || marks.figureAt(i + 1) || marks.nameAt(i + 1) || marks.timeAt(i + 1))
        return false;
    const { lower } = verb;
    if (functionWords.has(lower)) return lower === 'be' || lower === 'have';
    if (/(?:ed|ing|ly)$/.test(lower) || /^\p{Lu}/u.test(verb.text)) return false;
    if (isKnownVerb(lower) && !lower.endsWith('s')) return true;
    if (/[^s]s$/.test(lower)) return false;
    return (
        marks.figureAt(i + 2) !== undefined ||
        determiners.has(next?.lower ?? '') ||
        particles.has(next?.lower ?? '') ||
        prepositions.has(next?.lower ?? '') ||
        /[a-z]{2}ly$/.test(next?.lower ?? '')
    );
}

/** "Nasdaq | up 3%", "net profit, | down from $2 million". */
function isMoved({ tokens, marks }: Context, i: number): boolean {
    if (marks.figureAt(i + 1)) return true;
    if (!/^(?:from|by|to|at)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    return marks.figureAt(i + 2) !== undefined || marks.figureAt(i + 3) !== undefined;
}

function leadsToFigure({ tokens, marks }: Context, i: number): boolean {
    const next = tokens[i + 1]?.lower ?? '';
    if (marks.figureAt(i + 1)) return true;
    return /^(?:by|to|from|at)$|ly$/.test(next) && marks.figureAt(i + 2) !== undefined;
}

/** Something follows that a participle may have behind it, and a noun seldom has. */
function leadsOn({ tokens, marks }: Context, i: number): boolean {
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
        !functionWords.has(token.lower) &&
        !prepositions.has(token.lower) &&
        !particles.has(token.lower) &&
        !isAuxiliary(token.lower) &&
        !/[a-z]{2}ly$/.test(token.lower)
    );
}

function isFunctionWord(lower: string): boolean {
    return functionWords.has(lower) || prepositions.has(lower);
}

function isHyphenated(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1];
    return next?.text === '-' && !next.isApart;
}
