/** Takes the pictures of the UI tests on the newest VS Code, and puts the README's among the documents. */
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { makePackage } from './package.mjs';
import { root, scriptOf } from './prepare.mjs';
import { show } from './processes.mjs';

await makePackage();
const status = await show(
    process.execPath,
    [
        scriptOf('vitest'),
        'run',
        '--config',
        'test/ui/vitest.config.mts',
        '--testNamePattern',
        'shows the hover whole',
    ],
    { cwd: root, env: { ...process.env, CROSSCHECK_HOST: 'latest' } },
);
if (status === 0) {
    await mkdir(path.join(root, 'docs/images'), { recursive: true });
    await copyFile(
        path.join(root, 'out/screenshots/latest/hover-light-1280.png'),
        path.join(root, 'docs/images/hover.png'),
    );
    console.log('docs/images/hover.png is new; the others are in out/screenshots/latest.');
}
process.exitCode = status;
