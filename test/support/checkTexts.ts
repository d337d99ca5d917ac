/** Checks of what is said of two bare texts. */

import { expect } from 'vitest';
import { compareTexts } from '../../server/src/engine/engine.ts';
import { withNames } from './nameModel.ts';

/** `expected` is a verdict with its reason, or `nothing` when nothing in the two can be compared. */
export function checkTexts(one: string, other: string, expected: string): void {
    const found = compareTexts(
        withNames,
        { text: one, published: undefined },
        { text: other, published: undefined },
    );
    expect(found ? `${found.verdict}: ${found.reason}` : 'nothing').toBe(expected);
}
