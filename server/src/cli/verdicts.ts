/** Verdicts in the order and the colours of reports. */

import type { Verdict } from '../engine/engine.ts';
import type { Colour } from './terminal.ts';

/** In the order in which a reader wants them. */
export const VERDICTS: readonly Verdict[] = [
    'conflicts',
    'disputed',
    'updates',
    'moreSpecific',
    'agrees',
    'related',
];

export const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = {
    conflicts: 'yellow',
    disputed: 'magenta',
    updates: 'cyan',
    moreSpecific: 'green',
    agrees: 'green',
    related: 'dim',
};
