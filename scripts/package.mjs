/** Makes out/crosscheck.vsix, and refuses one that is too large or not whole. */
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root } from './prepare.mjs';
import { quietly } from './processes.mjs';

export const VSIX = path.join(root, 'out/crosscheck.vsix');

/** Most of it the model of names. */
const LIMIT_BYTES = 4_000_000;

/** Builds for production and packs. */
export async function makePackage() {
    await quietly(process.execPath, ['scripts/build.mjs', '--production'], { cwd: root });
    await mkdir(path.dirname(VSIX), { recursive: true });
    await createVSIX({
        cwd: root,
        packagePath: VSIX,
        dependencies: false,
        allowMissingRepository: true,
        rewriteRelativeLinks: false,
    });
    const files = await listFiles({ cwd: root, dependencies: false });
    const faults = [
        ...files.filter(file => file.endsWith('.map')).map(file => `${file} is for developers only`),
        ...namedInManifest()
            .filter(file => !files.includes(file))
            .map(file => `${file}, named in package.json, is missing`),
        ...(statSync(VSIX).size > LIMIT_BYTES
            ? [`${statSync(VSIX).size} bytes are more than ${LIMIT_BYTES}`]
            : []),
    ];
    if (faults.length > 0) throw new Error(`The package is not right:\n  ${faults.join('\n  ')}`);
}

// Every string of the manifest that names a file of the extension, as "./dist/extension.js".
function namedInManifest() {
    const { scripts, bin, ...manifest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const named = new Set(['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md']);
    JSON.stringify(manifest, (_key, value) => {
        if (typeof value === 'string' && /^[\w./-]+\/[\w-][\w.-]*\.(?:js|json|png|svg)$/.test(value))
            named.add(path.posix.normalize(value));
        return value;
    });
    return [...named];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    await makePackage();
    console.log(`${path.relative(root, VSIX)}: ${(statSync(VSIX).size / 1000).toFixed(0)} kB`);
}
