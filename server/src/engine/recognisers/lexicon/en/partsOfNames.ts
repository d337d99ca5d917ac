/** Words inside the names of people and organisations, in small letters without diacritics, that tell how a name may be shortened. */

/** Before a surname, and part of it. */
export const particles: ReadonlySet<string> = new Set(
    'de del della di da dos das du la le van der den von zu zum ten ter al el bin ibn ben abu san st mac'.split(
        ' ',
    ),
);

/** Behind a surname, and no part of it. */
export const generations: ReadonlySet<string> = new Set('jr sr junior senior ii iii iv'.split(' '));

/** Forms of companies: with or without them it is the same name. */
export const companyForms: ReadonlySet<string> = new Set(
    'inc ltd plc llc llp gmbh ag sa nv bv spa oy ab as asa pty corp co incorporated limited'.split(' '),
);

/** Mostly left out when a company is named again. */
export const companyWords: ReadonlySet<string> = new Set(
    'group holding holdings company corporation'.split(' '),
);

/** What a company deals in: named again it goes without, "Orvane" for Orvane Motors. Not the press, which has the names of towns. */
export const trades: ReadonlySet<string> = new Set(
    `airlines airways air aerospace aviation motors motor automotive lines shipping ferries railways logistics freight
    steel metals mining minerals cement chemicals plastics textiles paper oil gas petroleum energy power electric
    electronics foods dairies breweries brewing beverages tobacco stores supermarkets retail fashion furniture toys
    pharma pharmaceuticals biotech therapeutics laboratories labs medical healthcare health telecom telecoms mobile wireless
    networks systems software technologies technology tech robotics semiconductors devices instruments industries
    engineering construction properties estates hotels resorts entertainment pictures studios games insurance assurance
    financial finance capital securities partners investments ventures consulting solutions services`.split(
        /\s+/,
    ),
);

/** Bodies that are named after what they rule or serve, in any order: "Ministry of Defence of X", "X Defence Ministry". */
export const bodies: ReadonlySet<string> = new Set(
    `ministry department office parliament assembly government cabinet court agency authority bank police army navy
    embassy commission committee council federation board inspectorate directorate secretariat presidency treasury
    chamber prosecutor union association`.split(/\s+/),
);

/** In the names of sports clubs, beside the name of a town. */
export const clubWords: ReadonlySet<string> = new Set(
    `fc afc sc cf ac fk sk nk bk if cfc united city rovers wanderers athletic town county albion rangers dynamo dinamo
    spartak lokomotiv sporting real racing hotspur`.split(/\s+/),
);

/** Join the words of a name, and are left out of its initials. */
export const joiningWords: ReadonlySet<string> = new Set(
    'of the for and in on to a de la du des y e'.split(' '),
);

/** American spellings, by the British one that stands for both. */
export const britishSpellings: Readonly<Record<string, string>> = {
    defense: 'defence',
    center: 'centre',
    theater: 'theatre',
    labor: 'labour',
    harbor: 'harbour',
    organization: 'organisation',
    program: 'programme',
};

/** Peoples whose country has another stem, by the country; the others lose an n: "Serbian", "Serbia". */
export const countriesOfPeoples: Readonly<Record<string, string>> = {
    german: 'germany',
    french: 'france',
    british: 'britain',
    spanish: 'spain',
    italian: 'italy',
    polish: 'poland',
    turkish: 'turkey',
    greek: 'greece',
    dutch: 'netherlands',
    swiss: 'switzerland',
    swedish: 'sweden',
    danish: 'denmark',
    finnish: 'finland',
    norwegian: 'norway',
    hungarian: 'hungary',
    ukrainian: 'ukraine',
    chinese: 'china',
    japanese: 'japan',
    portuguese: 'portugal',
    brazilian: 'brazil',
    canadian: 'canada',
    egyptian: 'egypt',
    irish: 'ireland',
    scottish: 'scotland',
    welsh: 'wales',
    israeli: 'israel',
    iraqi: 'iraq',
    iranian: 'iran',
    pakistani: 'pakistan',
    kosovan: 'kosovo',
    kosovar: 'kosovo',
    mexican: 'mexico',
    afghan: 'afghanistan',
};
