/** Lines that belong to a page, a wire, a mail or a script rather than to the story on it, known by their own words. */

/** Of a line of at most 300 characters, and the same in small letters with straight apostrophes. */
export function isPageLine(words: string, lower: string): boolean {
    return (
        isPageNumber(words) ||
        isReference(words) ||
        isNavigation(lower) ||
        ARCHIVE_CODE.test(words) ||
        PATTERNS.some(pattern => pattern.test(lower))
    );
}

/** A page's number and nothing else, which may stand in the middle of a sentence: "- 17 -", "Page 2 of 7". */
export function isPageNumber(words: string): boolean {
    return PAGE_NUMBER.test(words);
}

const PAGE_NUMBER =
    /^(?:[-–—]\s{0,4}\d{1,4}\s{0,4}[-–—]|page \d{1,4}(?: (?:of|\/) \d{1,4})?|column \d{1,4})$/i;

/** "Press notice 44/25", "Ref: MH/2024/0817", "BC-US--Ferry, 3rd Ld": the number under which something is filed. */
function isReference(words: string): boolean {
    return words.length <= 80 && REFERENCES.some(pattern => pattern.test(words));
}

const REFERENCES: readonly RegExp[] = [
    /^(?:press|news|media) (?:notice|release|statement)s?(?:\s?:?\s(?:no\.?\s?|#\s?)?[A-Z\d/-]{1,20}\d[A-Z\d/-]{0,20})?$/i,
    /^(?:our |your )?(?:ref|reference)\b\.?\s?(?:no\.?)?\s?:\s?\S{1,40}$/i,
    /^(?:volume|vol\.?|column) \d{1,4}$/i,
    /^BC-\S/,
];

/** "WC 212 words", "SC COAST", "LA English", "TD": how an archive of newspapers names the parts of an article. */
const ARCHIVE_CODE =
    /^(?:WC [\d,.]{1,9} words|SC [A-Z\d]{2,10}|LA \p{Lu}\p{Ll}{2,15}|CY (?:\(c\)|©|Copyright).{0,120}|ET \d\d:\d\d|PG \S{1,10}|LP|TD|Document [A-Z]{2,8}[\da-z]{15,40})$/u;

/** "Home | News | Sport", "News > Local > Transport": what can be clicked at the top of a page. */
function isNavigation(lower: string): boolean {
    if (lower.length > 150 || /\d/.test(lower)) return false;
    const parts = lower.split(/\s{1,4}[|>»›/]\s{1,4}/);
    const words = lower.split(/\s{1,8}/);
    return (
        (parts.length >= 3 &&
            parts.every(part => NAVIGATED.test(part)) &&
            parts.some(part => SECTIONS.has(part))) ||
        // "Menu  Home  News  Politics  Sport": nothing but sections.
        (words.length >= 3 && words.every(word => SECTIONS.has(word)))
    );
}

const NAVIGATED = /^\p{L}[\p{L}’'&-]{0,20}(?: [\p{L}’'&-]{1,20}){0,2}$/u;
const SECTIONS: ReadonlySet<string> = new Set(
    `menu home news sport sports weather business politics opinion culture world local video jobs search login subscribe
    health science tech travel lifestyle money arts podcasts`.split(/\s+/),
);

const PHONE = String.raw`(?:\+\s?\d|\(0|0\d)[\d\s()./-]{6,24}\d`;
const PATTERNS: readonly RegExp[] = [
    // "Contact: Lorna Beck, Media Relations", "Tel.: 01632 960 301 | Mobile: 07700 900 482", "Hotline: 0800 555 0199"
    /^(?:(?:press|media|further|for (?:more|further|media)) )?(?:contacts?|enquiries|inquiries|information)(?: for (?:the )?(?:media|press))?\s?:\s.{1,140}$/,
    /^(?:tel|telephone|phone|mobile|cell|fax|e-?mail|web|website|hotline)\b\.?\s?:\s?.{1,140}$/,
    new RegExp(`^${PHONE}(?:\\s?[|,;/]\\s?${PHONE})?$`),
    // "Call Ana Orlo at 555-0142 or follow her on X", "For interviews call Jo Abara on 020 7946 0321."
    new RegExp(
        String.raw`^(?:for [\p{L}\s]{4,40},? (?:please )?)?(?:call|contact|phone|e-?mail|write to|reach) [^.!?\d]{0,60}(?:${PHONE}|\d{3}-\d{4}|\S{1,40}@\S{3,60}).{0,80}$`,
        'u',
    ),
    /^(?:what do you think|have your say|do you have a story|got a story)\?.{0,160}$/,
    // What closes a release or a wire, and what counts it.
    /^[-–—*]{1,3}\s?(?:ends?|30)\s?[-–—*]{1,3}$/,
    /^(?:word count\s?:\s?)?\d[\d,.]{0,8} words$/,
    /^\((?:adds|recasts|updates|corrects|refiles|repeats|writes through)\b[^()]{0,150}\)$/,
    /^eds\s?[.:]\s.{1,200}$/,
    // What an archive of newspapers says of an article: "LENGTH: 187 words", "SECTION: NEWS; Pg. A1", "1 of 37 DOCUMENTS"
    /^(?:document )?\d{1,4} of \d{1,4}(?: documents)?$/,
    /^length\s?:\s?[\d,.]{1,9} words$/,
    /^(?:section|graphic)\s?:\s.{1,80}$/,
    /^(?:dateline|language|load-date|document-type|publication-type|journal-code|acc-no|correction-date)\s?:\s[^!?]{1,40}$/,
    // An encyclopaedia's
    /^from wikipedia, the free encyclopa?edia$/,
    /^\^ (?:[a-z] ){0,8}\S.{1,290}$/,
    // "Continued on page 5", "TURN TO PAGE 4"
    /^(?:continued|turn|more|story|full story|see|from|report|reports)(?: (?:on|to|from|in))? ?(?:pages?|p\.?) ?[a-z]?\d{1,3}(?:\s?[-–&,]\s?\d{1,3})?\.?$/,
    // A script's marks: "TRT: 0:12", "((NATS UP :03))", "TOTAL RUNNING TIME 1:45"
    /^(?:trt|duration|(?:total )?running time|dur)\s?:?\s\d?.{0,10}$/,
    /^\(\([^()]{1,80}\)\)$/,
    /^(?:accept|reject|allow|decline|manage|cookie)(?: (?:all|cookies|preferences|settings|choices)){1,2}(?:\s{1,4}(?:accept|reject|allow|decline|manage|cookie)(?: (?:all|cookies|preferences|settings|choices)){1,2}){1,3}$/,
    /^join (?:(?:over|more than|the|our) )?\d[\d,.]{0,10} (?:readers|subscribers|others|members)\b[^,]{0,60}$/,
    /^listen to this (?:article|story)\b.{0,20}$/,
    /^(?:got this (?:e-?mail|newsletter)? ?from a friend|was this (?:e-?mail|newsletter) forwarded|you(?:'re| are) receiving this)\b.{0,250}$/,
    /^disclaimer\s?:.{1,290}$/,
    /^this (?:press |news )?release (?:contains|includes|may contain) forward-looking statements\b/,
];
