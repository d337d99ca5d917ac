/** The names of one passage and all the other words of it that begin with a capital. */

import type { Span } from '../../text/span.ts';
import { ORGANISATION_WORDS } from '../lexicon/en/namesOfOrganisations.ts';
import type { Name, NameType } from '../mention.ts';
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
    /** Behind it stands when somebody was born: "Mara Doll (4 March 1888 – 9 May 1961)", "Mara Doll, born in Kelm". */
    readonly hasLife: boolean;
    /** Behind it stands what only a person is: "Mara Doll, the treasurer,". */
    readonly hasRole: boolean;
    readonly isSentenceStart: boolean;
    /** False in headlines, credits and lines that are no prose: these are read less surely. */
    readonly isProse: boolean;
}

export interface PassageNames {
    readonly text: string;
    /** In order. */
    readonly names: readonly FoundName[];
    /** Acronyms that stand behind what they abbreviate, where that is no name: "mobile payment service (MPS)". */
    readonly introduced: ReadonlyMap<string, NameType>;
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
                        hasLife: LIFE.test(words.slice(name.end, name.end + LONGEST_LIFE)),
                        hasRole: ROLE.test(words.slice(name.end, name.end + LONGEST_ROLE)),
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
    return { text: words, names, introduced: introducedIn(words, mentions), loose, small };
}

const ORGANISATION_HEADS = new Set(ORGANISATION_WORDS.trim().split(/\s+/));

/** Between two years alone many a thing has lasted. */
const LIFE =
    /^(?: \((?:b\. |born )|,? (?:who )?(?:was )?born (?:in|on|at) | \(\d{1,2} \p{Lu}\p{L}{2,8} \d{4} ?[–—-] ?\d{1,2} \p{Lu}\p{L}{2,8} \d{4}\))/u;
const LONGEST_LIFE = 48;

const ROLE =
    /^, (?:the|its|their|an?) (?:(?:former|town|city|deputy|chief|first|local|retired) ){0,2}(?:treasurer|secretary|mayor|lawyer|judge|prosecutor|doctor|nurse|surgeon|teacher|professor|engineer|historian|economist|journalist|novelist|poet|author|actor|actress|singer|farmer|widow|widower|bishop|priest|coach|goalkeeper|striker|chairman|chairwoman|spokesman|spokeswoman|mother|father|son|daughter)(?:[,.]| of | and | who )/;
const LONGEST_ROLE = 48;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** "(CAA)" right after a name. */
function acronymAfter(words: string, end: number): string | undefined {
    return /^(?:['’]s?)? ?\((\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9})\)/u.exec(words.slice(end, end + 18))?.[1];
}

/** What is abbreviated is an organisation if its head says so, else some other thing. */
function introducedIn(words: string, names: readonly Name[]): ReadonlyMap<string, NameType> {
    const introduced = new Map<string, NameType>();
    if (!words.includes('(')) return introduced;
    for (const { 0: match, 1: acronym = '', index } of words.matchAll(INTRODUCED)) {
        const end = index + match.indexOf('(');
        const start = Math.max(0, end - LONGEST_FORM);
        const before = words.slice(start, end).replace(/(?:['’]s?)? ?$/, '');
        // The type of a name is known better than by its head.
        const last = start + before.length - 1;
        if (names.some(name => name.start <= last && last < name.end)) continue;
        const form = formOf(acronym, before);
        if (form === undefined) continue;
        introduced.set(acronym, ORGANISATION_HEADS.has(headOf(form)) ? 'organisation' : 'other');
    }
    return introduced;
}

const INTRODUCED = /[\p{L}\p{N}](?:['’]s?)? \((\p{Lu}[\p{Lu}\p{N}]{1,7})s?\)/gu;
const LONGEST_FORM = 120;

/** The last words before the acronym whose initials it consists of; small words may be passed over. */
function formOf(acronym: string, before: string): readonly string[] | undefined {
    const words = before.split(/[\s-]{1,3}/u).slice(-2 * acronym.length);
    let from = words.length;
    for (let letter = acronym.length - 1; letter >= 0; letter--) {
        from--;
        while (PASSED.has(words[from] ?? '')) from--;
        if (from < 0 || words[from]?.charAt(0).toUpperCase() !== acronym.charAt(letter)) return undefined;
    }
    return words.slice(from);
}

const PASSED = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to']);

/** "board" of "board of appeal", "service" of "mobile payment service". */
function headOf(form: readonly string[]): string {
    const of = form.findIndex(word => PASSED.has(word));
    return (form[(of > 0 ? of : form.length) - 1] ?? '').toLowerCase();
}

const OFFICES =
    /^['’]s (?:new |former |then )?(?:(?:prime|foreign|interior|defen[cs]e|finance|health|justice|economy) minister|central bank|economy|currency|population|president|chancellor|king|queen|government|parliament|army|air force|navy|police|capital|embassy|ambassador|borders?|constitution|citizens|mayor|city council|town hall)\b/;
const LONGEST_OFFICE = 40;

const WHERE = /(?:^|[^\p{L}])(?:in|near|outside|across|throughout|around) $/iu;
const LONGEST_WHERE = 12;

const GROUPS =
    /(?:^|[^\p{L}])(?:company|firm|start-?up|NGOs?|agency|retailer|carrier|airline|operator|manufacturer|consultancy|broadcaster|newspaper|magazine|publisher|charity|regulator|lender|insurer|chipmaker|carmaker|drugmaker|conglomerate|think tank|(?:radio|television|TV) (?:station|channel)|news (?:site|website|outlet|portal)|trade union|militia|armed group|rebel group|band|trio|quartet|quintet|boy group|girl group) $/u;
const LONGEST_GROUP = 20;

const BELONGINGS =
    /^(?:['’]s)? (?:shares|shareholders|employees|customers|subsidiary|subsidiaries|headquarters|spokes(?:man|woman|person)|chief executive|CEO|board of directors|branches|co-founder|founder)\b/;
const LONGEST_BELONGING = 24;
