/** The day a document was published, as far as the document itself says so; the year may be that of others. */

import { type Day, dayOf, intervalOfDay } from './day.ts';
import type { FrontMatter, Publication, Source, YearlessDay } from './document.ts';
import type { Span } from './span.ts';

/** A day that the dateline, or a line of the date under the headline, states in full. */
export interface StatedDay extends Span {
    readonly day: Day;
}

/** In order: what the user set, front matter, dateline, file name. Undefined when none tells a full day. */
export function publicationOf(
    { uri, published }: Pick<Source, 'uri' | 'published'>,
    frontMatter: FrontMatter | undefined,
    stated: StatedDay | undefined,
): Publication | undefined {
    if (published !== undefined) {
        const days = typeof published === 'string' ? intervalOfDay(published) : published;
        return { days, basis: 'user', evidence: [] };
    }
    if (frontMatter?.date !== undefined) {
        const span = frontMatter.spans.get('date');
        return { days: intervalOfDay(frontMatter.date), basis: 'frontMatter', evidence: span ? [span] : [] };
    }
    if (stated) {
        const { day, start, end } = stated;
        return { days: intervalOfDay(day), basis: 'dateline', evidence: [{ start, end }] };
    }
    const day = dayOfFileName(uri);
    return day === undefined ? undefined : { days: intervalOfDay(day), basis: 'fileName', evidence: [] };
}

/** Undefined when the year is not known, and when it has no such day. */
export function publicationInYear(
    { month, dayOfMonth, start, end }: YearlessDay,
    year: number | undefined,
): Publication | undefined {
    const day = year === undefined ? undefined : dayOf(year, month, dayOfMonth);
    if (day === undefined) return undefined;
    return { days: intervalOfDay(day), basis: 'others', evidence: [{ start, end }] };
}

/** `2023-11-20-vote.md`, `20231120.txt`, `vote_2023_11_20.txt`: the first day of the last part of the path. */
export function dayOfFileName(uri: string): Day | undefined {
    const path = uri.replace(/[?#].{0,4000}$/s, '');
    const name = decoded(path.slice(path.lastIndexOf('/') + 1));
    for (const match of name.matchAll(FILE_DAY)) {
        const day = dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
        if (day !== undefined) return day;
    }
    return undefined;
}

/** Years from 1600 to 2199: other eight digits are numbers. */
const FILE_DAY = /(?<!\d)((?:1[6-9]|2[01])\d{2})([-_. ]?)(\d{2})\2(\d{2})(?!\d)/g;

/** ASCII only: no other character matters here, and a broken escape stays as it is. */
function decoded(name: string): string {
    return name.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
    );
}
