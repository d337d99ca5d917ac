/** Names are recognised where there is no Node and no browser: only the language itself. */

import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { nameModelBytes } from '../../../../support/nameModel.ts';

const NAMES = fileURLToPath(new URL('../../../../../server/src/engine/recognisers/names', import.meta.url));

it('recognises names with nothing but the language', () => {
    const { outputFiles } = buildSync({
        stdin: {
            contents: `export { names } from './names.ts'; export { readNameModel } from './readNameModel.ts';`,
            resolveDir: NAMES,
        },
        bundle: true,
        write: false,
        platform: 'neutral',
        format: 'iife',
        globalName: 'recogniser',
        target: 'es2023',
    });
    // A new context has the objects of ECMAScript, but no process, require, console, TextDecoder or timers.
    const context = createContext({ bytes: nameModelBytes });
    const found = runInContext(
        `${outputFiles[0]?.text}
        const words = 'The minister, Arta Hoxha, flew to Nairobi on Monday.';
        const passage = { kind: 'paragraph', words, sentences: [{ start: 0, end: words.length }], quotations: [] };
        const found = recogniser.names.find(passage, { names: recogniser.readNameModel(bytes) });
        [typeof process, typeof setTimeout, ...Array.from(found, name => words.slice(name.start, name.end))].join();`,
        context,
    );
    expect(found).toBe('undefined,undefined,Arta Hoxha,Nairobi');
});
