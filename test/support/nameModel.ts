/** Loads the model and the table that ship with the product, once for all tests of a file. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../../server/src/engine/engine.ts';
import { readNameModel } from '../../server/src/engine/recognisers/names/readNameModel.ts';
import { readWordVectors } from '../../server/src/engine/recognisers/tables/readWordVectors.ts';

export const nameModelBytes: Uint8Array = bytesOf('names.model');
export const wordVectorBytes: Uint8Array = bytesOf('words.vectors');

/** What the hosts hand to the engine. */
export const withNames: Resources = {
    names: readNameModel(nameModelBytes),
    vectors: readWordVectors(wordVectorBytes),
};

function bytesOf(name: string): Uint8Array {
    return new Uint8Array(readFileSync(fileURLToPath(new URL(`../../server/data/${name}`, import.meta.url))));
}
