/** What is kept beside articles holds for the folders below too. */

import { dirname } from 'node:path';

/** The folder itself first, the root of the disk last. */
export function withThoseAbove(folder: string): readonly string[] {
    const above = dirname(folder);
    return above === folder ? [folder] : [folder, ...withThoseAbove(above)];
}
