/** What a figure counts or measures, what became of those counted, and whether it is a total or an addition. */

import { currencyWords } from '../recognisers/figures/currencies.ts';
import { measuredInWords } from '../recognisers/lexicon/en/measuredInWords.ts';
import {
    additionWords,
    amounts,
    beforeLifeTerm,
    countedAs,
    emptyQualifiers,
    groupNouns,
    inCompounds,
    jobNouns,
    jobVerbs,
    levelNouns,
    parents,
    personNouns,
    risesOf,
    scaleNouns,
    stateless,
    stateOf,
} from '../recognisers/lexicon/en/measures.ts';
import type { Dimension, Quantity, TimeExpression } from '../recognisers/mention.ts';
import { lengthInDays } from '../text/day.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Aspect, Measure } from './claim.ts';
import type { ReadSentence } from './sentence.ts';
import { isVote, voteOf } from './votes.ts';
import { singularOf, stemOf, type Word } from './words.ts';

/** How many words may stand between a figure and the word that tells the state of those counted. */
const REACH = 4;
/** The same for a figure without a noun of its own. */
const REACH_OF_BARE = 12;
/** How far behind a figure the verb may stand whose subject it is: "203 people in Port Teru have tested positive". */
const REACH_OF_STATE = 7;
/** How far before a figure the verb stands that has it as its object: "killed at least 12". */
const REACH_OF_VERB = 3;

/** `previous` is the measure of the figure before it in the sentence: "to 26,000 in June, then to 17,500". */
export function measureOf(
    sentence: ReadSentence,
    figure: Quantity,
    clause: Span,
    previous: Measure | undefined,
): Measure {
    const byNoun = measureByNoun(sentence, figure, clause, previous);
    // "Of 212 grains, 31 contained water": 31 grains. "Of 51 people aboard, 32 died" are all that died.
    const isOfTotal =
        previous !== undefined &&
        (byNoun.state === undefined || byNoun.state === previous.state) &&
        isOfTotalBefore(sentence, figure, previous);
    const whole = previous && hasLeftState(sentence, figure) ? { ...previous, state: undefined } : previous;
    const read = isOfTotal && whole ? { ...byNoun, ...partOfTotal(whole) } : byNoun;
    const measure = ofThoseTold(sentence, figure, read);
    // "48 percent reject it and 44 percent support it": of the first share only the noun goes on.
    const isOpen = measure.state === undefined || isVote(measure.state);
    const vote = isOpen ? voteOf(sentence, figure, measure.counted) : undefined;
    return vote
        ? { ...measure, counted: measure.dimension === 'count' ? 'vote' : '', narrowedBy: [], state: vote }
        : inWords(sentence, figure, measure);
}

/** "69 were passengers", "eleven of the passengers were children": as which they are told, and all of these. */
function ofThoseTold({ passage, end }: ReadSentence, figure: Quantity, measure: Measure): Measure {
    if (measure.dimension !== 'count') return measure;
    const behind = passage.words.slice(figure.end, Math.min(end, figure.end + REACH_OF_WORDS));
    const [, told = ''] = TOLD_AS.exec(behind) ?? OF_THEM.exec(behind) ?? [];
    const counted = classOf(told);
    if (!personNouns.has(counted)) return measure;
    return { ...measure, counted, narrowedBy: measure.narrowedBy.filter(word => word !== OF_GROUP) };
}

const TOLD_AS =
    /^(?: of (?:the|those|them|these|its|their|his|her)(?: [\p{Ll}-]{2,20}){0,3}?)? (?:were|are) (\p{Ll}{3,20})(?=[ ,.;)]|$)/u;

/** "Six of them police officers", "nine of whom are minors". */
const OF_THEM = /^ of (?:them|whom)(?: are| were)? (?:\p{Ll}{3,12} )?(\p{Ll}{3,20})(?=[,.;)]|$| and\b)/u;

/** "Stops: 12" */
function isLabel({ passage }: ReadSentence, { end }: Span, { start, end: behind }: Quantity): boolean {
    // "The birds have fared worse: 1,510 have been found dead."
    const isSubject = /^ (?:have|has|had|were|was|are|is)\b/.test(
        passage.words.slice(behind, behind + LONGEST_VERB),
    );
    return !isSubject && /^ ?: (?:\p{Ll}{2,8} )?$/u.test(passage.words.slice(end, start));
}

const LONGEST_VERB = 8;

function isOfTotalBefore(
    { passage, figures }: ReadSentence,
    figure: Quantity,
    { dimension }: Measure,
): boolean {
    const whole = figures.findLast(({ end }) => end <= figure.start);
    if (!whole || dimension !== 'count' || figure.dimension !== 'count') return false;
    const isPart = figure.value !== undefined && whole.value !== undefined && figure.value < whole.value;
    return (
        isPart &&
        OPENS_TOTAL.test(passage.words.slice(Math.max(0, whole.start - LONGEST_OPENING), whole.start)) &&
        ENDS_TOTAL.test(passage.words.slice(whole.end, figure.start))
    );
}

const OPENS_TOTAL = /(?:^|[.;:“”"(]\s?)of (?:the |its |their |these |all |his |her |our )?$/i;
const LONGEST_OPENING = 12;
/** The noun, and at most what hedges the part. */
const ENDS_TOTAL = /^ [^,;.]{1,60}, (?:\p{Ll}{2,10} ){0,2}$/u;

function partOfTotal({ counted, narrowedBy, state }: Measure): Partial<Measure> {
    return { counted, narrowedBy: [...narrowedBy, OF_GROUP], state, aspect: 'total' };
}

/** What no noun tells, or only "people", a verb may: "employed 8,450 people". */
function inWords(sentence: ReadSentence, figure: Quantity, measure: Measure): Measure {
    const { passage, start, end } = sentence;
    const { dimension, counted, state } = measure;
    const isOpen = counted === '' || counted === 'person' || personNouns.has(counted);
    const before = passage.words.slice(Math.max(start, figure.start - REACH_OF_WORDS), figure.start);
    const from = Math.max(figure.end, figure.of?.end ?? 0);
    const behind = passage.words.slice(from, Math.min(end, from + REACH_OF_WORDS));
    const told = measuredInWords.find(
        row =>
            row.dimension === dimension &&
            (row.of?.test(counted) ??
                (row.state === undefined ? isOpen || row.isOfAnyone : state === undefined)) &&
            (row.before?.test(before) || row.behind?.test(behind)),
    );
    if (!told) return measure;
    // "310 of the 420 workers were laid off": the 420 were not.
    const isWhole = told.state !== undefined && isWholeOfPart(sentence, figure);
    return isWhole ? measure : { ...measure, counted: told.counted ?? counted, state: told.state ?? state };
}

/** In UTF-16 code units. */
const REACH_OF_WORDS = 80;

function measureByNoun(
    sentence: ReadSentence,
    figure: Quantity,
    clause: Span,
    previous: Measure | undefined,
): Measure {
    const { dimension, unit } = figure;
    // A noun before a count is only its neighbour: "the number of people killed by the flood rose to 19". Before a share
    // or an amount it is what is measured: "turnout was 61 percent".
    const isNounAfter =
        figure.of &&
        ((figure.of.start >= figure.start && !isBought(sentence, figure)) ||
            isLabel(sentence, figure.of, figure));
    const of = figure.of && isNounAfter ? headWords(wordsIn(sentence, figure.of)) : [];
    const subject = figure.of && saysWhat(sentence, figure) ? subjectIn(sentence, figure.of) : '';
    const before = sentence.words.filter(word => word.end <= figure.start && word.start >= clause.start);
    const counted = countedIn(of) || (isGrossProduct(sentence, figure) ? 'gdp' : subject);
    if (isOfChildren(before, dimension)) {
        const children = countedIn(of) || 'child';
        return { dimension, unit, counted: children, narrowedBy: [], state: undefined, aspect: 'total' };
    }
    const isRise = dimension === 'percentage' && risesOf.has(counted);
    const isOfJobs = isLossOfJobs(sentence, figure, counted, before);
    // "Brought out nine bodies"; but "three government bodies".
    const isOfBodies = counted === 'body' && isRecovered(sentence, figure, before);
    // "Prices rose 5 percent" tells inflation, "1,200 jobs will go" how many are dismissed: all of it, no addition.
    const aspect =
        isRise && !isMoreThanBefore(sentence, figure)
            ? 'share'
            : isOfJobs
              ? 'total'
              : aspectOf(sentence, figure, of, before);
    const isWhole = isWholeOfPart(sentence, figure);
    const isCoordinated = before.length > 0 && /^(?:and|or)$/.test(before.at(-1)?.folded ?? '');
    // "Killed during protests | by thousands": they do it; but "the toll rose by twelve".
    const isAgent = before.at(-1)?.folded === 'by' && figure.change === undefined;
    // "Killed when a seven-storey hotel came down", but "killed a five-man patrol".
    const isOfThing =
        figure.of !== undefined && isPartOfWord(sentence.words, figure.of) && !personNouns.has(counted);
    const state =
        !HAS_STATE.has(dimension) || isOfThing
            ? undefined
            : isWhole
              ? stateIn(of)
              : ((isOfJobs ? 'dismissed' : isOfBodies ? 'dead' : undefined) ??
                stateIn(of) ??
                (isCoordinated ? participleBehind(sentence, figure) : undefined) ??
                passiveBehind(sentence, figure) ??
                // "killing 14 miners and injuring 31": the verb right before a figure governs it.
                (isAgent ? undefined : stateBefore(before.slice(-REACH_OF_VERB).filter(governs), false)) ??
                stateAfter(sentence, figure) ??
                (isAgent || hasLeftState(sentence, figure)
                    ? undefined
                    : stateBefore(before, of.length === 0)));
    const partial = partOf(sentence, figure, clause, state);
    const scale = before.at(-1)?.folded;
    if (dimension === 'count' && of.length === 0 && scale !== undefined && scaleNouns.has(scale))
        return { dimension, unit, counted: scale, narrowedBy: [], state: undefined, aspect };
    if (of.length === 0 && isMagnitude(sentence, figure))
        return { dimension, unit, counted: 'magnitude', narrowedBy: [], state: undefined, aspect: 'total' };
    if (of.length === 0 && dimension === 'count') {
        const noun = isNamedNumber(before)
            ? undefined
            : previous?.dimension === 'count' && isAmong(sentence, figure)
              ? previous.counted
              : (groupOf(before) ?? countedBefore(before) ?? countedByLevel(wordsBefore(sentence, figure)));
        if (noun !== undefined || state !== undefined) {
            return { dimension, unit, counted: noun ?? '', narrowedBy: partial, state, aspect };
        }
        if (previous?.dimension === 'count' && !isAgent)
            return {
                ...previous,
                narrowedBy: [...new Set([...previous.narrowedBy, ...partial])],
                aspect,
                state:
                    hasLeftState(sentence, figure) || hasOwnVerb(sentence, figure)
                        ? undefined
                        : previous.state,
            };
    }
    // "Lost 210 million crowns", "made a loss of 210 million crowns": an amount of its own, no change of another.
    if (dimension === 'money' && of.length === 0 && LOSES.test(before.at(-1)?.folded ?? ''))
        return { dimension, unit, counted: 'loss', narrowedBy: [], state: undefined, aspect: 'total' };
    const amount = dimension === 'count' ? undefined : amountTold(of, counted, before);
    return {
        dimension,
        unit,
        counted:
            amount ??
            (isRise ? (risesOf.get(counted) ?? counted) : isOfJobs ? 'worker' : isOfBodies ? '' : counted),
        narrowedBy: [
            ...(amount === undefined && counted !== 'gdp'
                ? narrowing(sentence, isRise && figure.of ? wordsIn(sentence, figure.of) : of)
                : []),
            ...partial,
            ...purposeOf(sentence, figure),
        ],
        state:
            state ??
            (isCoordinated && canShareState(sentence, figure, previous) ? previous?.state : undefined),
        aspect,
    };
}

/** "Of the 18 who were missing five have been found", "13 are missing, and about 5,000 have fled": these are none of the missing. */
function hasLeftState({ passage }: ReadSentence, { end }: Span): boolean {
    return LEFT_STATE.test(passage.words.slice(end, end + REACH_OF_WORDS));
}

const LEFT_STATE =
    /^ (?:has|have|had|was|were|are) (?:since |now |already |later |meanwhile )?(?:been )?(?:found|located|recovered|rescued|released|freed|accounted for|discharged|fled|returned|escaped)\b/;

/** "7.2 million are in need; 4.1 million are targeted": what becomes of these is told of them. */
function hasOwnVerb({ passage }: ReadSentence, { end }: Span): boolean {
    return OWN_VERB.test(passage.words.slice(end, end + REACH_OF_WORDS));
}

const OWN_VERB = /^ (?:are|were|is|was|(?:have|has|had) been) (?:now |still |being )?\p{Ll}{2,14}ed\b/u;

/** "Three have died and 14 others have caught it": nobody is died. */
function governs({ folded }: Word): boolean {
    return !/^(?:die|dies|died|dying|perished|drowned)$/.test(folded);
}

/** "A mother of four was killed": the children, whatever becomes of her. */
function isOfChildren(before: readonly Word[], dimension: Dimension): boolean {
    const parent = before.at(-2)?.folded ?? '';
    return dimension === 'count' && before.at(-1)?.folded === 'of' && parents.has(parent);
}

/** "Two of the three victims died": what the verb tells is told of the two. */
function isWholeOfPart({ figures, passage }: ReadSentence, figure: Quantity): boolean {
    const part = figures.findLast(({ end }) => end <= figure.start);
    return part?.dimension === 'count' && OF_WHOLE.test(passage.words.slice(part.end, figure.start));
}

/** "Two of the yard's 31 cranes" too. */
const OF_WHOLE =
    /^ (?:out )?of (?:the|its|his|her|their|our|those|these|(?:[\p{L}-]{1,24} ){0,3}[\p{L}-]{1,24}['’]s?)(?: total)?(?: of)? $/iu;

/** A length or an amount of money is neither killed nor laid off: "laid waste 1,200 hectares". */
const HAS_STATE: ReadonlySet<Dimension> = new Set(['count', 'percentage', 'rate', 'time']);

/** "Five point nine, says the seismological institute": a decimal number of nothing, where the earth shakes. */
function isMagnitude({ words }: ReadSentence, { dimension, value, change }: Quantity): boolean {
    if (dimension !== 'count' || value === undefined || change !== undefined) return false;
    if (Number.isInteger(value) || value < 1 || value > 10) return false;
    return words.some(({ folded }) => EARTHQUAKES.test(folded));
}

const EARTHQUAKES =
    /^(?:(?:earth)?quakes?|magnitude|richter|tremors?|seismolog\p{Ll}{1,6}|aftershocks?|temblor)$/u;

const LOSES = /^(?:lost|loses?|losing)$/;
const OF_STUFF: ReadonlySet<Dimension> = new Set(['mass', 'volume']);

/** "Cut 1,200 jobs", "2,000 people will lose their jobs". */
function isLossOfJobs(
    sentence: ReadSentence,
    figure: Quantity,
    counted: string,
    before: readonly Word[],
): boolean {
    if (figure.dimension !== 'count') return false;
    const after = sentence.words.filter(({ start }) => start >= figure.end).slice(0, REACH_OF_BARE);
    const isJob = ({ folded }: Word) => countedAs.get(singularOf(folded)) === 'worker';
    const isLoss = ({ folded }: Word) => jobVerbs.has(folded);
    // "17 miners lost their lives", "cost the lives of 14 workers"
    const near = [...before.slice(-REACH), ...after.slice(0, REACH + 2)];
    if (near.some(({ folded }) => folded === 'lives')) return false;
    if (counted === 'worker') {
        // "1,200 jobs will go", "1,200 workers lose their jobs"; but "1,200 workers go on strike".
        const behind = after.slice(0, REACH + 2);
        const isOfWork = behind.some(({ folded }) => jobNouns.has(singularOf(folded)));
        return (
            before.slice(-REACH).some(isLoss) || figure.change === 'down' || (isOfWork && behind.some(isLoss))
        );
    }
    const verb = after.findIndex(isLoss);
    return counted === 'person' && verb >= 0 && after.slice(verb, verb + REACH).some(isJob);
}

function isRecovered({ words }: ReadSentence, { end }: Quantity, before: readonly Word[]): boolean {
    const behind = words.filter(({ start }) => start >= end).slice(0, REACH_OF_STATE);
    return [...before.slice(-REACH), ...behind].some(({ folded }) => RECOVERED.has(folded));
}

const RECOVERED: ReadonlySet<string> = new Set(
    'found find recovered recover pulled pull brought retrieved counted identified dug lay lying washed morgue'.split(
        ' ',
    ),
);

function wordsBefore({ words }: ReadSentence, figure: Quantity): readonly Word[] {
    return words.filter(({ end }) => end <= figure.start);
}

/** "Twelve of the injured", "four people since Monday": a part of those whom another figure may count in full. */
function partOf(
    sentence: ReadSentence,
    figure: Quantity,
    clause: Span,
    state: string | undefined,
): readonly string[] {
    const [next, second] = sentence.words.filter(({ start }) => start >= figure.end);
    const isNext = next !== undefined && sentence.passage.words.slice(figure.end, next.start).trim() === '';
    const isOfGroup =
        figure.dimension === 'count' &&
        ((isNext && next.folded === 'of' && GROUP.test(second?.folded ?? '')) ||
            // "Of whom three have died" are all that died.
            (state === undefined && isOfWhich(sentence, figure)));
    const last = sentence.figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
    // Since a day or two ago it is a part; since June, since the outbreak began, it may well be all.
    const isSince = sentence.words.some(
        ({ start, end, folded }) =>
            folded === 'since' &&
            start >= Math.min(figure.start, clause.start) &&
            end <= last &&
            !/[,;]/.test(sentence.passage.words.slice(figure.end, start)) &&
            sentence.times.some(time => time.start > end && time.start - end <= 4 && isDayOfWeek(time)),
    );
    const before = sentence.words.findLast(({ end }) => end <= figure.start);
    const isOrdinal = figure.dimension !== 'time' && before !== undefined && ORDINAL.test(before.folded);
    return [
        ...(isOfGroup ? [OF_GROUP] : []),
        ...(isSince && state !== undefined ? ['since'] : []),
        ...(isOrdinal ? [before.folded] : []),
    ];
}

/** "904 suspected cases, of which 261 have been confirmed": some of those. */
function isOfWhich({ passage, start }: ReadSentence, figure: Quantity): boolean {
    return OF_WHICH.test(passage.words.slice(Math.max(start, figure.start - REACH_OF_WORDS), figure.start));
}

const OF_WHICH = /\bof (?:which|whom) (?:(?:only|just|some|about|at least|as many as|more than|nearly) )?$/;

function isDayOfWeek({ reading, resolved }: TimeExpression): boolean {
    if (reading?.kind === 'weekday') return true;
    return resolved?.days !== undefined && lengthInDays(resolved.days) === 1;
}

/** "The first 200,000 doses", "the last 180": not all of them. */
const ORDINAL = /^(?:first|last|final|remaining|second|third|next)$/;

/** Narrowed down to some of a group that was told of before: "nineteen of those". */
export const OF_GROUP = 'of them';

const GROUP = /^(?:the|them|these|those|its|their|whom|his|her|our)$/;

/** "killing one officer and three attackers": the word stands before both; in "8,200 were evacuated and 31,000 …" it does not. */
function canShareState(sentence: ReadSentence, figure: Quantity, previous: Measure | undefined): boolean {
    const first = sentence.figures.findLast(({ end }) => end <= figure.start);
    if (!first || previous?.dimension !== figure.dimension) return false;
    const between = sentence.words.filter(({ start, end }) => start >= first.end && end <= figure.start);
    return stateIn(between) === undefined;
}

/** The class of the last noun; '' when the only nouns are states ("12 dead"). */
function countedIn(of: readonly Word[]): string {
    const nouns = of.filter(
        ({ folded }) => !stateOf.has(folded) && !additionWords.has(folded) && !levelNouns.has(folded),
    );
    const head = nouns.at(-1);
    return head ? classOf(head.folded) : '';
}

/**
 * "The deficit came to 3.5 percent of output": what output is the whole of. "Norbank's net profit, published this morning,
 * comes to 368 million": no noun stands beside the figure, and this one before it.
 */
function amountTold(of: readonly Word[], counted: string, before: readonly Word[]): string | undefined {
    const isOfOutput = of.length > 0 && OF_OUTPUT.test(of.map(({ folded }) => folded).join(' '));
    if (!isOfOutput && counted !== '' && !NO_AMOUNT.test(counted)) return undefined;
    const noun = before.slice(-REACH_OF_BARE).findLast(({ folded }) => amounts.has(classOf(folded)));
    return noun && classOf(noun.folded);
}

const OF_OUTPUT = /(?:^| )(?:output|gdp|gross domestic product|national income)$/;
/** Verbs that stand behind a comma where a noun might. */
const NO_AMOUNT = /^(?:come|stand|amount|total|reach)$/;

/** The class of the noun that an amount is told of; '' for a name, which tells whose it is, not what. */
function subjectIn(sentence: ReadSentence, of: Span): string {
    const head = wordsIn(sentence, of).at(-1);
    if (!head || sentence.names.some(name => overlaps(name, head))) return '';
    return classOf(head.folded);
}

/** "96 million crowns for schools": a part of the whole; but "for the striker Anders Tofte" tells what was paid for. */
function purposeOf({ words, names, times }: ReadSentence, { dimension, end }: Quantity): readonly string[] {
    const [preposition, ...rest] = words.filter(({ start }) => start >= end).slice(0, REACH);
    if (dimension !== 'money' || preposition?.folded !== 'for') return [];
    const noun = rest.find(({ folded }) => stemOf(folded) !== undefined);
    const stem = noun && stemOf(noun.folded);
    if (
        !noun ||
        !stem ||
        [...names, ...times].some(
            mention => mention.start < noun.end + LONGEST_NOUN && mention.end > noun.start,
        )
    )
        return [];
    return [stem];
}

/** How far behind a noun the name of what it stands for may begin, in UTF-16 code units. */
const LONGEST_NOUN = 3;

function classOf(noun: string): string {
    const singular = singularOf(noun.split('-').at(-1) ?? noun);
    return countedAs.get(singular) ?? singular;
}

/** "97 passengers and a crew of five": the five are none of the passengers. */
function groupOf(before: readonly Word[]): string | undefined {
    const [noun, of] = before.slice(-2);
    return of?.folded === 'of' && noun && groupNouns.has(noun.folded) ? classOf(noun.folded) : undefined;
}

/** "2.3 million refugees in neighbouring countries, among them 910,000 in Norland": of those, and not of countries. */
function isAmong({ passage, start }: ReadSentence, figure: Quantity): boolean {
    return AMONG.test(passage.words.slice(Math.max(start, figure.start - REACH_OF_WORDS), figure.start));
}

const AMONG =
    /, (?:among (?:them|whom)|including|of (?:whom|which|them)) (?:(?:about|some|only|just|nearly|at least) )?$/;

/** "The company speaks of 140": of whatever was counted before, and not of companies. */
function isNamedNumber(before: readonly Word[]): boolean {
    const [verb, of] = before.slice(-2);
    return (
        of?.folded === 'of' &&
        verb !== undefined &&
        /^(?:speaks?|spoke|speaking|talks?|talked|talking)$/.test(verb.folded)
    );
}

/** "KFOR's troop level was reduced to 26,000": the nearest noun before that stands in the table of counted nouns. */
function countedBefore(before: readonly Word[]): string | undefined {
    const near = before.slice(-REACH_OF_BARE);
    const level = near.findLastIndex(({ folded }) => levelNouns.has(folded));
    const noun = near.findLast(
        ({ folded }, i) =>
            countedAs.has(singularOf(folded)) && (level < 0 || i < level + 4) && !isTheWayHome(near, i),
    );
    return noun && classOf(noun.folded);
}

/** "Flew home more than 68,000", "sent 40 home": no house is counted. */
function isTheWayHome(words: readonly Word[], i: number): boolean {
    return words[i]?.folded === 'home' && !/^(?:the|a|an|every|each|one)$/.test(words[i - 1]?.folded ?? '');
}

/**
 * "The number of cholera cases in Wahel since the outbreak began at 351": the noun behind the nearest noun of number; one that stands
 * in no table where the verb follows it: "the number of dead birds has gone up to 1,150".
 */
function countedByLevel(before: readonly Word[]): string | undefined {
    const level = before.findLastIndex(({ folded }) => levelNouns.has(folded));
    if (level < 0) return undefined;
    const behind = before.slice(level + 1, level + 5);
    const verb =
        behind[0]?.folded === 'of' ? behind.findIndex(({ folded }) => BEHIND_SUBJECT.test(folded)) : -1;
    const noun =
        behind.find(
            ({ folded }) => countedAs.has(singularOf(folded)) || personNouns.has(singularOf(folded)),
        ) ?? behind[verb - 1];
    return noun && !stateOf.has(noun.folded) && noun.folded !== 'of' ? classOf(noun.folded) : undefined;
}

const BEHIND_SUBJECT = /^(?:has|had|have|rose|rises|fell|is|was|stands?|stood|reached|grew|climbed|went|in)$/;

function narrowing(sentence: ReadSentence, of: readonly Word[]): readonly string[] {
    const stems = of
        .slice(0, -1)
        .filter(word => !stateOf.has(word.folded) && !additionWords.has(word.folded))
        .filter(word => !sentence.names.some(name => name.type !== 'other' && overlaps(name, word)))
        .map(word => stemOf(word.folded));
    return stems.filter(stem => stem !== undefined).filter(stem => !emptyQualifiers.has(stem));
}

function stateIn(words: readonly Word[]): string | undefined {
    return words.map((_, i) => stateAt(words, i)).find(state => state !== undefined);
}

/** Of the word at `i`; undefined for the death of a "death penalty" and for an "attempted murder". */
function stateAt(words: readonly Word[], i: number): string | undefined {
    const word = words[i]?.folded ?? '';
    const state = stateOf.get(word);
    if (state === undefined || stateless.get(word)?.has(words[i + 1]?.folded ?? '')) return undefined;
    const [beyond, before] = [words[i - 2]?.folded ?? '', words[i - 1]?.folded ?? ''];
    if (before === 'attempted') return undefined;
    return word === 'life' && beforeLifeTerm.test(`${beyond} ${before}`) ? undefined : state;
}

/** "… and three other employees | wounded": of the second of two figures the word right behind it tells. */
function participleBehind({ words, passage, end }: ReadSentence, figure: Quantity): string | undefined {
    const from = Math.max(figure.end, figure.of?.end ?? 0);
    const at = words.findIndex(({ start }) => start >= from);
    const word = words[at];
    if (!word || !PARTICIPLE.test(word.folded) || passage.words.slice(from, word.start) !== ' ')
        return undefined;
    // "And four officers wounded two men": who does it.
    const isOpen = /^(?:[.,;:)"”]|\s(?:and|or|in|by|after|when|as|at|during|on|near|while|across)\b|$)/u;
    return isOpen.test(passage.words.slice(word.end, end)) ? stateAt(words, at) : undefined;
}

const PARTICIPLE = /^(?:dead|hurt|missing|homeless|slain|\p{Ll}{2,12}ed)$/u;

/** "12 people were reported killed": after the figure, before the next figure, comma or conjunction. */
function stateAfter(sentence: ReadSentence, figure: Quantity): string | undefined {
    const from = overApposition(sentence, Math.max(figure.end, figure.of?.end ?? 0));
    const next = sentence.figures.find(other => other.start >= from)?.start ?? sentence.end;
    const after = sentence.words
        .filter(word => word.start >= from && word.end <= next)
        .slice(0, REACH_OF_STATE);
    for (const [i, word] of after.entries()) {
        const state = stateAt(after, i);
        // "14 miners and injuring 31": a participle behind a figure begins something new.
        if (state) return word.folded.endsWith('ing') && word.folded !== 'missing' ? undefined : state;
        const gap = sentence.passage.words.slice(i === 0 ? from : (after[i - 1]?.end ?? from), word.start);
        // "28 people who were injured"
        const isRelative = /^(?:who|that)$/.test(word.folded) && IS_PASSIVE.test(after[i + 1]?.folded ?? '');
        if (/[,;.()–—"“”]/.test(gap)) return undefined;
        // "203 people in Port Teru have tested positive": where they are told of does not end what is told.
        const isOfPlace = /^(?:in|at|from)$/.test(word.folded) && isBeforeName(sentence, after[i + 1]);
        if (!isRelative && !isOfPlace && /^(?:by|in|at|from|against|who|that|which)$/.test(word.folded))
            return undefined;
    }
    return undefined;
}

/** "Two people died and five were injured": the verb right behind a figure is its own. */
function passiveBehind({ words, passage }: ReadSentence, figure: Quantity): string | undefined {
    const noun = Math.max(figure.end, figure.of?.end ?? 0);
    // "Three patients have died and 14 others | are infected".
    const from = noun + (OTHERS.exec(passage.words.slice(noun, noun + LONGEST_OTHERS))?.[0].length ?? 0);
    const [verb, ...more] = words.filter(({ start }) => start >= from).slice(0, 4);
    if (!verb || !IS_PASSIVE.test(verb.folded) || !/^\s$/.test(passage.words.slice(from, verb.start)))
        return undefined;
    const participle = more.find(({ folded }) => !/^(?:been|also|later|then|still)$|ly$/.test(folded));
    const isNext = participle && !/[,;.()]/.test(passage.words.slice(from, participle.start));
    return isNext ? stateOf.get(participle.folded) : undefined;
}

const OTHERS = /^ (?:others|more)(?= )/;
const LONGEST_OTHERS = 8;

/** "18,500 hens, | its whole flock, | had to die": where the sentence goes on. */
function overApposition({ passage, end }: ReadSentence, from: number): number {
    const aside = APPOSITION.exec(passage.words.slice(from, Math.min(end, from + REACH_OF_WORDS)));
    return aside ? from + aside[0].length : from;
}

const APPOSITION =
    /^, (?:(?:its|their|all|most|half|many|among|some|including|the)\b[^,;.:]{1,40}),(?= \p{Ll})/u;

function isBeforeName({ names }: ReadSentence, word: Word | undefined): boolean {
    return word !== undefined && names.some(name => name.type === 'place' && overlaps(name, word));
}

/** "killing 12 people", "the death toll rose to 17": the latter only when the figure has no noun of its own. */
function stateBefore(before: readonly Word[], isBare: boolean): string | undefined {
    const near = before.slice(isBare ? -REACH_OF_BARE : -REACH);
    for (let i = near.length - 1; i >= 0; i--) {
        const state = stateAt(before, before.length - near.length + i);
        if (!state) continue;
        // "12 were killed, and 40 people …": a state behind "were" belongs to the figure before it.
        if (!isBare && IS_PASSIVE.test(near[i - 1]?.folded ?? '')) return undefined;
        return state;
    }
    // "Puts the toll at 97", but "of the toll bridge".
    const toll = isBare ? near.findLastIndex(({ folded }) => folded === 'toll') : -1;
    // "The toll is 79 kroner, 49 with a tag."
    const isPaid = toll >= 0 && near.slice(toll).some(({ folded }) => currencyWords.has(folded));
    return toll >= 0 && !isPaid && IS_OF_TOLL.test(near[toll + 1]?.folded ?? 'at') ? 'dead' : undefined;
}

const IS_OF_TOLL =
    /^(?:at|to|of|is|was|has|had|now|stands?|stood|rose|rises|climbed|reached|reaches|jumped|grew|in|from|as)$/;

const IS_PASSIVE = /^(?:was|were|been|is|are|be|being)$/;

function aspectOf(
    sentence: ReadSentence,
    figure: Quantity,
    of: readonly Word[],
    before: readonly Word[],
): Aspect {
    if (figure.dimension === 'rate') return 'rate';
    // "Lost 18,000 tonnes" is how much was lost, and no change of what is left.
    const isLost = OF_STUFF.has(figure.dimension) && LOSES.test(before.at(-1)?.folded ?? '');
    if ((figure.change !== undefined && !isLost) || figure.modifier === 'multiplier') return 'increment';
    if (figure.dimension === 'count' && addsUp(sentence, figure)) return 'increment';
    // "64 new cases" are added to others; what is paid for a new dock is no addition.
    const isAddition = ({ folded }: Word) =>
        additionWords.has(folded) && (folded !== 'new' || figure.dimension === 'count');
    if (of.some(isAddition)) return 'increment';
    // "Hundreds of extra soldiers"
    const noun = of[0];
    if (
        noun &&
        sentence.words.some(word => word.start >= figure.end && word.end <= noun.start && isAddition(word))
    )
        return 'increment';
    if (additionWords.has(before.at(-1)?.folded ?? '')) return 'increment';
    return figure.dimension === 'percentage' ? 'share' : 'total';
}

/** "Eight people were arrested, bringing the number to 74": those came on top. */
function addsUp({ passage, end }: ReadSentence, figure: Quantity): boolean {
    return ADDS_UP.test(passage.words.slice(figure.end, end));
}

const ADDS_UP =
    /^[^.;:\d]{0,100}, (?:bringing|raising|taking|lifting|pushing) (?:the|its|their|his|her) (?:[\p{L}’'-]{1,20} ){0,6}?to (?:about |some |at least |nearly |more than )?\d/u;

/** "Gross domestic product is projected to grow by 1.4 percent": that is growth; but "sales of the product grew". */
function isGrossProduct({ passage }: ReadSentence, { dimension, of }: Quantity): boolean {
    return (
        dimension === 'percentage' && of !== undefined && GROSS.test(passage.words.slice(of.start, of.end))
    );
}

const GROSS = /\bgross (?:domestic|national) product$/i;

/** "Inflation is seen at 3.0 percent, a tenth more than in June": by how much one rate differs from another, and no rate. */
function isMoreThanBefore({ passage, end }: ReadSentence, figure: Quantity): boolean {
    return figure.change !== undefined && MORE_THAN.test(passage.words.slice(figure.end, end));
}

const MORE_THAN = /^ (?:more|less) than\b/;

/**
 * The noun before says what an amount or a share is ("turnout was 61 percent"). A length or a speed is told of the river,
 * the flood and the gauge alike: only "a stretch of 12 kilometres" says what it is.
 */
function saysWhat({ passage }: ReadSentence, { dimension, start, of }: Quantity): boolean {
    if (!of || of.start >= start || dimension === 'count') return false;
    return TOLD_BY_NOUN.has(dimension) || passage.words.slice(of.end, start) === ' of ';
}

const TOLD_BY_NOUN: ReadonlySet<Dimension> = new Set(['money', 'percentage', 'rate']);

/** "Paid $3 million for the yard": what an amount buys is not what it is, be it a price, a fee or a fine. */
function isBought({ passage }: ReadSentence, { dimension, end, of }: Quantity): boolean {
    return dimension === 'money' && of !== undefined && FOR.test(passage.words.slice(end, of.start));
}

const FOR = /(?:^|[ )])(?:for|on|towards?) (?:[a-z]{1,9} ){0,3}$/;

/** "Members of parliament" are members. */
function headWords(words: readonly Word[]): readonly Word[] {
    const complement = words.findIndex(({ folded }) => folded === 'of');
    return complement > 0 ? words.slice(0, complement) : words;
}

function wordsIn({ words, passage }: ReadSentence, span: Span): readonly Word[] {
    // "A seven-storey hotel": the noun is a part of a word.
    if (!isPartOfWord(words, span)) return words.filter(word => contains(span, word));
    const noun = passage.words.slice(span.start, span.end).toLowerCase();
    return [{ ...span, folded: inCompounds.get(noun) ?? noun }];
}

function isPartOfWord(words: readonly Word[], span: Span): boolean {
    return words.some(word => word.start < span.start && contains(word, span));
}
