/** Numbers written in digits: with groups of three, of two (lakh), with a decimal point or comma. */

/** The value of one token of digits; undefined when it is no number that can be held. */
export function readDigits(text: string): number | undefined {
    if (PLAIN.test(text)) return Number(text);
    const plain = withoutGroups(text.replace(FULL_WIDTH, digit => String(digit.charCodeAt(0) - 0xff10)));
    const value = Number(plain);
    return Number.isFinite(value) ? value : undefined;
}

const PLAIN = /^[0-9]{1,15}$/;
const FULL_WIDTH = /[０-９]/g;
const BY_COMMAS = /^\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?$/;
const BY_STOPS = /^\d{1,3}(?:\.\d{3}){2,8}(?:,\d+)?$|^\d{1,3}(?:\.\d{3}){1,8},\d+$/;
const BY_SPACES = /[\u00a0\u2009\u202f ]/g;

function withoutGroups(text: string): string {
    if (BY_COMMAS.test(text)) return text.replaceAll(',', '');
    if (BY_STOPS.test(text)) return text.replaceAll('.', '').replace(',', '.');
    return text.replace(BY_SPACES, '').replace(',', '.');
}
