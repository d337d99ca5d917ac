/** Wires connection, session and handlers. */

import * as l10n from '@vscode/l10n';
import {
    type Connection,
    type InitializeParams,
    type InitializeResult,
    type ServerCapabilities,
    TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { InitializationOptions } from '../protocol.ts';
import { notInitialized, unknownMethod, untimely } from './errors.ts';
import { type Guard, guardOf } from './handler.ts';
import { handlers } from './handlers.ts';
import { loadResources } from './resources.ts';
import { type Host, Session } from './session.ts';
import { readInitializationOptions } from './settings.ts';

/** Answers on this connection until it ends. */
export function startServer(connection: Connection, host: Host): void {
    let isAsked = false;
    // What comes before has no handler yet, nor has what is not known at all.
    connection.onRequest(method => (isAsked ? unknownMethod(method) : notInitialized()));
    connection.onInitialize(async params => {
        if (isAsked) throw untimely('the server is initialized already');
        isAsked = true;
        const options = readInitializationOptions(params.initializationOptions);
        useTranslations(options);
        const session = await sessionFor(connection, host, params, options);
        for (const handler of handlers) handler.register(connection, guardFor(handler.name, session));
        connection.onInitialized(() => begin(session));
        connection.onShutdown(() => session.stop());
        return resultFor(session);
    });
    connection.listen();

    function guardFor(name: string, session: Session): Guard {
        return guardOf(name, session, message => session.log('error', message));
    }

    async function begin(session: Session): Promise<void> {
        const { notice } = guardFor('initialized', session);
        notice(() => session.start())(undefined);
        for (const { begin } of handlers) if (begin) notice(() => begin(connection, session))(undefined);
    }
}

function useTranslations({ l10n: contents }: InitializationOptions): void {
    if (contents) l10n.config({ contents });
}

async function sessionFor(
    connection: Connection,
    host: Host,
    params: InitializeParams,
    { dataUri }: InitializationOptions,
): Promise<Session> {
    const { resources, problem } = await loadResources(name => host.readData(name, dataUri));
    const session = new Session({ connection, workspace: host.workspace, resources, params });
    if (problem) session.log('warn', problem);
    return session;
}

function resultFor({ encoding }: Session): InitializeResult {
    const own: ServerCapabilities = {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    };
    const all = [own, ...handlers.map(({ capability }) => capability ?? {})];
    return { capabilities: all.reduce(together), serverInfo: { name: 'Crosscheck', version } };
}

/** Several handlers add to `workspace`; the rest is one handler's each. */
function together(one: ServerCapabilities, other: ServerCapabilities): ServerCapabilities {
    return { ...one, ...other, workspace: { ...one.workspace, ...other.workspace } };
}
