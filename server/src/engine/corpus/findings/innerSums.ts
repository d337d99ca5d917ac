/** A total that is not the sum of its parts, in one sentence: "12 people: 5 soldiers and 8 civilians". */

import * as l10n from '@vscode/l10n';
import { writtenQuantity } from '../../recognisers/figures/compareQuantities.ts';
import type { Quantity } from '../../recognisers/mention.ts';
import { inText } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from '../corpus.ts';
import type { InnerFinding } from './innerFindings.ts';

/** Only where the words leave no doubt that these are all the parts. */
export function sumsIn(article: Article): readonly InnerFinding[] {
    return sentencesOf(article).flatMap(sentence => totalFirst(sentence) ?? totalLast(sentence) ?? []);
}

interface Sentence {
    readonly words: string;
    /** In order; each with its place in the words. */
    readonly figures: readonly PlacedFigure[];
}

interface PlacedFigure {
    readonly figure: Quantity;
    readonly start: number;
    readonly end: number;
    /** And where it stands in the document. */
    readonly inText: Span;
}

function sentencesOf(article: Article): readonly Sentence[] {
    const sentences = new Map<string, { words: string; figures: PlacedFigure[] }>();
    for (const { block, sentence, words, figure } of article.claims) {
        if (!figure) continue;
        const key = `${block} ${sentence.start}`;
        const known = sentences.get(key) ?? { words, figures: [] };
        sentences.set(key, known);
        known.figures.push({
            figure,
            start: figure.start - sentence.start,
            end: figure.end - sentence.start,
            inText: inText(article.recognition.document, block, figure),
        });
    }
    return [...sentences.values()].map(({ words, figures }) => ({
        words,
        figures: figures.toSorted((a, b) => a.start - b.start),
    }));
}

/** "12 people – 5 soldiers and 8 civilians –", "30 seats: 12 in the north, 9 in the south and 8 abroad". */
function totalFirst({ words, figures }: Sentence): InnerFinding | undefined {
    for (const [i, total] of figures.entries()) {
        const [first] = figures.slice(i + 1);
        if (!first || !OPENS.test(words.slice(total.end, first.start))) continue;
        const parts = [first];
        for (const next of figures.slice(i + 2)) {
            const last = parts.at(-1);
            if (!last || !JOINS.test(words.slice(last.end, next.start))) break;
            parts.push(next);
        }
        const end = parts.at(-1)?.end ?? 0;
        const closing = CLOSES.exec(words.slice(end))?.[0];
        if (closing !== undefined) return findingOf(words.slice(0, end + closing.length), total, parts);
    }
    return undefined;
}

/** "5 soldiers and 8 civilians, 12 people in all". */
function totalLast({ words, figures }: Sentence): InnerFinding | undefined {
    for (const [i, total] of figures.entries()) {
        const before = figures[i - 1];
        if (!before) continue;
        const gap = words.slice(before.end, total.start);
        const isTotal =
            LEADS_TO_TOTAL.test(gap) || (ENDS_LIST.test(gap) && IN_ALL.test(words.slice(total.end)));
        if (!isTotal) continue;
        const parts = [before];
        for (const earlier of figures.slice(0, i - 1).reverse()) {
            const [next] = parts;
            if (!next || !JOINS.test(words.slice(earlier.end, next.start))) break;
            parts.unshift(earlier);
        }
        return findingOf(words.slice(0, total.end), total, parts);
    }
    return undefined;
}

/** A few words of a noun group: no verb can be told here, so they are few. */
const WORD = "\\p{L}[\\p{L}'’-]{0,23}";
const GROUP = `(?: ${WORD}){1,5}`;
const OPENS = new RegExp(`^${GROUP}(?::| [–—]|—| \\(|(?<= \\p{Ll}[^ ]{1,23}) -)\\s?$`, 'u');
const JOINS = new RegExp(`^(?: ${WORD}){1,6}(?:, and|,| and)\\s$`, 'u');
const CLOSES = new RegExp(`^(?: ${WORD}){1,6}(?:[.;)]| [–—-]|—|$)`, 'u');
const ENDS_LIST = new RegExp(`^${GROUP},\\s$`, 'u');
const LEADS_TO_TOTAL = new RegExp(
    `^${GROUP},? (?:for|making|bringing it to|which makes) a total of\\s$`,
    'u',
);
const IN_ALL = new RegExp(`^${GROUP} (?:in all|in total|altogether)(?=[.,;)]|$)`, 'u');
/** Words that leave something out, or count something twice. */
const OPEN =
    /\b(?:including|among|some|others?|rest|remaining|most|mostly|half|both|also|of them|of whom|at least|about|more|fewer|up|down|from|per|each|every|aged?|years?|between)\b/i;

function findingOf(
    words: string,
    total: PlacedFigure,
    parts: readonly PlacedFigure[],
): InnerFinding | undefined {
    const all = [total, ...parts].map(({ figure }) => figure);
    if (parts.length < 2 || !all.every(isPlainCount)) return undefined;
    // "In 24 towns: 150,000 in the capital, 40,000 in Tarn": what is more than all is no part of it.
    if (parts.some(({ figure }) => (figure.value ?? 0) > (total.figure.value ?? 0))) return undefined;
    const places = [total, ...parts];
    if (OPEN.test(words.slice(Math.min(...places.map(({ start }) => start))))) return undefined;
    const sum = parts.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
    if (sum === total.figure.value) return undefined;
    const told = parts.map(({ figure }) => writtenQuantity(figure)).join(' + ');
    const message = l10n.t(
        '{0} is not the sum of its parts: {1} = {2}',
        writtenQuantity(total.figure),
        told,
        sum,
    );
    return {
        ...total.inText,
        rule: 'inner-sums',
        message,
        others: parts.map(part => part.inText),
    };
}

function isPlainCount({ modifier, value, dimension, unit, change }: Quantity): boolean {
    if (dimension !== 'count' || unit !== '' || change) return false;
    return modifier === 'exact' && value !== undefined && Number.isInteger(value);
}
