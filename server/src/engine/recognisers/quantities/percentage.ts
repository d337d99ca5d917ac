/** Shares of a hundred: "12%", "12 per cent", "half a percentage point", "40 basis points". */

import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import { wholeAfter } from '../figures/unitAfter.ts';
import type { Token } from '../numbers/tokens.ts';

/** Percent, percentage points, basis points and per mille are four units; the value is the number as it is written. */
export const percentage = numeralByNumeral('percentage', (numeral, { tokens }) => {
    const { start, value, isFraction } = numeral;
    const next = (isFraction ? wholeAfter(tokens, numeral.next) : undefined) ?? numeral.next;
    const isHyphenated = tokens[next]?.text === '-' && tokens[next]?.isApart === false;
    const found = signAt(tokens, isHyphenated ? next + 1 : next);
    if (!found) return undefined;
    const end = tokens[found.next - 1]?.end ?? start;
    return exactFigure({ start, end }, { value, unit: found.unit, dimension: 'percentage' });
});

interface Sign {
    readonly unit: string;
    readonly next: number;
}

function signAt(tokens: readonly Token[], at: number): Sign | undefined {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first) return undefined;
    if (first.lower === 'basis' && POINTS.has(second?.lower ?? ''))
        return { unit: 'basis point', next: at + 2 };
    if (first.lower === 'per' && (second?.lower === 'mille' || second?.lower === 'mil'))
        return { unit: 'per mille', next: at + 2 };
    if (first.text === '‰') return { unit: 'per mille', next: at + 1 };
    const next = percentEnd(tokens, at);
    if (next === undefined) {
        const isPoints = (first.lower === 'bp' || first.lower === 'bps') && !first.isApart;
        return isPoints ? { unit: 'basis point', next: at + 1 } : undefined;
    }
    const joint = tokens[next]?.text === '-' ? next + 1 : next;
    return POINTS.has(tokens[joint]?.lower ?? '')
        ? { unit: 'percentage point', next: joint + 1 }
        : { unit: 'percent', next };
}

function percentEnd(tokens: readonly Token[], at: number): number | undefined {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first?.text === '%' || first?.text === '％' || first?.text === '٪') return at + 1;
    if (first?.lower === 'per' && second?.lower === 'cent') return at + 2;
    if (first && WORDS.has(first.lower)) return at + 1;
    // British papers write "5pc" and "5 pc".
    return first?.text === 'pc' || (first?.lower === 'pc' && !first.isApart) ? at + 1 : undefined;
}

const POINTS: ReadonlySet<string> = new Set(['point', 'points']);
const WORDS: ReadonlySet<string> = new Set(['percent', 'percents', 'percentage', 'pct']);
