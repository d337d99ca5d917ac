/** Loads the model that ships with the product, once for all tests of a file. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../../server/src/engine/engine.ts';
import { readNameModel } from '../../server/src/engine/recognisers/names/readNameModel.ts';

const FILE = fileURLToPath(new URL('../../server/data/names.model', import.meta.url));

export const nameModelBytes: Uint8Array = new Uint8Array(readFileSync(FILE));

/** What the hosts hand to the engine. */
export const withNames: Resources = { names: readNameModel(nameModelBytes) };
