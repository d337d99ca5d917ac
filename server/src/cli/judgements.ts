/** The judgements that hold for a folder on the disk: those beside it, and those beside the folders above. */

import { join } from 'node:path';
import { JUDGEMENTS_FOLDER, type Judgement, judgementOf, readJudgement } from '../engine/engine.ts';
import { diskWorkspace } from '../workspace/diskWorkspace.ts';
import { pathOf, uriOf } from '../workspace/fileUri.ts';
import { withThoseAbove } from './foldersAbove.ts';
import type { Io } from './io.ts';
import { tellProblems } from './rules.ts';

/** What is wrong with a file is told on standard error; it then says nothing. */
export async function judgementsFor(folder: string, io: Pick<Io, 'stderr'>): Promise<readonly Judgement[]> {
    const workspace = diskWorkspace();
    const found: Judgement[] = [];
    for (const root of withThoseAbove(folder)) {
        for (const uri of await workspace.filesIn(uriOf(join(root, JUDGEMENTS_FOLDER)))) {
            if (!uri.endsWith('.json')) continue;
            const file = await workspace.read(uri, { maxBytes: MAX_BYTES });
            if (file.kind !== 'text') continue;
            const { judgement, problems } = readJudgement(file.text);
            await tellProblems({ path: pathOf(uri) ?? uri, text: file.text }, problems, io);
            const placed = judgement && judgementOf(judgement, path => uriOf(join(root, path)));
            if (placed) found.push(placed);
        }
    }
    return found;
}

/** A judgement holds a few sentences. */
const MAX_BYTES = 100_000;
