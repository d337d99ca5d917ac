/** "A blames B", "B denies it": who accuses whom. */

import { accusationVerbs, denialVerbs } from '../recognisers/lexicon/en/speech.ts';
import type { Span } from '../text/span.ts';
import type { ReadSentence } from './sentence.ts';

/** Local spans. */
export interface AccusationInWords {
    readonly kind: 'accuses' | 'denies';
    readonly cue: Span;
    readonly by: Span | undefined;
    readonly of: Span | undefined;
}

/** In order; empty when nobody is accused and nothing is denied. */
export function accusationsOf(sentence: ReadSentence): readonly AccusationInWords[] {
    const accusations: AccusationInWords[] = [];
    for (const { start, end, folded } of sentence.words) {
        const kind = accusationVerbs.has(folded) ? 'accuses' : denialVerbs.has(folded) ? 'denies' : undefined;
        if (!kind) continue;
        const by = sentence.names.findLast(name => name.end <= start);
        const of = sentence.names.find(name => name.start >= end);
        accusations.push({
            kind,
            cue: { start, end },
            by: by && { start: by.start, end: by.end },
            of: of && { start: of.start, end: of.end },
        });
    }
    return accusations;
}
