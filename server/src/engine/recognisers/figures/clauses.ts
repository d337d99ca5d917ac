/** The sentences of a passage, cut into chunks where a figure asks for it. */

import type { Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Passage } from '../recogniser.ts';
import { sentenceAt } from '../timex/sentenceAt.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Clause } from './subjects.ts';

/** Where a figure stands in its sentence: `chunks[at]` is the figure's own. */
export interface FigureInClause {
    readonly clause: Clause;
    readonly at: number;
}

/** Each sentence is cut once. `mentions` are those of the passage, sorted. */
export function clausesOf(
    passage: Passage,
    mentions: readonly Mention[],
    tokens: readonly Token[],
): (figure: Span) => FigureInClause | undefined {
    const clauses = new Map<
        number,
        { readonly clause: Clause; readonly places: ReadonlyMap<number, number> }
    >();
    return figure => {
        const sentence = sentenceAt(passage, figure);
        let known = clauses.get(sentence.start);
        if (!known) {
            const clause = clauseOf(sentence, mentions, tokens);
            known = { clause, places: placesOf(clause.chunks) };
            clauses.set(sentence.start, known);
        }
        const at = known.places.get(figure.start);
        return at === undefined ? undefined : { clause: known.clause, at };
    };
}

function clauseOf(sentence: Span, mentions: readonly Mention[], tokens: readonly Token[]): Clause {
    const figures: Mention[] = [];
    const times: Mention[] = [];
    const names: Mention[] = [];
    const persons = new Set<number>();
    for (let i = firstFrom(mentions, sentence.start); i < mentions.length; i++) {
        const mention = mentions[i];
        if (!mention || mention.start >= sentence.end) break;
        if (mention.kind === 'figure') figures.push(mention);
        else if (mention.kind === 'time') times.push(mention);
        else names.push(mention);
        if (mention.kind === 'name' && mention.type === 'person') persons.add(mention.end);
    }
    return {
        tokens,
        chunks: chunksOf(tokens, sentence, { figures, times, names }),
        isPerson: ({ next }) => persons.has(tokens[next - 1]?.end ?? -1),
    };
}

function firstFrom(mentions: readonly Mention[], start: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
    }
    return low;
}

function placesOf(chunks: readonly Chunk[]): ReadonlyMap<number, number> {
    const places = new Map<number, number>();
    for (const [at, chunk] of chunks.entries())
        if (chunk.kind === 'figure') places.set(chunk.figure.start, at);
    return places;
}
