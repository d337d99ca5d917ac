/** Where is a name, date or figure said best? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';
import type { Location } from './location.ts';

export interface Definition {
    /** The mention that was pointed at. */
    readonly origin: Span;
    /** Name: the entity's fullest mention; date or figure: the best evidence for the claim it stands in. Best first. */
    readonly targets: readonly Location[];
}

export function definitionAt(_snapshot: Snapshot, _uri: string, _offset: number): Definition | undefined {
    return undefined;
}
