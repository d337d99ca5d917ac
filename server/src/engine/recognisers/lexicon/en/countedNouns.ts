/** English nouns that make four digits before them a count, not a year: "1900 troops". */

export const AFTER_A_COUNT: ReadonlySet<string> = new Set(
    `people persons men women children soldiers troops police officers members workers employees jobs homes houses
    miles metres meters feet yards inches kilometres kilometers km acres hectares tons tonnes pounds kilograms kg
    dollars euros percent points votes seats copies students pupils refugees migrants residents inhabitants
    companies firms stores shares units cars vehicles ships planes calories volts watts megawatts rpm hp cc
    civilians casualties deaths victims prisoners hostages families households patients cases beds schools
    hours days weeks months years minutes seconds times per m ft lb bps rounds tanks missiles barrels gallons litres
    liters francs marks yen rupees roubles rubles pesos crowns delegates guests spectators fans visitors tickets
    books pages words letters sites shops wounded dead injured others`.split(/\s+/),
);

/** Words before four digits that make them something else: "Room 1984", "page 2001", "Flight 1930". */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
    `room page pages flight no number numbers section article bus route unit model series chapter line lot box
    paragraph rule building channel windows highway interstate about some approximately roughly nearly almost
    than over exactly resolution extension grid form platform gate serial ext apartment suite`.split(/\s+/),
);
