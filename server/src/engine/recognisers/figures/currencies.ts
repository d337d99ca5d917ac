/** Currencies by their signs, codes and words. */

import { type Currency, currencies } from '../lexicon/en/currencies.ts';

/** "$", "US$", "EUR", "Rs": what may stand before an amount. */
export const currencySigns: ReadonlyMap<string, Currency> = bySign();

/** In lower case, up to four words: "dollars", "new zealand dollars". */
export const currencyWords: ReadonlyMap<string, Currency> = byWords();

/** By ISO 4217: "EUR". */
export const currencyCodes: ReadonlyMap<string, Currency> = byCode();

function bySign(): ReadonlyMap<string, Currency> {
    const map = new Map<string, Currency>();
    for (const currency of currencies) {
        for (const sign of currency.signs) if (!map.has(sign)) map.set(sign, currency);
        if (currency.code !== '') map.set(currency.code, currency);
    }
    return map;
}

function byWords(): ReadonlyMap<string, Currency> {
    const map = new Map<string, Currency>();
    for (const currency of currencies)
        for (const words of currency.words) if (!map.has(words)) map.set(words, currency);
    return map;
}

function byCode(): ReadonlyMap<string, Currency> {
    return new Map(currencies.filter(({ code }) => code !== '').map(currency => [currency.code, currency]));
}
