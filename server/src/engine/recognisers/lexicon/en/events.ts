/** Words that tell what can be only once: by them two sentences are known to speak of one event or of one office. */

/** What happens on a day of its own: two of a kind on different days are two. */
export const eventNouns: ReadonlySet<string> = new Set(
    `election referendum vote ballot run-off runoff match final game race marathon tournament championship season storm
    hurricane typhoon earthquake quake flood attack explosion blast crash collision accident shooting derailment avalanche
    eruption wildfire blaze siege coup massacre`.split(/\s+/),
);

/** What is done once to the same thing, whatever the year: "began", "was founded". */
export const onceVerbs: ReadonlySet<string> = new Set(
    `began begun opened founded established created born built completed launched inaugurated joined headed married
    dissolved abolished appointed resigned retired`.split(/\s+/),
);

/** What happens at one place: "crashed near", "was born in". */
export const eventVerbs: ReadonlySet<string> = new Set(
    `crashed sank capsized exploded erupted collapsed derailed struck landed died born buried killed happened occurred
    began`.split(/\s+/),
);

/** What only one can do or be: the winner, the head, the one appointed. */
export const soleVerbs: ReadonlySet<string> = new Set(
    `won wins elected appointed named nominated succeeded succeeds replaced replaces became becomes headed heads leads led
    commands commanded chairs chaired crowned defeated beat inherited founded invented wrote directed killed murdered
    shot took`.split(/\s+/),
);

/** They tell how many there are at a time, which may change from day to day: "has 4,700 troops". */
export const levelVerbs: ReadonlySet<string> = new Set(
    `has have had is are was were be been being employs employed employing numbers numbered numbering includes included
    comprises comprised totals totalled totaled stands stood holds held operates operated`.split(/\s+/),
);

/** A day that is told to be another than before: "put off until", "brought forward". */
export const putOff =
    /\b(?:postpon\w{2,4}|put (?:off|back)|pushed back|moved? (?:back|forward|to)|brought forward|reschedul\w{2,3}|delay(?:ed|s)?|defer\w{2,4}|adjourn\w{2,3}|instead of|(?:later|earlier) than planned)\b/i;
