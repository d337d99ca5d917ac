/** Which addresses on the web does this document name? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';

export interface Link extends Span {
    /** As written: it begins with `http://` or `https://`. */
    readonly target: string;
}

/** In front matter and text, sorted by position. Other schemes are no links, nor is an address that names a user. */
export function linksOf(snapshot: Snapshot, uri: string): readonly Link[] {
    const text = snapshot.article(uri)?.recognition.document.text ?? '';
    const links: Link[] = [];
    for (const match of text.matchAll(ADDRESS)) {
        const target = withoutPunctuation(match[0]);
        // "https://bank.example@elsewhere.example" leads elsewhere than a reader thinks.
        if (!HOST.test(target) || USER.test(target)) continue;
        links.push({ start: match.index, end: match.index + target.length, target });
    }
    return links;
}

/** Up to what no address holds: white space, quotation marks, angle brackets, signs that nobody sees. */
const ADDRESS = /(?<![\p{L}\p{N}+.-])https?:\/\/[^\s<>"“”„«»`\p{C}]{1,2000}/giu;
const HOST = /^https?:\/\/[\p{L}\p{N}[]/iu;
const USER = /^https?:\/\/[^/?#]{0,2000}@/i;

/** The marks at its end are those of the sentence, and a bracket that closes none of its own is that around it. */
function withoutPunctuation(address: string): string {
    const unopened = { ')': surplus(address, '(', ')'), ']': surplus(address, '[', ']') };
    let end = address.length;
    for (; end > 0; end--) {
        const last = address.charAt(end - 1);
        if (last === ')' || last === ']') {
            if (unopened[last] <= 0) break;
            unopened[last] -= 1;
        } else if (!MARKS.has(last)) break;
    }
    return address.slice(0, end);
}

const MARKS: ReadonlySet<string> = new Set(".,;:!?'’*_…|}");

/** How many more closing brackets there are than opening ones. */
function surplus(text: string, opening: string, closing: string): number {
    let found = 0;
    for (const sign of text) {
        if (sign === closing) found += 1;
        else if (sign === opening) found -= 1;
    }
    return found;
}
