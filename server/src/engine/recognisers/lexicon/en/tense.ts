/** English words that tell the tense of a clause, as far as it decides between the last Monday and the next. */

export const FUTURE_CUES: ReadonlySet<string> = new Set(
    `will won't shall 'll i'll he'll she'll they'll we'll it'll expected expects expect due scheduled slated plans plan
    planning planned going may should intends intend hopes hope aims aim upcoming proposed tentatively payable vows
    promises pledges looms awaits meets begins opens expires resumes reopens convenes`.split(/\s+/),
);

/** Past forms that do not end in -ed. */
export const PAST_CUES: ReadonlySet<string> = new Set(
    `was were had did been became began broke brought built bought came caught chose cost cut drew drove fell felt
    fought found flew gave got grew heard held hit hurt kept knew laid led left lent lost made met paid put ran read
    rose sang sank sat saw sent shot showed shut slept slid sold sought spent split spoke sprang stole stood struck
    swept swore swung taught thought threw took tore understood underwent undertook went withdrew woke won wore
    wrote died burst overtook ago since`.split(/\s+/),
);

/** Verbs of speech in the past: they date the saying, not what is said, unless they stand beside the date. */
export const SAYING: ReadonlySet<string> = new Set([
    'said',
    'told',
    'announced',
    'reported',
    'added',
    'stated',
    'noted',
    'says',
]);

/** Words that make a future of "to" after them: "is to resume", "set to open". */
export const BEFORE_TO: ReadonlySet<string> = new Set([
    'is',
    'are',
    'set',
    'about',
    'wants',
    'want',
    'ready',
    'agreed',
    'decided',
]);

/** What stands right before a verb in its plain form. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
    `will would shall should may might must can could won't wouldn't to not`.split(/\s+/),
);

/** What stands before a noun, and never before the verb of a clause. */
export const DETERMINERS: ReadonlySet<string> = new Set(
    'the a an its their his her our my your no any some this these those every each'.split(' '),
);

/** What belongs to a day on which it happened: "Wednesday's ruling", "Friday's deadly attack". */
export const DONE: ReadonlySet<string> = new Set(
    `ruling decision verdict sentence attack attacks bombing bombings blast blasts explosion explosions shooting
    shootings killing killings raid raids crash collapse derailment accident fire blaze quake earthquake
    announcement statement remarks arrest arrests resignation defeat victory win loss close fall rise drop massacre
    assault assassination ambush clashes violence shelling outage spill leak flood floods storm riot riots`.split(
        /\s+/,
    ),
);

/** "The ward closes on 30 June": what is told in the present of a day is on a timetable. */
export const TIMETABLE: ReadonlySet<string> = new Set(
    `closes shuts opens reopens starts begins ends expires resumes returns leaves departs arrives airs premieres
    convenes reconvenes continues retires advances faces face`.split(/\s+/),
);

/** What a side reaches that is still to be played, and what a case or a bill comes to: "on to Saturday's semi-final". */
export const TO_COME: ReadonlySet<string> = new Set(
    `final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals playoff
    playoffs play-off play-offs decider round runoff run-off title championship`.split(/\s+/),
);

/** "Was found to be injured on Friday": behind these "to be" tells how it was, not what is to come. */
export const SEEMING: ReadonlySet<string> = new Set(
    `found believed thought known said reported considered deemed proved turned appears appear appeared seems seem seemed
    claimed alleged presumed understood was were`.split(/\s+/),
);
