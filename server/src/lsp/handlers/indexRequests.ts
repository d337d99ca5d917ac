/** Our own requests: stop reading the files, read them again. */

import { RequestType0 } from 'vscode-languageserver';
import { CANCEL_INDEXING, INDEX_AGAIN } from '../../protocol.ts';
import type { Handler } from '../handler.ts';

export const indexRequests: Handler = {
    name: 'indexRequests',
    register: (connection, on) => {
        const cancel = on.workspace(({ session }) => session.indexing.cancel());
        const again = on.workspace(({ session }) => {
            void session.indexing.run();
            return true;
        });
        // Without parameters the token comes first.
        connection.onRequest(new RequestType0<boolean, void>(CANCEL_INDEXING), token => cancel({}, token));
        connection.onRequest(new RequestType0<boolean, void>(INDEX_AGAIN), token => again({}, token));
    },
};
