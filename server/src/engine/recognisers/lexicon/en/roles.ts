/** Nouns for those who take part in the news, by what they name: offices, persons, bodies, places. */

/** Each noun with the office that it tells: "chief executive" and "boss" may be one. */
export const officeNouns: ReadonlyMap<string, string> = byWord(`
    head: head heads headed director directors chief executive ceo boss leader leads manager managing chairman chairwoman
        chair chairs chaired president presidency helm lead
    command: commander commanders command commands commanding
    minister: minister ministry
    premier: premier premiership
    mayor: mayor mayoral mayoralty
    governor: governor governorship
    coach: coach coaches trainer manager
    captain: captain captaincy
    ambassador: ambassador envoy
    bishop: bishop archbishop
    judge: judge justice
    speaker: speaker
    editor: editor
    champion: champion champions
    mp: mp deputy member seat
`);

function byWord(table: string): ReadonlyMap<string, string> {
    const words = new Map<string, string>();
    for (const row of table.trim().split(/\n(?=\s*[a-z]+:)/)) {
        const [office = '', list = ''] = row.trim().split(':');
        for (const word of list.trim().split(/\s+/)) if (!words.has(word)) words.set(word, office);
    }
    return words;
}

/** Of whom an affair has one, unless it says so. */
export const soleRoles: ReadonlySet<string> = new Set(
    `driver pilot captain skipper guard gunman attacker shooter helmsman caretaker janitor headmaster headteacher priest cyclist
    motorcyclist pedestrian climber hiker diver referee mayor owner landlord lifeguard conductor coach`.split(
        /\s+/,
    ),
);
const SOLE_ROLES = [...soleRoles].join('|');
/** Which of them: "the bus driver", "the lorry driver". */
const KINDS_OF_ROLES =
    'night|security|prison|bus|lorry|truck|taxi|train|tram|tractor|van|car|ambulance|crane|helicopter|race|goods|coach|boat|ferry|club';

/** Around an age: "the night guard, a man of | 61", "a 61-year-old | night guard". Kind and noun. */
export const roleBefore = new RegExp(
    `\\b(?:(${KINDS_OF_ROLES}) )?(${SOLE_ROLES})(?:, (?:aged |(?:who|he|she) (?:is|was) |an? (?:man|woman) of )?| \\(| (?:is|was) | \\(aged )$`,
);
export const roleBehind = new RegExp(
    `^ (?:[\\p{Ll}-]{3,14} )??(?:(${KINDS_OF_ROLES}) )?(${SOLE_ROLES})\\b(?! of)`,
    'u',
);

export const kindOfRole = new RegExp(`\\b(${KINDS_OF_ROLES}) (${SOLE_ROLES})\\b`, 'g');
export const rolesInPlural = new RegExp(`\\b(${SOLE_ROLES})s\\b`, 'g');

/** Around the age of one who was killed: "the killing of a | 25-year-old | man", "Man, 24|, shot dead". */
export const killedBefore = /\b(?:killing|killed|death|murder|shooting|stabbing|body) (?:of )?(?:an?|the) $/i;
export const personKilled = /^ (?:man|woman|boy|girl|male|female|teenager)\b/;
export const killedBehind =
    /^(?: (?:man|woman|boy|girl|male|female|teenager))?,?(?: (?:was|has been|had been))?(?: \p{Ll}{3,10}(?: and)?){0,2}? (?:died|killed(?= (?:in|by|on|when|after|at|near|outside|during|as)\b|[,.]|$)|shot dead|stabbed to death|pronounced dead|found dead|dies|dead)\b/u;

/** "A foreign investor", "a northern town": what may be named elsewhere. */
export const personNouns: ReadonlySet<string> = new Set(
    `man woman boy girl teenager student pupil teacher driver pilot farmer fisherman worker miner officer soldier
    policeman policewoman official lawmaker mp politician candidate minister businessman businesswoman banker doctor
    nurse lawyer judge player striker midfielder defender goalkeeper coach athlete runner swimmer cyclist rider actor
    actress singer writer journalist reporter suspect victim resident passenger hiker climber sailor pensioner retiree
    colonel commander engineer scientist expert newcomer outsider rival tourist visitor neighbour man
    motorist cyclist pedestrian guard climber employee clerk cashier manager deputy aide adviser assistant secretary
    accountant auditor trader broker developer owner landlord tenant baker butcher cook chef waiter carpenter electrician
    plumber mechanic builder architect designer artist painter sculptor poet novelist author composer musician pianist
    violinist conductor organist dancer filmmaker director producer editor photographer historian archaeologist biologist
    chemist physicist astronomer geologist mathematician professor lecturer researcher graduate postman sailor skipper
    captain admiral general sergeant corporal lieutenant major recruit veteran mercenary rebel fighter commando spy agent
    diplomat ambassador envoy consul senator councillor deputy governor mayor premier president prince princess duke priest
    bishop monk nun imam rabbi surgeon dentist midwife paramedic patient widow widower orphan mother father brother sister
    uncle aunt cousin grandmother grandfather parent toddler infant baby child schoolboy schoolgirl schoolteacher caretaker
    gardener shepherd hunter poacher smuggler thief robber burglar hacker swindler gunman sniper bystander witness juror
    prosecutor detective inspector policeman firefighter lifeguard rescuer volunteer activist campaigner unionist striker
    stewardess steward astronaut cosmonaut skier boxer wrestler sprinter jumper thrower rower gymnast jockey golfer
    goalscorer debutant substitute winner entrepreneur magnate tycoon billionaire millionaire heir shipowner shareholder
    foreigner migrant refugee tourist holidaymaker local native emigrant exile dissident defector`.split(
        /\s+/,
    ),
);

export const bodyNouns: ReadonlySet<string> = new Set(
    `company firm bank investor buyer bidder carmaker airline manufacturer maker retailer supplier contractor
    builder developer club team party union charity agency university college hospital school fund consortium rival competitor partner
    chain publisher maker shipyard mill brewery bookshop newspaper broadcaster laboratory clinic institute museum
    theatre orchestra academy foundation trust bloc movement faction partner coalition ministry department authority regulator
    union federation league association cooperative startup insurer utility operator shipper haulier refinery factory plant
    farm dairy bakery hotel restaurant supermarket subsidiary group conglomerate competitor lender creditor customer supplier
    country`.split(/\s+/),
);

export const placeNouns: ReadonlySet<string> = new Set(
    `town village city suburb district island port harbour resort province region country county municipality settlement
    neighbourhood neighborhood place site abroad capital metropolis hamlet peninsula valley coast bay cape`.split(
        /\s+/,
    ),
);
