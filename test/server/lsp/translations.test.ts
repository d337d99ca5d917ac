/** The server's texts in the reader's language. In a file of its own, since a language is set once a process. */

import * as l10n from '@vscode/l10n';
import { afterAll, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { connect } from '../../support/server.ts';

// The files of the suite that come behind this one in its thread are to be English again.
afterAll(() => l10n.config({ contents: {} }));

it('says everything in the words that the client hands over', async () => {
    const client = await connect({ initializationOptions: { l10n: { figure: 'chiffre' } } });
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'The port had 1,200 dock workers.');
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 14 },
    });
    expect(JSON.stringify(hover.contents)).toContain('— chiffre');
});
