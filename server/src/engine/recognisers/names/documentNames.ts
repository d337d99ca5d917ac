/** The names of a whole document and all the other words of it that begin with a capital. */

import type { Span } from '../../text/span.ts';
import type { Name } from '../mention.ts';
import type { RecognisedPassage } from '../recogniser.ts';
import { isUpper, tokensOf } from './tokens.ts';

/** A capitalised word, outside of all names. Local offsets in the words of its passage. */
export interface LooseWord {
    readonly passage: number;
    readonly words: string;
    readonly start: number;
    readonly end: number;
    readonly isSentenceStart: boolean;
}

/** A name as it stands in the text. */
export interface FoundName {
    readonly passage: number;
    readonly words: string;
    readonly name: Name;
    readonly sentence: Span;
    /** The words of the name, one by one. */
    readonly parts: readonly string[];
    readonly isSentenceStart: boolean;
    /** False in headlines, credits and lines that are no prose: these are read less surely. */
    readonly isProse: boolean;
}

export interface DocumentNames {
    readonly names: readonly FoundName[];
    /** By their words. */
    readonly loose: ReadonlyMap<string, readonly LooseWord[]>;
    /** Words that are written small somewhere. */
    readonly small: ReadonlySet<string>;
}

export function documentNamesOf(passages: readonly RecognisedPassage[]): DocumentNames {
    const names: FoundName[] = [];
    const loose = new Map<string, LooseWord[]>();
    const small = new Set<string>();
    passages.forEach((passage, number) => {
        const { words } = passage;
        const isProse =
            passage.kind === 'paragraph' || passage.kind === 'listItem' || passage.kind === 'quote';
        const mentions = passage.mentions.filter((mention): mention is Name => mention.kind === 'name');
        let next = 0;
        for (const sentence of passage.sentences) {
            const tokens = tokensOf(words, sentence);
            let isSentenceStart = true;
            for (let i = 0; i < tokens.count; i++) {
                const start = tokens.starts[i] ?? 0;
                const end = tokens.ends[i] ?? 0;
                while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++;
                const name = mentions[next];
                const text = words.slice(start, end);
                if (name && name.start <= start && start < name.end) {
                    if (name.start === start || i === 0) {
                        const parts = words.slice(name.start, name.end).split(/[\s-]{1,3}/u);
                        const written = words.slice(name.start, name.end);
                        names.push({
                            passage: number,
                            words: written,
                            name,
                            sentence,
                            parts,
                            isSentenceStart,
                            isProse,
                        });
                    }
                } else if (isUpper(text.charCodeAt(0))) {
                    const list = loose.get(text) ?? [];
                    list.push({ passage: number, words: text, start, end, isSentenceStart });
                    loose.set(text, list);
                } else small.add(text);
                if (/[\p{L}\p{N}]/u.test(text)) isSentenceStart = false;
            }
        }
    });
    return { names, loose, small };
}
