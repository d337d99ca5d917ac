/** The figures of an article, with where they stand in its text. */

import type { Side } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import type { Snapshot } from '../server/src/engine/engine.ts';
import { type Placed, placedIn } from './passages.ts';

export type PlacedSide = Placed<{ readonly side: Side }>;

export function figuresIn(snapshot: Snapshot, uri: string): readonly PlacedSide[] {
    return placedIn(snapshot, uri, sides =>
        sides.flatMap(side => {
            const { figure } = side.claim;
            return figure ? { side, start: figure.start, end: figure.end } : [];
        }),
    );
}
