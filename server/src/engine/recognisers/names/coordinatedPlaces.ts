/** One place of two words with "and" between: "Bosnia and Herzegovina". The tagger alone sees two. */

import { COORDINATED_PLACES } from '../lexicon/en/namesOfPlaces.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${COORDINATED_PLACES.trim()
        .split('\n')
        .map(name => name.replaceAll(' ', '\\s'))
        .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
);

export const coordinatedPlaces: Recogniser = {
    name: 'coordinatedPlaces',
    *find({ words }, { names: model }) {
        if (!model) return;
        for (const { 0: name, index } of words.matchAll(PATTERN))
            yield { kind: 'name', type: 'place', start: index, end: index + name.length };
    },
};
