/** Takes the pictures of the UI tests on the newest VS Code, and puts the README's among the documents. */
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { makePackage } from './package.mjs';
import { root, scriptOf } from './prepare.mjs';
import { show } from './processes.mjs';

/** Of the pictures that the tests take those that the README shows, and under which names. */
const SHOWN = {
    'hover-light-1280.png': 'hover.png',
    'views-light-1280.png': 'views.png',
    'compare-light-1280.png': 'compare.png',
    'timeline-newsroom.png': 'timeline.png',
    'notes-light-1280.png': 'notes.png',
};

await makePackage();
const status = await show(
    process.execPath,
    [
        scriptOf('vitest'),
        'run',
        '--config',
        'test/ui/vitest.config.mts',
        '--testNamePattern',
        // The last one shows the notes that are written before it.
        'shows the hover whole|the views stand beside|draws the values of a figure|adds a note|answers a note|notes a name|shows notes at',
    ],
    { cwd: root, env: { ...process.env, CROSSCHECK_HOST: 'latest' } },
);
if (status === 0) {
    await mkdir(path.join(root, 'docs/images'), { recursive: true });
    for (const [picture, name] of Object.entries(SHOWN))
        await copyFile(
            path.join(root, 'out/screenshots/latest', picture),
            path.join(root, 'docs/images', name),
        );
    console.log('The pictures in docs/images are new; the others are in out/screenshots/latest.');
}
process.exitCode = status;
