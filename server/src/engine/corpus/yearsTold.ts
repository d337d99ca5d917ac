/** The year of a document that tells its day without it ("PORT HALEM, Oct 13 (NEA) – "), as the others tell theirs. */

import type { Claim } from '../claims/claim.ts';
import type { Recognition } from '../recognisers/recogniser.ts';
import { type Day, dayNumber, dayOf, lengthInDays, partsOf, weekdayOf } from '../text/day.ts';
import type { YearlessDay } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/**
 * Documents of one folder are mostly of one time. The year is the one in which such a day lies near to that of a document
 * which tells it in full; if it does so in several years, much nearer than in any other one; and in none before what the
 * document itself dates in full. Documents without a year tell nothing of it to each other, so that no answer depends on
 * the order in which they came.
 */
export class YearsTold {
    /** How many documents were published on each day. */
    readonly #counts = new Map<Day, number>();
    readonly #dayOf = new Map<string, Day>();
    /** By document, its day and the year in which it was read. */
    readonly #yearless = new Map<string, Yearless>();
    /** What was answered since the days last changed. */
    readonly #known = new Map<string, number | undefined>();
    /** Each once, in order; undefined where they have changed. */
    #days: readonly KnownDay[] | undefined;
    #isChanged = false;

    set(
        uri: string,
        { document, published }: Pick<Recognition, 'document' | 'published'>,
        claims: readonly Claim[],
    ): void {
        const { yearless } = document;
        const isFull = !yearless && published && lengthInDays(published.days) === 1;
        this.#count(uri, isFull ? published.days.from : undefined);
        if (!yearless) {
            this.#yearless.delete(uri);
            return;
        }
        const { month, dayOfMonth, weekday, toldWeekday } = yearless;
        const year = document.published && partsOf(document.published.days.from).year;
        const known = {
            day: { month, dayOfMonth, weekday, toldWeekday },
            year,
            earliest: latestTold(claims),
        };
        // What an edit leaves as it was is not looked at again.
        if (!isSame(known, this.#yearless.get(uri))) this.#isChanged = true;
        this.#yearless.set(uri, known);
    }

    remove(uri: string): void {
        this.#count(uri, undefined);
        this.#yearless.delete(uri);
    }

    /** By the documents other than this one, which may have told a day before it was edited. */
    yearOf(day: DayOfWire, uri: string): number | undefined {
        const own = this.#dayOf.get(uri);
        const earliest = this.#yearless.get(uri)?.earliest ?? '';
        if (own !== undefined)
            return this.#yearBeside(day, earliest, this.#counts.get(own) === 1 ? own : undefined);
        const key = `${day.month} ${day.dayOfMonth} ${day.weekday} ${day.toldWeekday} ${earliest}`;
        if (!this.#known.has(key)) this.#known.set(key, this.#yearBeside(day, earliest, undefined));
        return this.#known.get(key);
    }

    /** Those that have another year by now than that in which they were read; sorted. */
    outdated(): readonly string[] {
        if (!this.#isChanged) return [];
        const found = [...this.#yearless].filter(([uri, { day, year }]) => this.yearOf(day, uri) !== year);
        this.#isChanged = found.length > 0;
        return found.map(([uri]) => uri).sort();
    }

    /** `besides`: this day is not looked at. */
    #yearBeside(day: DayOfWire, earliest: Day, besides: Day | undefined): number | undefined {
        const days = this.#inOrder();
        const years = new Set<number>();
        let last = 0;
        for (const { year } of days) {
            if (year !== last) for (const each of [year - 1, year, year + 1]) years.add(each);
            last = year;
        }
        const found: FoundYear[] = [];
        for (const year of years) {
            const meant = dayOf(year, day.month, day.dayOfMonth);
            if (meant === undefined || meant < earliest) continue;
            if (day.weekday !== undefined && weekdayOf(meant) !== day.weekday) continue;
            const distance = distanceTo(days, meant, besides);
            if (distance <= FARTHEST)
                found.push({ year, distance, isTold: weekdayOf(meant) === day.toldWeekday });
        }
        const [best, next] = found.sort((a, b) => a.distance - b.distance);
        if (!best) return undefined;
        const far = Math.min(FARTHEST, Math.max(FAR, TIMES_AS_FAR * best.distance));
        const isNear = best.distance <= NEAR && !(next && next.distance < far);
        return isNear ? best.year : onlyTold(found);
    }

    #inOrder(): readonly KnownDay[] {
        this.#days ??= [...this.#counts.keys()]
            .sort()
            .map(day => ({ day, number: dayNumber(day), year: partsOf(day).year }));
        return this.#days;
    }

    isOutdated(uri: string): boolean {
        const known = this.#yearless.get(uri);
        return known !== undefined && this.yearOf(known.day, uri) !== known.year;
    }

    #count(uri: string, day: Day | undefined): void {
        const before = this.#dayOf.get(uri);
        if (before === day) return;
        this.#isChanged = true;
        this.#known.clear();
        this.#days = undefined;
        if (before !== undefined) {
            const left = (this.#counts.get(before) ?? 0) - 1;
            if (left > 0) this.#counts.set(before, left);
            else this.#counts.delete(before);
            this.#dayOf.delete(uri);
        }
        if (day === undefined) return;
        this.#counts.set(day, (this.#counts.get(day) ?? 0) + 1);
        this.#dayOf.set(uri, day);
    }
}

type DayOfWire = Omit<YearlessDay, keyof Span>;

interface FoundYear {
    readonly year: number;
    /** In days, to the nearest document. */
    readonly distance: number;
    /** The day is on the weekday that the first sentence names. */
    readonly isTold: boolean;
}

/** Where the days leave a doubt: the only year in which that weekday is the one that the wire tells. */
function onlyTold(found: readonly FoundYear[]): number | undefined {
    const [told, ...more] = found.filter(({ isTold }) => isTold);
    return more.length === 0 ? told?.year : undefined;
}

interface Yearless {
    readonly day: DayOfWire;
    readonly year: number | undefined;
    /** It was published on no day before. */
    readonly earliest: Day | undefined;
}

interface KnownDay {
    readonly day: Day;
    readonly number: number;
    readonly year: number;
}

function isSame(one: Yearless, other: Yearless | undefined): boolean {
    return (
        one.year === other?.year &&
        one.earliest === other?.earliest &&
        one.day.month === other?.day.month &&
        one.day.dayOfMonth === other?.day.dayOfMonth &&
        one.day.weekday === other?.day.weekday &&
        one.day.toldWeekday === other?.day.toldWeekday
    );
}

/** In days, to the nearest of the known ones. */
function distanceTo(days: readonly KnownDay[], meant: Day, besides: Day | undefined): number {
    let [from, until] = [0, days.length];
    while (from < until) {
        const middle = (from + until) >> 1;
        if ((days[middle]?.day ?? '') < meant) from = middle + 1;
        else until = middle;
    }
    const number = dayNumber(meant);
    const near = days.slice(Math.max(0, from - 2), from + 2).filter(({ day }) => day !== besides);
    return Math.min(...near.map(each => Math.abs(each.number - number)));
}

/** "Was opened on 1 September 2024": the latest time that it dates in full, by words alone, in what it tells as done. */
function latestTold(claims: readonly Claim[]): Day | undefined {
    let latest: Day | undefined;
    for (const { times, modality } of claims) {
        if (modality !== 'asserted') continue;
        for (const { resolved } of times) {
            const from = resolved?.basis.kind === 'stated' ? resolved.days?.from : undefined;
            if (from !== undefined && (latest === undefined || from > latest)) latest = from;
        }
    }
    return latest;
}

/** In days: what belongs together is told within three months. */
const NEAR = 90;
/** In another year what is told is far from the day if it is so two weeks, and so many times as far as the nearest; or half a year. */
const FAR = 14;
const TIMES_AS_FAR = 4;
const FARTHEST = 180;
