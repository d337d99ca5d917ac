/** Which replies answer which note. */

import type { WrittenNote } from './noteFile.ts';

/** A note or a reply, and its file. */
export interface FiledNote {
    readonly file: string;
    readonly value: WrittenNote;
}

export interface Threads<T extends FiledNote> {
    /** Of each reply that answers a note here, the file of the note. */
    readonly roots: ReadonlyMap<string, string>;
    /** By the file of the note, the oldest first. */
    readonly replies: ReadonlyMap<string, readonly T[]>;
}

/** A reply to a reply is one to the note. */
export function threadsOf<T extends FiledNote>(filed: readonly T[]): Threads<T> {
    const byId = new Map(filed.map(each => [each.value.id, each]));
    const roots = new Map<string, string>();
    const replies = new Map<string, T[]>();
    for (const reply of filed) {
        const root = rootOf(reply, byId);
        if (!root || root === reply) continue;
        roots.set(reply.file, root.file);
        const known = replies.get(root.file);
        if (known) known.push(reply);
        else replies.set(root.file, [reply]);
    }
    const time = ({ value }: T) => value.created ?? '';
    for (const list of replies.values()) list.sort((a, b) => (time(a) < time(b) ? -1 : 1));
    return { roots, replies };
}

/** Replies that answer each other in a circle have none. */
function rootOf<T extends FiledNote>(reply: T, byId: ReadonlyMap<string, T>): T | undefined {
    const seen = new Set<T>();
    let at: T | undefined = reply;
    while (at && at.value.kind === 'reply' && !seen.has(at)) {
        seen.add(at);
        at = byId.get(at.value.to);
    }
    return at?.value.kind === 'note' ? at : undefined;
}
