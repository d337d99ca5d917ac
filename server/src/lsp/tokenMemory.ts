/** The tokens that the client has, so that only what changed need be sent. */

import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

export class TokenMemory {
    readonly #last = new Map<string, SemanticTokens>();
    #count = 0;

    /** All of a document's tokens, under a new id. */
    full(uri: string, data: number[]): SemanticTokens {
        this.#count += 1;
        const tokens = { resultId: String(this.#count), data };
        this.#last.delete(uri);
        this.#last.set(uri, tokens);
        const [oldest] = this.#last.keys();
        if (this.#last.size > MOST_DOCUMENTS && oldest !== undefined) this.#last.delete(oldest);
        return tokens;
    }

    /** What changed since the client's last tokens; all of them when those were others than ours. */
    delta(uri: string, previousResultId: string, data: number[]): SemanticTokensDelta | SemanticTokens {
        const last = this.#last.get(uri);
        const tokens = this.full(uri, data);
        if (last?.resultId !== previousResultId) return tokens;
        return { resultId: tokens.resultId ?? '', edits: editsBetween(last.data, data) };
    }

    forget(uri: string): void {
        this.#last.delete(uri);
    }
}

/** More than anyone has open; documents that were asked about without being opened are never closed. */
const MOST_DOCUMENTS = 100;

/** None, or one that replaces all from the first difference to the last. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start++;
    if (start === before.length && start === after.length) return [];
    let same = 0;
    while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
    return [
        { start, deleteCount: before.length - same - start, data: after.slice(start, after.length - same) },
    ];
}
