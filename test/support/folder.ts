/** Folders on a real disk, for the tests of what reads files; taken away after each test. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The path of a new folder with these files in it, by their relative paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-')));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
    }
    return root;
}
