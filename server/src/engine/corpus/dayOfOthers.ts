/** The day that other documents give for what a document leaves open: "in September", "the weekend". */

import type { TimeExpression } from '../recognisers/mention.ts';
import { type DayInterval, lengthInDays, partsOf, weekdayOf } from '../text/day.ts';
import type { Location } from '../text/location.ts';
import { inText } from '../text/place.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Snapshot } from './corpus.ts';
import type { PlacedMention } from './placedMentions.ts';
import { candidatesFor, sidesOf } from './relatedClaims.ts';
import { isSingleDay } from './verdicts/sides/compareTimes.ts';
import { kinshipOf, type Side } from './verdicts/sides/side.ts';

/** A layer over what was recognised: it changes no mention, and no verdict rests on it. */
export interface DayOfOthers {
    readonly days: DayInterval;
    /** Where the other document dates it; the first one, if several do. */
    readonly evidence: Location;
}

/** So many sentences of other documents are looked at. */
const SEARCHED = 10;

/** A month; a longer time is seldom the time of one event. */
const LONGEST_DAYS = 31;

/**
 * Undefined when the time tells its day itself, when no other document tells the same event with a day that fits, and
 * when two of them date it differently.
 */
export function dayOfOthers(
    snapshot: Snapshot,
    uri: string,
    time: TimeExpression & PlacedMention,
): DayOfOthers | undefined {
    if (!isOpen(time)) return undefined;
    const { local } = time;
    const statement = snapshot.claims
        .statements(uri)
        .find(each => each.block === local.block && overlaps(each, local));
    const own =
        statement && sidesOf(snapshot, statement).find(({ claim }) => isTheOnlyDate(claim.times, local));
    if (!statement || !own) return undefined;
    let found: DayOfOthers | undefined;
    for (const candidate of candidatesFor(snapshot, uri, [statement], { limit: SEARCHED })) {
        for (const side of sidesOf(snapshot, candidate.statement)) {
            const told = dayTold(side);
            if (!told?.resolved?.days || !fits(time, told.resolved.days) || !isOneEvent(own, side)) continue;
            const { days } = told.resolved;
            if (found && found.days.from !== days.from) return undefined;
            const { uri: other, block } = candidate.statement;
            const document = snapshot.article(other)?.recognition.document ?? { blocks: [] };
            const evidence = { uri: other, span: inText(document, block, told) };
            if (!found || evidence.uri < found.evidence.uri) found = { days, evidence };
        }
    }
    return found;
}

/** No day is told, or a month or weekend in which the day lies. */
function isOpen({ type, stated, resolved }: TimeExpression): boolean {
    if (type !== 'DATE' || !PATTERN.test(stated)) return false;
    const length = resolved?.days ? lengthInDays(resolved.days) : LONGEST_DAYS;
    return length > 1 && length <= LONGEST_DAYS;
}

/** A month with or without its year, a date without its year, a weekday, a weekend. */
const PATTERN =
    /^(?:(?<year>\d{4}|XXXX)-(?<month>\d\d)(?:-(?<dayOfMonth>\d\d))?|[\dX]{4}-WXX-(?<weekday>[1-7]|WE))$/;

function isTheOnlyDate(times: readonly TimeExpression[], time: Span): boolean {
    const dates = times.filter(({ type }) => type === 'DATE' || type === 'TIME');
    return dates.length === 1 && dates[0]?.start === time.start;
}

/** The day on which it happened, by the words of the document itself. */
function dayTold({ claim, published }: Side): TimeExpression | undefined {
    const { when, times } = claim;
    if (when.basis !== 'stated' || when.isInferred || !when.days || !isSingleDay(when.days)) return undefined;
    const { from } = when.days;
    const told = times.find(({ resolved }) => resolved?.days?.from === from && isSingleDay(resolved.days));
    return told?.resolved?.basis.kind === 'publication' && published?.basis === 'text' ? undefined : told;
}

function fits({ stated, resolved }: TimeExpression, days: DayInterval): boolean {
    const { year, month, dayOfMonth, weekday } = PATTERN.exec(stated)?.groups ?? {};
    const parts = partsOf(days.from);
    const isWithin =
        !resolved?.days || (resolved.days.from <= days.from && days.until <= resolved.days.until);
    if (weekday === 'WE') return isWithin && weekdayOf(days.from) >= 6;
    if (weekday !== undefined) return isWithin && weekdayOf(days.from) === Number(weekday);
    return (
        isWithin &&
        (year === 'XXXX' || parts.year === Number(year)) &&
        parts.month === Number(month) &&
        (dayOfMonth === undefined || parts.dayOfMonth === Number(dayOfMonth))
    );
}

/** Only what leaves little doubt: a name, two more words, and half of what the shorter sentence says. */
function isOneEvent(one: Side, other: Side): boolean {
    const kinship = kinshipOf(one, other);
    return (
        one.claim.modality === other.claim.modality &&
        kinship.shared.length + kinship.capitals.length >= 1 &&
        kinship.terms.length >= 2 &&
        kinship.overlap >= 0.5 &&
        !kinship.isElsewhere
    );
}
