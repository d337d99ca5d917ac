/** What a handler is, and the guard in which each runs. */

import {
    type CancellationToken,
    type Connection,
    LSPErrorCodes,
    ResponseError,
    type ServerCapabilities,
    type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Snapshot } from '../engine/engine.ts';
import type { Abilities } from './abilities.ts';
import { type Encoding, type Lines, linesOfDocument } from './convert.ts';
import { cancelled, modified, untimely } from './errors.ts';
import { describe, type Session } from './session.ts';
import { canonicalUri } from './uris.ts';

/** An LSP request, or a few that belong together: its capability beside its work. */
export interface Handler {
    readonly name: string;
    readonly capability?: ServerCapabilities;
    readonly register: (connection: Connection, on: Guard) => void;
    /** What can only be asked of the client when it has been initialised. */
    readonly begin?: (connection: Connection, session: Session) => Promise<unknown>;
}

/**
 * Wraps a handler's work. It logs each failure once and answers with an LSP error; the server lives on. A request that
 * is cancelled, or whose document has changed since, ends with that error and never with an empty answer.
 */
export interface Guard {
    /** About one document; the work begins when the corpus holds its current version. Null for what is no article. */
    document<P extends AboutDocument, R>(
        work: (call: DocumentCall<P>) => R | undefined,
    ): (params: P, token: CancellationToken) => Promise<R | null>;
    /** The same where the protocol knows no null. */
    documentOr<P extends AboutDocument, R>(
        nothing: R,
        work: (call: DocumentCall<P>) => R | Promise<R>,
    ): (params: P, token: CancellationToken) => Promise<R>;
    /** About the workspace. */
    workspace<P, R>(
        work: (call: Call<P>) => R | Promise<R>,
    ): (params: P, token: CancellationToken) => Promise<R>;
    /** A notification: nobody waits for an answer, so failures are only logged. */
    notice<P>(work: (session: Session, params: P) => unknown): (params: P) => void;
}

interface AboutDocument {
    readonly textDocument: TextDocumentIdentifier;
}

/** What the work is given: one state of the corpus, and how to turn its answers into the client's. */
export interface Call<P> {
    readonly params: P;
    readonly snapshot: Snapshot;
    readonly encoding: Encoding;
    readonly abilities: Abilities;
    readonly session: Session;
}

export interface DocumentCall<P> extends Call<P> {
    /** Canonical. */
    readonly uri: string;
    readonly lines: Lines;
}

export function guardOf(name: string, session: Session, log: (message: string) => void): Guard {
    const told = new Set<string>();

    function failed(error: unknown, uri: string): ResponseError<void> {
        if (error instanceof ResponseError) return error;
        const message = describe(error);
        const where = uri === '' ? name : `${name} ${uri}`;
        if (!told.has(where)) log(`${where}: ${message}`);
        told.add(where);
        return new ResponseError(
            LSPErrorCodes.RequestFailed,
            `${name}: ${error instanceof Error ? error.message : message}`,
        );
    }

    function callWith<P>(params: P): Call<P> {
        const { abilities, encoding } = session;
        return { params, snapshot: session.snapshot(), encoding, abilities, session };
    }

    function aboutDocument<P extends AboutDocument, R>(
        nothing: R,
        work: (call: DocumentCall<P>) => R | Promise<R>,
    ) {
        return async (params: P, token: CancellationToken): Promise<R> => {
            let uri = '';
            try {
                if (session.isStopped) throw untimely(STOPPED);
                uri = canonicalUri(params.textDocument.uri);
                const version = session.version(uri);
                await session.current(uri);
                if (token.isCancellationRequested) throw cancelled();
                if (session.version(uri) !== version) throw modified();
                const call = callWith(params);
                const document = call.snapshot.article(uri)?.recognition.document;
                if (!document) return nothing;
                const lines = linesOfDocument(document, call.encoding);
                const answer = await timed(() => work({ ...call, uri, lines }));
                if (session.version(uri) !== version) throw modified();
                return answer;
            } catch (error) {
                throw failed(error, uri);
            }
        };
    }

    /** Told only to a client that has switched tracing on. */
    async function timed<R>(work: () => R | Promise<R>): Promise<R> {
        const start = performance.now();
        const result = await work();
        session.rest();
        session.trace(`${name}: ${(performance.now() - start).toFixed(1)} ms`);
        return result;
    }

    return {
        document: work => aboutDocument(null, call => work(call) ?? null),
        documentOr: aboutDocument,
        workspace: work => async (params, token) => {
            try {
                if (session.isStopped) throw untimely(STOPPED);
                if (token.isCancellationRequested) throw cancelled();
                return await work(callWith(params));
            } catch (error) {
                throw failed(error, '');
            }
        },
        notice: work => params => {
            // A promise also catches what is thrown before the work first waits.
            Promise.resolve()
                .then(() => work(session, params))
                .catch(error => failed(error, ''));
        },
    };
}

const STOPPED = 'the server is shut down';
