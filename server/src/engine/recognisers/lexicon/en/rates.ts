/** What money, things and distances are told for: "$3 a share", "60 kilometres an hour". */

/** After "a" and "an"; after "per" any noun may follow. */
export const rateNouns: ReadonlySet<string> = new Set(
    `second minute hour day night week fortnight month quarter year share barrel gallon litre liter tonne ton pound ounce
    kilo kilogram gram metre meter mile kilometre kilometer person head piece unit seat bottle pack packet bushel
    game match session visit ticket acre hectare sqm pop customer household vehicle car trip`.split(/\s+/),
);

/** After a number after "per": "per 100,000 people". */
export const perPeople: ReadonlySet<string> = new Set(
    `people inhabitants residents population births persons women men children hours kilometres kilometers miles km
    passengers workers vehicles households`.split(/\s+/),
);
