/** What does a reader see who points at a name, a date or a figure? */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../claims/claim.ts';
import { type Question, questionsAt } from '../corpus/claimsAt.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { dayOfOthers } from '../corpus/dayOfOthers.ts';
import { documentEntityAt, entityAt, entityIdAt, isGovernment } from '../corpus/entities/entityAt.ts';
import type { Entity } from '../corpus/entities/entityIndex.ts';
import { reasonInWords } from '../corpus/entities/merge.ts';
import { spellingsOf } from '../corpus/entities/spellings.ts';
import type { PlacedMention } from '../corpus/placedMentions.ts';
import {
    type Compared,
    candidatesFor,
    comparedAmong,
    comparedFor,
    relatedOf,
} from '../corpus/relatedClaims.ts';
import { rivalNames } from '../corpus/rivalNames.ts';
import type { Statement } from '../corpus/search/statement.ts';
import { type SeriesPoint, seriesOf } from '../corpus/series.ts';
import { shownMentionAt, shownMentions, typeOf } from '../corpus/shownMentions.ts';
import { dependenceInWords } from '../corpus/sources/dependence.ts';
import { publicationInWords, titleIn, titleOf } from '../corpus/sources/documentTitle.ts';
import { groupsOfCopies, independentSources } from '../corpus/sources/sources.ts';
import type { RelatedClaim } from '../corpus/verdicts/sides/crossReference.ts';
import { type RelatedItem, relatedItemOf } from '../corpus/wording/relatedItem.ts';
import { basisInWords, dateInWords, figureInWords } from '../corpus/wording/wordedMentions.ts';
import { modalityInWords } from '../corpus/wording/wording.ts';
import type { MentionType, Name, TimeExpression } from '../recognisers/mention.ts';
import { type DayInterval, plusDays } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import { insideQuotation } from '../text/insideQuotation.ts';
import type { LocalSpan } from '../text/place.ts';
import { type Span, textOf } from '../text/span.ts';

/** All texts are plain, localised where they are ours; whoever shows them escapes them. */
export interface Card {
    /** The stretch the card is about. */
    readonly span: Span;
    readonly type: MentionType;
    /** What it is: a canonical name, a day ("24 September 2023"), a normalised figure ("more than 4,600 troops"). */
    readonly title: string;
    /** What else is known of it, a line each: aliases; the basis of a date; the day for which a figure holds. */
    readonly facts: readonly string[];
    /** Documents tell more than one value of it: there is a timeline to be drawn. */
    readonly hasTimeline: boolean;
    /** Best first; at most as many as were asked for. */
    readonly related: readonly RelatedItem[];
    /** How many related claims there are beyond these. */
    readonly more: number;
    /** Over all related claims. Copies of one text count as one source. */
    readonly documents: number;
    readonly independentSources: number;
    /** Titles of documents that are nearly the same text, and so count as one source. */
    readonly repetitions: readonly string[];
}

/** So many related claims are looked for, whatever is shown of them. */
const SEARCHED = 40;
const SHOWN = 4;
const MOST_ALIASES = 4;
/** One line of a hover: an editor shows some 13 lines, and three claims are to fit in. In UTF-16 code units. */
const LONGEST_EXCERPT = 84;

/** Undefined where there is nothing to tell: outside mentions, in unknown documents. */
export function hoverAt(snapshot: Snapshot, uri: string, offset: number, shown = SHOWN): Card | undefined {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, offset);
    if (!article || !mention) return undefined;
    const questions = questionsAt(snapshot, uri, mention);
    const compared = comparedFor(snapshot, uri, questions, { limit: SEARCHED });
    return cardOf(snapshot, article, mention, { questions, compared, shown });
}

/** What a card is made of, and how many related claims it shows. */
interface Found {
    readonly questions: readonly Question[];
    readonly compared: readonly Compared[];
    readonly shown: number;
}

function cardOf(
    snapshot: Snapshot,
    article: Article,
    mention: PlacedMention,
    { questions, compared, shown }: Found,
): Card {
    const { uri } = article.recognition.document;
    const found = relatedOf(snapshot, compared, { limit: SEARCHED });
    const related = found.filter(claim => isAbout(snapshot, article, mention, claim));
    const uris = related.map(claim => claim.uri);
    const groups = independentSources(snapshot, uris);
    const items = eachSayingFirst(withoutCopies(related, groupsOfCopies(snapshot, uris)));
    const rivals = mention.kind === 'name' ? rivalNames(snapshot, article, mention.local, compared) : [];
    const series = seriesOf(snapshot, uri, questions[0]?.claims[0], related);
    return {
        span: { start: mention.start, end: mention.end },
        type: typeOf(mention),
        title: titleOfMention(snapshot, article, mention),
        facts: [
            ...factsOf(snapshot, article, mention, questions[0]?.claims[0]),
            ...seriesInWords(mention, series),
        ],
        hasTimeline: mention.kind === 'figure' && series.flatMap(({ appearances }) => appearances).length > 1,
        related: [
            ...items.slice(0, shown).map(claim => itemOf(snapshot, article, mention, claim)),
            ...rivals.map(rival => relatedItemOf(snapshot, article, rival, [rival.name], LONGEST_EXCERPT)),
        ].slice(0, shown),
        more: related.length + rivals.length - Math.min(items.length + rivals.length, shown),
        documents: new Set(uris).size,
        independentSources: groups.length,
        repetitions: groups.flatMap(({ reasons }) =>
            reasons.map(reason =>
                dependenceInWords(reason, other =>
                    l10n.t('“{0}”', insideQuotation(titleIn(snapshot, other))),
                ),
            ),
        ),
    };
}

/** So many candidates are compared in one step: code that was never run before takes its time. */
const REHEARSED_PER_STEP = 2;

/**
 * Asks, for nobody, what so many hovers would tell, each over a mention of another article: the first ones of a process take
 * many times as long as later ones, and nobody shall wait for them. A job that yields often; it changes no answer, and the
 * corpus may change while it rests.
 */
export function* rehearseHovers(snapshot: () => Snapshot, count: number): Generator<void, void> {
    for (let i = 0; i < count; i++) {
        const now = snapshot();
        const uris = now.uris();
        const uri = uris[(i * NEXT_ARTICLE) % uris.length] ?? '';
        const article = now.article(uri);
        const mentions = article ? shownMentions(article) : [];
        const mention = mentions[(i * NEXT_MENTION) % mentions.length];
        if (!article || !mention) continue;
        const questions = questionsAt(now, uri, mention);
        const statements = questions.map(({ statement }) => statement);
        const candidates = candidatesFor(now, uri, statements, { limit: SEARCHED });
        yield;
        const compared: Compared[] = [];
        for (let from = 0; from < candidates.length; from += REHEARSED_PER_STEP) {
            const some = candidates.slice(from, from + REHEARSED_PER_STEP);
            compared.push(...comparedAmong(snapshot(), some, questions));
            yield;
        }
        const last = snapshot();
        if (last.article(uri) !== article) continue;
        const still = compared.filter(({ statement }) => isStill(last, statement));
        cardOf(last, article, mention, { questions, compared: still, shown: SHOWN });
        yield;
    }
}

function isStill({ claims }: Snapshot, statement: Statement): boolean {
    return claims.statements(statement.uri).includes(statement);
}

/** Primes: neither the articles nor the kinds of mentions come in an order of their own. */
const NEXT_ARTICLE = 31;
const NEXT_MENTION = 7;

/** Of documents that repeat each other the first that says the same is shown. */
function withoutCopies(
    related: readonly RelatedClaim[],
    groups: readonly (readonly string[])[],
): readonly RelatedClaim[] {
    const seen = new Set<string>();
    return related.filter(found => {
        const group = groups.findIndex(uris => uris.includes(found.uri));
        const key = `${group} ${sayingOf(found)}`;
        const isNew = groups[group]?.length === 1 || !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

/** What is said for the first time, then what says it again: a hover shows few, and is to show what there is. */
function eachSayingFirst(related: readonly RelatedClaim[]): readonly RelatedClaim[] {
    const seen = new Set<string>();
    const [first, again, rest]: [RelatedClaim[], RelatedClaim[], RelatedClaim[]] = [[], [], []];
    for (const found of related) {
        const saying = sayingOf(found);
        if (found.verdict === 'related' && !found.isOneMeasure) rest.push(found);
        else (seen.has(saying) ? again : first).push(found);
        seen.add(saying);
    }
    return [...first, ...again, ...rest];
}

/** Equal for claims that say the same of what was asked about: a reason names the values or words that were compared. */
function sayingOf({ verdict, reason }: RelatedClaim): string {
    return `${verdict} ${reason}`;
}

/** A name is only related to claims that name the same entity, or that were compared for other reasons. */
function isAbout(
    snapshot: Snapshot,
    article: Article,
    mention: PlacedMention,
    { uri, claim }: RelatedClaim,
): boolean {
    if (mention.kind !== 'name') return true;
    const other = snapshot.article(uri);
    const id = entityIdAt(snapshot, article, mention.local);
    return other !== undefined && namesOf(snapshot, other, claim, id).length > 0;
}

/** Those of the claim that name this entity. */
function namesOf(snapshot: Snapshot, article: Article, { block, names }: Claim, id: string): readonly Name[] {
    return names.filter(({ start, end }) => entityIdAt(snapshot, article, { block, start, end }) === id);
}

function titleOfMention(snapshot: Snapshot, article: Article, mention: PlacedMention): string {
    const { text } = article.recognition.document;
    switch (mention.kind) {
        case 'name':
            return entityAt(snapshot, article, mention.local)?.name ?? textOf(text, mention);
        case 'time':
            return dateInWords(text, mention);
        case 'figure':
            return figureInWords(text, mention);
    }
}

function factsOf(
    snapshot: Snapshot,
    article: Article,
    mention: PlacedMention,
    claim: Claim | undefined,
): readonly string[] {
    switch (mention.kind) {
        case 'name':
            return factsOfName(snapshot, article, mention.local);
        case 'time':
            return factsOfTime(snapshot, article, mention);
        case 'figure':
            return factsOfFigure(article, claim);
    }
}

function factsOfName(snapshot: Snapshot, article: Article, name: LocalSpan): readonly string[] {
    const entity = entityAt(snapshot, article, name);
    if (!entity) return [];
    const facts: string[] = [];
    if (isGovernment(snapshot, article, name)) facts.push(l10n.t('stands here for its government'));
    const aliases = aliasesInWords(entity);
    if (aliases.length > 0) facts.push(l10n.t('also written {0}', aliases.join(', ')));
    for (const forms of spellingsHere(article, name))
        facts.push(l10n.t('written in {0} ways in this article: {1}', forms.length, forms.join(', ')));
    const mentions = entity.appearances.reduce((sum, { entity: { mentions } }) => sum + mentions.length, 0);
    const documents = new Set(entity.appearances.map(({ uri }) => uri)).size;
    if (documents > 1) facts.push(l10n.t('{0} mentions in {1} documents', mentions, documents));
    return facts;
}

/** With the reason for which each is taken for the same; another case needs none. */
function aliasesInWords({ aliases, merges }: Entity): readonly string[] {
    const reasons = new Map(merges.map(({ form, reason }) => [form, reason]));
    return aliases.slice(0, MOST_ALIASES).map(form => {
        const reason = reasons.get(form);
        return reason ? l10n.t('{0} ({1})', form, reasonInWords(reason)) : form;
    });
}

function spellingsHere(article: Article, name: LocalSpan): readonly (readonly string[])[] {
    const entity = documentEntityAt(article, name);
    return entity ? spellingsOf(entity) : [];
}

type PlacedTime = TimeExpression & PlacedMention;

function factsOfTime(snapshot: Snapshot, article: Article, time: PlacedTime): readonly string[] {
    const basis = basisInWords(article, time);
    const day = dayInOthers(snapshot, article, time);
    return [basis, day].filter(fact => fact !== undefined);
}

/** "24 September 2023 by “September 24” in Clashes in the north". */
function dayInOthers(snapshot: Snapshot, article: Article, time: PlacedTime): string | undefined {
    const day = dayOfOthers(snapshot, article.recognition.document.uri, time);
    const other = day && snapshot.article(day.evidence.uri)?.recognition.document;
    if (!other) return undefined;
    const words = insideQuotation(textOf(other.text, day.evidence.span));
    return l10n.t('perhaps {0}: “{1}” in {2}', inWords(day.days), words, titleOf(other));
}

function factsOfFigure(article: Article, claim: Claim | undefined): readonly string[] {
    const { when, measure } = claim ?? {};
    const facts: string[] = [];
    if (measure?.aspect === 'increment') facts.push(l10n.t('a change, not a total'));
    const modality = claim && modalityInWords(claim.modality);
    if (modality !== undefined) facts.push(modality);
    if (!when?.days) facts.push(l10n.t('the day is not known'));
    else if (when.basis === 'publication') {
        facts.push(l10n.t('published {0}', publicationInWords(article.recognition.published) ?? ''));
    } else facts.push(l10n.t('as of {0}', inWords(when.days)));
    return facts;
}

/** From so many days on a series tells more than the claims below it. */
const SHORTEST_SERIES = 3;
const LONGEST_SERIES = 6;

/** "2025: 2,140 (8 July) → about 2,100 (13 September)": in one line of a hover, if it can be. */
function seriesInWords(mention: PlacedMention, points: readonly SeriesPoint[]): readonly string[] {
    if (mention.kind !== 'figure' || points.length < SHORTEST_SERIES) return [];
    const last = points.slice(-LONGEST_SERIES);
    const [year = '', ...others] = new Set(last.flatMap(({ days }) => yearsOf(days)));
    const isOneYear = others.length === 0;
    const all = last.map(({ values, days }) => {
        const day = inWords(days);
        return l10n.t('{0} ({1})', values.join(' / '), isOneYear ? withoutYear(day, year) : day);
    });
    const shown = lastThatFit(all);
    const told = (shown.length < points.length ? ['…', ...shown] : shown).join(' → ');
    return [isOneYear ? l10n.t('{0}: {1}', year, told) : l10n.t('over time: {0}', told)];
}

/** In UTF-16 code units: with the links behind it, it is a line. */
const LONGEST_TOLD = 60;

/** The last two in any case. */
function lastThatFit(all: readonly string[]): readonly string[] {
    let from = Math.max(0, all.length - 2);
    while (from > 0 && all.slice(from - 1).join(' → ').length <= LONGEST_TOLD) from -= 1;
    return all.slice(from);
}

/** That of the first day, and of the last one if it is another. */
function yearsOf({ from, until }: DayInterval): readonly string[] {
    return [from.slice(0, 4), plusDays(until, -1).slice(0, 4)];
}

/** "8 July 2025" is "8 July"; a year alone stays. */
function withoutYear(day: string, year: string): string {
    return day.endsWith(` ${year}`) ? day.slice(0, -year.length - 1) : day;
}

function itemOf(
    snapshot: Snapshot,
    article: Article,
    mention: PlacedMention,
    found: RelatedClaim,
): RelatedItem {
    const other = snapshot.article(found.uri);
    const marked = other ? marksOf(snapshot, article, mention, other, found) : [];
    return relatedItemOf(snapshot, article, found, marked, LONGEST_EXCERPT);
}

/** What is marked in the other sentence: the figure or day that was compared, else the same entity. Local offsets. */
function marksOf(
    snapshot: Snapshot,
    article: Article,
    mention: PlacedMention,
    other: Article,
    { claim, isCompared }: RelatedClaim,
): readonly Span[] {
    if (mention.kind === 'name')
        return namesOf(snapshot, other, claim, entityIdAt(snapshot, article, mention.local));
    if (!isCompared) return [];
    if (mention.kind === 'figure' && claim.figure) return [claim.figure];
    return claim.times.filter(({ resolved }) => resolved?.days !== undefined);
}
