/** Numbers and units as a reader expects them: "4,600", "1.5 million", "35 miles", "3%", "dozens". */

import * as l10n from '@vscode/l10n';
import { exactly } from '../figures/precision.ts';
import { irregularUnitPlurals } from '../lexicon/en/unitPlurals.ts';
import { units } from '../lexicon/en/units.ts';
import { vagueMultiples, vaguePlurals, vagueQuantifiers } from '../lexicon/en/vagueAmounts.ts';
import type { Quantity } from '../mention.ts';

/** With commas for thousands; from a million on in words when few digits are needed. The same everywhere. */
export function writtenNumber(value: number): string {
    const size = Math.abs(value);
    for (const [scale, word] of SCALES) {
        const short = exactly(size / scale);
        if (size >= scale && String(short).replace('.', '').length <= 4 && short < 1e6)
            return `${value < 0 ? '-' : ''}${grouped(short)} ${word}`;
    }
    return `${value < 0 ? '-' : ''}${grouped(size)}`;
}

/** "35 miles", "3%", "5 million US dollars", "24 years old"; a share without a unit in percent. */
export function withUnit(
    number: string,
    value: number,
    { unit, dimension }: Pick<Quantity, 'unit' | 'dimension'>,
): string {
    const isOne = Math.abs(value) === 1;
    if (unit === '') return dimension === 'percentage' ? `${writtenNumber(percentOf(value))}%` : number;
    if (unit === 'percent') return `${number}%`;
    // Of a range both ends are in the words.
    const inParts = number === writtenNumber(value) ? timeInParts(value, unit) : undefined;
    if (inParts !== undefined) return inParts;
    if (dimension === 'age') {
        const name = unit.replace(/ of age$/, '');
        return `${number} ${isOne ? name : pluralUnit(name)} old`;
    }
    return `${number} ${isOne ? shown(unit) : pluralUnit(unit)}`;
}

/** "1 hour 35 minutes", "2 hours 14 minutes 41 seconds", "1 minute 52.84 seconds", "6 years 5 months": what one decimal does not tell. */
function timeInParts(value: number, unit: string): string | undefined {
    if (unit === 'year') return yearsInParts(value);
    if ((unit !== 'hour' && unit !== 'minute') || Number.isInteger(exactly(10 * value))) return undefined;
    // Of a second no more is told than hundredths.
    const seconds = Math.round(Math.abs(value) * (unit === 'hour' ? 3600 : 60) * 100) / 100;
    const parts = [
        [Math.floor(seconds / 3600), 'hour'],
        [Math.floor(seconds / 60) % 60, 'minute'],
        [exactly(seconds % 60), 'second'],
    ] as const;
    const told = parts.flatMap(([amount, name]) =>
        amount === 0 ? [] : withUnit(writtenNumber(amount), amount, { unit: name, dimension: 'time' }),
    );
    return told.length === 0 ? undefined : `${value < 0 ? '-' : ''}${told.join(' ')}`;
}

/** Undefined for a time that no whole number of months tells. */
function yearsInParts(value: number): string | undefined {
    const months = Math.round(Math.abs(value) * 12);
    const isWhole = Math.abs(Math.abs(value) * 12 - months) < 1e-3;
    if (!isWhole || Number.isInteger(exactly(10 * value))) return undefined;
    const parts = [
        [Math.floor(months / 12), 'year'],
        [months % 12, 'month'],
    ] as const;
    const told = parts.flatMap(([amount, name]) =>
        amount === 0 ? [] : withUnit(writtenNumber(amount), amount, { unit: name, dimension: 'time' }),
    );
    return `${value < 0 ? '-' : ''}${told.join(' ')}`;
}

/** The unit alone: "US dollars", "percent", "a count". */
export function unitInWords({ unit, dimension }: Pick<Quantity, 'unit' | 'dimension'>): string {
    if (unit === '') return dimension === 'percentage' ? l10n.t('a share') : l10n.t('a count');
    return unit === 'percent' ? unit : pluralUnit(unit);
}

/** "km", "°C"; the word where a unit has no sign. */
export function shortUnit(unit: string): string {
    return SIGNS.get(unit) ?? pluralUnit(unit);
}

/** The word for a vague interval: "dozens", "tens of thousands"; undefined when none says just that. */
export function vagueInWords(min: number | undefined, max: number | undefined): string | undefined {
    return VAGUE.get(`${min} ${max}`);
}

const SCALES: readonly (readonly [number, string])[] = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
];

const SIGNS: ReadonlyMap<string, string> = new Map(
    units
        .flatMap(({ name, symbols: [sign] }) => (sign === undefined ? [] : [[name, sign] as const]))
        .reverse(),
);

const VAGUE: ReadonlyMap<string, string> = vagueWords();

function vagueWords(): ReadonlyMap<string, string> {
    const words = new Map<string, string>();
    const add = (min: number, max: number, word: string): void => {
        if (!words.has(`${min} ${max}`)) words.set(`${min} ${max}`, word);
    };
    for (const [word, { min, max }] of vaguePlurals) add(min, max, word);
    const scales = [
        [100, 'hundred'],
        [1e3, 'thousand'],
        [1e6, 'million'],
        [1e9, 'billion'],
    ] as const;
    for (const [scale, name] of scales) {
        // "Hundreds of hundreds" is nobody's word.
        for (const [word, { min, max }] of scale === 100 ? [] : vagueMultiples)
            add(min * scale, (max + 1) * scale - 1, `${word} of ${name}s`);
        for (const [word, { min, max }] of vagueQuantifiers)
            add(min * scale, (max + 1) * scale - 1, `${word} ${name}`);
    }
    for (const [word, { min, max }] of vagueQuantifiers) add(min, max, word);
    return words;
}

function grouped(size: number): string {
    const [whole = '0', decimals] = String(exactly(size)).split('.');
    const withCommas = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ',');
    return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}

function percentOf(share: number): number {
    return Number((share * 100).toPrecision(3));
}

function shown(unit: string): string {
    return unit === 'pound-mass' ? 'pound' : unit;
}

/** "Miles per hour", "degrees Celsius", "feet", "yen". */
function pluralUnit(unit: string): string {
    const irregular = irregularUnitPlurals.get(unit);
    if (irregular !== undefined) return irregular;
    const [head = '', ...rest] = unit.split(' per ');
    if (rest.length > 0) return head === '' ? unit : [pluralUnit(head), ...rest].join(' per ');
    if (/^per /.test(unit) || /(?:s|hertz|yen|yuan)$/.test(unit)) return unit;
    return /(?:ch|sh|x)$/.test(unit)
        ? `${unit}es`
        : /[^aeiou]y$/.test(unit)
          ? `${unit.slice(0, -1)}ies`
          : `${unit}s`;
}
