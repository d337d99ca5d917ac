/** What a recogniser finds: a stretch of words and what it stands for. */

import type { Day, DayInterval } from '../text/day.ts';
import type { LocalSpan } from '../text/place.ts';
import type { Span } from '../text/span.ts';

/** Spans are local (offsets in a block's words) inside the recognisers, and in the document afterwards. */
export type Mention = Name | TimeExpression | Quantity;

/** The name of a person, organisation or place; `other` for events, works, products, nationalities. */
export interface Name extends Span {
    readonly kind: 'name';
    readonly type: NameType;
}

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** What a reader calls it: a mention's type as it is shown. */
export type MentionType = NameType | 'date' | 'figure';

/** A date, time of day, duration or set of times, after TIMEX3 (ISO-TimeML). */
export interface TimeExpression extends Span {
    readonly kind: 'time';
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    /** The TIMEX3 value that the words alone give, X for what they leave open: `XXXX-09-24`, `2024-03`, `P2Y`. */
    readonly stated: string;
    readonly mod: TimeModifier | undefined;
    /** How a full value follows from a day of reference; undefined when the words need none. */
    readonly reading: TimeReading | undefined;
    /** Filled in by the pass over the document; undefined when nothing could be inferred, and in paragraphs. */
    readonly resolved: ResolvedTime | undefined;
}

export type TimeModifier =
    | 'BEFORE'
    | 'AFTER'
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE';

/**
 * What the words say relative to a day of reference. `direction`: -1 before it ("last"), 1 after it ("next"),
 * 0 the one it lies in ("this"), undefined when only tense and context tell.
 */
export type TimeReading =
    /** "yesterday" (-1 day), "three weeks ago" (-3 week), "this month" (0 month), "in two years" (2 year). */
    | {
          readonly kind: 'shift';
          readonly amount: number;
          readonly unit: CalendarUnit;
          readonly from: TimeReference;
          /** "a year ago", a distance from the day; undefined for "last year", a period of the calendar. */
          readonly isDistance?: boolean | undefined;
      }
    /** "on Monday", "last Friday". 1 is Monday. */
    | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction | undefined }
    /** "September 24", "the 24th" (without month). Months from 1. */
    | {
          readonly kind: 'monthDay';
          readonly month: number | undefined;
          readonly dayOfMonth: number | undefined;
          readonly direction: Direction | undefined;
          /** 1 to 7 when the weekday is told too ("Thursday, April 6"): it tells the year. */
          readonly weekday?: number | undefined;
      }
    /** "the third quarter", "in the summer", "the first half": a part of a year that is not named. */
    | {
          readonly kind: 'partOfYear';
          readonly part: string;
          readonly direction: Direction | undefined;
          /** "the year-ago third quarter": that many years before the one that the words without it mean. */
          readonly yearsBefore?: number;
      }
    /** "2 p.m.", "Monday morning": a time of day on a day told by another reading (undefined: the day of reference). */
    | { readonly kind: 'timeOfDay'; readonly time: string; readonly day: TimeReading | undefined }
    /** "the weekend", "last weekend". */
    | { readonly kind: 'weekend'; readonly direction: Direction | undefined }
    /** "Thanksgiving": a feast by its English name in lower case. */
    | { readonly kind: 'holiday'; readonly name: string; readonly direction: Direction | undefined }
    /** "04/03/2024": the day if the month comes first, and if the day does. */
    | { readonly kind: 'eitherOrder'; readonly monthFirst: Day; readonly dayFirst: Day }
    /** "next year's first quarter", "July last year", "Tuesday of that week": a part of a period told by a reading. */
    | { readonly kind: 'within'; readonly part: TimeReading; readonly whole: TimeReading }
    /** "the week of March 6". */
    | { readonly kind: 'weekOf'; readonly day: TimeReading }
    /** "the day before last Tuesday", "the day after March 6". */
    | { readonly kind: 'beside'; readonly amount: -1 | 1; readonly day: TimeReading }
    /** "8 March (O.S.)": a day of the Julian calendar. */
    | { readonly kind: 'oldStyle'; readonly day: TimeReading }
    /** "that day", "that year": the unit that holds the last date in the text; without a unit that date itself. */
    | { readonly kind: 'same'; readonly unit?: CalendarUnit | undefined };

export type Direction = -1 | 0 | 1;
export type CalendarUnit =
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'hour'
    | 'minute';
/** Counted from the day of publication (or of speaking), or from the last date named in the text ("a week later"). */
export type TimeReference = 'publication' | 'text';

export interface ResolvedTime {
    /** A complete TIMEX3 value, as complete as can be told. */
    readonly value: string;
    /** The days it covers; undefined for durations, sets and values that leave the day open. */
    readonly days: DayInterval | undefined;
    readonly basis: TimeBasis;
}

/** `stated`: the words alone; `publication`: counted from that day; `text`: from another date of the document. */
export type TimeBasis =
    | { readonly kind: 'stated' }
    | { readonly kind: 'publication' }
    | { readonly kind: 'text'; readonly evidence: LocalSpan };

/** A number with its unit, its hedge and what it counts. An interval of the values that the words allow. */
export interface Quantity extends Span {
    readonly kind: 'figure';
    /** The number said; undefined for a range or a vague figure ("dozens"). */
    readonly value: number | undefined;
    /** Bounds of what the words allow; undefined is unbounded. "more than 4,600": min 4600, open. */
    readonly min: number | undefined;
    readonly max: number | undefined;
    /** True when the bound itself is not included. */
    readonly minOpen: boolean;
    readonly maxOpen: boolean;
    readonly modifier: QuantityModifier;
    /** The figure is an amount of change ("fell 3%", "1,000 additional troops"); undefined when it is a level. */
    readonly change: 'up' | 'down' | undefined;
    /** Singular name in lower case but for names: `percent`, `US dollar`, `kilometre`; '' for a plain count. */
    readonly unit: string;
    readonly dimension: Dimension;
    /** The words that say what is counted or measured ("reserve forces"); undefined if there are none. */
    readonly of: Span | undefined;
    /** In "from 3,800 to 4,600" the first is what was left, the next figure what was reached; undefined elsewhere. */
    readonly movement?: 'left' | 'reached' | undefined;
}

export type QuantityModifier =
    | 'exact'
    | 'about'
    | 'moreThan'
    | 'lessThan'
    | 'atLeast'
    | 'atMost'
    | 'range'
    | 'vague'
    | 'multiplier';

export type Dimension =
    | 'count'
    | 'money'
    | 'percentage'
    | 'time'
    | 'age'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'speed'
    | 'temperature'
    | 'energy'
    | 'power'
    | 'data'
    | 'rate'
    | 'other';
