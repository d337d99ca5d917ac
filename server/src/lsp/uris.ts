/** Uris as keys: one file, one uri, however a client writes it. */

/**
 * As VS Code writes it: of a `file:` uri everything but letters, digits and `-._~/` is percent-encoded and a drive
 * letter is small. Other uris come back unchanged, since only the client that made them knows their rules.
 */
export function canonicalUri(uri: string): string {
    const match = /^file:\/\/([^/]*)(\/.*)$/s.exec(uri);
    if (!match) return uri;
    const path = (match[2] ?? '').split('/').map(part => encoded(decoded(part)));
    const drive = path[1];
    if (drive !== undefined && /^[A-Za-z]%3A$/.test(drive)) path[1] = `${drive.charAt(0).toLowerCase()}%3A`;
    return `file://${match[1]}${path.join('/')}`;
}

/** With `/` between its parts, "" for the folder itself; undefined when it lies outside. Both uris are canonical. */
export function relativePath(folder: string, uri: string): string | undefined {
    const root = folder.replace(/\/$/, '');
    if (uri === root) return '';
    if (!uri.startsWith(`${root}/`)) return undefined;
    return uri
        .slice(root.length + 1)
        .split('/')
        .map(decoded)
        .join('/');
}

/** The uri of what a relative path leads to from a folder; `..` leads out of it. Both as above. */
export function uriIn(folder: string, path: string): string {
    const parts = folder.replace(/\/$/, '').split('/');
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > FIRST_OF_PATH) parts.pop();
        else if (part !== '' && part !== '.' && part !== '..') parts.push(encoded(part));
    }
    return parts.join('/');
}

/** The way from a folder to a document, with `..` out of the folder; undefined when they share no root. */
export function pathFrom(folder: string, uri: string): string | undefined {
    const from = folder.replace(/\/$/, '').split('/');
    const to = uri.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
    if (common < FIRST_OF_PATH) return undefined;
    return [...from.slice(common).map(() => '..'), ...to.slice(common).map(decoded)].join('/');
}

/** Of "file:", "" and the host. */
const FIRST_OF_PATH = 3;

export function folderAbove(uri: string): string {
    return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The last part of its path. */
export function nameOf(uri: string): string {
    return decoded(uri.split('/').at(-1) ?? '');
}

/** Text that is not well encoded stands for itself. */
function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

/** `encodeURIComponent` leaves five signs as they are that VS Code encodes, and throws at half a surrogate pair. */
function encoded(part: string): string {
    try {
        return encodeURIComponent(part).replace(
            /[!'()*]/g,
            sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
        );
    } catch {
        return part;
    }
}
