/** What a claim is. */

import type { Dimension, Name, Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { DayInterval } from '../text/day.ts';
import type { Span } from '../text/span.ts';

/**
 * Who, what is measured or done, how much and when, as one sentence asserts it. All offsets are local: in the words of its
 * block, so that a claim stays what it is when the text before its block changes (see `inText`).
 */
export interface Claim {
    /** From its content, not its offsets: the same claim keeps its id when text before it changes. */
    readonly id: string;
    /** Index of the document's block in which it stands. */
    readonly block: number;
    readonly sentence: Span;
    /** The words of that sentence, without Markdown syntax. */
    readonly words: string;
    /** The part of the sentence that makes it: a clause, or all of it. */
    readonly span: Span;
    /** What it is compared by, where that is no figure: whom it names, what it tells, when. */
    readonly point?: Span;
    /** Those of the whole sentence, in order. */
    readonly names: readonly Name[];
    readonly figure: Quantity | undefined;
    /** Undefined without a figure. */
    readonly measure: Measure | undefined;
    /** Those of the whole sentence, in order. */
    readonly times: readonly TimeExpression[];
    readonly when: When;
    readonly attribution: Attribution | undefined;
    readonly accusation: Accusation | undefined;
    readonly modality: Modality;
    /** Stems of the words of the sentence that carry meaning, each once, in order. */
    readonly terms: readonly string[];
    /** Those of them that are written with a capital: they point at someone or something even where no name was recognised. */
    readonly capitals: Capitals;
}

export interface Capitals {
    /** Inside the sentence, where only names have capitals. */
    readonly inside: readonly string[];
    /** The first word of the sentence, which always has one. */
    readonly first: string | undefined;
}

/** What a figure counts or measures. Figures are compared only when these agree. */
export interface Measure {
    readonly dimension: Dimension;
    readonly unit: string;
    /** What is counted, under one name for nouns that count the same ("troops", "soldiers"); '' when not told. */
    readonly counted: string;
    /** Stems of the words that narrow it down: "reserve" in "reserve forces". */
    readonly narrowedBy: readonly string[];
    /** What became of those counted: `dead`, `injured`, …; undefined when nothing is said of it. */
    readonly state: string | undefined;
    readonly aspect: Aspect;
}

/** A figure may be all of something at a time, an amount by which it changed, a share of it, or so much per unit. */
export type Aspect = 'total' | 'increment' | 'share' | 'rate';

/** The days at which the claim is said to hold. */
export interface When {
    readonly days: DayInterval | undefined;
    /**
     * `stated`: a time in the clause; `reported`: the time of saying or counting ("police said on Tuesday", "rose to 19 on
     * Thursday"); `publication`: none, taken for the day of publication; `unknown`: an earlier time that is not told.
     */
    readonly basis: 'stated' | 'reported' | 'publication' | 'unknown';
    /** True when the days rest on an inference: another date of the text, or a day of publication that was inferred. */
    readonly isInferred: boolean;
}

/** Who says it, when the article does not say it itself. Source, cue and content after PolNeAR (Newell et al. 2018). */
export interface Attribution {
    readonly source: Span | undefined;
    readonly cue: Span;
    /** In a direct quotation. */
    readonly isDirect: boolean;
}

/** "A blamed B", "B denied …": spans of the verb and of the names. */
export interface Accusation {
    readonly kind: 'accuses' | 'denies';
    readonly cue: Span;
    readonly by: Span | undefined;
    readonly of: Span | undefined;
}

export type Modality = 'asserted' | 'denied' | 'planned' | 'possible';

/** A span of its block, as offsets in the words of its sentence. */
export function inSentence({ sentence }: Pick<Claim, 'sentence'>, { start, end }: Span): Span {
    return { start: start - sentence.start, end: end - sentence.start };
}

/** The words of its sentence before its figure; '' without one. */
export function beforeFigure({ figure, words, sentence }: Claim): string {
    return figure ? words.slice(0, figure.start - sentence.start) : '';
}

/** Those behind it. */
export function behindFigure({ figure, words, sentence }: Claim): string {
    return figure ? words.slice(figure.end - sentence.start) : '';
}

/** One claim of each sentence, in order: all of a sentence have the same words, names and times. */
export function* claimPerSentence(claims: readonly Claim[]): Iterable<Claim> {
    let last: Claim | undefined;
    for (const claim of claims) {
        if (!last || !areOfOneSentence(last, claim)) yield claim;
        last = claim;
    }
}

/** Those of the headline and the sentences that follow it. */
export function firstSentences(claims: readonly Claim[], most: number): readonly Claim[] {
    const first: Claim[] = [];
    for (const claim of claimPerSentence(claims)) {
        if (first.length === most) break;
        first.push(claim);
    }
    return first;
}

/** Both stand in one sentence of one document. */
export function areOfOneSentence(one: Claim, other: Claim): boolean {
    return one.block === other.block && one.sentence.start === other.sentence.start;
}
