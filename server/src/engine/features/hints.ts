/** Which days do the words of this document stand for, that do not name them? */

import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../corpus/corpus.ts';
import { evidenceInWords, publicationInWords } from '../corpus/documentTitle.ts';
import { shownMentions } from '../corpus/shownMentions.ts';
import { basisInWords } from '../corpus/wordedMentions.ts';
import type { TimeExpression, TimeReading } from '../recognisers/mention.ts';
import { inWords } from '../text/dayInWords.ts';
import { contains, type Span } from '../text/span.ts';

export interface Hint {
    /** `publication`: the inferred day of a document that states none; `date`: what a relative date stands for. */
    readonly kind: 'publication' | 'date';
    /** After which character it stands. */
    readonly at: number;
    readonly label: string;
    /** How it is known. */
    readonly basis: string | undefined;
}

/** Sorted by position; with `range` those that stand in it. The first stands at the headline, else at the first words. */
export function hintsOf(snapshot: Snapshot, uri: string, range?: Span): readonly Hint[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const { document, published } = article.recognition;
    const hints: Hint[] = [];
    const first = document.headline ?? document.blocks[0];
    if (published?.basis === 'text' && first) {
        const label = l10n.t('published {0}', publicationInWords(published) ?? '');
        hints.push({
            kind: 'publication',
            at: first.end,
            label,
            basis: l10n.t('inferred from {0}', evidenceInWords(document, published)),
        });
    }
    for (const mention of shownMentions(article)) {
        if (mention.kind !== 'time' || !isRelative(mention.reading)) continue;
        const days = mention.resolved?.days;
        if (days)
            hints.push({
                kind: 'date',
                at: mention.end,
                label: inWords(days),
                basis: basisInWords(article, mention),
            });
    }
    const seen = range ? hints.filter(({ at }) => contains(range, { start: at, end: at })) : hints;
    return [...seen].sort((a, b) => a.at - b.at);
}

/** Counted from a day that the words do not name. "March 14", which lacks no more than its year, reads well as it is. */
function isRelative(reading: TimeReading | undefined): reading is NonNullable<TimeExpression['reading']> {
    switch (reading?.kind) {
        case 'shift':
        case 'weekday':
        case 'weekend':
        case 'same':
        case 'within':
        case 'weekOf':
            return true;
        case 'timeOfDay':
            return reading.day !== undefined && isRelative(reading.day);
        default:
            return false;
    }
}
