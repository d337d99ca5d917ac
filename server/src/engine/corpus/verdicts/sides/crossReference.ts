/** What a cross-reference is: a verdict on two claims, its direction and its reason. */

import type { Claim } from '../../../claims/claim.ts';
import type { Span } from '../../../text/span.ts';

export type Verdict = 'agrees' | 'moreSpecific' | 'updates' | 'conflicts' | 'disputed' | 'related';

/** Which rule of comparing has spoken; its name is public, in reports and explanations. */
export type ComparisonRule =
    | 'denials'
    | 'parties'
    | 'accusations'
    | 'winners'
    | 'roles'
    | 'causes'
    | 'ages'
    | 'figures'
    | 'states'
    | 'changes'
    | 'names'
    | 'descriptions'
    | 'days'
    | 'words'
    | 'accounts';

/** A verdict on what claim `other` says, seen from claim `one`. */
export interface CrossReference {
    readonly verdict: Verdict;
    /**
     * For `moreSpecific` and `updates`: `forward` when `one` is the more specific or the later of the two, `backward`
     * when `other` is. Undefined for the rest.
     */
    readonly direction: 'forward' | 'backward' | undefined;
    /** In words a reader accepts, localised: "4,636 is more than 4,600". */
    readonly reason: string;
    /** Of what is merely related: two values of one measure, whose days do not allow to hold them against each other. */
    readonly isOneMeasure?: true;
}

/** What a rule says of two claims. */
export interface Judged extends CrossReference {
    readonly points?: Points | undefined;
}

/** By what two claims were compared, where that is no figure of theirs: offsets in the words of either sentence. */
export type Points = readonly [Span | undefined, Span | undefined];

/** A cross-reference and the rule that made it. */
export interface Comparison extends Judged {
    readonly rule: ComparisonRule;
}

/** A claim in the document that makes it. */
export interface Appearance {
    readonly uri: string;
    readonly claim: Claim;
}

/** A related claim of another document, ranked. */
export interface RelatedClaim extends CrossReference, Appearance {
    /** The claim that was asked about. */
    readonly of: Claim;
    /** False when the two merely speak of the same matter and no value, day or accusation of theirs was compared. */
    readonly isCompared: boolean;
    /** Undefined when nothing was compared. */
    readonly rule: ComparisonRule | undefined;
    /** Higher is closer; comparable only within one answer. */
    readonly score: number;
}
