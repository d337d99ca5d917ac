/** How did one measure change over time, by all sources? */

import * as l10n from '@vscode/l10n';
import type { When } from '../claims/claim.ts';
import { questionsAt } from '../corpus/claimsAt.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { type DatedEvent, eventsAround } from '../corpus/eventsAround.ts';
import { isReported } from '../corpus/findings/conflicts.ts';
import { type MeasuredValue, measuredValues } from '../corpus/measuredValues.ts';
import { relatedAmong } from '../corpus/relatedClaims.ts';
import { publicationInWords, sourceOf, titleOf } from '../corpus/sources/documentTitle.ts';
import { independentSources } from '../corpus/sources/sources.ts';
import { FEW_DAYS, gapInDays } from '../corpus/verdicts/sides/compareTimes.ts';
import { excerptOf } from '../corpus/wording/excerpt.ts';
import { topicTitle } from '../corpus/wording/topicTitle.ts';
import { figureInWords } from '../corpus/wording/wordedMentions.ts';
import { modalityInWords } from '../corpus/wording/wording.ts';
import { boundsIn, comparableUnit, valueIn } from '../recognisers/figures/intervals.ts';
import type { Quantity, QuantityModifier } from '../recognisers/mention.ts';
import { unitInWords } from '../recognisers/numbers/writtenNumber.ts';
import { type Day, type DayInterval, intervalOfDay, intervalsMeet } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import type { Location } from '../text/location.ts';
import { inText } from '../text/place.ts';
import type { Span } from '../text/span.ts';

/** All texts are plain, localised where they are ours. */
export interface Timeline {
    /** "soldiers · Kelmet mission". */
    readonly title: string;
    /** What the axis counts: "soldiers", "kilometres", "%". */
    readonly unit: string;
    /** In order of time, those of an unknown day last; at least one. */
    readonly values: readonly TimelineValue[];
    /** The place in `values` of the one that was asked about. */
    readonly asked: number;
    /** Pairs of places in `values`, the smaller first. */
    readonly conflicts: readonly TimelineConflict[];
    /** The documents that tell a value, in the order of their first. */
    readonly sources: readonly TimelineSource[];
    /** Copies of one text count as one. */
    readonly independentSources: number;
    /** In order of time. */
    readonly events: readonly TimelineEvent[];
}

export interface TimelineValue extends Location {
    /** The place in `sources` of its document. */
    readonly source: number;
    /** "more than 4,600 soldiers". */
    readonly text: string;
    /** The number said; undefined for a range or a vague figure. Numbers are in the unit of the timeline, a fall is negative. */
    readonly value: number | undefined;
    /** What the words allow; undefined is unbounded, the bound itself is not included where it is open. */
    readonly min: number | undefined;
    readonly max: number | undefined;
    readonly minOpen: boolean;
    readonly maxOpen: boolean;
    readonly hedge: QuantityModifier;
    /** For which it is told; undefined when that is not known. */
    readonly days: DayInterval | undefined;
    /** "12 December 2023", "day not known". */
    readonly day: string;
    /** How the days are known, as a name and in words: "day of publication". */
    readonly basis: When['basis'];
    readonly basisInWords: string;
    readonly isInferred: boolean;
    /** "planned, not done"; undefined for what is asserted. */
    readonly modality: string | undefined;
    readonly sentence: string;
    /** The figure, in `sentence`. */
    readonly marks: readonly Span[];
    /** Of its claim: stays the same when text around it changes. */
    readonly id: string;
}

export interface TimelineConflict {
    readonly one: number;
    readonly other: number;
    readonly reason: string;
}

export interface TimelineSource {
    readonly uri: string;
    readonly title: string;
    /** The outlet, if the document names it. */
    readonly outlet: string | undefined;
    /** "14 March 2024", "December 2023 (inferred)"; undefined when it is not known. */
    readonly published: string | undefined;
}

export interface TimelineEvent extends Location {
    readonly day: Day;
    readonly dayInWords: string;
    readonly title: string;
    readonly sentence: string;
    /** How many documents tell it. */
    readonly documents: number;
}

/**
 * For the figure at the place, or the first in it; by its id where the claim is known, wherever it stands now. Undefined
 * where there is no figure that measures something.
 */
export function timelineAt(snapshot: Snapshot, uri: string, place: Span, id?: string): Timeline | undefined {
    const asked = askedIn(snapshot, uri, place, id);
    if (!asked) return undefined;
    const values = measuredValues(snapshot, uri, asked.statement, asked.claim);
    return timelineOf(snapshot, asked, values);
}

function askedIn(
    snapshot: Snapshot,
    uri: string,
    place: Span,
    id: string | undefined,
): Pick<MeasuredValue, 'statement' | 'claim'> | undefined {
    const all = snapshot.claims
        .statements(uri)
        .flatMap(statement => statement.claims.map(claim => ({ statement, claim })));
    const known = id === undefined ? undefined : all.find(({ claim }) => claim.id === id);
    if (known) return known;
    return questionsAt(snapshot, uri, place)
        .flatMap(({ statement, claims }) => claims.map(claim => ({ statement, claim })))
        .find(({ claim }) => claim.figure && claim.measure);
}

function timelineOf(
    snapshot: Snapshot,
    asked: Pick<MeasuredValue, 'statement' | 'claim'>,
    values: readonly MeasuredValue[],
): Timeline | undefined {
    const { figure } = asked.claim;
    const own = values.find(({ claim }) => claim.id === asked.claim.id);
    if (!figure || !own) return undefined;
    const uris = [...new Set(values.map(({ uri }) => uri))];
    const unit = figure.unit === '' && figure.dimension === 'percentage' ? 'percent' : figure.unit;
    return {
        title: topicTitle(snapshot, values),
        unit: unitOfAxis(snapshot, values, { ...figure, unit }),
        values: values.flatMap(value => shownValue(snapshot, value, { uris, unit }) ?? []),
        asked: values.indexOf(own),
        conflicts: conflictsAmong(snapshot, values),
        sources: uris.map(uri => sourceIn(snapshot, uri)),
        independentSources: independentSources(snapshot, uris).length,
        events: eventsAround(snapshot, own, values).map(event => eventOf(snapshot, event)),
    };
}

function unitOfAxis(snapshot: Snapshot, values: readonly MeasuredValue[], figure: Quantity): string {
    if (figure.unit === 'percent') return '%';
    if (figure.unit !== '') return unitInWords(figure);
    const [what = ''] = topicTitle(
        snapshot,
        values.map(({ uri, claim }) => ({ uri, claim: { ...claim, names: [] } })),
    ).split(' · ');
    return what;
}

function shownValue(
    snapshot: Snapshot,
    { uri, claim, when }: MeasuredValue,
    { uris, unit }: { readonly uris: readonly string[]; readonly unit: string },
): TimelineValue | undefined {
    const { figure } = claim;
    const article = snapshot.article(uri);
    if (!figure || !article) return undefined;
    const { document, passages } = article.recognition;
    const { text: sentence, marks } = excerptOf(claim, [figure], LONGEST_SENTENCE);
    return {
        uri,
        span: inText(document, claim.block, figure),
        source: uris.indexOf(uri),
        text: figureInWords(passages[claim.block]?.words ?? '', figure),
        ...numbersIn(unit, figure),
        hedge: figure.modifier,
        days: when.days,
        day: when.days ? inWords(when.days) : l10n.t('day not known'),
        basis: when.days ? when.basis : 'unknown',
        basisInWords: basisInWords(when),
        isInferred: when.isInferred,
        modality: modalityInWords(claim.modality),
        sentence,
        marks,
        id: claim.id,
    };
}

/** A tooltip shows it whole, but for the longest. In UTF-16 code units. */
const LONGEST_SENTENCE = 320;

type Numbers = Pick<TimelineValue, 'value' | 'min' | 'max' | 'minOpen' | 'maxOpen'>;

function numbersIn(unit: string, figure: Quantity): Numbers {
    const shared = comparableUnit(figure, { ...figure, unit }) ?? figure.unit;
    const { min, max, minOpen, maxOpen } = boundsIn(shared, figure);
    const value = valueIn(shared, figure);
    if (figure.change !== 'down')
        return { value: rounded(value), min: rounded(min), max: rounded(max), minOpen, maxOpen };
    return {
        value: value === undefined ? undefined : rounded(-value),
        min: rounded(-max),
        max: rounded(-min),
        minOpen: maxOpen,
        maxOpen: minOpen,
    };
}

/** What conversion of units and binary fractions add is no digit that anybody has told. */
function rounded(value: number | undefined): number | undefined {
    return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(12));
}

function basisInWords({ days, basis, isInferred }: When): string {
    if (!days) return l10n.t('day not known');
    switch (basis) {
        case 'stated':
            return isInferred ? l10n.t('day inferred from the text') : l10n.t('day told in the sentence');
        case 'reported':
            return isInferred ? l10n.t('day of the statement, inferred') : l10n.t('day of the statement');
        case 'publication':
            return isInferred ? l10n.t('day of publication, inferred') : l10n.t('day of publication');
        case 'unknown':
            return l10n.t('day not known');
    }
}

/** As a hover tells them: a sentence that agrees in another of its figures does not conflict. */
function conflictsAmong(snapshot: Snapshot, values: readonly MeasuredValue[]): readonly TimelineConflict[] {
    const places = new Map(values.map(({ uri, claim }, place) => [`${uri} ${claim.id}`, place]));
    const conflicts: TimelineConflict[] = [];
    for (const [one, { uri, statement, claim, when }] of values.entries()) {
        // Only what is told of nearly the same time can conflict: of many values few are compared.
        const others = values
            .slice(one + 1)
            .filter(other => other.uri !== uri && areOfOneTime(when.days, other.when.days));
        if (others.length === 0) continue;
        const candidates = [...new Set(others.map(value => value.statement))].map(candidate => ({
            statement: candidate,
            score: 0,
            closeness: 1,
        }));
        const search = { limit: candidates.length, isCompared: true };
        for (const found of relatedAmong(snapshot, candidates, [{ statement, claims: [claim] }], search)) {
            const other = places.get(`${found.uri} ${found.claim.id}`);
            if (found.verdict !== 'conflicts' || other === undefined || other <= one) continue;
            if (!isReported(snapshot, uri, found)) continue;
            conflicts.push({ one, other, reason: found.reason });
        }
    }
    return conflicts.sort((a, b) => a.one - b.one || a.other - b.other);
}

function areOfOneTime(one: DayInterval | undefined, other: DayInterval | undefined): boolean {
    if (!one || !other) return false;
    return intervalsMeet(one, other) || gapInDays(one, other) <= FEW_DAYS;
}

function sourceIn(snapshot: Snapshot, uri: string): TimelineSource {
    const article = snapshot.article(uri);
    if (!article) return { uri, title: uri, outlet: undefined, published: undefined };
    const { document, published } = article.recognition;
    return {
        uri,
        title: titleOf(document),
        outlet: sourceOf(document),
        published: publicationInWords(published),
    };
}

function eventOf(snapshot: Snapshot, { day, appearances }: DatedEvent): TimelineEvent {
    const [first] = appearances;
    const { uri = '', claim } = first ?? {};
    const document = snapshot.article(uri)?.recognition.document;
    return {
        uri,
        span: inText(document ?? { blocks: [] }, claim?.block ?? 0, claim?.sentence ?? { start: 0, end: 0 }),
        day,
        dayInWords: inWords(intervalOfDay(day)),
        title: document ? titleOf(document) : uri,
        sentence: claim ? excerptOf(claim, [], LONGEST_EVENT).text : '',
        documents: new Set(appearances.map(appearance => appearance.uri)).size,
    };
}

/** One or two lines of a list. In UTF-16 code units. */
const LONGEST_EVENT = 160;
