/** What do the other documents say about what stands at the cursor? */

import { pointOf } from '../corpus/claimPoint.ts';
import { questionsAt } from '../corpus/claimsAt.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import type { PlacedMention } from '../corpus/placedMentions.ts';
import { relatedClaims } from '../corpus/relatedClaims.ts';
import { isDiffering, relatedToPassage, relatedToSentences } from '../corpus/relatedPassage.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import { titleOf } from '../corpus/sources/documentTitle.ts';
import { independentSources } from '../corpus/sources/sources.ts';
import type { RelatedClaim, Verdict } from '../corpus/verdicts/sides/crossReference.ts';
import { type ClaimSide, claimSideOf } from '../corpus/wording/claimSide.ts';
import { figureInWords } from '../corpus/wording/wordedMentions.ts';
import { labelOf } from '../corpus/wording/wording.ts';
import { inText } from '../text/place.ts';
import { type Span, textOf } from '../text/span.ts';

/** All texts are plain, localised where they are ours. */
export interface CrossReferences {
    /** What was asked about, in the text of the document: a figure or a day, else sentences. */
    readonly span: Span;
    /** In words: "more than 4,600 troops". */
    readonly words: string;
    /** Best first. */
    readonly items: readonly CrossReferenceItem[];
    readonly documents: number;
    /** Copies of one text count as one. */
    readonly independentSources: number;
}

export interface CrossReferenceItem {
    readonly verdict: Verdict;
    /** The verdict in words, with its direction: "updated by". */
    readonly label: string;
    readonly reason: string;
    /** False when the two merely speak of the same matter. */
    readonly isCompared: boolean;
    /** The words by which the claim that was asked about is pointed at. */
    readonly here: Span;
    readonly there: ClaimSide;
}

const MOST = 60;

/**
 * An empty span is a cursor: it asks about the figure or day that it is in, else about its sentence. Undefined where
 * nothing can be asked about: between the sentences, in unknown documents.
 */
export function crossReferencesAt(snapshot: Snapshot, uri: string, span: Span): CrossReferences | undefined {
    const article = snapshot.article(uri);
    const asked = article && whatIsAsked(snapshot, article, span);
    if (!article || !asked) return undefined;
    const found = asked.mention
        ? relatedClaims(snapshot, uri, questionsAt(snapshot, uri, asked), { limit: MOST })
        : relatedToPassage(snapshot, uri, asked).slice(0, MOST);
    const { start, end } = asked;
    return referencesFrom(snapshot, article, { span: { start, end }, words: wordsOf(article, asked), found });
}

/**
 * For a cursor at which nothing can be asked about: what others say about anything in the document, as far as the two were
 * compared; undefined where that is nothing. A job that yields after each sentence.
 */
export function* crossReferencesOf(
    snapshot: Snapshot,
    uri: string,
): Generator<void, CrossReferences | undefined> {
    const article = snapshot.article(uri);
    if (!article) return undefined;
    const { document } = article.recognition;
    const span = { start: 0, end: document.text.length };
    const related = yield* relatedToSentences(snapshot, uri, span);
    const found = related.filter(isWorthALook).slice(0, MOST);
    if (found.length === 0) return undefined;
    return referencesFrom(snapshot, article, { span, words: titleOf(document), found });
}

/** What is merely about the same matter would fill the list of a whole document. */
function isWorthALook({ isCompared, verdict }: RelatedClaim): boolean {
    return isCompared || isDiffering({ verdict });
}

interface Found {
    readonly span: Span;
    readonly words: string;
    readonly found: readonly RelatedClaim[];
}

function referencesFrom(
    snapshot: Snapshot,
    article: Article,
    { span, words, found }: Found,
): CrossReferences {
    const uris = [...new Set(found.map(related => related.uri))];
    return {
        span,
        words,
        items: found.flatMap(related => itemOf(snapshot, article, related)),
        documents: uris.length,
        independentSources: independentSources(snapshot, uris).length,
    };
}

interface Asked extends Span {
    /** What stands there, if it is one figure or day. */
    readonly mention: PlacedMention | undefined;
}

function whatIsAsked(snapshot: Snapshot, article: Article, span: Span): Asked | undefined {
    const { document } = article.recognition;
    if (span.end > span.start) return { ...span, mention: undefined };
    const mention = shownMentionAt(article, span.start);
    // A name is no claim: what is said of it is what its sentence says.
    if (mention && mention.kind !== 'name') return { start: mention.start, end: mention.end, mention };
    // A cursor behind the full stop is still in the sentence.
    const around = { start: Math.max(0, span.start - 1), end: span.start + 1 };
    const statements = questionsAt(snapshot, document.uri, around).map(({ statement }) =>
        inText(document, statement.block, statement),
    );
    const sentence = statements.find(({ start, end }) => start <= span.start && span.start <= end);
    return sentence && { ...sentence, mention: undefined };
}

function wordsOf({ recognition }: Article, { mention, ...span }: Asked): string {
    const { text } = recognition.document;
    if (mention?.kind === 'figure') return figureInWords(text, mention);
    return textOf(text, span).replace(/\s{1,20}/g, ' ');
}

function itemOf(snapshot: Snapshot, asked: Article, found: RelatedClaim): readonly CrossReferenceItem[] {
    const { verdict, reason, isCompared, of } = found;
    const there = claimSideOf(snapshot, found);
    return there
        ? [{ verdict, label: labelOf(found), reason, isCompared, here: pointOf(asked, of), there }]
        : [];
}
