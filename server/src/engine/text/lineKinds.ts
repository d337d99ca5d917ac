/** Lines that are known by their own words: bylines, credits, and what a page puts around an article. */

import { MONTHS, WEEKDAYS } from './lexicon/days.ts';
import {
    AGENCIES,
    CREDIT_WORDS,
    DATE_LINE_WORDS,
    OUTLET_WORDS,
    PAGE_LABELS,
    RELATED_HEADINGS,
    WRITER_WORDS,
} from './lexicon/lines.ts';
import { isPageLine } from './pageLines.ts';
import { type WrittenDay, writtenDayAt } from './writtenDay.ts';

/** Longer words are a paragraph, whatever they begin with. */
const LONGEST_LINE = 300;

/** A heading over links to other articles. */
export function isRelatedHeading(words: string): boolean {
    if (words.length > 60) return false;
    const heading = words.toLowerCase().replace(/[\s:.…»>→▼↓-]{1,8}$/, '');
    return (
        RELATED_HEADINGS.has(heading) ||
        (!/[.!?]$/.test(words) &&
            /^(?:more|latest|read more|other news) (?:from|on|in|by|about) \S/.test(heading))
    );
}

export function isBoilerplate(words: string): boolean {
    if (words.length > LONGEST_LINE) return false;
    const lower = words.toLowerCase().replace(/’/g, "'");
    const label = lower.replace(/^[\s|•·:.*–—>»←→[({-]{1,8}|[\s|•·:.!…*–—>»←→\])}-]{1,8}$/g, '');
    if (label === '' || PAGE_LABELS.has(label)) return true;
    return BOILERPLATE.some(pattern => pattern.test(lower)) || isPageLine(words, lower);
}

const COUNT = String.raw`\d{1,3}(?:[.,]\d{1,3}){0,3}\s?[km]?`;
const BOILERPLATE: readonly RegExp[] = [
    // An address and nothing else, also with the spaces that converters put into it.
    /^(?:https?:\/\/|www\.)\S{1,290}$/,
    /^https?\s?:\s?\/\s\/\s.{1,290}$/,
    /^(?:please )?(?:enable|turn on) javascript\b.{0,80}$/,
    /^(?:posted|published|updated|tagged|filed|written)(?: on| in| by| at| under)?\s?:?$/,
    /^tagged (?:as|with|under|in)?\b.{0,120}$/,
    // "RKN 4 Min Read", "Reading time: 3 minutes", "3 minutes of reading"
    /^.{0,60}?\b\d{1,3}\s?-?min(?:ute)?s?\.?\s(?:of\s)?read(?:ing)?(?:\stime)?\W{0,3}$/,
    /^(?:estimated )?(?:reading|read) time\b.{0,30}$/,
    /^\d{1,3}\s?-?min(?:ute)?s? read\b.{0,30}$/,
    // "12 shares", "Share 34 Tweet 5", "1.2k views", "0 comments", "12 reposts · 3 quotes", "Comments (4)"
    new RegExp(
        String.raw`^(?:${COUNT}\s{0,2}(?:total\s)?(?:shares?|views?|comments?|likes?|reads?|retweets?|tweets?|repl(?:y|ies)|reposts?|quotes?|forwards?|bookmarks?|followers|subscribers|reactions?)\W{0,3}){1,4}$`,
    ),
    new RegExp(
        String.raw`^(?:total )?(?:(?:shares?|views?|comments?|likes?|tweets?|post views|page views)\s{0,2}[:(]?\s{0,2}${COUNT}\)?\W{0,3}){1,4}$`,
    ),
    // "👁 118K ❤️ 2.3K"
    new RegExp(String.raw`^(?:\p{Extended_Pictographic}[\ufe0e\ufe0f]?\s{0,3}${COUNT}\s{0,4}){1,12}$`, 'u'),
    /^share (?:this|on|via)\b[^.]{0,40}$/,
    /^(?:share (?:on|via|by) \S{1,20}(?:\s{1,4}|$)){2,10}$/,
    /^(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp|telegram|viber|linkedin|pinterest|reddit|copy link|x|save)(?:[\s|•·,/]{1,4}(?:share|tweet|pin|print|e-?mail|facebook|twitter|whatsapp|telegram|viber|linkedin|pinterest|reddit|copy link|x|save)){1,10}$/,
    // "EWN Archives"
    /^(?:[\p{L}\d.&'-]{1,20} ){1,5}archives?$/u,
    /^(?:read|see|watch|also read|also|listen|related|don't miss|must read|recommended|more)(?: also| more| next| it)?\s?(?::|»|>>|→|\|)/,
    /^click (?:here|to (?:read|see|view|open|enlarge|watch|play|share|expand|listen|subscribe))\b.{0,100}$/,
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|posted in|in this article|in this story)\s?:/,
    /^(?:subscribe|sign up|sign in|log in|join us)(?:$|[.!:]| (?:now|today|here|free)\b| (?:to|for|on|and) (?:our|the newsletter|one of our|read|get|receive|continue|comment|free|daily|weekly|unlock|access|support|post|leave|stay)\b)/,
    /^(?:follow|like|find|join) (?:us|@?\S{1,30}) on (?:facebook|twitter|x|instagram|telegram|whatsapp|google|youtube|linkedin|viber|threads|tiktok|social)\b/,
    /^(?:get|receive) (?:the|our|all|your) .{0,60}\b(?:inbox|newsletter|e-?mail|app)\b/,
    /^(?:download|get) (?:the|our) (?:\S{1,20} )?app\b/,
    /^(?:enjoyed|like|liked) (?:this|what you) .{0,80}(?:\?|newsletter|subscribe)/,
    /^(?:support|donate to|help) (?:us\b|our (?:work|journalism|site|newsroom|reporting|mission)|(?:independent|quality|local) journalism)/,
    /^become a (?:member|subscriber|supporter)\b[^.]{0,60}[.!]?$/,
    /^(?:this (?:site|website|page|web site)|we|our (?:site|website|partners)) uses? (?:cookies|akismet)\b/,
    /^by (?:continuing|clicking|subscribing|signing up|using this)\b.{0,200}\b(?:agree|accept|consent|policy|terms|cookies)\b/,
    /\ball rights reserved\.?$/,
    /^your e-?mail address will not be published\b/,
    /^(?:this|the) (?:article|story|post|material|text|piece) (?:was |is |has been )?(?:first |originally |also ){1,2}(?:published|appeared|posted|republished|reposted)\b/,
    /^(?:story|article|text|content) continues (?:below|after)\b.{0,40}$/,
    /^(?:advertisement|advertising|sponsored content|paid content)\b[^.]{0,40}$/,
    /^skip (?:to|past) [^.]{0,40}$/,
    /^(?:have|got|do you have) a (?:tip|story|news tip|confidential tip)\b/,
    /^(?:contact|write to|email|e-mail) (?:the (?:author|reporter|writer|editor)s?|us) (?:at|on|via|:)/,
    /^if you (?:wish|want|would like) to (?:report an error|support|subscribe|receive|contact us)\b/,
    /^(?:file|stock) (?:photo|image|picture)\.?$/,
];

/** "By Ana Orlo", "Ana Orlo, Norvik correspondent", "Published: 4 March 2024, 10:30", "Posted by staff". */
export function isByline(words: string): boolean {
    if (words.length > 160) return false;
    return isWriterLine(words) || isDateLine(words);
}

function isWriterLine(words: string): boolean {
    if (/[.!?]["”’]?$/.test(words) && !/\b(?:Jr|Sr)\.$/.test(words)) return false;
    if (STAFF.test(words)) return true;
    const by = BY.exec(words);
    if (by) return isNameLike(words.slice(by[0].length)) || startsLikeName(words.slice(by[0].length));
    const [name = '', ...rest] = words.split(/,\s|\s[|–—•·/-]\s|\s?\|\s?/, 6);
    if (rest.length === 0 || words.length > 100) return false;
    const last =
        rest
            .join(' ')
            .toLowerCase()
            .match(/\p{L}{2,20}/gu) ?? [];
    return isNameLike(name) && last.length <= 8 && last.some(word => WRITER_WORDS.has(word));
}

/** "From our news services", "Staff and agencies", "Agencies" */
const STAFF =
    /^(?:(?:from|by) (?:our|the) (?:\p{L}{1,20} ){0,3})?(?:news services|wire services|correspondents?|(?:staff|agency)(?: reports?| reporters?| writers?| and agencies)?|news ?room|(?:news |web |online )?desk|agencies)$/iu;

const BY =
    /^(?:(?:written|posted|published|reported|reporting|edited|text|story|words|article|analysis|opinion|report|guest post|interview)\s{1,2})?(?:by|By|BY)(?:\s{1,3}|:\s{1,3})|^(?:Authors?|Written by|Writer|Reporters?|Journalists?|Editors?|Text|Correspondents?)\s?:\s{1,3}/i;

/** One to six capitalised words with particles between them, "and" and full stops of initials allowed. */
export function isNameLike(words: string): boolean {
    if (words.length > 70) return false;
    const parts = words.split(/[\s,&]{1,3}/);
    if (parts.length > 8) return false;
    let capitalised = 0;
    for (const part of parts) {
        if (/^\p{Lu}[\p{L}.’'-]{0,24}$/u.test(part)) capitalised++;
        else if (!/^(?:and|with|de|da|di|van|von|der|den|el|al|bin|ibn|la|le|of|the|for|in)$/.test(part))
            return false;
    }
    return capitalised > 0;
}

/** "Ana Orlo in Norvik and Ben Tal in Sarn", "Ana Orlo | 4 March 2024". */
function startsLikeName(words: string): boolean {
    return (
        words.length <= 100 &&
        /^\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,3}\s?(?:$|[,|–—•·(@/-]|and\b|in\b|for\b|with\b|on\b|\d)/u.test(
            words,
        )
    );
}

/** A line of nothing but days, times of day, and words such as "Published" and "Updated". */
function isDateLine(words: string): boolean {
    if (words.length > 120) return false;
    const parts =
        words
            .replace(DATE_OF, '')
            .toLowerCase()
            .match(/\p{L}{1,20}|\d{1,20}/gu) ?? [];
    const isOfDate = (part: string): boolean =>
        /^\d{1,4}$/.test(part) || MONTHS.has(part) || WEEKDAYS.has(part) || DATE_LINE_WORDS.has(part);
    if (!/\d/.test(words) || !parts.every(isOfDate)) return false;
    // A number alone, or a time of day alone, may be anything; a month may be a name.
    return (
        (parts.some(part => MONTHS.has(part)) && /(?<!\d)\d{1,2}(?!\d)|\d{4}/.test(words)) ||
        /(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}(?!\d)/.test(words) ||
        DATE_LABEL.test(words)
    );
}

/** Where the first day in a date line stands. Undefined when the line is none, or gives only a time of day. */
export function dateInLine(words: string): WrittenDay | undefined {
    if (!isDateLine(words)) return undefined;
    for (const { index } of words.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
        const found = writtenDayAt(words, index);
        if (found && /\d/.test(words.slice(found.start, found.end))) return found;
    }
    return undefined;
}

/** "Date of report: July 2, 2024"; without it "Report, July 2024" is a headline. */
const DATE_OF = /^date of (?:the )?(?:report|issue|statement|letter|filing|release|publication):?/i;

const DATE_LABEL =
    /^(?:first |last |originally )?(?:published|updated|posted|modified|created|date|issued|publi|last update|added)/i;

/** "RKN NEWS", "Norvik Daily Post", "norvikpost.com": the name of an outlet and nothing else. */
export function isOutletLine(words: string): boolean {
    if (words.length > 50 || /[.!?:;,]$/.test(words)) return false;
    if (/^(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z]{2,6}){1,2}$/i.test(words)) return true;
    const parts = words.split(' ');
    if (parts.length > 5 || !parts.every(part => /^(?:\p{Lu}|of$|the$|and$|&$|\d)/u.test(part))) return false;
    const isCapitals = /^[\p{Lu}\d &.'’-]{2,40}$/u.test(words) && parts.length <= 4;
    return isCapitals || parts.some(part => OUTLET_WORDS.has(part.toLowerCase()));
}

/** "Photo: NEA", "Medal parade; Photo: NEA", "(Reuters)", "/NEA", "© Norvik Post 2024", "Source: NEA". */
export function isCredit(words: string): boolean {
    if (words.length > LONGEST_LINE) return false;
    return CREDITS.some(pattern => pattern.test(words)) || isAgencyAlone(words) || isLabelledCredit(words);
}

const PICTURE =
    '(?:photo(?:graph)?s?|image|picture|video|illustration|graphic|map|cover|foto|file photo|featured image|screenshot|archive)';
const CREDITS: readonly RegExp[] = [
    new RegExp(String.raw`^[([]?${PICTURE}(?: credits?| source| courtesy| by| copyright| via)?\s?[:©/]`, 'i'),
    new RegExp(String.raw`^[([]?${PICTURE} (?:courtesy of|by|via) \S.{0,80}$`, 'i'),
    new RegExp(
        String.raw`[;|/•·(\].–—-]\s?\(?${PICTURE}(?: credits?| source| courtesy)?\s?[:©/]\s?\S.{0,80}$`,
        'i',
    ),
    new RegExp(String.raw`[.;|/•·(\])–—,-]\s?\(?${PICTURE} (?:courtesy of|by) \S.{0,60}\)?$`, 'i'),
    /^(?:image|photo|picture|video|file) (?:caption|credit|source)\b.{0,200}$/i,
    /^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}))/i,
    /©\s?\S[^.!?]{0,60}$/,
    // "… in the square (Courtesy: Norvik police)", "… in the square. (NEA Photo)", "… | Facebook photo"
    /[([](?:courtesy|credit|source|photo|image|via)\s?[:/]\s?[^()]{1,80}[)\]]\.?$/i,
    /[([|]\s?[^()|]{1,40} (?:photo|image|video|illustration)s?[)\]]?\.?$/i,
    /\b(?:getty images|shutterstock|istock|alamy|unsplash|pixabay|wikimedia commons|ap photo|epa-efe|flickr)\b[^.!?]{0,60}$/i,
    // A note that refers to a source: "[2] Source: “Levees hold”, Norvik Post, 14 March 2024".
    /^(?:\[\d{1,4}\]\s)?source:\s[“"][^“”"]{1,250}[”"],/i,
    /^(?:with|from) (?:agencies|agency reports|wire reports|additional reporting)\b.{0,60}$/i,
    /^(?:with files from|contributed to this (?:report|story))\b.{0,100}$/i,
];

/** "Source: Norvik police", "Reporting by Ana Orlo; Editing by Ben Tal"; not "Sources: mayor to resign". */
function isLabelledCredit(words: string): boolean {
    const label = CREDIT_LABEL.exec(words);
    if (!label) return false;
    const rest = words.slice(label[0].length).match(/[\p{L}\d][\p{L}\d.’'-]{0,40}/gu) ?? [];
    const small = rest.filter(word => /^\p{Ll}/u.test(word) && !CREDIT_WORDS.has(word));
    // "Sources: Mayor Will Not Stay Beyond the Winter" is a headline.
    const most = /source/i.test(label[0]) ? 6 : 40;
    return rest.length > 0 && rest.length <= most && small.length <= 1;
}

const CREDIT_LABEL =
    /^[([]?(?:(?:credits?|sources?|courtesy(?: of)?|copyright|agency|via|caption)\s?:|(?:additional |with )?(?:reporting|writing|editing|research|translation|translated|compiled|edited)(?: and (?:writing|editing|translation))? by\s)/i;

/** An agency and nothing else, in brackets, between strokes or after a dash. */
function isAgencyAlone(words: string): boolean {
    const match = AGENCY_CREDIT.exec(words);
    return match?.[0].length === words.length && isAgency(match);
}

/** Where a credit begins that ends a paragraph, after its last full stop: "… he said. /NEA". Else undefined. */
export function trailingCreditAt(words: string): number | undefined {
    const tail = words.slice(-50);
    const match = /(?<=[.!?]["”’»)]?\s{0,3})(?:[([/–—-]\s?)[\p{L}\d .,&/-]{2,40}[)\]/]?$/u.exec(tail);
    if (!match) return undefined;
    const credit = AGENCY_CREDIT.exec(match[0]);
    if (credit?.[0].length !== match[0].length || !isAgency(credit)) return undefined;
    return words.length - tail.length + match.index;
}

const AGENCY_CREDIT =
    /^(?:\((\p{L}[\p{L}\d .,&/-]{1,40})\)|\[(\p{L}[\p{L}\d .,&/-]{1,40})\]|\/\s?(\p{L}[\p{L}\d .,&/-]{1,40})\/?|[–—-]{1,2}\s?(\p{L}[\p{L}\d .,&/-]{1,40}))/u;

/** Written in capitals, or known. */
function isAgency(match: RegExpExecArray): boolean {
    const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/\/$/, '').trim();
    const parts = name.split(/[ ,/&]{1,3}/).filter(part => part !== '' && part !== 'and');
    return (
        parts.length > 0 &&
        parts.length <= 5 &&
        (parts.every(part => /^[\p{Lu}\d.]{2,10}$/u.test(part)) ||
            parts.some(part => AGENCIES.has(part.toLowerCase()) && /^\p{Lu}/u.test(part)))
    );
}
