/** English words that tell where sentences end. */

/** They stand before a name and never end a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
    `mr mrs ms mx dr prof gen sen rep gov lt col sgt cpl pvt capt cmdr cdr maj adm brig rev hon pres supt insp det
    lieut spr gnr tpr hptm oblt obst const cst pfc pte det-sgt msgr fr hr m mm mme mlle messrs atty amb vs v e.g i.e cf viz resp mt ft
    sta sto ste srta sra`.split(/\s+/),
);

/** They stand before a number; elsewhere they are words of their own ("No."), or end a sentence. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
    `no nos nr p pp vol art arts sec fig figs ch par para app ca c approx est circa`.split(/\s+/),
);

/** They may end a sentence, but seldom do: one begins only where the next word says so ("Acme Corp. The …"). */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
    `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc corp co cos ltd llc plc bros jr sr st ave blvd rd hwy etc al dept univ assn assoc govt intl natl
    bn regt bde coy bty sqn inf cav div
    ed eds esq gmbh s.a s.p.a n.v b.v rs tel fax ext min max avg temp
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    penn tenn tex va vt wash wis wyo ont que alta sask`.split(/\s+/),
);

/** Words that, with a capital letter, hardly follow an abbreviation inside a sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
    `a an the this that these those there here he she it they we you i his her its their our my your
    in on at by for from to of with without within under over after before during since until while when where
    why how what who which if although though because as but and or so yet nor however moreover meanwhile still
    also then now once some many most several both all each every no not none one two three more other another
    such only even just despite according earlier later last next yesterday today tomorrow`.split(/\s+/),
);

/** After "5 p.m." these go on with the time. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ct pt eet eest ist jst local
    eastern central mountain pacific greenwich`.split(/\s+/),
);

/** Words whose apostrophe stands for letters left out: it opens no quotation. */
export const ELISIONS: ReadonlySet<string> = new Set(
    `em til till tis twas twere twill cause bout round n neath ere cuz coz nuff tween s t d ll re ve m`.split(
        /\s+/,
    ),
);

/** They tell, next to a quotation mark, that somebody's words have just ended: `"We stay, "said Orlo`. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
    `said says say told tells asked asks added adds wrote writes replied replies explained explains warned warns noted notes
    insisted insists stated states`.split(/\s+/),
);
