/** Words of one document that are followed through edits as a person makes them, where their selector no longer finds them. */

import { overlaps, type Span } from '../text/span.ts';
import type { TextChange } from '../text/textChange.ts';
import { placeOf, type Selector } from './anchors.ts';

export interface FollowedPlace extends Span {
    /** Whether other words stand there than the selector holds, apart from white space. */
    readonly isChanged: boolean;
    /** Whether the selector finds it too: a place that is only followed is lost when nobody follows any more. */
    readonly isFound: boolean;
}

/** Where words stand now, and how much of them is left as it was when they were found. */
interface Followed extends Span {
    /** In UTF-16 code units, as what has been taken out and put in since. */
    readonly length: number;
    readonly taken: number;
    readonly put: number;
}

/** Of each version of a document in turn: tell it of every edit, ask it about the text that comes of them. */
export class FollowedPlaces {
    readonly #followed = new Map<Selector, Followed>();

    change(change: TextChange): void {
        for (const [selector, words] of this.#followed) {
            const after = followed(words, change);
            if (after) this.#followed.set(selector, after);
            else this.#followed.delete(selector);
        }
    }

    /** What the edits say comes before what the text says; undefined when neither knows the place. */
    placeOf(text: string, selector: Selector): FollowedPlace | undefined {
        const known = this.#followed.get(selector);
        const found = placeOf(text, selector);
        if (found && (!known || overlaps(found, known))) {
            this.#followed.set(selector, { ...found, length: found.end - found.start, taken: 0, put: 0 });
            return { ...found, isChanged: false, isFound: true };
        }
        if (!known) return undefined;
        const { start, end } = known;
        const isChanged = inOneLine(text.slice(start, end)) !== inOneLine(selector.exact);
        return { start, end, isChanged, isFound: false };
    }
}

/**
 * Undefined when the words are gone: all of them at once, or bit by bit more than half, or when more has been put in than
 * there was. What then stands in their place are other words, however alike.
 */
function followed(words: Followed, { start, end, text }: TextChange): Followed | undefined {
    const by = text.length - (end - start);
    if (end <= words.start) return { ...words, start: words.start + by, end: words.end + by };
    if (start >= words.end) return words;
    if (start <= words.start && end >= words.end) return undefined;
    const isWithin = start >= words.start && end <= words.end;
    const taken = words.taken + Math.min(end, words.end) - Math.max(start, words.start);
    const put = words.put + (isWithin ? text.length : 0);
    if (taken * 2 > words.length || put > words.length) return undefined;
    // What is put in over an end of the words belongs to what stands beside them.
    const first = start < words.start ? start + text.length : words.start;
    const last = end > words.end ? start : words.end + by;
    return { ...words, start: first, end: last, taken, put };
}

function inOneLine(text: string): string {
    return text.trim().replace(/\s{1,100}/g, ' ');
}
