/** Words with which an article hands a claim to a speaker, and words that tell how sure or how done it is. */

/** Verbs of saying, as they are written. */
export const speechVerbs: ReadonlySet<string> = new Set(
    `said says say stated states state told tells added adds announced announces argued argues claimed claims confirmed
    confirms declared declares described estimated estimates explained explains insisted insists noted notes pledged
    recalled recalls reported reports stressed stresses underlined underlines warned warns wrote writes acknowledged
    admitted alleged alleges asserted commented concluded concludes emphasised emphasized emphasises emphasizes
    highlighted mentioned contends contended pointed predicted promised replied reiterated revealed suggested testified urged vowed
    maintains maintained maintain insist argue assert allege contend warn puts put retorted retorts countered complained complains`.split(
        /\s+/,
    ),
);

/** With these an article tells that it does not take the speaker's word for it. */
export const contentionVerbs: ReadonlySet<string> = new Set(
    'claims claimed alleges alleged insists insisted maintains maintained retorted asserts asserted contends contended'.split(
        ' ',
    ),
);

/** "X blamed Y": the accuser comes before, the accused after. */
export const accusationVerbs: ReadonlySet<string> = new Set(
    'blamed blames blame blaming accused accuses accuse accusing'.split(' '),
);

export const denialVerbs: ReadonlySet<string> = new Set(
    `denied denies deny denying rejected rejects reject rejecting dismissed dismisses disputed disputes disputing refuted
    refutes contradicted contradicts`.split(/\s+/),
);

export const negations: ReadonlySet<string> = new Set(
    `not never no nobody none neither nor cannot can't won't didn't doesn't don't isn't wasn't aren't weren't hasn't
    haven't hadn't wouldn't couldn't shouldn't without`.split(/\s+/),
);

/** Behind "not" they deny nothing: "not only repulsed the raid, but …" tells that it was repulsed. */
export const notAll: ReadonlySet<string> = new Set('only just merely simply solely'.split(' '));

/** What is not done yet. */
export const planWords: ReadonlySet<string> = new Set(
    `will shall plans plan planned planning intends intend intended expected expects expect authorised authorized
    authorises authorizes approved pledged promises promised proposed proposes proposal aims target targets forecast
    projected scheduled due ready reckons reckon forecasting foresees foresee foreseen envisages envisaged anticipates anticipated pencilled
    penciled earmarked earmarks budgeted`.split(/\s+/),
);

/** What lays down what is to be: of one law or draft one article tells what it says, another what will be. */
export const planNouns: ReadonlySet<string> = new Set(
    `law bill act budget draft plan treaty decree rule rules proposal estimates reform`.split(/\s+/),
);

/** What is released to everybody, and not from prison: "the results of the test were released". */
export const publishedNouns: ReadonlySet<string> = new Set(
    `result results report reports name names details figures document documents video videos footage recording recordings
    statement statements findings transcript transcripts identity identities information album film`.split(
        /\s+/,
    ),
);

/** With an infinitive they tell what somebody means to do: "agreed to buy". */
export const resolveVerbs: ReadonlySet<string> = new Set(
    'agreed agrees decided decides voted wants want hopes vowed offered offers asked'.split(' '),
);

/** With an infinitive, and nothing done yet: "conspired to kill", "a plot to kidnap". */
export const plotWords: ReadonlySet<string> = new Set(
    'conspired conspires conspire conspiring conspiracy plot plots plotted plotting threatened threatens threaten threatening'.split(
        ' ',
    ),
);

/** With an infinitive of what becomes of people they tell what did not come off: "tried to kill". */
export const attemptWords: ReadonlySet<string> = new Set(
    'try tries tried trying attempt attempts attempted attempting'.split(' '),
);

/** At the head of a clause they make it a condition: "had there been two", "were the dam to break". */
export const conditionHead = /^(?:had|were|should) (?:there|it|they|he|she|we|the|a|an|its|their|his|her)$/;

export const possibilityWords: ReadonlySet<string> = new Set(
    `may might could would considering considers consider possibly perhaps probably likely unlikely whether if unless assuming supposing
    feared fears fear rumoured rumored`.split(/\s+/),
);

/** They move a claim away from the day of publication to an earlier time that is not told. */
export const formerly: ReadonlySet<string> = new Set(
    'initially originally previously formerly once earlier historically then peak peaked'.split(' '),
);

/** "When we took office, unemployment stood at 9.1 percent": at a time that is over, and whose day is not told. */
export const beginningOfTerm =
    /\b(?:when|before|until|at the time) (?:[\p{L}'’-]{1,20} ){1,6}?(?:took (?:office|power|over)|came (?:to power|into office)|entered office|was (?:elected|appointed|sworn in)|became (?:\p{L}{1,20} )?(?:mayor|minister|president|governor|chancellor|premier|leader|chairman|director))\b/iu;

/** Behind a day they tell whose day it is: "the March 14 report". */
export const reportNouns: ReadonlySet<string> = new Set(
    `report statement announcement speech interview briefing release letter memo edition issue survey poll study inquiry
    review audit findings release bulletin forecast forecasts projection projections estimate outlook minutes`.split(
        /\s+/,
    ),
);

/** Right before a day on which nothing of it happens: "if the election were held today". */
export const imagined = /\bif\b[^.;:,]{1,60}\b(?:were|was)\b[^.;:,]{0,30}$/i;

/** "Imagery dated 2 May shows", "a photograph of 2 May": right before the day on which it was seen. */
export const dayOfView =
    /\b(?:dated|(?:imagery|images?|footage|video|photos?|photographs?|pictures?|scans?)\s(?:of|from|taken\son|published\son|made\son))\s(?:the\s)?$/i;

/** "The report published on Tuesday": the day belongs to the paper, not to what it says. */
export const publishingVerbs: ReadonlySet<string> = new Set(
    `published publishes released releases issued issues presented presents disclosed discloses unveiled posted printed
    circulated certified`.split(/\s+/),
);

/** Before "of" and a time they stand for its last day: "at the close of 2024". */
export const endNouns: ReadonlySet<string> = new Set('end close day'.split(' '));

/** "The toll rose to 19": what follows holds from then on. */
export const changeVerbs: ReadonlySet<string> = new Set(
    `rose risen rises climbed grew grown increased jumped reached stood stands fell fallen dropped declined shrank reduced
    cut revised slowed eased accelerated widened narrowed edged dipped soared surged plunged slumped shortened extended`.split(
        /\s+/,
    ),
);

/** Before a day they tell that it is only what something is measured against. */
export const baselineWords: ReadonlySet<string> = new Set('since than compared versus'.split(' '));

/** "Did Sorland build 42,000 homes?", "Fact check: Is it true that …?" */
export const asksWhether =
    /^(?:[^:?]{1,40}: )?[“"‘']?(?:did|does|do|has|have|had|is|are|was|were|will|would|could|can|should|must)\s(?:(?!\b(?:said|says|told|asked|wrote)\b)[^?]){1,300}\?/i;
