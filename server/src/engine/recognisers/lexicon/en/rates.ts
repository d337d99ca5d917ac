/** What money, things and distances are told for: "$3 a share", "60 kilometres an hour". */

/** After "a" and "an"; after "per" any noun may follow. */
export const rateNouns: ReadonlySet<string> = new Set(
    `second minute hour day night week fortnight month quarter year share barrel gallon litre liter tonne ton pound ounce
    kilo kilogram quintal gram metre meter mile kilometre kilometer person head piece unit seat bottle pack packet bushel loaf bag sack bale crate
    game match session visit ticket acre hectare sqm pop customer household vehicle car trip`.split(/\s+/),
);

/** After a number after "per": "per 100,000 people". */
export const perPeople: ReadonlySet<string> = new Set(
    `people inhabitants residents population births persons women men children hours kilometres kilometers miles km
    passengers workers vehicles households`.split(/\s+/),
);

/** Behind "per" they tell who says so: "98,000 tonnes per port agent", "per the manifest". */
export const tellers: ReadonlySet<string> = new Set(
    `agent agents agency ministry official officials report reports statement statements source sources manifest log
    logs register registry record records document documents witness witnesses`.split(/\s+/),
);

/** What is sold by: "nine euros for a kilo", "a tonne of cocoa fetched 6,900 dollars". */
export const soldBy: ReadonlySet<string> = new Set(
    `barrel gallon litre liter tonne ton pound ounce kilo kilogram quintal gram bushel bag sack bale loaf dozen bottle
    pack packet crate metre meter acre hectare`.split(/\s+/),
);

/** Right before the price: "fetched 9 crowns", "changed hands for 6,900 dollars", "stood at 120 euros". */
export const beforePrices: ReadonlySet<string> = new Set(
    'cost costs costing fetched fetches for at to is was now reached brought earned made pays paid'.split(
        ' ',
    ),
);

/** What is told in money though the currency is not said again: "turnover of 12 million euros and a profit of 3 million". */
export const sumsOfMoney: ReadonlySet<string> = new Set(
    `profit profits loss losses deficit deficits surplus shortfall turnover revenue revenues price
    budget cost costs bill debt debts fine fines income earnings spending expenditure outlay investment subsidy grant loan sum
    damage fee fees tax taxes dividend ransom reward compensation`.split(/\s+/),
);
