/** From the bytes of the host's data files to what the engine is handed. */

import * as l10n from '@vscode/l10n';
import { type Resources, readNameModel, readWordVectors } from '../engine/engine.ts';

export interface LoadedResources {
    readonly resources: Resources;
    /** Localised; none when all is there. */
    readonly problems: readonly string[];
}

/** Never rejects. What cannot be had is left undefined: the engine then goes without it. */
export async function loadResources(
    read: (name: string) => Promise<Uint8Array | undefined>,
): Promise<LoadedResources> {
    const [names, vectors] = await Promise.all([
        loaded(
            'names.model',
            readNameModel,
            l10n.t('The model of names cannot be read: names are not recognised.'),
        ),
        loaded(
            'words.vectors',
            readWordVectors,
            l10n.t('The vectors of words cannot be read: words of like meaning are not seen as near.'),
        ),
    ]);
    return {
        resources: { names: names.value, vectors: vectors.value },
        problems: [names, vectors].flatMap(({ problem }) => problem ?? []),
    };

    async function loaded<T>(
        name: string,
        from: (bytes: Uint8Array) => T | undefined,
        missing: string,
    ): Promise<{ readonly value: T | undefined; readonly problem: string | undefined }> {
        try {
            const bytes = await read(name);
            const value = bytes && from(bytes);
            return { value, problem: value ? undefined : missing };
        } catch (error) {
            return { value: undefined, problem: `${missing} ${String(error)}` };
        }
    }
}
