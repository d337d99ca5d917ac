/** Nouns under which the same people and things are counted, and the words that tell what became of them. */

/** A noun (singular, lower case) to the name of what it counts. Nouns that are not here count only themselves. */
export const countedAs: ReadonlyMap<string, string> = mapOf({
    soldier:
        'troop soldier personnel peacekeeper serviceman servicewoman servicemember force trooper contingent',
    person: 'person people individual human soul victim casualty',
    inhabitant: 'inhabitant resident citizen',
    officer: 'officer policeman policewoman cop',
    protester: 'protester protestor demonstrator',
    worker: 'worker employee staff staffer labourer laborer job position post workforce',
    house: 'house home dwelling household residence',
    student: 'student pupil schoolchild',
    child: 'child minor youngster kid',
    baby: 'baby infant newborn',
    prisoner: 'prisoner inmate convict',
    doctor: 'doctor physician',
    attacker: 'attacker assailant gunman assaulter militant insurgent',
    vehicle: 'vehicle car automobile',
    firm: 'firm company business enterprise corporation',
    country: 'country nation state',
    vote: 'vote ballot',
    refugee: 'refugee migrant asylum-seeker',
    case: 'case infection',
    spectator: 'spectator attendance crowd audience',
    customer: 'customer subscriber client user',
    deputy: 'deputy lawmaker legislator parliamentarian mp',
    climber: 'climber mountaineer',
    shop: 'shop store outlet branch',
    storey: 'storey floor',
    crew: 'crew crewman crewmember',
    flight: 'flight plane aircraft airplane jet',
    town: 'town municipality commune',
    turnout: 'turnout voter electorate',
    // Amounts.
    profit: 'profit earning surplus',
    revenue: 'revenue sale turnover taking',
    debt: 'debt borrowing liability',
    price: 'price cost bill tag',
    budget: 'budget spending expenditure outlay',
    deficit: 'deficit shortfall',
    wage: 'wage pay salary',
    fine: 'fine penalty',
});

/** What became of those who are counted: a word as it is written (lower case) to the name of the state. */
export const stateOf: ReadonlyMap<string, string> = mapOf({
    dead: 'slaughtered culled killed kill kills killing dead died die dies dying death deaths fatality fatalities fatal slain murdered perished drowned lives life corpse corpses',
    injured: 'injured injure injures injuring wounded wounding hurt injury injuries wounds',
    missing: 'missing unaccounted',
    arrested: 'custody arrested arresting arrest arrests detained detaining detention detentions',
    evacuated: 'evacuated evacuating evacuation evacuees evacuee',
    displaced: 'displaced displacing homeless',
    infected: 'infected infecting tested positive contracted caught',
    hospitalised: 'hospitalised hospitalized',
    rescued: 'rescued rescuing saved',
    dismissed: 'dismissed sacked redundant redundancies',
    abducted: 'abducted kidnapped hostage hostages',
    freed: 'freed released',
});

/** Words of `stateOf` and nouns that take their meaning away: nobody has died of a "death penalty". */
export const stateless: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    Object.entries({
        death: 'penalty penalties sentence sentences threat threats row squad squads wish certificate certificates chamber benefit benefits tax taxes duty duties',
        life: 'sentence sentences term terms imprisonment without jacket jackets vest vests raft rafts insurance insurer insurers expectancy support savings sciences saver savers',
        dead: 'end ends heat heats zone zones line lines',
        injury: 'time list lists',
        custody: 'battle battles dispute disputes',
        arrest: 'warrant warrants record records',
        detention: 'centre centres center centers camp camps',
        evacuation: 'plan plans route routes centre centres center centers',
        hostage: 'taker takers negotiator negotiators',
    }).map(([word, nouns]) => [word, new Set(nouns.split(' '))]),
);

/** Before "life" they tell of a term in prison: "sentenced to life", "terms of life". */
export const beforeLifeTerm =
    /(?:^| )(?:(?:sentenced?|condemned|jailed|imprisoned) (?:to|for)|serv(?:e|es|ed|ing)|(?:sentences?|terms?) of)$/;

/** Who has so many children: "a mother of four". */
export const parents: ReadonlySet<string> = new Set(
    'mother father parent mum mom dad grandmother grandfather'.split(' '),
);

/** Nouns (singular) for people of some kind: a report may call them just people. */
export const personNouns: ReadonlySet<string> = new Set(
    `soldier officer protester worker student child attacker refugee inhabitant voter turnout patient passenger civilian
    spectator fan supporter viewer visitor tourist traveller traveler guest customer subscriber user member delegate
    participant runner athlete player miner sailor fisherman fighter rebel prisoner inmate detainee hostage suspect man
    woman boy girl pensioner teacher doctor nurse farmer villager farmhand firefighter rescuer volunteer pilgrim driver
    commuter holidaymaker survivor pupil swimmer climber hiker skier applicant claimant donor victim crewman`.split(
        /\s+/,
    ),
);

/** Those of them that may be anyone: "400 residents were treated", "the hospital saw 396 patients". */
export const anyonesNouns: ReadonlySet<string> = new Set(
    `inhabitant passenger patient spectator fan supporter viewer visitor tourist guest customer user participant traveller
    man suspect worshipper pilgrim victim villager`.split(/\s+/),
);

/** Of these names those of amounts and shares: what they are told of need not stand beside the figure. */
export const amounts: ReadonlySet<string> = new Set(
    'profit revenue debt deficit turnout unemployment inflation'.split(' '),
);

/** What a firm has of a quarter or a year. */
export const earned: ReadonlySet<string> = new Set(
    'profit revenue turnover sale earning income loss result ebit ebitda'.split(' '),
);

/** Whoever is counted behind them is of them: "a crew of five". */
export const groupNouns: ReadonlySet<string> = new Set(
    'crew staff workforce audience crowd garrison'.split(' '),
);

/** Who fights a fire or searches, and with what: there are more or fewer by the hour. Planes are counted as flights. */
export const helpers: ReadonlySet<string> = new Set(
    `firefighter rescuer paramedic medic soldier volunteer officer policeman ambulance vehicle engine truck helicopter flight boat
    diver dog team crew pump`.split(/\s+/),
);

/** Those who vote in a chamber, and what they cast, under the names of `countedAs`. */
export const voters: ReadonlySet<string> = new Set(
    'vote deputy member senator councillor delegate judge person shareholder yes no aye favour abstention'.split(
        ' ',
    ),
);

/** They narrow nothing down: all cases that are counted are confirmed. */
export const emptyQualifiers: ReadonlySet<string> = new Set(
    'confirm total overal combin consum annual headlin offici regist'.split(' '),
);

/** Nouns that mean something else behind a hyphen: "a 12-story block". */
export const inCompounds: ReadonlyMap<string, string> = new Map([['story', 'storey']]);

/** Right before a number they are what it tells: "a quake of magnitude 5.9". */
export const scaleNouns: ReadonlySet<string> = new Set('magnitude category'.split(' '));

/** By how many percent these rise is told as a figure of its own: "prices rose 5.2 percent", "inflation was 5.2 percent". */
export const risesOf: ReadonlyMap<string, string> = mapOf({
    inflation: 'inflation price',
    growth: 'growth economy gdp output',
});

/** What kills is not whom it kills. */
export const deadlyEvents: ReadonlySet<string> = new Set(
    'accident crash collision incident attack explosion fire avalanche blast derailment'.split(' '),
);

/** Whoever is among them may be called so: miners are men and workers. */
export const looseNouns: ReadonlySet<string> = new Set(
    'man worker member victim inhabitant villager passenger crew crewman occupant'.split(' '),
);

/** The work itself, and not who does it. */
export const jobNouns: ReadonlySet<string> = new Set('job position post'.split(' '));

/** What happens to jobs that go, and to those who had them. */
export const jobVerbs: ReadonlySet<string> = new Set(
    'cost cut cuts cutting shed sheds shedding axe axed axes axing slash slashed lose loses losing lost loss eliminate eliminated scrap scrapped go'.split(
        ' ',
    ),
);

/** Nouns that stand for a number of those counted, without naming it: "the death toll rose to 17". */
export const levelNouns: ReadonlySet<string> = new Set(
    'toll level levels number numbers strength total figure count tally size'.split(' '),
);

/** Beside a counted noun they tell that the figure is added to others. */
export const additionWords: ReadonlySet<string> = new Set(
    'additional extra further another more new reinforcement reinforcements newly fresh'.split(' '),
);

function mapOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    return new Map(
        Object.entries(table).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const)),
    );
}
