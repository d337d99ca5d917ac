/** Shares of a hundred: "12%", "12 per cent", "half a percentage point", "40 basis points". */

import { exactFigure } from '../figures/figure.ts';
import { readingOf } from '../figures/passageReading.ts';
import { wholeAfter } from '../figures/unitAfter.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Recogniser } from '../recogniser.ts';

export const percentage: Recogniser = {
    name: 'percentage',
    *find(passage) {
        const { tokens, numerals } = readingOf(passage);
        for (const { start, next: after, value, isFraction } of numerals) {
            const next = (isFraction ? wholeAfter(tokens, after) : undefined) ?? after;
            const isHyphenated = tokens[next]?.text === '-' && tokens[next]?.isApart === false;
            const found = signAt(tokens, isHyphenated ? next + 1 : next);
            if (!found) continue;
            const end = tokens[found.next - 1]?.end ?? start;
            yield exactFigure({ start, end }, { value, unit: found.unit, dimension: 'percentage' });
        }
    },
};

interface Sign {
    readonly unit: string;
    readonly next: number;
}

function signAt(tokens: readonly Token[], at: number): Sign | undefined {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first) return undefined;
    const points = /^points?$/;
    if (first.lower === 'basis' && points.test(second?.lower ?? ''))
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
    return points.test(tokens[joint]?.lower ?? '')
        ? { unit: 'percentage point', next: joint + 1 }
        : { unit: 'percent', next };
}

function percentEnd(tokens: readonly Token[], at: number): number | undefined {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first?.text === '%' || first?.text === '％' || first?.text === '٪') return at + 1;
    if (first?.lower === 'per' && second?.lower === 'cent') return at + 2;
    if (first && WORDS.has(first.lower)) return at + 1;
    // British papers write "5pc".
    return first?.lower === 'pc' && !first.isApart ? at + 1 : undefined;
}

const WORDS: ReadonlySet<string> = new Set(['percent', 'percents', 'percentage', 'pct']);
