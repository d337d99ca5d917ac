/** The models and tables that a host loads and hands to the engine. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The bytes of a file of `server/data`: it lies in `data` beside the bundled program, and stays where it is when the
 * program runs from its sources. Undefined when it is in neither place.
 */
export async function readResource(name: string): Promise<Uint8Array | undefined> {
    for (const folder of dataFolders()) {
        const bytes = await readFile(join(folder, name)).catch(() => undefined);
        if (bytes) return bytes;
    }
    return undefined;
}

function dataFolders(): readonly string[] {
    // Modules that Node runs from their sources have no `__dirname`.
    if (typeof __dirname === 'undefined') return [join(process.cwd(), 'server/data')];
    return [join(__dirname, 'data'), join(__dirname, '../../data')];
}
