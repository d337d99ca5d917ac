/** Whole articles, each with a snapshot of all that was found in it: a change of behaviour is a diff to review. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '../server/src/engine/engine.ts';
import { foundIn } from './support/found.ts';
import { withNames } from './support/nameModel.ts';

const folder = new URL('articles/', import.meta.url);
const names = readdirSync(folder).filter(name => !name.endsWith('.snap.txt'));

describe('what is found in a whole article', () => {
    it.each(names)('%s', async name => {
        const text = readFileSync(new URL(name, folder), 'utf8');
        const found = foundIn(name, text, formatOf(name), withNames);
        await expect(found).toMatchFileSnapshot(new URL(`${name}.snap.txt`, folder).pathname);
    });

    it('is the same twice', () => {
        for (const name of names) {
            const text = readFileSync(new URL(name, folder), 'utf8');
            const found = foundIn(name, text, formatOf(name), withNames);
            expect(foundIn(name, text, formatOf(name), withNames)).toBe(found);
        }
    });
});

function formatOf(name: string): Format {
    if (name.endsWith('.md')) return 'markdown';
    return name.endsWith('.article') ? 'article' : 'plain';
}
