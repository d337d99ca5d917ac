/** The year of a document that tells its day without it ("PORT HALEM, Oct 13 (NEA) – "), as the others tell theirs. */

import type { Claim } from '../claims/claim.ts';
import type { Recognition } from '../recognisers/recogniser.ts';
import { type Day, type DayOfYear, dayNumber, dayOf, lengthInDays, partsOf, weekdayOf } from '../text/day.ts';

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
        const year = document.published && partsOf(document.published.days.from).year;
        this.#yearless.set(uri, { day: yearless, year, earliest: latestTold(claims) });
        this.#isChanged = true;
    }

    remove(uri: string): void {
        this.#count(uri, undefined);
        this.#yearless.delete(uri);
    }

    /** By the documents other than this one, which may have told a day before it was edited. */
    yearOf(day: DayOfYear, uri: string): number | undefined {
        const own = this.#dayOf.get(uri);
        const earliest = this.#yearless.get(uri)?.earliest ?? '';
        const nearest = new Map<number, number>();
        for (const [known, count] of this.#counts) {
            if (known === own && count === 1) continue;
            const { year: around } = partsOf(known);
            for (const year of [around - 1, around, around + 1]) {
                const meant = dayOf(year, day.month, day.dayOfMonth);
                if (meant === undefined || meant < earliest) continue;
                if (day.weekday !== undefined && weekdayOf(meant) !== day.weekday) continue;
                const distance = Math.abs(dayNumber(meant) - dayNumber(known));
                nearest.set(year, Math.min(distance, nearest.get(year) ?? distance));
            }
        }
        const [best, next] = [...nearest].sort(([, a], [, b]) => a - b);
        if (!best || best[1] > NEAR) return undefined;
        const far = Math.min(FARTHEST, Math.max(FAR, TIMES_AS_FAR * best[1]));
        return next && next[1] < far ? undefined : best[0];
    }

    /** Those that have another year by now than that in which they were read; sorted. */
    outdated(): readonly string[] {
        if (!this.#isChanged) return [];
        const years = new Map<string, number | undefined>();
        const yearOf = ({ day, earliest }: Yearless, uri: string) => {
            const key = `${day.month} ${day.dayOfMonth} ${day.weekday} ${earliest}`;
            if (!years.has(key)) years.set(key, this.yearOf(day, uri));
            return years.get(key);
        };
        const found = [...this.#yearless].filter(([uri, each]) => yearOf(each, uri) !== each.year);
        this.#isChanged = found.length > 0;
        return found.map(([uri]) => uri).sort();
    }

    isOutdated(uri: string): boolean {
        const known = this.#yearless.get(uri);
        return known !== undefined && this.yearOf(known.day, uri) !== known.year;
    }

    #count(uri: string, day: Day | undefined): void {
        const before = this.#dayOf.get(uri);
        if (before === day) return;
        this.#isChanged = true;
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

interface Yearless {
    readonly day: DayOfYear;
    readonly year: number | undefined;
    /** It was published on no day before. */
    readonly earliest: Day | undefined;
}

/** "Was opened on 1 September 2024": the latest day, month or year of which it tells something that has happened. */
function latestTold(claims: readonly Claim[]): Day | undefined {
    let latest: Day | undefined;
    for (const { times, when, modality } of claims) {
        if (modality !== 'asserted' || when.basis !== 'stated' || !when.days) continue;
        const { from } = when.days;
        const isInFull = times.some(
            ({ resolved }) => resolved?.basis.kind === 'stated' && resolved.days?.from === from,
        );
        if (isInFull && (latest === undefined || from > latest)) latest = from;
    }
    return latest;
}

/** In days: what belongs together is told within three months. */
const NEAR = 90;
/** In another year what is told is far from the day if it is so a month, and so many times as far as the nearest; or half a year. */
const FAR = 30;
const TIMES_AS_FAR = 4;
const FARTHEST = 180;
