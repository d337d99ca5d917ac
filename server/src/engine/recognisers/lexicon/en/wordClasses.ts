/** Closed classes of words by which a sentence is cut into groups of nouns, groups of verbs and what joins them. */

export const prepositions: ReadonlySet<string> = new Set(
    `of to in for at from on with by across among between over under within without against through throughout during
    into onto about above below around behind beyond near off per since until till toward towards upon via despite
    including like amid inside outside unlike versus`.split(/\s+/),
);

/** They join clauses or groups alike. */
export const conjunctions: ReadonlySet<string> = new Set(
    'and or but nor yet so while whereas whilst as than although though because if unless before after when where & plus'.split(
        ' ',
    ),
);

export const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whom']);

/** Those that stand for what was named before; the others stand for who speaks, listens or acts. */
export const thingPronouns: ReadonlySet<string> = new Set(['it', 'they', 'them', 'both', 'each']);
export const personPronouns: ReadonlySet<string> = new Set(
    'i you he she we me him us this these those there what everyone anyone someone nobody'.split(' '),
);

/** Any word after a modal is a verb. */
export const modals: ReadonlySet<string> = new Set(
    `will would can could may might shall should must cannot can't couldn't won't wouldn't shouldn't do does did don't doesn't
    didn't`.split(/\s+/),
);

export const formsOfBe: ReadonlySet<string> = new Set(
    `is are was were be been being isn't aren't wasn't weren't`.split(' '),
);
export const formsOfHave: ReadonlySet<string> = new Set(
    `has have had having hasn't haven't hadn't`.split(' '),
);

/** Adverbs without -ly that may stand beside a verb. */
export const adverbs: ReadonlySet<string> = new Set(
    `also aside then already still now even just only not never again too very quite rather almost nearly often soon once twice
    later earlier ago away together alone instead however meanwhile perhaps maybe further more less most least so far well
    ever here there around back altogether overall overnight respectively sharply slightly marginally modestly`.split(
        /\s+/,
    ),
);

/** Belong to the verb before them: "edged up", "came back", "pulled out". */
export const particles: ReadonlySet<string> = new Set(
    'up down off back out away over upward upwards downward downwards higher lower ahead'.split(' '),
);

/** Pasts without -ed of verbs that stand in no list of their own. */
export const irregularPasts: ReadonlySet<string> = new Set(
    `said told went came made took gave got left fled won held kept began ran saw met became stood sat lay spent sent sold
    bought built broke brought caught put paid led felt found thought knew wrote drove flew spoke struck shot drew grew
    threw swam sank drank fought wore rode hid dealt stole swept wept fed lent sought taught withdrew overran lost rose fell
    shrank slid hit beat cost set cut shed spread`.split(/\s+/),
);

/** In -s or without an ending, these are nouns far more often than verbs in the news, also behind another noun. */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
    `shares stocks sales prices profits exports imports costs results rates wages taxes loans bonds funds yields votes polls
    orders deals debts losses earnings revenues shipments supplies reserves stakes fees fines rents bills bids cars homes
    houses units jobs trades futures claims reports works talks plans moves gains returns charges payments purchases
    holdings savings figures numbers points seats deaths cases tests schools visits damages grants awards markets banks
    temperatures waves forces guards winds rains storms fires floods levels limits targets estimates forecasts increases rises
    cuts drops falls declines times members groups states services products offers users visitors passengers tourists
    points goals runs hits plays starts ends parts places ships planes trucks trains trips flights tickets miles feet`.split(
        /\s+/,
    ),
);

/** Nouns that say how a number was made, not of what: "an average of", "a record of". */
export const statistics: ReadonlySet<string> = new Set(
    'average total mean median maximum minimum record combined sum'.split(' '),
);

/** In -ly and yet no adverbs. */
export const nounsInLy: ReadonlySet<string> = new Set(
    `family supply rally reply assembly ally italy july fly bully jelly belly monopoly anomaly daily weekly monthly quarterly
    yearly early elderly friendly costly deadly hourly`.split(/\s+/),
);

/** Verbs after which a noun and a participle say what happens to it: "saw the pound falling to", "sent shares surging". */
export const verbsOfSeeing: ReadonlySet<string> = new Set(
    `see sees saw seen seeing show shows showed shown send sends sent sending leave leaves left leaving keep keeps kept keeping set sets find finds
    found expect expects expected put puts watch watched help helped make makes made with`.split(/\s+/),
);

/** In -ing and hardly ever verbs behind a noun. */
export const nounsInIng: ReadonlySet<string> = new Set(
    `sterling building meeting spending housing funding shipping king ring spring morning evening wing thing ceiling string
    offering reading banking mining training hearing holding rating saving beginning clothing lending borrowing`.split(
        /\s+/,
    ),
);

/** "Lasted three hours", "took two days": the subject took so long. */
export const verbsOfDuration: ReadonlySet<string> = new Set(
    `last lasts lasted lasting take takes took taken taking stay stays stayed staying continue continued run runs ran`.split(
        /\s+/,
    ),
);

/** "A fraud over 3 million crowns", "a dispute over 40 jobs": what follows is the matter, and not more than that. */
export const mattersInDispute: ReadonlySet<string> = new Set(
    `fraud dispute disputes row rows quarrel quarrels feud lawsuit lawsuits inquiry investigation probe scandal outcry
    controversy disagreement wrangle standoff stand-off negotiations argument arguments`.split(/\s+/),
);

/** In -ing and before a noun adjectives: "operating profit", "rising prices". */
export const adjectivesInIng: ReadonlySet<string> = new Set(
    `operating rising falling growing leading remaining existing working living manufacturing closing opening buying selling
    trading emerging developing outstanding ongoing upcoming surviving warring missing following coming neighbouring
    neighboring governing ruling competing opposing participating struggling increasing declining shrinking soaring sinking
    underlying standing sitting voting driving cutting flying running swimming cooking drinking heating cooling lasting
    interesting surprising promising aging ageing`.split(/\s+/),
);

/** Before "growth", "rise" or "drop" they say how much or how fast, not of what. */
export const changeAdjectives: ReadonlySet<string> = new Set(
    `real sharp big small large further modest slight steep record average net total strong weak quarterly monthly overall
    year day week month quarter huge slow fast rapid similar new first second third possible sudden mild nominal like early late`.split(
        /\s+/,
    ),
);

/** How what tells more of somebody begins behind a name, up to the comma that closes it: ", who had been his secretary". */
export const opensApposition = ', (?:who|whom|whose|the|an?|his|her) [^,;:]{1,80}';
