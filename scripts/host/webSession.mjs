/** A workbench that runs the extension's browser entry in its own web worker, open on a folder. */
import { root } from '../prepare.mjs';
import { launchChromium } from './chromium.mjs';
import { ensureHost } from './hosts.mjs';
import { makeProfile } from './profile.mjs';
import { serveFolder } from './serveFolder.mjs';
import { addressOf, startServer } from './server.mjs';

/**
 * @param {{host: keyof typeof import('./hosts.mjs').HOSTS, folder: string, settings?: Record<string, unknown>}} options
 */
export async function openWebSession({ host: name, folder, settings = {} }) {
    const host = await ensureHost(name);
    const server = await startServer(host, await makeProfile({ settings }), ['--enable-smoke-test-driver']);
    const files = await serveFolder(root);
    const browser = await launchChromium();
    // The page may talk to its own address only; the extension's files come from another port.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
    page.setDefaultTimeout(30_000);
    await page.addInitScript(addDevelopmentExtension, {
        scheme: 'http',
        authority: files.authority,
        path: '/',
    });
    const payload = [['extensionDevelopmentKind', 'web']];
    await page.goto(`${addressOf(server, folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    return {
        page,
        async close() {
            await browser.close();
            files.stop();
            server.stop();
        },
    };
}

// Runs in the page. The workbench takes extensions under development from its own configuration alone, so it is added
// to as the workbench reads it.
function addDevelopmentExtension(extension) {
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
        const value = getAttribute.call(this, name);
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
        const configuration = JSON.parse(value);
        configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
        return JSON.stringify(configuration);
    };
}
