/** How a note names its article: as an IRI relative to the file of the note, which is two folders below the articles. */

/** The IRI of an article; its path is relative to the folder, `..` leads out of it. "a #1.txt" is "../../a%20%231.txt". */
export function sourceOf(path: string): string {
    return `${UP}${path.replace(SPECIAL, sign => encodeURIComponent(sign))}`;
}

const UP = '../../';

/** What an IRI may not hold in its path (RFC 3987), and the sign that encodes it. */
const SPECIAL = /[\s%?#"<>\\^`{|}]/g;

/** The path of the article that an IRI names; an IRI that leads elsewhere is a path where no article stands. */
export function pathOfSource(source: string): string {
    const [written = ''] = source.split(/[?#]/);
    const parts = ['.crosscheck', 'notes'];
    for (const part of written.split('/')) {
        if (part === '' || part === '.') continue;
        if (part !== '..') parts.push(decoded(part));
        else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
        else parts.push('..');
    }
    return parts.join('/');
}

/** Text that is not well encoded stands for itself. */
function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
