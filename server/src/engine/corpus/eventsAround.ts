/** What happened on a day while a measure took its values: the events that its documents tell beside it. */

import { type Day, lengthInDays, plusDays } from '../text/day.ts';
import type { Snapshot } from './corpus.ts';
import type { MeasuredValue } from './measuredValues.ts';
import { candidatesFor, sidesOf } from './relatedClaims.ts';
import { isSingleDay } from './verdicts/sides/compareTimes.ts';
import type { Appearance } from './verdicts/sides/crossReference.ts';
import { kinshipOf, type Side } from './verdicts/sides/side.ts';

export interface DatedEvent {
    readonly day: Day;
    /** Who tells it, the sentence that is closest to the measure first; at least one. */
    readonly appearances: readonly Appearance[];
}

/** More would crowd the axis. */
const MOST = 8;
const CANDIDATES = 60;

/** The days around the values that still belong to their time: a third of it, at least a month. */
const FEWEST_DAYS_AROUND = 31;

/**
 * Sentences that tell a single day, name somebody or something that the measured claim names, and tell none of the
 * values; what several documents tell first. In order of time.
 */
export function eventsAround(
    snapshot: Snapshot,
    asked: MeasuredValue,
    values: readonly MeasuredValue[],
): readonly DatedEvent[] {
    const one = sidesOf(snapshot, asked.statement).find(({ claim }) => claim.id === asked.claim.id);
    const range = rangeOf(values);
    if (!one || !range) return [];
    const told = new Set(values.map(({ statement }) => statement));
    const candidates = candidatesFor(snapshot, asked.uri, [asked.statement], { limit: CANDIDATES });
    const events: { day: Day; side: Side; appearances: Appearance[] }[] = [];
    for (const statement of [
        ...snapshot.claims.statements(asked.uri),
        ...candidates.map(({ statement: candidate }) => candidate),
    ]) {
        if (told.has(statement)) continue;
        const side = sidesOf(snapshot, statement).find(isEvent);
        const day = side?.claim.when.days?.from;
        if (!side || day === undefined || day < range.from || day > range.until) continue;
        if (kinshipOf(one, side).shared.length === 0) continue;
        const appearance = { uri: statement.uri, claim: side.claim };
        const known = events.find(event => event.day === day && isOne(event.side, side));
        if (known) known.appearances.push(appearance);
        else events.push({ day, side, appearances: [appearance] });
    }
    return events
        .sort((a, b) => documentsIn(b.appearances) - documentsIn(a.appearances))
        .slice(0, MOST)
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .map(({ day, appearances }) => ({ day, appearances }));
}

function isEvent({ claim }: Side): boolean {
    const { when, modality } = claim;
    return (
        modality === 'asserted' &&
        when.basis === 'stated' &&
        when.days !== undefined &&
        isSingleDay(when.days)
    );
}

/** On one day two sentences tell of one event where they share a name and a word, or two words. */
function isOne(one: Side, other: Side): boolean {
    const { shared, terms } = kinshipOf(one, other);
    return shared.length + terms.length >= 2;
}

function documentsIn(appearances: readonly Appearance[]): number {
    return new Set(appearances.map(({ uri }) => uri)).size;
}

function rangeOf(values: readonly MeasuredValue[]): { readonly from: Day; readonly until: Day } | undefined {
    const days = values.flatMap(({ when }) => when.days ?? []);
    const from = days.map(interval => interval.from).sort()[0];
    const until = days
        .map(interval => interval.until)
        .sort()
        .at(-1);
    if (from === undefined || until === undefined) return undefined;
    const around = Math.max(FEWEST_DAYS_AROUND, Math.round(lengthInDays({ from, until }) / 3));
    return { from: plusDays(from, -around), until: plusDays(until, around) };
}
