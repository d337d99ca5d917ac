/** "1.42m": metres, or millions of what is counted before it. */

import { beforeAmounts, countedInMillions } from '../lexicon/en/countedInMillions.ts';
import { dimensionWords } from '../lexicon/en/dimensionWords.ts';
import type { Token } from './tokens.ts';

/** "Waiting lists fell to | 1.42m | in January": of the number at `first`, with an m before the token at `next`. */
export function isMillionOfCounted(tokens: readonly Token[], first: number, next: number): boolean {
    if (isLength(tokens, next)) return false;
    let before = first - 1;
    while (before >= 0 && HEDGES.has(tokens[before]?.lower ?? '')) before--;
    if (!beforeAmounts.has(tokens[before]?.lower ?? '')) return false;
    for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
        const token = tokens[i];
        if (!token || /^[.;:!?]$/.test(token.text)) return false;
        if (MEASURED.has(token.lower)) return false;
        if (countedInMillions.has(token.lower)) return true;
    }
    return false;
}

/** "500m from the plant", "3m high", "200m x 50m"; but "8.3m from 7.9m". */
function isLength(tokens: readonly Token[], next: number): boolean {
    const { lower = '' } = tokens[next] ?? {};
    if (lower === 'from') return tokens[next + 1]?.kind !== 'digits';
    return dimensionWords.has(lower) || BEHIND_LENGTHS.has(lower);
}

const BEHIND_LENGTHS: ReadonlySet<string> = new Set(
    'above below beneath under off into onto x × by race'.split(' '),
);
const MEASURED: ReadonlySet<string> = new Set(
    `water wave waves sea snow depth depths height heights length width level levels wall walls distance distances river
    flood tide tides altitude elevation visibility`.split(/\s+/),
);
const HEDGES: ReadonlySet<string> = new Set(
    'about around some nearly almost over just more than least only roughly approximately under below'.split(
        ' ',
    ),
);

/** In tokens. */
const REACH = 12;
