/** From the bytes of the host's data files to what the engine is handed. */

import * as l10n from '@vscode/l10n';
import { type Resources, readNameModel } from '../engine/engine.ts';

export interface LoadedResources {
    readonly resources: Resources;
    /** Localised; undefined when all is there. */
    readonly problem: string | undefined;
}

/** Never rejects. What cannot be had is left undefined: the engine then goes without it. */
export async function loadResources(
    read: (name: string) => Promise<Uint8Array | undefined>,
): Promise<LoadedResources> {
    const missing = l10n.t('The model of names cannot be read: names are not recognised.');
    try {
        const bytes = await read('names.model');
        const names = bytes && readNameModel(bytes);
        return { resources: { names }, problem: names ? undefined : missing };
    } catch (error) {
        return { resources: { names: undefined }, problem: `${missing} ${String(error)}` };
    }
}
