/** Downloads the newest desktop VS Code into .vscode-test/ unless it is there; the last line printed is its executable. */
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { root } from '../prepare.mjs';

const executable = await downloadAndUnzipVSCode({
    version: 'stable',
    cachePath: path.join(root, '.vscode-test'),
    reporter: new SilentReporter(),
});
console.log(executable);
