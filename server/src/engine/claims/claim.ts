/** What a claim is. */

import type { Name, Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { DayInterval } from '../text/day.ts';
import type { Span } from '../text/span.ts';

/** Who, what is measured or done, how much and when, as one sentence asserts it. Offsets in the document. */
export interface Claim {
    /** From its content, not its offsets: the same claim keeps its id when text before it changes. */
    readonly id: string;
    /** The sentence that makes it. */
    readonly sentence: Span;
    /** The words of that sentence. */
    readonly words: string;
    /** The part of the sentence that makes it: a clause, or all of it. */
    readonly span: Span;
    readonly names: readonly Name[];
    readonly figure: Quantity | undefined;
    /** What is counted or measured, as stems: "reserve forces" is `reserv`, `forc`. Empty without a figure. */
    readonly measured: readonly string[];
    readonly aspect: Aspect;
    readonly times: readonly TimeExpression[];
    readonly when: When;
    readonly attribution: Attribution | undefined;
    readonly modality: Modality;
    /** Stems of the words that carry meaning, with repeats left out. */
    readonly terms: readonly string[];
}

/** A figure may be the whole of something at a time, an amount by which it changed, a share of it, … */
export type Aspect = 'total' | 'increment' | 'rate' | 'none';

/** The days at which the claim is said to hold. */
export interface When {
    readonly days: DayInterval | undefined;
    /** `stated`: a time in the clause; `publication`: none, taken for the day of publication; `unknown`. */
    readonly basis: 'stated' | 'publication' | 'unknown';
}

/** Who says it, when the article does not say it itself. After PolNeAR: source, cue, content. */
export interface Attribution {
    readonly source: Span | undefined;
    readonly cue: Span | undefined;
    readonly isDirect: boolean;
}

export type Modality = 'asserted' | 'denied' | 'planned' | 'possible' | 'conditional';
