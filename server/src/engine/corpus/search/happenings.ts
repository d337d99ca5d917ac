/** What kinds of happening the words of a sentence tell of. */

import { stemOf } from '../../claims/words.ts';
import { happenings } from '../../recognisers/lexicon/en/happenings.ts';

/** The kinds that a stem stands for: "gunfir" is a shooting; most stems stand for none. */
export function happeningsOf(stem: string): readonly string[] {
    return KINDS.get(stem) ?? [];
}

const KINDS: ReadonlyMap<string, readonly string[]> = kindsByStem();

function kindsByStem(): ReadonlyMap<string, readonly string[]> {
    const kinds = new Map<string, Set<string>>();
    for (const [kind = '', ...words] of happenings) {
        for (const word of [kind, ...words]) {
            const stem = stemOf(word);
            if (stem === undefined) continue;
            const known = kinds.get(stem) ?? new Set();
            kinds.set(stem, known.add(kind));
        }
    }
    return new Map([...kinds].map(([stem, found]) => [stem, [...found]]));
}
