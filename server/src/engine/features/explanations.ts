/** Why was this verdict given on two claims: the rule, the values and days compared, and the words they rest on? */

import * as l10n from '@vscode/l10n';
import type { Claim, When } from '../claims/claim.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import type { Appearance, ComparisonRule, RelatedClaim } from '../corpus/crossReference.ts';
import { publicationInWords } from '../corpus/documentTitle.ts';
import { figureInWords } from '../corpus/wordedMentions.ts';
import { modalityInWords } from '../corpus/wording.ts';
import { inWords } from '../text/dayInWords.ts';
import { inText } from '../text/place.ts';
import { type Span, textOf } from '../text/span.ts';

export interface Explanation {
    /** Undefined when nothing could be compared. */
    readonly rule: ComparisonRule | undefined;
    /** The claim that was asked about, then the other. */
    readonly claims: readonly [ExplainedClaim, ExplainedClaim];
}

/** All texts are plain and localised. */
export interface ExplainedClaim {
    readonly uri: string;
    /** "more than 4,600 troops"; undefined without a figure. */
    readonly value: string | undefined;
    /** "3 March 2024 (stated)", "4 March 2024 (day of publication)", "unknown". */
    readonly day: string;
    readonly published: string;
    /** In the words of the article; undefined when the article says it itself. */
    readonly speaker: string | undefined;
    /** "planned, not done"; undefined for what is asserted. */
    readonly modality: string | undefined;
    readonly evidence: readonly Evidence[];
}

export interface Evidence extends Span {
    readonly what: 'figure' | 'day' | 'speaker' | 'name' | 'sentence';
    readonly words: string;
}

/** Undefined when one of the documents is gone. */
export function explanationOf(snapshot: Snapshot, uri: string, found: RelatedClaim): Explanation | undefined {
    const one = explained(snapshot, { uri, claim: found.of });
    const other = explained(snapshot, found);
    return one && other && { rule: found.rule, claims: [one, other] };
}

function explained(snapshot: Snapshot, { uri, claim }: Appearance): ExplainedClaim | undefined {
    const article = snapshot.article(uri);
    if (!article) return undefined;
    const words = article.recognition.document.blocks[claim.block]?.words ?? '';
    const source = claim.attribution?.source;
    return {
        uri,
        value: claim.figure && figureInWords(words, claim.figure),
        day: dayInWords(claim.when),
        published: publicationInWords(article.recognition.published) ?? l10n.t('unknown'),
        speaker: source && textOf(words, source).replace(/\s+/g, ' '),
        modality: modalityInWords(claim.modality),
        evidence: evidenceOf(article, claim),
    };
}

function dayInWords({ days, basis, isInferred }: When): string {
    if (!days) return l10n.t('unknown');
    const told = inWords(days);
    if (basis === 'publication') return l10n.t('{0} (day of publication)', told);
    if (isInferred) return l10n.t('{0} (inferred)', told);
    return basis === 'reported' ? l10n.t('{0} (when it was reported)', told) : l10n.t('{0} (stated)', told);
}

/** In order of their places. */
function evidenceOf(article: Article, claim: Claim): readonly Evidence[] {
    const { document } = article.recognition;
    const { block, figure, times, names, attribution, when, sentence } = claim;
    const worded = (what: Evidence['what'], local: Span): Evidence => {
        const { start, end } = inText(document, block, local);
        return { what, start, end, words: textOf(document.text, { start, end }).replace(/\s+/g, ' ') };
    };
    const days = when.basis === 'publication' ? [] : times.filter(({ resolved }) => resolved?.days);
    const found = [
        ...(figure ? [worded('figure', figure)] : []),
        ...days.map(time => worded('day', time)),
        ...(attribution?.source ? [worded('speaker', attribution.source)] : []),
        ...names
            .filter(({ start }) => start !== attribution?.source?.start)
            .map(name => worded('name', name)),
    ].sort((a, b) => a.start - b.start);
    return found.length > 0 ? found : [worded('sentence', sentence)];
}
