/** Words that say a number. */

export const smallNumbers: ReadonlyMap<string, number> = new Map([
    ['zero', 0],
    ['nought', 0],
    ['naught', 0],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
]);

export const tens: ReadonlyMap<string, number> = new Map([
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
]);

/** What multiplies the number before it, with a space or without: "4.3 million", "100k". */
export const scales: ReadonlyMap<string, number> = new Map([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['million', 1e6],
    ['crore', 1e7],
    ['crores', 1e7],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['quadrillion', 1e15],
    ['dozen', 12],
    ['dozens', 12],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mio', 1e6],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
    ['tln', 1e12],
]);

/** Scales that may open a number: "hundred thousand", "million-strong". */
export const openingScales: readonly string[] = ['hundred', 'thousand', 'million', 'billion', 'trillion'];

/** Only directly after digits ("100k"); case counts. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['B', 1e9],
]);

/** Behind "400m" they tell of metres. */
export const racesInMetres: ReadonlySet<string> = new Set(
    'hurdles races finals heats relays sprints runners sprinters swimmers hurdlers'.split(' '),
);

/** After an amount of money the same letters are read more freely: "$5m", "€3b", "$2.1T", "US$1MM". */
export const moneyScaleLetters: ReadonlyMap<string, number> = new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    ['MM', 1e6],
    ['mm', 1e6],
    ['b', 1e9],
    ['B', 1e9],
    ['t', 1e12],
    ['T', 1e12],
]);

/** The lower part of a fraction; the plural follows a number of two and more. */
export const denominators: ReadonlyMap<string, number> = new Map([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourth', 4],
    ['fourths', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['sixth', 6],
    ['sixths', 6],
    ['seventh', 7],
    ['sevenths', 7],
    ['eighth', 8],
    ['eighths', 8],
    ['ninth', 9],
    ['ninths', 9],
    ['tenth', 10],
    ['tenths', 10],
    ['twelfth', 12],
    ['twelfths', 12],
    ['sixteenths', 16],
    ['twentieth', 20],
    ['twentieths', 20],
    ['hundredths', 100],
    ['thousandths', 1000],
]);

export const fractionSigns: ReadonlyMap<string, number> = new Map([
    ['½', 1 / 2],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['¼', 1 / 4],
    ['¾', 3 / 4],
    ['⅕', 1 / 5],
    ['⅖', 2 / 5],
    ['⅗', 3 / 5],
    ['⅘', 4 / 5],
    ['⅙', 1 / 6],
    ['⅛', 1 / 8],
    ['⅜', 3 / 8],
    ['⅝', 5 / 8],
    ['⅞', 7 / 8],
]);

/** Words of change in size: "doubled", "tripling". */
export const multipliers: ReadonlyMap<string, number> = new Map([
    ['double', 2],
    ['doubled', 2],
    ['doubles', 2],
    ['doubling', 2],
    ['triple', 3],
    ['tripled', 3],
    ['triples', 3],
    ['tripling', 3],
    ['treble', 3],
    ['trebled', 3],
    ['trebling', 3],
    ['quadruple', 4],
    ['quadrupled', 4],
    ['quadruples', 4],
    ['quadrupling', 4],
    ['quintupled', 5],
    ['quintupling', 5],
    ['twice', 2],
    ['thrice', 3],
]);
