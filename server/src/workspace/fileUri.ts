/** Between paths and `file:` uris, as VS Code writes them. */

import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Everything but letters, digits and `-._~/` is percent-encoded, and a drive letter is small, so that the uri of a file
 * found on disk equals the one that the editor sends for it.
 */
export function uriOf(path: string): string {
    const { host, pathname } = pathToFileURL(path);
    const written = decodeURIComponent(pathname).replace(/^\/[A-Z]:/, drive => drive.toLowerCase());
    return `file://${host}${written.split('/').map(encoded).join('/')}`;
}

/** Undefined when the uri is not one of a file on this machine. */
export function pathOf(uri: string): string | undefined {
    try {
        return fileURLToPath(uri);
    } catch {
        return undefined;
    }
}

/** `encodeURIComponent` leaves these five as they are, VS Code does not. */
function encoded(part: string): string {
    return encodeURIComponent(part).replace(
        /[!'()*]/g,
        sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}
