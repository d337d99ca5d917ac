/** What the program hands to the engine besides texts. */

import * as l10n from '@vscode/l10n';
import { type Resources, readNameModel } from '../engine/engine.ts';
import { readResource } from '../workspace/resources.ts';
import { type Io, write } from './io.ts';

/** Without the model of names the program still works, recognises no names, and says so. */
export async function loadResources(io: Io): Promise<Resources> {
    const bytes = await readResource('names.model');
    const names = bytes && readNameModel(bytes);
    if (!names)
        await write(
            io.stderr,
            `${l10n.t('The model of names (data/names.model) is missing or damaged: names are not recognised.')}\n`,
        );
    return { names };
}
