/** A name, date or figure in words for a reader. */

import * as l10n from '@vscode/l10n';
import type { Measure } from '../../claims/claim.ts';
import { writtenQuantity } from '../../recognisers/figures/compareQuantities.ts';
import type { Quantity, TimeExpression } from '../../recognisers/mention.ts';
import { inWords } from '../../text/dayInWords.ts';
import { inText } from '../../text/place.ts';
import { textOf } from '../../text/span.ts';
import type { Article } from '../corpus.ts';
import { evidenceInWords, publicationInWords } from '../sources/documentTitle.ts';

/** "24 September 2023", else the words as they stand in `text`. */
export function dateInWords(text: string, time: TimeExpression): string {
    const days = time.resolved?.days;
    return days ? inWords(days) : textOf(text, time);
}

/** How its value is known: "counted from the day of publication, 14 March 2024". Undefined when the words say it all. */
export function basisInWords(article: Article, time: TimeExpression): string | undefined {
    const { document, published } = article.recognition;
    const { resolved } = time;
    if (!resolved) return time.type === 'DATE' ? l10n.t('the day of publication is not known') : undefined;
    switch (resolved.basis.kind) {
        case 'stated':
            return undefined;
        case 'publication':
            // "PORT HALEM, Oct 13 (NEA) – " is that very day.
            if (published?.basis === 'others' && time.start === document.yearless?.start)
                return l10n.t('its year is inferred from the days of other documents');
            if (published?.basis === 'text')
                return l10n.t(
                    'counted from the day of publication, {0}, inferred from {1}',
                    inWords(published.days),
                    evidenceInWords(document, published),
                );
            return published?.basis === 'user'
                ? l10n.t(
                      'counted from the day of publication, {0} (set in crosscheck.json)',
                      publicationInWords(published) ?? '',
                  )
                : l10n.t('counted from the day of publication, {0}', publicationInWords(published) ?? '');
        case 'text': {
            const { evidence } = resolved.basis;
            const words = textOf(document.text, inText(document, evidence.block, evidence));
            return l10n.t('from another date of the text, “{0}”', words);
        }
    }
}

/** "more than 4,600 troops": the figure stands in `text`. */
export function figureInWords(text: string, figure: Quantity): string {
    // "Unemployment fell to 5%": what stands before a figure is not said again behind it.
    if (!figure.of || figure.of.start < figure.start) return writtenQuantity(figure);
    const of = inSmallLetters(textOf(text, figure.of), text);
    // "It will invest $1bn in a plant" tells of no dollars of plant.
    if (figure.unit !== '' && BEFORE_ANOTHER.test(text.slice(figure.end, figure.of.start)))
        return writtenQuantity(figure);
    if (isCompound(text, figure)) return `${textOf(text, figure)} ${of}`;
    // "Three of the mission's nine crossing points" are not "3 mission's nine crossing points".
    const part = OF_WHOLE.exec(text.slice(figure.end, figure.of.start))?.[1];
    return part === undefined || figure.modifier === 'vague'
        ? writtenQuantity(figure, of)
        : `${writtenQuantity(figure)} ${part.replace(/\s{1,3}/g, ' ')} ${of}`;
}

const OF_WHOLE = /^\s{1,3}(of(?:\s{1,3}the|\s{1,3}[^.,;:]{1,60}['’]s?\s{1,3}[^\s.,;:]{1,12})?)\s{1,3}$/;

const BEFORE_ANOTHER =
    /^\s{1,3}(?:in|on|for|into|to|at|from)\s{1,3}(?:an?|the|its|his|her|their|our)\s{1,3}$/;

/** Words of a text that is all in capitals, as scripts and headlines are, as they would be written elsewhere. */
export function inSmallLetters(words: string, text: string): string {
    return /\p{Ll}/u.test(text) ? words : words.toLowerCase();
}

/** "A 98-metre vessel" has not 98 metres of vessel, and "a £3bn deal" is not £3bn of deal. */
function isCompound(text: string, figure: Quantity): boolean {
    const { unit, modifier, change, of } = figure;
    return (
        unit !== '' &&
        modifier === 'exact' &&
        change === undefined &&
        /^\s{1,3}$/.test(text.slice(figure.end, of?.start))
    );
}

/** Workers are laid off, and jobs are lost. */
const OF_JOBS = /\b(?:jobs?|posts?|positions?)$/i;

/** "killed", "missing": what became of those that are counted, as far as it is said. `noun` is what they are called there. */
export function stateInWords(measure: Measure | undefined, noun?: string): string | undefined {
    switch (measure?.state) {
        case 'dead':
            return l10n.t('killed');
        case 'dismissed':
            return noun !== undefined && OF_JOBS.test(noun) ? l10n.t('lost') : l10n.t('laid off');
        case 'unpowered':
            return l10n.t('without power');
        default:
            return measure?.state;
    }
}
