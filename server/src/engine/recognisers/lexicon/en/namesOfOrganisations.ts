/** Words that show what kind of name they stand in. All in small letters; matched whatever the case. */

/** Heads and parts of the names of organisations. */
export const ORGANISATION_WORDS = `
university college institute academy school ministry department agency authority commission committee council court
tribunal parliament assembly senate congress cabinet bureau office board bank fund association federation union league
alliance coalition party front movement army navy force forces guard guards police corps brigade regiment battalion
division command mission organisation organization foundation trust society club united fc cf sc afc
inc inc. corp corp. ltd ltd. co co. plc llc llp gmbh ag sa nv bv spa oy ab pty limited company corporation group holdings
industries enterprises partners airlines airways motors technologies systems solutions pharmaceuticals laboratories
entertainment pictures studios records media news times post herald tribune guardian gazette daily press journal
magazine network television tv radio broadcasting hospital clinic church diocese museum library orchestra theatre
centre center service services secretariat directorate inspectorate registry treasury exchange chamber consortium
syndicate confederation cooperative initiative taskforce observatory laboratory hamas hezbollah taliban nato un eu
`;

/** Words before the name of a person that are not part of it; several may follow one another. */
export const TITLES = `
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady lord dame madam madame
president president-elect vice-president vice deputy prime minister premier chancellor secretary secretary-general
undersecretary minister ambassador envoy consul governor mayor senator sen. sen representative rep. rep congressman
congresswoman lawmaker mp mep councillor councilor alderman speaker whip chairman chairwoman chairperson chair chief
director director-general executive officer ceo cfo coo commissioner commander commander-in-chief general gen. gen
major maj. colonel col. lieutenant lt. lt captain capt. capt sergeant sgt. sgt corporal private admiral adm. brigadier
marshal constable inspector superintendent detective judge justice attorney prosecutor solicitor counsel advocate
king queen prince princess duke duchess earl count countess baron baroness emperor empress emir sheikh sheik sultan
imam ayatollah mullah rabbi pope cardinal archbishop bishop father rev. rev reverend pastor brother sister saint
coach manager captain spokesman spokeswoman spokesperson analyst economist author activist journalist reporter editor
actor actress singer founder co-founder owner head former ex late acting interim then
`;

/** Parts of the names of places. */
export const PLACE_WORDS = `
river lake mount mountain mountains hill hills valley island islands isle bay gulf sea ocean strait peninsula cape
desert forest park bridge road street avenue boulevard lane square highway airport port harbour harbor station
city town village district province county region municipality state republic kingdom territory prefecture oblast
governorate north south east west northern southern eastern western central upper lower new old san santa saint st st.
los las el la le les des de al port fort camp base
`;

/** Agencies and outlets that sign reports. */
export const AGENCIES = `
Reuters, AP, Associated Press, AFP, Agence France-Presse, Agence France Presse, UPI, United Press International, DPA, Xinhua, TASS, Interfax,
RIA Novosti, Bloomberg, BBC, CNN, Al Jazeera, PTI, Press Trust of India, ANI, Kyodo, Yonhap, Anadolu Agency, Anadolu, ANSA, EFE, Bernama,
BIRN, RFE/RL, Deutsche Welle, NPR, CBC, PBS, NBC, CBS, ABC, Fox News, Sky News, Voice of America, VOA, New York Times, Washington Post,
Wall Street Journal, Financial Times, Guardian, Los Angeles Times, USA Today, Le Monde, El Pais, Haaretz, Times of India, Dawn
`;

/** Days and months: capitalised, and no names. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec.
`;
