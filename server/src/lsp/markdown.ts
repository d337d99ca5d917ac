/** Plain text into Markdown in which it stays plain text, whatever it holds. */

/** A stretch of plain text; offsets are UTF-16 code units, end exclusive. */
interface Stretch {
    readonly start: number;
    readonly end: number;
}

/**
 * The text on one line, with nothing in it that Markdown (CommonMark or GitHub's), HTML or an editor's own extensions
 * would read as more than characters: no link, image, tag, entity, icon, code, list or heading. Addresses, which
 * renderers link even when they are escaped, are cut by an invisible word joiner (U+2060).
 */
export function inert(text: string): string {
    const escaped = joined(oneLine(text)).replace(SIGNS, '\\$&');
    // At the start of a line these would begin a list or part a table: "- ", "+ ", "1. ", ":-".
    return escaped.replace(/^([-+:]|\d{1,9}(?=\.))/, sign => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** The same with some stretches in bold. Stretches that overlap an earlier one or lie out of bounds are left out. */
export function inertWithMarks(text: string, marks: readonly Stretch[]): string {
    let written = '';
    let at = 0;
    for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
        const { start, end } = withoutSpace(text, mark);
        if (start < at || end > text.length || start >= end) continue;
        const before = text.slice(at, start);
        written += inside(before, written === '' ? 'first' : 'later');
        written += strong(text.slice(start, end), text.slice(start - 1, start), text.slice(end, end + 1));
        at = end;
    }
    return written + inside(text.slice(at), written === '' ? 'only' : 'last');
}

/** A link whose text is bare; the target is ours and already percent-encoded. */
export function link(markdown: string, target: string): string {
    const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
    return `[${markdown}](${target.replace(/[\s<>()[\]\\`]/g, percent)})`;
}

const SIGNS = /[\\`*_{}[\]()<>&|~#!$^=]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** White space becomes one space; what is invisible but turns or hides text is left out. */
function oneLine(text: string): string {
    return spaced(text).trim();
}

function spaced(text: string): string {
    return text.replaceAll('\u0085', ' ').replace(CONTROLS, '').replace(/\s+/g, ' ');
}

/** "https:⁠//", "www⁠.", "name@⁠example": no longer addresses. */
function joined(text: string): string {
    return text
        .replace(/:(?=\/)|(?:mailto|xmpp):/gi, `$&${JOINER}`)
        .replace(/www(?=\.)/gi, `$&${JOINER}`)
        .replace(/@(?=\S)/g, `@${JOINER}`);
}

const JOINER = '\u2060';

/** A stretch between marks keeps the spaces that part it from them. */
function inside(text: string, where: 'first' | 'later' | 'last' | 'only'): string {
    const words = spaced(text);
    const opens = where !== 'first' && where !== 'only' && words.startsWith(' ') ? ' ' : '';
    const closes = where !== 'last' && where !== 'only' && words.endsWith(' ') && words !== ' ' ? ' ' : '';
    return opens + inert(words) + closes;
}

/** Asterisks mark nothing between a letter and a sign ("US**$5m**"); an invisible letter in between mends that. */
function strong(text: string, before: string, after: string): string {
    const opens = /^[^\p{L}\p{N}]/u.test(text) && /\S/.test(before) ? JOINER : '';
    const closes = /[^\p{L}\p{N}]$/u.test(text) && /\S/.test(after) ? JOINER : '';
    const words = inert(text);
    return words === '' ? '' : `**${opens}${words}${closes}**`;
}

function withoutSpace(text: string, { start, end }: Stretch): Stretch {
    const words = text.slice(start, end);
    return {
        start: start + (words.length - words.trimStart().length),
        end: end - (words.length - words.trimEnd().length),
    };
}
