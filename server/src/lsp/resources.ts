/** From the bytes of the host's data files to what the engine is handed. */

import type { Resources } from '../engine/engine.ts';

/** What cannot be had is left undefined: the engine then goes without it. */
export async function loadResources(
    read: (name: string) => Promise<Uint8Array | undefined>,
): Promise<Resources> {
    await read('names.model');
    return { names: undefined };
}
