/** A workbench with the packaged extension installed, open on a folder, for tests that look at it from the outside. */
import { VSIX } from '../package.mjs';
import { launchChromium } from './chromium.mjs';
import { ensureHost } from './hosts.mjs';
import { makeProfile } from './profile.mjs';
import { addressOf, installExtension, startServer } from './server.mjs';

/**
 * @param {{host: keyof typeof import('./hosts.mjs').HOSTS, folder: string, settings?: Record<string, unknown>}} options
 */
export async function openSession({ host: name, folder, settings = {} }) {
    const host = await ensureHost(name);
    const profile = await makeProfile({ settings });
    await installExtension(host, profile, VSIX);
    const server = await startServer(host, profile);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    await page.goto(addressOf(server, folder));
    return {
        page,
        async close() {
            await browser.close();
            server.stop();
        },
    };
}
