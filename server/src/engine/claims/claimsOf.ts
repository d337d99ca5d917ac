/** From the mentions of a document to its claims: one for each figure of a sentence, or one for a sentence without. */

import type { Quantity } from '../recognisers/mention.ts';
import type { Recognition } from '../recognisers/recogniser.ts';
import type { Block, BlockKind } from '../text/document.ts';
import { placed } from '../text/place.ts';
import { contains, type Span } from '../text/span.ts';
import { type AccusationInWords, accusationsOf } from './accusation.ts';
import { type AttributionInWords, attributionOf } from './attribution.ts';
import type { Capitals, Claim, Measure } from './claim.ts';
import { clauseAround } from './clauses.ts';
import { measureOf } from './measure.ts';
import { modalityOf } from './modality.ts';
import { type ReadSentence, readSentence } from './sentence.ts';
import { whenOf } from './when.ts';
import { stemOf, type Word } from './words.ts';

/** Sorted by position. Bylines, credits and boilerplate make no claim. */
export function claimsOf(recognition: Recognition): readonly Claim[] {
    const claims: Claim[] = [];
    const seen = new Map<string, number>();
    for (const [i, block] of recognition.document.blocks.entries()) {
        const passage = recognition.passages[i];
        if (!passage || !TELLS_THE_STORY[block.kind]) continue;
        for (const sentence of passage.sentences) {
            for (const claim of claimsOfSentence(readSentence(passage, sentence), recognition)) {
                const content = `${claim.terms.join(' ')} ${claim.figure ? writtenFigure(claim.figure, passage.words) : ''}`;
                const repeat = seen.get(content) ?? 0;
                seen.set(content, repeat + 1);
                claims.push(inDocument(claim, `${hashed(content)}${repeat ? `-${repeat}` : ''}`, i, block));
            }
        }
    }
    return claims;
}

const TELLS_THE_STORY: Readonly<Record<BlockKind, boolean>> = {
    headline: true,
    subheading: true,
    paragraph: true,
    listItem: true,
    quote: true,
    tableRow: true,
    byline: false,
    credit: false,
    boilerplate: false,
};

/** A claim before it has its place in the document: spans are local. */
type LocalClaim = Omit<Claim, 'id' | 'block' | 'attribution' | 'accusation'> & {
    readonly attribution: AttributionInWords | undefined;
    readonly accusation: AccusationInWords | undefined;
};

/** A sentence with more figures is a table or an accident; each figure looks at its whole sentence. */
const MOST_FIGURES = 40;

function* claimsOfSentence(sentence: ReadSentence, recognition: Recognition): Generator<LocalClaim> {
    const { names, times, passage } = sentence;
    const attribution = attributionOf(sentence);
    const accusations = accusationsOf(sentence, attribution?.source);
    const common = {
        sentence: { start: sentence.start, end: sentence.end },
        words: passage.words.slice(sentence.start, sentence.end),
        names,
        times,
        terms: termsOf(sentence.words),
        capitals: capitalsOf(sentence),
        attribution,
    };
    let previous: Measure | undefined;
    for (const figure of sentence.figures.slice(0, MOST_FIGURES)) {
        const span = clauseAround(sentence.clauses, figure);
        const measure = measureOf(sentence, figure, span, previous);
        previous = measure;
        yield {
            ...common,
            span,
            figure,
            measure,
            when: whenOf(sentence, span, figure, recognition.published),
            modality: modalityOf(sentence, span, figure),
            accusation: accusations.find(accusation => contains(span, accusation.cue)),
        };
    }
    if (sentence.figures.length > 0 || passage.kind === 'subheading') return;
    const spans =
        accusations.length > 1
            ? accusations.map(({ cue }) => clauseAround(sentence.clauses, cue))
            : [sentence];
    for (const [i, { start, end }] of spans.entries()) {
        yield {
            ...common,
            span: { start, end },
            figure: undefined,
            measure: undefined,
            when: whenOf(sentence, { start, end }, undefined, recognition.published),
            modality: modalityOf(sentence, { start, end }, undefined),
            accusation: accusations[i],
        };
    }
}

function inDocument(claim: LocalClaim, id: string, index: number, block: Block): Claim {
    const place = <T extends Span>(mention: T): T => ({ ...mention, ...placed(block, mention) });
    const optional = (span: Span | undefined) => span && placed(block, span);
    const { attribution, accusation, figure } = claim;
    return {
        ...claim,
        id,
        block: index,
        sentence: placed(block, claim.sentence),
        span: placed(block, claim.span),
        names: claim.names.map(place),
        times: claim.times.map(place),
        figure: figure && { ...place(figure), of: optional(figure.of) },
        attribution: attribution && {
            ...attribution,
            source: optional(attribution.source),
            cue: placed(block, attribution.cue),
        },
        accusation: accusation && {
            kind: accusation.kind,
            by: optional(accusation.by),
            of: optional(accusation.of),
        },
    };
}

function termsOf(words: readonly Word[]): readonly string[] {
    const terms = new Set<string>();
    for (const { folded } of words) {
        const stem = stemOf(folded);
        if (stem) terms.add(stem);
    }
    return [...terms];
}

function capitalsOf({ words, passage }: ReadSentence): Capitals {
    const [first, ...rest] = words;
    const isCapital = (word: Word) => /\p{Lu}/u.test(passage.words[word.start] ?? '');
    const inside = rest.filter(isCapital).map(({ folded }) => stemOf(folded));
    return {
        inside: [...new Set(inside.filter(stem => stem !== undefined))],
        first: first && isCapital(first) ? stemOf(first.folded) : undefined,
    };
}

function writtenFigure(figure: Quantity, words: string): string {
    return words.slice(figure.start, figure.end);
}

/** FNV-1a over UTF-16 code units, 32 bits twice with different seeds, in base 36 (Fowler, Noll, Vo). */
function hashed(text: string): string {
    let low = 0x811c9dc5;
    let high = 0x01000193;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
