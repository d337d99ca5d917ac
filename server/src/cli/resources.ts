/** What the program hands to the engine besides texts. */

import * as l10n from '@vscode/l10n';
import { type Resources, readNameModel, readWordVectors } from '../engine/engine.ts';
import { readResource } from '../workspace/resources.ts';
import { type Io, write } from './io.ts';

/** Without the model of names the program still works, recognises no names, and says so; without the vectors likewise. */
export async function loadResources(io: Io): Promise<Resources> {
    const [names, vectors] = await Promise.all([
        readResource('names.model').then(bytes => bytes && readNameModel(bytes)),
        readResource('words.vectors').then(bytes => bytes && readWordVectors(bytes)),
    ]);
    if (!names)
        await write(
            io.stderr,
            `${l10n.t('The model of names (data/names.model) is missing or damaged: names are not recognised.')}\n`,
        );
    if (!vectors)
        await write(
            io.stderr,
            `${l10n.t('The vectors of words (data/words.vectors) are missing or damaged: words of like meaning are not seen as near.')}\n`,
        );
    return { names, vectors };
}
