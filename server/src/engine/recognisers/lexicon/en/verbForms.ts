/** What tells a verb from the noun or adjective that is written alike: "they cut", "the cuts"; "was closed", "a closed road". */

/** Before a word they make a noun or an adjective of it. */
export const determiners: ReadonlySet<string> = new Set(
    `the a an its their his her our my your this these those any no some every each another such more many several few
    both all recent new first second third last next previous former early late final own further possible planned
    proposed alleged so-called`.split(/\s+/),
);

/** Behind them a verb can only end in "-ing". */
export const nounPrepositions: ReadonlySet<string> = new Set(
    'of in for without with by on at from into over between despite amid during against under via'.split(' '),
);

/** Before a base form they make a verb of it. */
export const auxiliaries: ReadonlySet<string> = new Set(
    `to will would shall should can could may might must not never do does did don't doesn't didn't won't wouldn't can't
    cannot couldn't shouldn't has have had is are was were be been being and or they we i you who it he she that which
    helped let make made lets`.split(/\s+/),
);

/** Forms that are as often nouns, or adjectives and adverbs, as verbs. */
export const nounLikeForms: ReadonlySet<string> = new Set(
    `approve adopt back endorse pass passes grant reject refuse veto block decline raise raises lift increase hike lower cut
    cuts reduce keep rise rises fall falls convict sentence arrest arrests detain attack assault raid raids blast ambush
    strike strikes host hosts open close closes shut end ends start starts launch halt stop break leave leaves return quit
    win wins beat defeat defeats lead lose score draw control rescue find finds hurt wound kill die body bodies dead safe
    safely alive untouched unchanged frozen buy purchase sign signs move moves move claim charge charges ban bans permit
    allow attend run hold holds drop write direct design build put spare steal recover miss join joins search seat sack
    fire hit hits crash crashes escape explode collapse stand land arrive visit meet meeting begin outbreak theft delay guilty
    death deaths successor champions winners winning higher lower free missing settled extension contained passable
    impassable`.split(/\s+/),
);

/** Those of them that a form of "be" may stand before: "was shut", "is safe"; not "was host", "will be back". */
export const statesOfBeing: ReadonlySet<string> = new Set(
    `close open cut hit hurt put spare shut quit beat wound dead safe safely alive untouched unchanged frozen guilty
    higher lower free missing settled extended contained passable impassable winning meeting beginning`.split(
        /\s+/,
    ),
);

/** Those of them that tell the past as they stand: "Mark quit", but "to have Mark host". */
export const alikeInPast: ReadonlySet<string> = new Set('cut hit hurt put shut quit beat'.split(' '));

/** Behind them, as behind a number, a participle and its noun tell who somebody is: "how convicted robber Lund fled". */
export const opensNounGroup: ReadonlySet<string> = new Set(
    'how when where why because if although though since as while than including'.split(' '),
);

/** Nouns by their endings: "approval", "closure", "receiver". */
export const nounEndings = /(?:tion|sion|ment|[ae]nce|ure|or|ors|ers?|overs?|ity|[sv]al|al|s?ship|ee)$/;

/** Before verbs and adjectives alike. */
export const adverbial = /^(?:[a-z]{2,20}ly|just|also|already|still|now|then|soon|only|even|yet|again|once)$/;

/** Where the words that belong to a verb end, behind it. */
export const endsOfObjects: ReadonlySet<string> = new Set(
    `on at in by after before during since until till when while as because with from against amid despite near off outside
    inside into onto through following than so but who which where if unless though although and then to over between
    towards around across along along`.split(/\s+/),
);

/** "Three workers", "other flights": some of their kind. */
export const wordsOfSome =
    /\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|several|some|many|most|few|others?|another|more|half|part)\b/i;
