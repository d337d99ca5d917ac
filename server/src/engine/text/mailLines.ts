/** The lines of an e-mail that are not its text: who wrote to whom, and the marks before what is quoted of an earlier mail. */

import { isNameLike } from './lineKinds.ts';

/** "From: Ana Orlo <ana@norvikpost.example>", "Cc: Ben Tal". */
export function isMailHeader(words: string): boolean {
    const label = LABEL.exec(words);
    if (!label) return false;
    const rest = words.slice(label[0].length);
    return rest.includes('@') || isNameLike(rest.replace(/;/g, ','));
}

const LABEL = /^(?:from|to|cc|bcc|reply-to)\s?:\s{1,8}(?=\S)/i;

/** The length of the marks "> " and ">> " with which a mail quotes another; 0 when there are none. */
export function quoteMarkLength(line: string): number {
    return QUOTE_MARK.exec(line)?.[0].length ?? 0;
}

const QUOTE_MARK = /^(?:>\s{0,2}){1,8}/;
