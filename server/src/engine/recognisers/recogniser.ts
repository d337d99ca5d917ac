/** What a recogniser, a refiner and a document pass are. */

import type { BlockKind, Document, Publication, Quotation } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import type { NameModel } from './names/model.ts';
import type { NameRules } from './names/nameRules.ts';

/** Finds mentions in one paragraph; it need not choose between readings that overlap. Total, linear, no state. */
export interface Recogniser {
    readonly name: string;
    find(passage: Passage, resources: Resources): Iterable<Mention>;
}

/** A second thought about all the mentions of one paragraph: drops, joins, corrects. */
export interface Refiner {
    readonly name: string;
    refine(mentions: readonly Mention[], passage: Passage): readonly Mention[];
}

/** The words of one block; all spans are local. */
export interface Passage {
    readonly kind: BlockKind;
    readonly words: string;
    readonly sentences: readonly Span[];
    readonly quotations: readonly Quotation[];
}

/** Large tables that the host loads and hands over. */
export interface Resources {
    /** Without a model names are not recognised. */
    readonly names: NameModel | undefined;
    /** The user's lists for the folder of the document. */
    readonly rules?: NameRules | undefined;
}

/** A passage with what was found in it: the unit that is remembered between versions of a document. */
export interface RecognisedPassage extends Passage {
    /** Sorted by position. */
    readonly mentions: readonly Mention[];
}

/** One document with all that was recognised in it. `read[i]` and `passages[i]` belong to `document.blocks[i]`. */
export interface Recognition {
    readonly document: Document;
    /** What each paragraph alone tells: what is remembered for the next version. */
    readonly read: readonly RecognisedPassage[];
    /** The same after the passes over the document: times resolved, names confirmed. */
    readonly passages: readonly RecognisedPassage[];
    /** The document's own publication day, else the one inferred from its text. */
    readonly published: Publication | undefined;
}

/**
 * A pass over the whole document, after all its paragraphs: it may use what is said elsewhere in the text. It may
 * remember the versions of a document that it saw, which changes no answer; of a passage for which it finds the same as
 * before it returns the same object.
 */
export interface DocumentPass {
    readonly name: string;
    apply(recognition: Recognition, resources: Resources): Recognition;
}
