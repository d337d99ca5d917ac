/** The days at which a claim is said to hold. */

import {
    baselineWords,
    beginningOfTerm,
    changeVerbs,
    dayOfView,
    endNouns,
    formerly,
    imagined,
    publishingVerbs,
    reportNouns,
    speechVerbs,
} from '../recognisers/lexicon/en/speech.ts';
import type { Quantity, TimeExpression } from '../recognisers/mention.ts';
import { type DayInterval, lengthInDays, partsOf, plusDays } from '../text/day.ts';
import type { Publication } from '../text/document.ts';
import { contains, type Span } from '../text/span.ts';
import type { When } from './claim.ts';
import { clauseAround } from './clauses.ts';
import type { ReadSentence } from './sentence.ts';
import type { Word } from './words.ts';

/**
 * The time nearest to the figure in its clause; else the only one of the sentence; else the day of publication, unless
 * a word like "initially" says that it was another.
 */
export function whenOf(
    sentence: ReadSentence,
    clause: Span,
    figure: Quantity | undefined,
    published: Publication | undefined,
): When {
    const isOfOther = (time: TimeExpression) =>
        isBaseline(sentence, time) ||
        isImagined(sentence, time) ||
        isOfFormerValue(sentence, time, figure) ||
        isOfApposition(sentence, time, figure) ||
        isOfBrackets(sentence, time, figure) ||
        isOfRelativeBehind(sentence, time, figure) ||
        isOfVerbBefore(sentence, time, figure) ||
        isPutOffTo(sentence, time, figure) ||
        isOfFigureBefore(sentence, time, figure) ||
        isOfBeginning(sentence, time, figure) ||
        isOfCause(sentence, time, figure) ||
        isToComeBehindPast(sentence, time, figure, published) ||
        isOfNextStatement(sentence, time, figure);
    const dated = sentence.times.filter(time => isDated(time) && !isOfOther(time));
    const told = dated.filter(time => contains(clause, time));
    // "Turnout in Sunday's election was 61 percent, the commission said on Monday" holds for Sunday.
    const isOfSource = (other: TimeExpression) =>
        isOfSaying(sentence, other) || isOfReport(sentence, other) || isOfView(sentence, other, figure);
    const happened = told.filter(other => !isOfSource(other));
    const inClause = happened.length > 0 ? happened : told;
    // "It now stands at 64.05 metres, up from 61.20 last August"
    const nows = sentence.times.filter(other => other.stated === 'PRESENT_REF' && contains(clause, other));
    const isNow = nows.length > 0;
    // "With two deaths on Wednesday the fire has now killed 19"
    const now = nearest([...nows, ...happened], figure ?? clause);
    if (now && nows.includes(now) && (figure || happened.length === 0)) return atPublication(published);
    const elsewhere = isNow
        ? []
        : dated.filter(
              other =>
                  !isOfSource(other) &&
                  !isOfBoundary(sentence, other) &&
                  !isOfDeadline(sentence, clause, other),
          );
    const time =
        (figure ? nearest(happened, figure) : finest(happened)) ??
        antecedent(sentence, clause) ??
        (elsewhere.length === 1 ? elsewhere[0] : undefined) ??
        nearest(inClause, figure ?? clause) ??
        (dated.length === 1 && !isNow ? dated[0] : undefined);
    if (time?.resolved?.days) {
        const { basis } = time.resolved;
        const days = endOf(sentence, time, wholeOf(sentence, time, time.resolved.days));
        const isGuess =
            (basis.kind === 'text' && !isToldBeside(sentence, time.resolved.days)) ||
            (basis.kind === 'publication' && published?.basis === 'text');
        const isReported =
            isOfSource(time) ||
            isAsOf(sentence, time) ||
            (isOfChange(sentence, clause, figure) && !isWhenLeft(sentence, time, figure));
        return { days, basis: isReported ? 'reported' : 'stated', isInferred: isGuess };
    }
    // "Down from 58 million": an earlier value, and when it held is not told.
    if (figure && isEarlierValue(sentence, figure))
        return { days: undefined, basis: 'unknown', isInferred: false };
    const isPresent = sentence.times.some(({ stated }) => stated === 'PRESENT_REF');
    const isFormer = sentence.words.some(
        word =>
            contains(clause, word) &&
            formerly.has(word.folded) &&
            // "Up 12 percent from a year earlier"
            !sentence.times.some(other => contains(other, word)),
    );
    if (!isPresent && isOfTerm(sentence)) return { days: undefined, basis: 'unknown', isInferred: false };
    const isUnresolved = sentence.times.some(
        other => isDate(other) && !isHourOfAnyDay(other) && contains(clause, other) && !isOfOther(other),
    );
    if (!isPresent && (isFormer || isUnresolved))
        return { days: undefined, basis: 'unknown', isInferred: false };
    return atPublication(published);
}

/** But "said Ida Brun, who was a nurse before she became mayor". */
function isOfTerm({ passage, start, end }: ReadSentence): boolean {
    const words = passage.words.slice(start, end);
    const term = beginningOfTerm.exec(words);
    return term !== null && !/\bwho [^,;]{0,80}$/.test(words.slice(0, term.index));
}

/** "The 2023-24 season", "from May to September": from the first day of one to the last of the other. */
function wholeOf({ times, passage }: ReadSentence, time: TimeExpression, days: DayInterval): DayInterval {
    for (const other of times) {
        const { days: otherDays } = other.resolved ?? {};
        if (other === time || !otherDays) continue;
        const [first, second] = other.start < time.start ? [other, time] : [time, other];
        const between = passage.words.slice(first.end, second.start);
        const isBetween = between === ' and ' && /\bbetween $/.test(passage.words.slice(0, first.start));
        if (!isBetween && !/^ ?(?:[-–—]|to|until|till|through) ?$/.test(between)) continue;
        // "In the year to January": told in January, of a length that is no period of the calendar.
        if (/^(?:the|a) (?:\w+ months|year)$/.test(passage.words.slice(first.start, first.end)))
            return second.resolved?.days ?? days;
        // ISO days are in order of time when they are in order of the alphabet.
        const [from = days.from] = [days.from, otherDays.from].sort();
        const [until = days.until] = [days.until, otherDays.until].sort().reverse();
        return { from, until };
    }
    return days;
}

/** "17 people have died since a main blew up on Saturday": the day from which is counted, not the one on which. */
function isOfBoundary({ clauses, passage }: ReadSentence, time: Span): boolean {
    const { start, end } = clauseAround(clauses, time);
    return /^(?:since|until|before|unless|if) /i.test(passage.words.slice(start, end));
}

/** "Since the road was opened on 4 November five convoys have reached the town": when it began, not when they came. */
function isOfBeginning(
    { passage, start, end }: ReadSentence,
    time: Span,
    figure: Quantity | undefined,
): boolean {
    return (
        (figure === undefined || time.end <= figure.start) &&
        SINCE_THEN.test(passage.words.slice(start, time.start)) &&
        UNTIL_NOW.test(passage.words.slice(time.end, end))
    );
}

const SINCE_THEN =
    /\bsince (?:[\p{L}’'-]{1,20} ){1,6}?(?:was|were|began|broke|started|took|came|went|left|fell|\p{Ll}{2,14}ed) (?:[\p{L}’'-]{1,20} ){0,4}?(?:on |in |at )?$/iu;
const UNTIL_NOW = /^[^.;:]{1,160}\b(?:has|have)\b/;

/** "The flood killed 26 people: two bodies were found in the summer"; but "Monday: 26 dead". */
function isOfNextStatement({ passage }: ReadSentence, time: Span, figure: Quantity | undefined): boolean {
    return figure !== undefined && /[;:]\s/.test(passage.words.slice(figure.end, time.start));
}

/** "Will cut 3,200 jobs, | and close its plant by the end of 2026": what comes second is to be done by then. */
function isOfDeadline({ clauses, passage }: ReadSentence, clause: Span, time: Span): boolean {
    const around = clauseAround(clauses, time);
    return (
        around.start > clause.start &&
        /^and /i.test(passage.words.slice(around.start, around.end)) &&
        /\bby (?:the )?$/.test(passage.words.slice(around.start, time.start))
    );
}

/** "On Wednesday at midnight": the day of the second is told by the first. */
function isToldBeside({ times }: ReadSentence, { from, until }: DayInterval): boolean {
    return times.some(
        ({ resolved }) =>
            resolved?.days?.from === from && resolved.days.until === until && resolved.basis.kind !== 'text',
    );
}

/** "2.9 percent in 2025, 2.1 percent in 2026": each has the time behind it, however near that of the one before stands. */
function isOfFigureBefore(
    { passage, times, figures }: ReadSentence,
    time: TimeExpression,
    figure: Quantity | undefined,
): boolean {
    if (!figure || time.end > figure.start || !isDated(time)) return false;
    const before = figures.findLast(({ end }) => end <= time.start);
    const own = times.find(({ start }) => start >= figure.end);
    if (!before || before.unit !== figure.unit || !own || !isDated(own)) return false;
    return (
        BEHIND_FIGURE.test(passage.words.slice(before.end, time.start)) &&
        NEXT_IN_LIST.test(passage.words.slice(time.end, figure.start)) &&
        BEHIND_FIGURE.test(passage.words.slice(figure.end, own.start))
    );
}

/** What is counted, how, and what leads to the time. */
const BEHIND_FIGURE = /^ (?:[\p{L}’'-]{1,20} ){0,4}?(?:(?:in|on|for|by|during|over|at) (?:the )?)?$/u;
const NEXT_IN_LIST = /^(?:, (?:and |but |then )?| and | but )(?:[\p{L}’'-]{1,20} ){0,2}$/u;

/** "The trial over the loss of 2 million euros was adjourned until October 17": the day of what is to follow. */
function isPutOffTo({ passage }: ReadSentence, time: Span, figure: Quantity | undefined): boolean {
    return figure !== undefined && PUT_OFF_TO.test(passage.words.slice(figure.end, time.start));
}

const PUT_OFF_TO =
    /^[^,;:]{0,120}\b(?:adjourned|postponed|put off|put back|deferred|delayed) (?:until|till|to) $/;

/** "To pay 18 million over last year's leak", "12 were arrested for Monday's raid": the day of what it was for. */
function isOfCause({ passage }: ReadSentence, time: Span, figure: Quantity | undefined): boolean {
    if (!figure || figure.end > time.start) return false;
    const isOwner = /['’]s?$/.test(passage.words.slice(time.start, time.end));
    const isBeforeOwner = /^['’]s?\s/.test(passage.words.slice(time.end, time.end + 3));
    return (isOwner || isBeforeOwner) && OF_CAUSE.test(passage.words.slice(figure.end, time.start));
}

const OF_CAUSE = /\b(?:over|for|into|after|following) (?:the )?$/;

/** "The firm, which paid 24 million for the yard, plans to open it in May": the day of what is to come is not that of what was. */
function isToComeBehindPast(
    { passage, start }: ReadSentence,
    time: TimeExpression,
    figure: Quantity | undefined,
    published: Publication | undefined,
): boolean {
    const { days } = time.resolved ?? {};
    if (!figure || !published || !days || days.from < published.days.until) return false;
    return (
        passage.words.slice(figure.end, time.start).includes(', ') &&
        PAST_RELATIVE.test(passage.words.slice(start, figure.start))
    );
}

const PAST_RELATIVE =
    /, (?:which|who) (?:(?:has|have|had|was|were) |\p{Ll}{2,16}ed |(?:paid|bought|sold|lost|won|took|built|spent|made|left|held|rose|fell|began|got|grew|gave|drew|put|cut) )[^,;:]{0,80}$/u;

/** "At the close of 2024", "at the end of December": the last day of it. */
function endOf({ words, passage }: ReadSentence, time: TimeExpression, days: DayInterval): DayInterval {
    const told = passage.words.slice(time.start, time.end);
    if (/^(?:the )?(?:end|close) of /.test(told))
        return { from: plusDays(days.until, -1), until: days.until };
    const [noun, of] = words.filter(({ end }) => end <= time.start).slice(-2);
    const isEnd = of?.folded === 'of' && noun !== undefined && endNouns.has(noun.folded);
    const isLast = words.some(({ end, folded }) => folded === 'last' && end < (noun?.start ?? 0));
    if (!isEnd || (noun?.folded === 'day' && !isLast)) return days;
    return { from: plusDays(days.until, -1), until: days.until };
}

/** "The highest since 2003, when it was 66 percent": of a clause with "when" the time right before it. */
function antecedent({ times, words }: ReadSentence, clause: Span): TimeExpression | undefined {
    const first = words.find(({ start }) => start >= clause.start);
    if (first?.folded !== 'when') return undefined;
    return times.filter(isDated).findLast(({ end }) => end <= first.start && first.start - end < 4);
}

/** "the March 14 report": the day belongs to the report, not to what it says. */
function isOfReport({ words, passage }: ReadSentence, time: Span): boolean {
    const [noun, of] = words.filter(({ end }) => end <= time.start).slice(-2);
    if (noun && of && /^o[fn]$/.test(of.folded) && reportNouns.has(noun.folded)) return true;
    const next = words.find(({ start }) => start >= time.end);
    if (!next || !reportNouns.has(next.folded)) return false;
    return /^\s$/.test(passage.words.slice(time.end, next.start));
}

/** "The spill of 3,400 tonnes is smaller than that of the Hellas Star, which sank in 1987": a year of hers. */
function isOfRelativeBehind(
    { passage }: ReadSentence,
    time: TimeExpression,
    figure: Quantity | undefined,
): boolean {
    const days = time.resolved?.days;
    if (!figure || !days || time.start < figure.end || lengthInDays(days) < SHORTEST_YEAR) return false;
    return RELATIVE_BEHIND.test(passage.words.slice(figure.end, time.start));
}

const RELATIVE_BEHIND = /, (?:which|who|whose) (?:[^,;]|,(?=\d))*$/;
const SHORTEST_YEAR = 365;

/** ", mayor from 2009 to 2019,", ", which was built in 1993,": what is told of a name between commas is not when the rest happened. */
function isOfApposition(
    { passage, words, start, end }: ReadSentence,
    time: Span,
    figure: Span | undefined,
): boolean {
    if (!figure) return false;
    const from = passage.words.lastIndexOf(', ', time.start - 1);
    const until = passage.words.indexOf(', ', time.end);
    if (from < start || until < 0 || until > end) return false;
    const isAround =
        figure.start >= from &&
        figure.end <= until &&
        !ANOTHER_PARTICIPLE.test(passage.words.slice(time.end, figure.start));
    // ", the ministry said on Tuesday,": who speaks, not who somebody is.
    if (words.some(word => word.start > from && word.end <= time.start && speechVerbs.has(word.folded)))
        return false;
    return !isAround && APPOSITION.test(passage.words.slice(from + 2, time.start));
}

/** "Joined the line in 2011 and had logged 11,300 hours", "was founded in 2018 and employs 460": what comes second is not of that year. */
function isOfVerbBefore({ passage }: ReadSentence, time: Span, figure: Span | undefined): boolean {
    return figure !== undefined && ANOTHER_VERB.test(passage.words.slice(time.end, figure.start));
}

const ANOTHER_VERB =
    /^,? and (?:(?:has|have|had) (?:since |now |already |by then )?\p{Ll}{3,16}|(?:now |today |still )?(?:has|is|are|employs?|runs|operates|owns|makes|holds|carries|serves|counts|covers|produces|builds|sells|trains|houses|keeps|supplies|teaches|treats))\s/u;

/** "The bridge (342 m, opened 1976) will be repaired", "under Mara Doll (1893–1971)": what stands in brackets is not when the rest happened. */
function isOfBrackets(
    { passage, times, start, end }: ReadSentence,
    time: Span,
    figure: Span | undefined,
): boolean {
    const open = passage.words.lastIndexOf('(', time.start);
    const close = passage.words.indexOf(')', time.end);
    if (open < start || close < 0 || close > end) return false;
    const content = passage.words.slice(open + 1, close);
    if (content.includes('(') || content.includes(')')) return false;
    if (figure && figure.start > open && figure.end <= close) return false;
    const inside = times.filter(other => other.start > open && other.end <= close);
    const [first, last] = [inside[0]?.resolved?.days, inside.at(-1)?.resolved?.days];
    // In this order the days are those of a life.
    if (first && last && gapInYears(first, last) >= SHORTEST_LIFE) return true;
    const rest = inside.reduceRight(
        (words, each) => words.slice(0, each.start - open - 1) + words.slice(each.end - open - 1),
        content,
    );
    return BESIDE_A_DATE.test(rest);
}

function gapInYears({ from }: DayInterval, { from: until }: DayInterval): number {
    return partsOf(until).year - partsOf(from).year;
}

const SHORTEST_LIFE = 15;

/** Words of four letters and more, or a second part; but "(as of 4 March)", "(until Monday local time)". */
const BESIDE_A_DATE =
    /(?!\b(?:from|since|until|till|local|time|early|late|then|updated|published)\b)\b\p{L}{4,}/u;

/** ", built in 1984 and licensed to carry 250 passengers,": what stands behind it is not of that year. */
const ANOTHER_PARTICIPLE =
    /^ (?:in \p{Lu}[\p{L}’'-]{1,20} )?and (?:now |since |later )?\p{Ll}{3,16}(?:ed|ing|able)\s/u;

/** A relative, a participle, or an article or an owner's name and nouns: "the mayor", "Ardal's mayor". */
const APPOSITION =
    /^(?:(?:which|who|whose|where|built|founded|opened|launched|born|elected|appointed|formed|created|buried|discovered|unearthed|excavated|found|made|painted|written|named|bought|sold|acquired|signed|published)\s|(?:the|a|an|its|his|her|their)\s|\p{Lu}[\p{L}'’-]{1,30}['’]s\s|(?:mayor|president|minister|governor|head|leader)\s)/u;

/** "34 percent if the election were held today": nothing happens on that day. */
function isImagined({ passage, start }: ReadSentence, time: Span): boolean {
    return imagined.test(passage.words.slice(start, time.start));
}

/** "The highest since 1991", "up from 2019": what a figure is compared with is not when it holds. */
function isBaseline({ words, passage }: ReadSentence, time: Span): boolean {
    const before = words.filter(({ end }) => end <= time.start).slice(-REACH_OF_BASELINE);
    // "Down 6 percent from a year earlier"
    const isEarlier = / (?:earlier|before|ago)$/.test(passage.words.slice(time.start, time.end));
    if (isEarlier && /^(?:from|than|with|to|on)$/.test(before.at(-1)?.folded ?? '')) return true;
    return before.some(
        ({ end, folded }) => baselineWords.has(folded) && !/[:;,]/.test(passage.words.slice(end, time.start)),
    );
}

const REACH_OF_BASELINE = 3;

/** "54 percent, down from 61 percent at the election of 2022": the time behind the former value is that of the former value. */
function isOfFormerValue({ passage }: ReadSentence, time: Span, figure: Quantity | undefined): boolean {
    if (!figure) return false;
    const between = passage.words.slice(figure.end, time.start);
    // "31 percent, against 54 a year ago"; but "61 percent against 39 on Sunday" is one vote.
    return (
        FORMER_VALUE.test(between) ||
        (VALUE_BESIDE.test(between) && OF_FORMER_TIME.test(passage.words.slice(time.start, time.end)))
    );
}

const FORMER_VALUE = /\b(?:(?:up|down) from|compared (?:with|to))\s(?:[^,;:]|,(?=\d)){1,80}$/;
const VALUE_BESIDE =
    /(?:\b(?:against|versus)|, from)\s(?:(?:just|only|about|some|the)\s)?[\p{Sc}]?\d(?:[^,;:]|,(?=\d)){0,40}$/u;
const OF_FORMER_TIME = /\b(?:ago|earlier|before)$|^(?:the )?(?:last|previous)\b/;

/** "Down from 58 million", "rose from 3,800", "more than the 40 of …": but not "soldiers from 27 countries". */
function isEarlierValue({ words }: ReadSentence, figure: Span): boolean {
    const before = words.filter(({ end }) => end <= figure.start).slice(-REACH_OF_CHANGE);
    if (before.at(-1)?.folded === 'compared' || before.at(-2)?.folded === 'compared') return true;
    if (before.at(-1)?.folded !== 'from') return false;
    return before.some(({ folded }) => folded === 'down' || folded === 'up' || changeVerbs.has(folded));
}

const REACH_OF_CHANGE = 5;

/** "said on Tuesday", "on Tuesday the ministry said": the day of speaking. */
function isOfSaying({ words, passage }: ReadSentence, time: TimeExpression): boolean {
    if (isOfNoun(words, passage.words, time)) return false;
    const before = words.filter(({ end }) => end <= time.start).slice(-REACH_OF_SAYING);
    const isVerb = ({ folded }: Word) => speechVerbs.has(folded) || publishingVerbs.has(folded);
    if (before.slice(-2).some(isVerb)) return true;
    // "The report that the institute brought out on Monday"
    if (OUT.test(before.map(({ folded }) => folded).join(' '))) return true;
    // "On Tuesday the ministry explained that"
    const behind = words.filter(({ start }) => start >= time.end).slice(0, REACH_OF_SAYING + 2);
    const that = behind.findIndex(({ folded }) => folded === 'that');
    const verb = behind[that - 1];
    if (verb && isVerb(verb)) return true;
    // "Told reporters on Monday", "said in Dessa on Monday"
    const from = before.findLastIndex(isVerb);
    return (
        from >= 0 &&
        before
            .slice(from + 1)
            .every(
                ({ start, folded }) =>
                    BESIDE_SAYING.has(folded) || /^\p{Lu}/u.test(passage.words.slice(start)),
            )
    );
}

/** "Reported second-quarter revenue of 4.2 billion": the quarter belongs to the revenue. */
function isOfNoun(words: readonly Word[], text: string, { start, end, resolved }: TimeExpression): boolean {
    if (!resolved?.days || lengthInDays(resolved.days) <= 1) return false;
    const next = words.find(word => word.start >= end);
    return (
        /[\p{L}]-[\p{L}]/u.test(text.slice(start, end)) &&
        next !== undefined &&
        /^\s$/.test(text.slice(end, next.start))
    );
}

const REACH_OF_SAYING = 5;
const OUT = /\b(?:brought|gave|put|given|sent|read) out(?: on| in)?$/;
const BESIDE_SAYING: ReadonlySet<string> = new Set(
    'in at on to a the reporters journalists parliament lawmakers media news conference press briefing late early here radio television'.split(
        ' ',
    ),
);

/** "The toll rose to 19 on Thursday": the day from which the new value holds. */
function isOfChange({ words }: ReadSentence, clause: Span, figure: Span | undefined): boolean {
    if (!figure) return false;
    return words.some(
        ({ start, end, folded }) => start >= clause.start && end <= figure.start && changeVerbs.has(folded),
    );
}

/** "Imagery of 2 May shows the bridge in ruins": when it was seen. What was measured in a picture was so on its day. */
function isOfView({ passage, start }: ReadSentence, time: Span, figure: Quantity | undefined): boolean {
    const before = passage.words.slice(start, time.start);
    return figure ? /\bdated $/.test(before) : dayOfView.test(before);
}

/** "57 cases as of Sunday evening": the day of counting. */
function isAsOf({ passage, start }: ReadSentence, time: Span): boolean {
    return /\bas (?:of|at) $/i.test(
        passage.words.slice(Math.max(start, time.start - LONGEST_AS_OF), time.start),
    );
}

const LONGEST_AS_OF = 8;

/** "From 3,800 | in 2010 | to 4,600": the day of what was left itself, not of the change. */
function isWhenLeft({ words }: ReadSentence, time: Span, figure: Quantity | undefined): boolean {
    if (figure?.movement !== 'left') return false;
    return words.filter(({ start, end }) => start >= figure.end && end <= time.start).length <= 1;
}

function atPublication(published: Publication | undefined): When {
    const days: DayInterval | undefined = published?.days;
    return { days, basis: days ? 'publication' : 'unknown', isInferred: published?.basis === 'text' };
}

function isDated(time: TimeExpression): boolean {
    return isDate(time) && time.resolved?.days !== undefined && !isHourOfAnyDay(time);
}

/** "About 8 p.m.", taken to be of the day of publication for want of another: it tells no day. */
function isHourOfAnyDay({ reading, resolved }: TimeExpression): boolean {
    return (
        reading?.kind === 'timeOfDay' && reading.day === undefined && resolved?.basis.kind === 'publication'
    );
}

function isDate(time: TimeExpression): boolean {
    return (time.type === 'DATE' || time.type === 'TIME') && !time.stated.endsWith('_REF');
}

/** "This year's marathon took place on Sunday": the shortest stretch of days, of several the first. */
function finest(times: readonly TimeExpression[]): TimeExpression | undefined {
    let best: TimeExpression | undefined;
    let shortest = Number.POSITIVE_INFINITY;
    for (const time of times) {
        const length = time.resolved?.days ? lengthInDays(time.resolved.days) : Number.POSITIVE_INFINITY;
        if (length >= shortest) continue;
        shortest = length;
        best = time;
    }
    return best ?? times[0];
}

function nearest(times: readonly TimeExpression[], to: Span): TimeExpression | undefined {
    let best: TimeExpression | undefined;
    let shortest = Number.POSITIVE_INFINITY;
    for (const time of times) {
        const distance = time.start >= to.end ? time.start - to.end : Math.max(0, to.start - time.end);
        if (distance < shortest) {
            shortest = distance;
            best = time;
        }
    }
    return best;
}
