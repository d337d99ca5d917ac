/** Reads the articles of tests: `[[words|value]]` promises a mention, `<cursor>` is where the reader points, a line `--- name date` starts a document. */

import type { Day, Format, Span } from '../../server/src/engine/engine.ts';

export interface Fixture {
    readonly documents: readonly FixtureDocument[];
    readonly cursor: { readonly uri: string; readonly offset: number } | undefined;
}

export interface FixtureDocument {
    readonly uri: string;
    readonly name: string;
    readonly text: string;
    readonly format: Format;
    readonly published: Day | undefined;
    readonly promises: readonly Promised[];
}

export interface Promised extends Span {
    readonly words: string;
    readonly value: string;
}

const HEADER = /^--- (\S+)(?: (\d{4}-\d{2}-\d{2}))?$/;
const MARK = /\[\[([^|\]]*)\|([^\]]*)\]\]|<cursor>/g;
const FORMATS: Readonly<Record<string, Format>> = { md: 'markdown', article: 'article' };

/** Indentation common to all lines is left out; blank lines at both ends of a document too. */
export function readFixture(source: string): Fixture {
    const documents: FixtureDocument[] = [];
    let cursor: Fixture['cursor'];
    for (const { name, published, body } of partsOf(outdented(source))) {
        const uri = `file:///${name}`;
        const promises: Promised[] = [];
        let text = '';
        let at = 0;
        for (const match of body.matchAll(MARK)) {
            text += body.slice(at, match.index);
            at = match.index + match[0].length;
            if (match[0] === '<cursor>') {
                cursor = { uri, offset: text.length };
                continue;
            }
            const written = match[1] ?? '';
            const words = written.replace('<cursor>', '');
            if (words !== written) cursor = { uri, offset: text.length + written.indexOf('<cursor>') };
            promises.push({
                start: text.length,
                end: text.length + words.length,
                words,
                value: match[2] ?? '',
            });
            text += words;
        }
        text += body.slice(at);
        const format = FORMATS[name.split('.').at(-1) ?? ''] ?? 'plain';
        documents.push({ uri, name, text, format, published, promises });
    }
    return { documents, cursor };
}

interface Part {
    readonly name: string;
    readonly published: Day | undefined;
    readonly body: string;
}

/** A fixture without a header is one document, `article.txt`, of no known day. */
function partsOf(source: string): readonly Part[] {
    const parts: { name: string; published: Day | undefined; lines: string[] }[] = [];
    for (const line of source.split('\n')) {
        const header = HEADER.exec(line);
        if (header) parts.push({ name: header[1] ?? '', published: header[2], lines: [] });
        else if (parts.length > 0) parts.at(-1)?.lines.push(line);
        else if (line.trim() !== '') parts.push({ name: 'article.txt', published: undefined, lines: [line] });
    }
    return parts.map(({ name, published, lines }) => ({
        name,
        published,
        body: lines.join('\n').replace(/^\n+|\n+$/g, ''),
    }));
}

export function outdented(source: string): string {
    const lines = source
        .replace(/^\n/, '')
        .replace(/\n[ \t]*$/, '')
        .split('\n');
    const indents = lines
        .filter(line => line.trim() !== '')
        .map(line => line.length - line.trimStart().length);
    const indent = Math.min(...indents);
    return lines.map(line => line.slice(Math.min(indent, line.length - line.trimStart().length))).join('\n');
}
