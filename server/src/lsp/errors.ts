/** The errors with which a request ends that has no answer. */

import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The client no longer wants the answer. */
export function cancelled(): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The client has not introduced itself yet. */
export function notInitialized(): ResponseError<void> {
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
}

/** It has, or it has said goodbye. */
export function untimely(what: string): ResponseError<void> {
    return new ResponseError(ErrorCodes.InvalidRequest, what);
}

export function unknownMethod(method: string): ResponseError<void> {
    return new ResponseError(ErrorCodes.MethodNotFound, `unknown method ${method}`);
}

/** The answer would be about a text that is no longer there. */
export function modified(): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
}
