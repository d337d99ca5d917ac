/** Articles that were renamed or moved: what people keep about them, notes and judgements, goes along. */

import {
    changedNote,
    changedRules,
    nameOfJudgement,
    readJudgement,
    writtenJudgement,
} from '../engine/engine.ts';
import type { NoteFile } from '../protocol.ts';
import type { Move } from './goneArticles.ts';
import { rulesUri } from './rulesFiles.ts';
import type { Session } from './session.ts';
import { pathFrom, relativePath, uriIn } from './uris.ts';

/** The files that name an article where it no longer is, as they are to be written. */
export async function filesAfter(session: Session, moves: readonly Move[]): Promise<readonly NoteFile[]> {
    return [
        ...notesAfter(session, moves),
        ...judgementsAfter(session, moves),
        ...(await rulesAfter(session, moves)),
    ];
}

/** What `crosscheck.json` says of the article. Out of its folder nothing of that goes along. */
async function rulesAfter(session: Session, moves: readonly Move[]): Promise<readonly NoteFile[]> {
    const files = await Promise.all(
        session.folders.all.map(async ({ uri: folder }): Promise<readonly NoteFile[]> => {
            const paths = moves.flatMap(move => {
                const [from, to] = [relativePath(folder, move.from), relativePath(folder, move.to)];
                return from && to ? [{ from, to }] : [];
            });
            const before = paths.length > 0 ? await session.rules.textIn(folder) : undefined;
            if (before === undefined || before === '') return [];
            const text = paths.reduce((text, path) => changedRules(text, { kind: 'moved', ...path }), before);
            return text === before ? [] : [{ uri: rulesUri(folder), text }];
        }),
    );
    return files.flat();
}

function notesAfter(session: Session, moves: readonly Move[]): readonly NoteFile[] {
    const { files } = session.notes;
    return files.all.flatMap(({ file, value: note }) => {
        const to = note.kind === 'note' ? movedTo(note.uri, moves) : undefined;
        const folder = folderOfKept(session, file, uri => files.uriIn(uri));
        const before = files.textOf(file);
        const path = to === undefined || folder === undefined ? undefined : pathFrom(folder, to);
        if (note.kind !== 'note' || path === undefined || before === undefined) return [];
        const { selector, part } = note;
        const text = changedNote(before, { moves: { path, selector, part }, modified: undefined });
        return text === undefined ? [] : [{ uri: file, text }];
    });
}

/** The name of the file of a judgement follows from what was judged: it is another one then. */
function judgementsAfter(session: Session, moves: readonly Move[]): readonly NoteFile[] {
    const { judgements } = session;
    return judgements.all.flatMap(({ file }) => {
        const folder = folderOfKept(session, file, uri => judgements.uriIn(uri));
        const { judgement } = readJudgement(judgements.textOf(file) ?? '');
        if (folder === undefined || !judgement) return [];
        const claims = judgement.claims.map(claim => {
            const to = movedTo(uriIn(folder, claim.path), moves);
            const path = to === undefined ? undefined : pathFrom(folder, to);
            return path === undefined ? claim : { ...claim, path };
        });
        if (claims.every((claim, i) => claim === judgement.claims[i])) return [];
        const moved = { ...judgement, claims };
        const uri = uriIn(judgements.uriIn(folder), nameOfJudgement(moved));
        // Somebody has judged the same of the article where it is now.
        if (judgements.textOf(uri) !== undefined) return [];
        return [{ uri, text: writtenJudgement(moved) }, { uri: file }];
    });
}

function movedTo(uri: string, moves: readonly Move[]): string | undefined {
    const move = moves.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
    return move && `${move.to}${uri.slice(move.from.length)}`;
}

function folderOfKept(
    session: Session,
    file: string,
    placeIn: (folder: string) => string,
): string | undefined {
    return session.folders.all.find(({ uri }) => file.startsWith(`${placeIn(uri)}/`))?.uri;
}
