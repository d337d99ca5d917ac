/** Units that are told together, the larger first: "six feet two inches", "two hours and 14 seconds". */

/**
 * How many of each smaller unit make one of the larger. Days stay apart from months and years: these are of no fixed
 * length, and no number of years is three years and five days.
 */
export const smallerUnits: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
    Object.entries({
        mile: { yard: 1760, foot: 5280 },
        yard: { foot: 3, inch: 36 },
        foot: { inch: 12 },
        kilometre: { metre: 1000 },
        metre: { centimetre: 100, millimetre: 1000 },
        centimetre: { millimetre: 10 },
        tonne: { kilogram: 1000 },
        kilogram: { gram: 1000 },
        gram: { milligram: 1000 },
        stone: { 'pound-mass': 14, ounce: 224 },
        'pound-mass': { ounce: 16 },
        litre: { decilitre: 10, centilitre: 100, millilitre: 1000 },
        year: { month: 12 },
        hour: { minute: 60, second: 3600 },
        minute: { second: 60 },
        'year of age': { 'month of age': 12 },
        'US dollar': { cent: 100 },
        euro: { cent: 100 },
        'pound sterling': { penny: 100 },
    }).map(([unit, smaller]) => [unit, new Map(Object.entries(smaller))]),
);
