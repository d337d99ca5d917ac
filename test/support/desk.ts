/** A server with files that come and go under its eyes: what is kept beside articles is written, and the server told. */

import {
    CHANGE_NOTES,
    type ChangeNotesResult,
    NOTES,
    type NoteGesture,
    type NoteItem,
} from '../../server/src/protocol.ts';
import { type ClientOptions, connect, type Files, type TestClient } from './server.ts';

export interface Desk extends TestClient {
    readonly files: Files;
    /** Without a text the file is deleted. */
    write(uri: string, text: string | undefined): Promise<void>;
    notes(): Promise<readonly NoteItem[]>;
    /** Asks what is to be written, and writes it. */
    act(gesture: NoteGesture, author?: string): Promise<ChangeNotesResult>;
}

/** Not ready yet: whoever wants to hear all that it says can listen first. */
export async function deskOf(files: Files, options: Omit<ClientOptions, 'files'>): Promise<Desk> {
    const client = await connect({ ...options, files });
    const write = async (uri: string, text: string | undefined) => {
        const type = text === undefined ? 3 : files.has(uri) ? 2 : 1;
        if (text === undefined) files.delete(uri);
        else files.set(uri, text);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri, type }],
        });
    };
    return {
        ...client,
        files,
        write,
        notes: () => client.connection.sendRequest<readonly NoteItem[]>(NOTES, {}),
        act: async (gesture, author) => {
            const result = await client.connection.sendRequest<ChangeNotesResult>(CHANGE_NOTES, {
                gesture,
                ...(author !== undefined && { author }),
            });
            for (const { uri, text } of result.files) await write(uri, text);
            return result;
        },
    };
}
