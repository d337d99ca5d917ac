/** Names whose number belongs to them, and numbers that are called or written as names: they count nothing. */

/** Series (lower case), each with the numbers of its models: "MiG 29 fighters", but not "MiG 300 workers". */
export const series: ReadonlyMap<string, RegExp> = new Map([
    ...rows('windows', /^(?:2|3|3\.1|3\.11|7|8|8\.1|9[58]|10|11|12|2000)$/),
    ...rows(
        'iphone ipad ipod android ios macos pixel playstation xbox explorer firefox galaxy',
        /^\d{1,2}(?:\.\d)?$/,
    ),
    ...rows('web bluetooth', /^\d\.0$/),
    ...rows('ak', /^(?:12|47|74|10\d)$/),
    ...rows('mig', /^(?:15|17|19|2[1-9]|3[15])$/),
    ...rows('sukhoi su', /^(?:7|17|2[2457]|3[0457]|57)$/),
    ...rows('tupolev tu', /^(?:16|22|95|134|142|154|160|204|214)$/),
    ...rows('ilyushin il', /^(?:18|2[28]|38|62|7[68]|86|96)$/),
    ...rows('antonov', /^(?:2|12|2[2468]|3[02]|7[024]|124|140|148|158|225)$/),
    ...rows('boeing', /^7[0-8]7$/),
    ...rows('airbus', /^3[0-8]0$/),
    ...rows('embraer', /^1[0-9][05]$/),
    ...rows('cessna', /^(?:1[0-9]{2}|20[0-9]|40[0-9])$/),
    ...rows('mirage rafale', /^(?:[345]|2000)$/),
    ...rows('falcon', /^(?:1|9)$/),
    ...rows('ariane', /^[1-6]$/),
    ...rows('leopard', /^[12]$/),
    ...rows('challenger', /^[123]$/),
    ...rows('merkava', /^[1-5]$/),
    ...rows('apollo soyuz gemini artemis shenzhou chandrayaan voyager pioneer', /^\d{1,2}$/),
    ...rows('rpg', /^(?:7|2[0-9])$/),
    ...rows('m', /^(?:1|4|14|16|60|79|113|203|777)$/),
    ...rows('f', /^(?:[45]|1[4-8]|22|35|111|117)$/),
    ...rows('b', /^(?:1|2|17|2[1459]|52)$/),
    ...rows('t', /^(?:34|5[45]|62|64|72|8[04]|90)$/),
    ...rows('formula', /^[1-4]$/),
]);

/** What has models: "the KA-ME-RO 3 cables". */
export const modelNouns: ReadonlySet<string> = new Set(
    `rifle rifles gun guns pistol pistols tank tanks jet jets fighter fighters bomber bombers plane planes aircraft
    airliner airliners helicopter helicopters rocket rockets missile missiles launcher launchers cable cables satellite
    satellites drone drones howitzer howitzers engine engines reactor reactors`.split(/\s+/),
);

/** Numbers that everybody calls: "a 911 call", "dialled 999". */
export const emergencyNumbers: ReadonlySet<string> = new Set('911 999 112 101 111 311 988 000'.split(' '));

/** Behind such a number: "911 dispatchers". */
export const ofEmergency: ReadonlySet<string> = new Set(
    `call calls caller callers dispatch dispatcher dispatchers operator operators center centre tape tapes recording
    recordings emergency service services system line number`.split(/\s+/),
);

/** Before a number they make it one that is called: "called 911", "dial 4400". */
export const callingVerbs: ReadonlySet<string> = new Set(
    'call calls called calling dial dials dialed dialled dialing dialling phone phoned phoning ring rang ringing'.split(
        ' ',
    ),
);

/** Joined to a number they tell of what kind something is, not how many: "a .45 caliber", "a two-timer". */
export const kinds: ReadonlySet<string> = new Set(
    'based bit style type class series odd something caliber calibre gauge time timer handed pointer liner way edged'.split(
        ' ',
    ),
);

function rows(names: string, numbers: RegExp): readonly (readonly [string, RegExp])[] {
    return names.split(' ').map(name => [name, numbers] as const);
}
