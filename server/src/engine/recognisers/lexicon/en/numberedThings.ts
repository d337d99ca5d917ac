/** Words next to which a number names, dates or times something and counts nothing. */

/** "Section 230", "No. 10", "page 4". */
export const numberedThings: ReadonlySet<string> = new Set(
    `no nos nr nrs footnote footnotes number section sections sec chapter page pages p pp article articles paragraph para figure fig table
    line runway route highway interstate motorway road flight room suite apartment apt phase stage step version part
    act item rule clause question episode season volume vol issue tier category type class platform gate channel
    level grade model unit area sector zone district precinct ward block exit junction building bus train
    resolution appendix annex amendment proposition psalm verse exhibit form lot box hole lap heat pier berth
    ranked rank seed seeded top ext`.split(/\s+/),
);

/** Those that are written short, with a full stop: "No. 10", "Fig. 3", in archives "f. 102, op. 14, d. 77, l. 12". */
export const shortened: ReadonlySet<string> = new Set(
    'no nos nr nrs sec para fig p pp vol ext ch chap fol fols f ff op d l doc bk pt inv'.split(' '),
);

/** Those that are things of their own, too: "on the road four soldiers died" counts soldiers, "phase three trials" no trials. */
export const numberedPlaces: ReadonlySet<string> = new Set(
    `line runway route highway interstate motorway road flight room suite apartment platform gate channel unit area sector zone
    district precinct ward block exit junction building bus train lot box hole lap pier berth table`.split(
        /\s+/,
    ),
);

/** Labels before a colon and the number by which somebody or something is known: "Passport number: 4410923", "Group ID: 16718". */
export const identifiers: ReadonlySet<string> = new Set(
    'number no nr id code ref reference imo mmsi isin lei vat postcode zip phone fax tel telephone mobile docket iban'.split(
        ' ',
    ),
);

/** Before such a label they say that it is no name: "Total number: 240". */
export const wordsOfTotals: ReadonlySet<string> = new Set('total overall average final combined'.split(' '));

/** "2 pm", "10 o'clock", "5 hundred hours". */
export const afterNumbers: ReadonlySet<string> = new Set(
    `am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc bst cet est edt pst pdt cst ad bc ce bce`.split(/\s+/),
);

/** "In 2019", "the 2018 budget". */
export const beforeYears: ReadonlySet<string> = new Set(
    `in since until till by from during of before after early late mid the this that between through to and circa
    year fiscal january february march april may june july august september october november december
    spring summer autumn fall winter`.split(/\s+/),
);
