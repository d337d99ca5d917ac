/** A claim with what a verdict on it rests on, in words. */

import * as l10n from '@vscode/l10n';
import type { Claim, When } from '../../claims/claim.ts';
import { inWords } from '../../text/dayInWords.ts';
import { inText } from '../../text/place.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { Article, Snapshot } from '../corpus.ts';
import { publicationInWords } from '../sources/documentTitle.ts';
import type { Appearance } from '../verdicts/sides/crossReference.ts';
import { figureInWords } from './wordedMentions.ts';
import { modalityInWords } from './wording.ts';

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

/** Undefined when its document is gone. */
export function explainedClaim(snapshot: Snapshot, { uri, claim }: Appearance): ExplainedClaim | undefined {
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
