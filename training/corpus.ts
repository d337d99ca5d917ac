/** Reads annotated sets (`token<TAB>tag` lines) and rebuilds running text from their tokens. */

import { readFileSync } from 'node:fs';

/** One sentence as running text; `names` are sorted and do not overlap. */
export interface Example {
    readonly set: string;
    /** Number of the document in its set. */
    readonly document: number;
    readonly text: string;
    readonly names: readonly { readonly start: number; readonly end: number; readonly type: number }[];
}

const TYPES = ['PER', 'ORG', 'LOC', 'MISC'];
/** Files without document marks: this many sentences stand in for a document. */
const BLOCK = 20;

export function readExamples(file: string, set: string): Example[] {
    const examples: Example[] = [];
    let rows: [string, string][] = [];
    let document = -1;
    let isMarked = false;
    const close = () => {
        if (rows.length === 0) return;
        const number = isMarked ? document : Math.floor(examples.length / BLOCK);
        examples.push(exampleOf(rows, set, number));
        rows = [];
    };
    for (const line of readFileSync(file, 'utf8').split('\n')) {
        if (line.startsWith('-DOCSTART-')) {
            close();
            isMarked = true;
            document++;
        } else if (line === '') close();
        else {
            const tab = line.lastIndexOf('\t');
            rows.push([line.slice(0, tab), line.slice(tab + 1)]);
        }
    }
    close();
    return examples;
}

const UNESCAPED: Readonly<Record<string, string>> = {
    '-LRB-': '(',
    '-RRB-': ')',
    '-LSB-': '[',
    '-RSB-': ']',
    '-LCB-': '{',
    '-RCB-': '}',
    '``': '"',
    "''": '"',
};
const GLUED_LEFT = /^(?:[,.;:!?%)\]}…]|\.\.\.|['’](?:s|S|re|ve|ll|d|m|t)|n['’]t|N['’]T|[’”])$/;
const GLUED_RIGHT = /^(?:[([{]|[$£€#@“‘]|US\$)$/;

/** Tokens put together as they stand in print: no space before a comma, quotation marks opened and closed in turn. */
function exampleOf(rows: readonly (readonly [string, string])[], set: string, document: number): Example {
    let text = '';
    let isQuoting = false;
    let isGlued = true;
    const names: { start: number; end: number; type: number }[] = [];
    let open = false;
    rows.forEach(([raw, tag], k) => {
        const token = UNESCAPED[raw] ?? raw;
        let glued = isGlued;
        isGlued = false;
        if (token === '"') {
            isQuoting = !isQuoting;
            if (isQuoting) isGlued = true;
            else glued = true;
        } else if (GLUED_LEFT.test(token)) glued = true;
        else if (token === "'" && /s$/i.test(rows[k - 1]?.[0] ?? '')) glued = true;
        else if (token === '-' || token === '/') {
            // A hyphen between two words of a name or before a small word holds them together.
            const next = rows[k + 1]?.[0] ?? '';
            if (
                token === '/' ||
                tag.startsWith('I-') ||
                /^(?:based|born|led|backed|style|wide|chartered)$/.test(next)
            ) {
                glued = true;
                isGlued = true;
            }
        } else if (GLUED_RIGHT.test(token)) isGlued = true;
        if (!glued && k > 0) text += ' ';
        const start = text.length;
        text += token;
        const last = names.at(-1);
        if (tag.startsWith('B-') || (tag.startsWith('I-') && !open)) {
            names.push({ start, end: text.length, type: TYPES.indexOf(tag.slice(2)) });
            open = true;
        } else if (tag.startsWith('I-') && last) last.end = text.length;
        else open = false;
    });
    return { set, document, text, names: names.filter(name => name.type >= 0) };
}
