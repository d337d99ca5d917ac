/** Words that say an amount without a number, as the interval that they allow. */

export interface VagueAmount {
    readonly min: number;
    readonly max: number;
}

/**
 * Plurals of scales. From two of them to what the next larger word would say: nobody writes "dozens" of 150 people,
 * but "thousands" may be tens of thousands.
 */
export const vaguePlurals: ReadonlyMap<string, VagueAmount> = new Map([
    ['tens', { min: 20, max: 99 }],
    ['dozens', { min: 24, max: 99 }],
    ['scores', { min: 40, max: 199 }],
    ['hundreds', { min: 200, max: 999 }],
    ['thousands', { min: 2e3, max: 99_999 }],
    ['lakhs', { min: 2e5, max: 9_999_999 }],
    ['millions', { min: 2e6, max: 999_999_999 }],
    ['crores', { min: 2e7, max: 999_999_999 }],
    ['billions', { min: 2e9, max: 999_999_999_999 }],
    ['trillions', { min: 2e12, max: 999_999_999_999_999 }],
]);

/** "Tens of thousands": the first word's interval in units of the second. */
export const vagueMultiples: ReadonlyMap<string, VagueAmount> = new Map([
    ['tens', { min: 20, max: 99 }],
    ['dozens', { min: 24, max: 99 }],
    ['scores', { min: 40, max: 199 }],
    ['hundreds', { min: 200, max: 999 }],
    ['thousands', { min: 2e3, max: 9_999 }],
]);

/** Before a noun, or before a scale ("several hundred"). */
export const vagueQuantifiers: ReadonlyMap<string, VagueAmount> = new Map([
    ['several', { min: 3, max: 9 }],
    ['a few', { min: 2, max: 9 }],
    ['a couple', { min: 2, max: 3 }],
    ['a handful', { min: 2, max: 9 }],
    ['many', { min: 2, max: 9 }],
]);
