/** JSON as a tree with the place of every part; with comments and trailing commas, which people write. */

import * as l10n from '@vscode/l10n';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../text/span.ts';

export interface JsonTree {
    /** Undefined when the text is no JSON. */
    readonly root: Node | undefined;
    /** The first fault, localised: the others mostly follow from it. */
    readonly problem: (Span & { readonly message: string }) | undefined;
}

export function treeOf(text: string): JsonTree {
    if (isTooDeep(text)) return failed({ start: 0, end: 1 }, l10n.t('This is nested too deeply to be read.'));
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (!error) return { root, problem: undefined };
    // Past the end nothing can be pointed at.
    const start = Math.min(error.offset, Math.max(0, text.trimEnd().length - 1));
    const end = Math.min(text.length, start + Math.max(1, error.length));
    return failed({ start, end }, messageOf(printParseErrorCode(error.error)));
}

function failed(span: Span, message: string): JsonTree {
    return { root: undefined, problem: { ...span, message } };
}

/** The reader calls itself for each level. */
const DEEPEST = 100;

function isTooDeep(text: string): boolean {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '[' || char === '{') depth += 1;
        else if (char === ']' || char === '}') depth -= 1;
        if (depth > DEEPEST) return true;
    }
    return false;
}

function messageOf(code: string): string {
    switch (code) {
        case 'CommaExpected':
            return l10n.t('A comma is missing before this.');
        case 'ColonExpected':
            return l10n.t('A colon is missing before this.');
        case 'PropertyNameExpected':
            return l10n.t('A word in quotation marks is missing here.');
        case 'ValueExpected':
            return l10n.t('A value is missing here.');
        case 'CloseBraceExpected':
            return l10n.t('A closing brace } is missing.');
        case 'CloseBracketExpected':
            return l10n.t('A closing bracket ] is missing.');
        case 'UnexpectedEndOfString':
            return l10n.t('A closing quotation mark is missing.');
        case 'EndOfFileExpected':
            return l10n.t('Nothing may follow here.');
        default:
            return l10n.t('This is not JSON.');
    }
}
