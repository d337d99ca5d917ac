/** "PRISTINA, March 4 (Agency) – ": where and when a report was filed. */

import type { Day, DayOfYear } from './day.ts';
import { SENTENCE_STARTERS } from './lexicon/en.ts';
import { AGENCIES, LABELS, OUTLET_WORDS } from './lexicon/lines.ts';
import type { Span } from './span.ts';
import { type WrittenDay, writtenDayAt } from './writtenDay.ts';

/** Local spans. */
export interface LocalDateline extends Span {
    /** Undefined where it tells but the day: "Nov 12 (Agency) - ". */
    readonly place: Span | undefined;
    readonly day: Span | undefined;
    readonly credit: Span | undefined;
    /** Undefined when the words leave the year open. */
    readonly date: Day | undefined;
    /** Defined when they tell all but the year. */
    readonly dayOfYear: DayOfYear | undefined;
}

/**
 * The dateline at the start of a paragraph's words; it ends behind the white space after its dash. Undefined when there
 * is none. A place in small letters needs a day, an agency, or a dash that no other dash closes; a day without a place, an
 * agency or its year.
 */
export function datelineOf(words: string): LocalDateline | undefined {
    const head = words.slice(0, LONGEST);
    const place = placeAt(head);
    if (!place && !writtenDayAt(head, 0)) return undefined;
    let at = place?.end ?? 0;
    let day: WrittenDay | undefined;
    let credit: Span | undefined;
    for (let i = 0; i < 6; i++) {
        const gap = /^(?:\s{0,3}[,;.|]\s{0,3}|\s{1,3})/.exec(head.slice(at))?.[0].length ?? 0;
        const from = at + gap;
        const rest = head.slice(from);
        const written = day ? undefined : dayAt(head, from);
        const agency = credit ? undefined : creditAt(rest, from);
        if (written) {
            day = written;
            at = written.end;
            if (/^\)/.test(head.slice(at))) at++;
        } else if (agency) {
            credit = agency.credit;
            at = agency.end;
        } else {
            const region = i === 0 && gap > 0 ? REGION.exec(rest)?.[0].length : undefined;
            if (region === undefined) break;
            at = from + region;
        }
    }
    const dash = DASH.exec(head.slice(at));
    // "Mara Doll (4 March 1888 – 9 May 1961) was": the dash stands between the days of a life.
    if (!dash || isOpen(head.slice(0, at))) return undefined;
    const end = at + dash[0].length;
    if (!place) {
        const isFiled = credit !== undefined || (day?.day !== undefined && isLoneDash(words, dash[0], end));
        return isFiled && !dash[0].includes(':') ? found(undefined) : undefined;
    }
    const isCapitals = !/\p{Ll}/u.test(head.slice(place.start, place.end));
    if (!isCapitals && !day && !credit && !isLoneDash(words, dash[0], end)) return undefined;
    if (!isCapitals && /:/.test(dash[0])) return undefined;
    return found(place);

    function found(filedIn: Span | undefined): LocalDateline {
        return {
            start: 0,
            end,
            place: filedIn,
            day: day && { start: day.start, end: day.end },
            credit,
            date: day?.day,
            dayOfYear: day?.dayOfYear,
        };
    }
}

const LONGEST = 160;

/** Whether a bracket in the words is not closed there. */
function isOpen(words: string): boolean {
    return words.lastIndexOf('(') > words.lastIndexOf(')');
}

/** Up to four words in capitals, or with capitals; "and" and strokes join two places. */
const CAPITALS =
    /^(?:\p{Lu}\.?){1,2}[\p{Lu}’'.-]{1,24}(?:(?: |\/| AND | and )(?:\p{Lu}[\p{Lu}’'.-]{0,24})){0,3}(?![\p{L}\d])/u;
const CAPITALISED =
    /^\p{Lu}[\p{L}’'-]{1,24}(?: (?:\p{Lu}[\p{L}’'.-]{1,24}|de|del|la|el|al|am|an der|upon|on)){0,3}(?![\p{L}\d])/u;
const REGION = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}(?=\s{0,2}[,(/–—-]|\s{1,2}--)/u;
const DASH = /^(?:\s{0,3}(?:[–—―]|--{1,2})\s{0,3}|\s{1,3}-\s{1,3}|\s{0,3}_\s{1,3}|:\s{1,3})(?=\S)/u;

function placeAt(head: string): Span | undefined {
    for (const pattern of [CAPITALS, CAPITALISED]) {
        const place = pattern.exec(head)?.[0].replace(/['’.-]$/, '');
        if (place === undefined) continue;
        const lower = place.toLowerCase();
        if (LABELS.has(lower) || lower.split(' ').some(word => OUTLET_WORDS.has(word) || AGENCIES.has(word)))
            return undefined;
        if (pattern === CAPITALISED && SENTENCE_STARTERS.has(lower.split(' ')[0] ?? '')) return undefined;
        if (writtenDayAt(head, 0)) return undefined;
        return { start: 0, end: place.length };
    }
    return undefined;
}

function dayAt(head: string, from: number): WrittenDay | undefined {
    const bracket = head.charAt(from) === '(' ? 1 : 0;
    return writtenDayAt(head, from + bracket);
}

interface Agency {
    readonly credit: Span;
    readonly end: number;
}

/** "(NEA)", "/NEA/", or the name of a known agency. */
function creditAt(rest: string, at: number): Agency | undefined {
    const enclosed = /^[(/[](\p{Lu}[\p{L}\d .&/-]{1,40}?)\s?[)\]/]/u.exec(rest);
    const known = /^\p{Lu}[\p{L}]{1,12}(?=\s{0,2}[–—(,/-])/u.exec(rest);
    if (enclosed) {
        const start = at + 1;
        return { credit: { start, end: start + (enclosed[1]?.length ?? 0) }, end: at + enclosed[0].length };
    }
    if (!known || !AGENCIES.has(known[0].toLowerCase())) return undefined;
    return { credit: { start: at, end: at + known[0].length }, end: at + known[0].length };
}

/** "Norvik – The mayor …", and not "Norvik – a port – was …" nor "Norvik-based". */
function isLoneDash(words: string, dash: string, end: number): boolean {
    return (
        /^\s{1,3}[–—―-]{1,2}\s/.test(dash) &&
        /^["“„‘«']?\p{Lu}/u.test(words.slice(end, end + 2)) &&
        !/\s(?:[–—]|--?)\s/.test(words.slice(end, end + 100))
    );
}
