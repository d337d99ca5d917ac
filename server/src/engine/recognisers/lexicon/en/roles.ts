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

/** "A foreign investor", "a northern town": what may be named elsewhere. */
export const personNouns: ReadonlySet<string> = new Set(
    `man woman boy girl teenager student pupil teacher driver pilot farmer fisherman worker miner officer soldier
    policeman policewoman official lawmaker mp politician candidate minister businessman businesswoman banker doctor
    nurse lawyer judge player striker midfielder defender goalkeeper coach athlete runner swimmer cyclist rider actor
    actress singer writer journalist reporter suspect victim resident passenger hiker climber sailor pensioner retiree
    colonel commander engineer scientist expert newcomer outsider rival tourist visitor neighbour man
    motorist cyclist pedestrian guard climber`.split(/\s+/),
);

export const bodyNouns: ReadonlySet<string> = new Set(
    `company firm bank investor buyer bidder carmaker airline manufacturer maker retailer supplier contractor
    builder developer club team party union charity agency university college hospital school fund consortium rival competitor partner
    chain publisher maker shipyard mill brewery`.split(/\s+/),
);

export const placeNouns: ReadonlySet<string> = new Set(
    `town village city suburb district island port harbour resort province region country county municipality settlement
    neighbourhood neighborhood place site abroad`.split(/\s+/),
);
