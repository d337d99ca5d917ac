/** Verbs whose subject is what a measure is told of, and the parts of the calendar that may stand between the two. */

/** With their forms: "is", "stretched", "trades". Verbs of change stand in `changes`. */
export const levelVerbs: ReadonlySet<string> = new Set(
    `is are was were be been being range ranges ranged ranging stands stood standing total totals totalled totaled totalling
    totaling number numbers numbered numbering average averages averaged averaging hit hits reach reaches reached reaching cost costs costing weigh weighs
    weighed weighing measure measures measured measuring exceed exceeds exceeded exceeding remain remains remained
    remaining close closes closed closing finish finished ended ending opened opening trade trades traded trading stretch
    stretches stretched stretching span spans spanned spanning last lasts lasted lasting extend extends extended extending
    cover covers covered covering amount amounts amounted amounting peak peaked peaking sold sells fetched fetches yield
    yields yielded hover hovers hovered hovering settle settled settling accounted accounts account represents
    represented equals equalled slid inched inching came comes dipped dip topped tops top`.split(/\s+/),
);

export const partsOfCalendar: ReadonlySet<string> = new Set(
    `january february march april may june july august september october november december year month week quarter decade
    day night season monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter`.split(
        /\s+/,
    ),
);
