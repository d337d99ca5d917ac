/** The names of one passage and all the other words of it that begin with a capital. */

import type { Span } from '../../text/span.ts';
import type { Name } from '../mention.ts';
import type { RecognisedPassage } from '../recogniser.ts';
import { isUpper, tokensOf } from './tokens.ts';

/** A name as it stands in the text. */
export interface FoundName {
    readonly passage: RecognisedPassage;
    readonly words: string;
    readonly name: Name;
    readonly sentence: Span;
    /** The words of the name, one by one. */
    readonly parts: readonly string[];
    /** "CAA" in "Civil Aviation Authority (CAA)". */
    readonly acronym: string | undefined;
    /** What only a country or a town has stands behind it: "Varenia's foreign minister". */
    readonly hasOffices: boolean;
    /** "In Varenia", "near Molna". */
    readonly isWhere: boolean;
    /** What only a firm, an agency or a group has or is stands beside it: "Tavoxi's shareholders", "the airline Tavoxi". */
    readonly isGroup: boolean;
    readonly isSentenceStart: boolean;
    /** False in headlines, credits and lines that are no prose: these are read less surely. */
    readonly isProse: boolean;
}

export interface PassageNames {
    /** In order. */
    readonly names: readonly FoundName[];
    /** Where capitalised words stand outside of all names, by their words. Local offsets. */
    readonly loose: ReadonlyMap<string, readonly Span[]>;
    /** Words that are written small. */
    readonly small: ReadonlySet<string>;
}

export function passageNamesOf(passage: RecognisedPassage): PassageNames {
    const { words, kind } = passage;
    const names: FoundName[] = [];
    const loose = new Map<string, Span[]>();
    const small = new Set<string>();
    const isProse = kind === 'paragraph' || kind === 'listItem' || kind === 'quote';
    const mentions = passage.mentions.filter((mention): mention is Name => mention.kind === 'name');
    let next = 0;
    for (const sentence of passage.sentences) {
        const tokens = tokensOf(words, sentence);
        let isSentenceStart = true;
        for (let i = 0; i < tokens.count; i++) {
            const start = tokens.starts[i] ?? 0;
            const end = tokens.ends[i] ?? 0;
            while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++;
            const name = mentions[next];
            const text = words.slice(start, end);
            if (name && name.start <= start && start < name.end) {
                if (name.start === start || i === 0) {
                    const written = words.slice(name.start, name.end);
                    names.push({
                        passage,
                        words: written,
                        name,
                        sentence,
                        parts: written.split(/[\s-]{1,3}/u),
                        acronym: acronymAfter(words, name.end),
                        hasOffices: OFFICES.test(words.slice(name.end, name.end + LONGEST_OFFICE)),
                        isWhere: WHERE.test(words.slice(Math.max(0, name.start - LONGEST_WHERE), name.start)),
                        isGroup:
                            GROUPS.test(words.slice(Math.max(0, name.start - LONGEST_GROUP), name.start)) ||
                            BELONGINGS.test(words.slice(name.end, name.end + LONGEST_BELONGING)),
                        isSentenceStart,
                        isProse,
                    });
                }
            } else if (isUpper(text.charCodeAt(0))) {
                const places = loose.get(text);
                if (places) places.push({ start, end });
                else loose.set(text, [{ start, end }]);
            } else small.add(text);
            if (isSentenceStart && LETTER_OR_DIGIT.test(text)) isSentenceStart = false;
        }
    }
    return { names, loose, small };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** "(CAA)" right after a name. */
function acronymAfter(words: string, end: number): string | undefined {
    return /^ ?\((\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9})\)/u.exec(words.slice(end, end + 16))?.[1];
}

const OFFICES =
    /^['’]s (?:new |former |then )?(?:(?:prime|foreign|interior|defen[cs]e|finance|health|justice|economy) minister|central bank|economy|currency|population|president|chancellor|king|queen|government|parliament|army|air force|navy|police|capital|embassy|ambassador|borders?|constitution|citizens|mayor|city council|town hall)\b/;
const LONGEST_OFFICE = 40;

const WHERE = /(?:^|[^\p{L}])(?:in|near|outside|across|throughout|around) $/iu;
const LONGEST_WHERE = 12;

const GROUPS =
    /(?:^|[^\p{L}])(?:company|firm|start-?up|NGO|agency|retailer|carrier|airline|operator|manufacturer|consultancy|broadcaster|newspaper|publisher|charity|regulator|lender|chipmaker|carmaker|conglomerate|think tank) $/u;
const LONGEST_GROUP = 20;

const BELONGINGS =
    /^(?:['’]s)? (?:shares|shareholders|employees|customers|subsidiary|subsidiaries|headquarters|spokes(?:man|woman|person)|chief executive|CEO|board of directors|branches|co-founder|founder)\b/;
const LONGEST_BELONGING = 24;
