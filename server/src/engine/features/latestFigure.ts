/** What is the latest figure that another document has for the one in this place? */

import { questionsAt } from '../corpus/claimsAt.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { relatedClaims } from '../corpus/relatedClaims.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import { publicationInWords, titleOf } from '../corpus/sources/documentTitle.ts';
import type { RelatedClaim } from '../corpus/verdicts/sides/crossReference.ts';
import type { TextChange } from '../text/textChange.ts';

export interface LatestFigure {
    /** Puts the words of the later figure in the place of those that stand here. */
    readonly change: TextChange;
    /** The document that has it: its title, and its day if that is known. */
    readonly title: string;
    readonly day: string | undefined;
}

/** So many related claims are looked at: the latest need not be the likest, and may tell of the matter in passing. */
const LOOKED_AT = 60;

/** Undefined where no figure stands, or nobody has a later one; a plan or a possibility is no later figure. */
export function latestFigureAt(snapshot: Snapshot, uri: string, offset: number): LatestFigure | undefined {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, offset);
    if (!article || mention?.kind !== 'figure') return undefined;
    const questions = questionsAt(snapshot, uri, mention);
    const [latest] = relatedClaims(snapshot, uri, questions, { limit: LOOKED_AT, isCompared: true })
        .filter(isLater)
        .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : lastDayOf(a) > lastDayOf(b) ? -1 : 0));
    const other = latest && snapshot.article(latest.uri)?.recognition;
    const figure = latest?.claim.figure;
    const block = latest && other?.document.blocks[latest.claim.block];
    if (!other || !figure || !block) return undefined;
    const text = block.words.slice(figure.start, figure.end);
    const { start, end } = mention;
    // "The latest figure is 12" says nothing new beside 12.
    if (text === article.recognition.document.text.slice(start, end)) return undefined;
    return {
        change: { start, end, text },
        title: titleOf(other.document),
        day: publicationInWords(other.published),
    };
}

/** Of the two figures the other one is the later. */
function isLater({ verdict, direction, claim, of }: RelatedClaim): boolean {
    const areFigures = claim.figure !== undefined && of.figure !== undefined;
    return areFigures && verdict === 'updates' && direction === 'backward' && claim.modality === 'asserted';
}

function lastDayOf({ claim }: RelatedClaim): string {
    return claim.when.days?.until ?? '';
}
