/** From a document to its mentions: THE ordered list of recognisers, of refiners, and of passes over the document. */

import type { Block, BlockKind, Document } from '../text/document.ts';
import { passageOf } from '../text/passage.ts';
import { between, replaced, sameEnds } from '../text/sameEnds.ts';
import { byPosition } from '../text/span.ts';
import type { Mention } from './mention.ts';
import { agreeInLists } from './names/agreeInLists.ts';
import { bracketedParty } from './names/bracketedParty.ts';
import { confirmNames } from './names/confirmNames.ts';
import { coordinatedPlaces } from './names/coordinatedPlaces.ts';
import { datelinePlace } from './names/datelinePlace.ts';
import { names } from './names/names.ts';
import { namesJoinedByAnd } from './names/namesJoinedByAnd.ts';
import { namesOfRules } from './names/namesOfRules.ts';
import { personsInBylines } from './names/personsInBylines.ts';
import { age } from './quantities/age.ts';
import { count } from './quantities/count.ts';
import { lengthOfTime } from './quantities/lengthOfTime.ts';
import { measure } from './quantities/measure.ts';
import { money } from './quantities/money.ts';
import { multiplier } from './quantities/multiplier.ts';
import { percentage } from './quantities/percentage.ts';
import { points } from './quantities/points.ts';
import { runningTime } from './quantities/runningTime.ts';
import { share } from './quantities/share.ts';
import { shareOfNoun } from './quantities/shareOfNoun.ts';
import { vague } from './quantities/vague.ts';
import type {
    DocumentPass,
    Passage,
    RecognisedPassage,
    Recogniser,
    Recognition,
    Refiner,
    Resources,
} from './recogniser.ts';
import { attachHedges } from './refiners/attachHedges.ts';
import { attachRates } from './refiners/attachRates.ts';
import { attachRatesOfCounts } from './refiners/attachRatesOfCounts.ts';
import { dropFiguresInDates } from './refiners/dropFiguresInDates.ts';
import { dropNamesOfFigures } from './refiners/dropNamesOfFigures.ts';
import { dropOverlaps } from './refiners/dropOverlaps.ts';
import { inheritCurrencies } from './refiners/inheritCurrencies.ts';
import { inheritPercentages } from './refiners/inheritPercentages.ts';
import { joinCompounds } from './refiners/joinCompounds.ts';
import { joinRanges } from './refiners/joinRanges.ts';
import { joinTimes } from './refiners/joinTimes.ts';
import { qualifyRestatements } from './refiners/qualifyRestatements.ts';
import { qualifyTimes } from './refiners/qualifyTimes.ts';
import { readChanges } from './refiners/readChanges.ts';
import { readMovements } from './refiners/readMovements.ts';
import { readOldStyle } from './refiners/readOldStyle.ts';
import { sayWhatIsCounted } from './refiners/sayWhatIsCounted.ts';
import { ago } from './times/ago.ts';
import { calendarDate } from './times/calendarDate.ts';
import { century } from './times/century.ts';
import { clock } from './times/clock.ts';
import { datePublication } from './times/datePublication.ts';
import { dayBeside } from './times/dayBeside.ts';
import { decade } from './times/decade.ts';
import { definitePeriod } from './times/definitePeriod.ts';
import { dottedClock } from './times/dottedClock.ts';
import { doubleDate } from './times/doubleDate.ts';
import { duration } from './times/duration.ts';
import { holiday } from './times/holiday.ts';
import { instant } from './times/instant.ts';
import { isoDate } from './times/isoDate.ts';
import { month } from './times/month.ts';
import { narratedPeriod } from './times/narratedPeriod.ts';
import { nextAlone } from './times/nextAlone.ts';
import { numericDate } from './times/numericDate.ts';
import { partOfDay } from './times/partOfDay.ts';
import { present } from './times/present.ts';
import { quarter } from './times/quarter.ts';
import { range } from './times/range.ts';
import { recurrence } from './times/recurrence.ts';
import { relativeDay } from './times/relativeDay.ts';
import { relativePeriod } from './times/relativePeriod.ts';
import { resolveTimes } from './times/resolveTimes.ts';
import { season } from './times/season.ts';
import { weekday } from './times/weekday.ts';
import { year } from './times/year.ts';

/** Of two times on the same words the first found is kept. */
export const timeRecognisers: readonly Recogniser[] = [
    isoDate,
    numericDate,
    calendarDate,
    doubleDate,
    instant,
    range,
    month,
    year,
    decade,
    century,
    weekday,
    dayBeside,
    relativeDay,
    relativePeriod,
    nextAlone,
    definitePeriod,
    narratedPeriod,
    ago,
    quarter,
    season,
    holiday,
    clock,
    dottedClock,
    partOfDay,
    recurrence,
    present,
    duration,
];

const recognisers: readonly Recogniser[] = [
    names,
    coordinatedPlaces, // longer than the two names that the tagger sees
    bracketedParty,
    ...timeRecognisers,
    // Figures: of two readings of the same words the first wins.
    age,
    money,
    percentage,
    share,
    shareOfNoun,
    points,
    measure,
    runningTime,
    lengthOfTime,
    vague,
    multiplier,
    count,
];

const refiners: readonly Refiner[] = [
    dropOverlaps,
    dropNamesOfFigures, // needs whole figures
    personsInBylines,
    namesJoinedByAnd,
    agreeInLists, // needs each name by itself
    joinTimes, // needs neighbours that do not overlap
    readOldStyle, // needs whole times
    qualifyTimes, // needs whole times
    dropFiguresInDates, // needs dates at their full length
    joinCompounds,
    joinRanges, // needs the unit of the second figure
    attachRates,
    attachHedges,
    readChanges, // looks at what stands before the hedge
    sayWhatIsCounted,
    inheritCurrencies, // needs what is counted
    inheritPercentages, // needs what is counted
    attachRatesOfCounts, // needs what is counted
    qualifyRestatements, // needs all that is told of the first figure
    readMovements, // needs rates and what is counted
];

const documentPasses: readonly (() => DocumentPass)[] = [
    datelinePlace,
    confirmNames, // spreads what the dateline is to the rest of the text
    namesOfRules, // the user's word is the last
    datePublication,
    resolveTimes, // needs the day of publication
];

/** The passes over a document, which have seen nothing yet: a set for each document, as each remembers its paragraphs. */
export function freshPasses(): readonly DocumentPass[] {
    return documentPasses.map(passOf => passOf());
}

/**
 * All that is found in a document: a job that yields after each paragraph it had to read and returns the result.
 * Paragraphs that stand in `previous` (an earlier version of the same document), where an edit left them or among those
 * that it changed, are not read again. Word lists are English: in a document of another language nothing is recognised.
 */
export function* recognise(
    document: Document,
    resources: Resources,
    previous?: Recognition,
    passes: readonly DocumentPass[] = freshPasses(),
): Generator<void, Recognition> {
    const isSilent = isOtherLanguage(document);
    // What was not looked at then may have something to say now.
    const before = previous && isOtherLanguage(previous.document) === isSilent ? previous : undefined;
    const ends = sameEnds(before?.document.blocks ?? [], document.blocks, haveSameWords);
    const known = new KnownPassages(between(before?.read ?? [], ends));
    const changed: RecognisedPassage[] = [];
    for (const block of between(document.blocks, ends)) {
        let passage = known.get(block);
        if (!passage) {
            passage = recognisePassage(passageOf(block), isSilent, resources);
            known.add(passage);
            yield;
        }
        changed.push(passage);
    }
    const read = before ? replaced(before.read, ends, changed) : changed;
    let recognition: Recognition = { document, read, passages: read, published: document.published };
    if (isSilent) return recognition;
    for (const pass of passes) {
        recognition = pass.apply(recognition, resources);
        yield;
    }
    return recognition;
}

function isOtherLanguage({ language }: Document): boolean {
    return language.code !== 'en';
}

function haveSameWords(one: Block, other: Block): boolean {
    return one.kind === other.kind && one.words === other.words;
}

/** Passages by the kind and words of their paragraphs. */
class KnownPassages {
    readonly #byKind = new Map<BlockKind, Map<string, RecognisedPassage>>();

    constructor(passages: readonly RecognisedPassage[]) {
        passages.forEach(this.add, this);
    }

    get({ kind, words }: Block): RecognisedPassage | undefined {
        return this.#byKind.get(kind)?.get(words);
    }

    add(passage: RecognisedPassage): void {
        const byWords = this.#byKind.get(passage.kind);
        if (byWords) byWords.set(passage.words, passage);
        else this.#byKind.set(passage.kind, new Map([[passage.words, passage]]));
    }
}

/** The mentions of one paragraph, sorted by position; without what only the rest of the document can tell. */
function recognisePassage(passage: Passage, isSilent: boolean, resources: Resources): RecognisedPassage {
    if (isSilent) return { mentions: [], ...passage };
    const found: Mention[] = [];
    for (const recogniser of recognisers) found.push(...recogniser.find(passage, resources));
    let mentions: readonly Mention[] = found.sort(byPosition);
    for (const refiner of refiners) mentions = refiner.refine(mentions, passage);
    const { kind, words, sentences, quotations } = passage;
    return { kind, words, sentences, quotations, mentions };
}
