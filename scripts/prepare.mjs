/** What every command needs first: a Node that is new enough, the project's folder, and its packages. No dependencies. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './processes.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

refuseOldNode();

/** Installs the packages of package-lock.json unless they are all there in the locked versions. */
export async function ensureInstalled() {
    if (isInstalled()) return;
    console.log('Installing packages (only needed once) …');
    await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
}

/**
 * The script behind a tool's command: what lies in node_modules/.bin is a script only on some systems.
 * @param {'tsc' | 'biome' | 'knip' | 'vitest'} tool
 */
export function scriptOf(tool) {
    const name = { tsc: 'typescript', biome: '@biomejs/biome' }[tool] ?? tool;
    const folder = path.join(root, 'node_modules', name);
    const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

function refuseOldNode() {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node.replace(
        '>=',
        '',
    );
    if (isAtLeast(process.versions.node, wanted)) return;
    console.error(`Crosscheck needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
    console.error('Get a current one from https://nodejs.org, then run the same command again.');
    process.exit(1);
}

function isAtLeast(version, wanted) {
    const [major, minor] = version.split('.').map(Number);
    const [wantedMajor, wantedMinor = 0] = wanted.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

// npm keeps a record of what it installed; optional packages are those of other platforms.
function isInstalled() {
    const installed = lockedPackages('node_modules/.package-lock.json');
    const wanted = lockedPackages('package-lock.json');
    return (
        installed !== undefined &&
        Object.entries(wanted ?? {}).every(
            ([folder, { version, optional }]) =>
                folder === '' || optional || installed[folder]?.version === version,
        )
    );
}

function lockedPackages(file) {
    try {
        return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
    } catch {
        return undefined; // Nothing has been installed here yet.
    }
}
