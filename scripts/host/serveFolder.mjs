/** Serves a folder to pages of any origin: VS Code starts web workers only for extensions that come over http. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png' };

/**
 * @param {string} folder
 * @returns {Promise<{authority: string, stop: () => void}>}
 */
export async function serveFolder(folder) {
    const server = http.createServer(async ({ url = '/' }, response) => {
        const file = path.join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
        const headers = { 'access-control-allow-origin': '*' };
        try {
            if (!file.startsWith(folder + path.sep)) throw new Error('outside of the folder');
            const bytes = await readFile(file);
            const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
            response.writeHead(200, { ...headers, 'content-type': type }).end(bytes);
        } catch {
            response.writeHead(404, headers).end(); // Workbenches ask for translations that need not be there.
        }
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return { authority: `127.0.0.1:${port}`, stop: () => server.close() };
}
