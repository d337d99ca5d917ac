/** The errors with which a request ends that has no answer. */

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The client no longer wants the answer. */
export function cancelled(): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The answer would be about a text that is no longer there. */
export function modified(): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
}
