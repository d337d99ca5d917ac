/** What of an article a note is meant for, and why it has lost it. */

import * as l10n from '@vscode/l10n';
import { partIn } from '../corpus/anchors.ts';
import type { Span } from '../text/span.ts';
import type { NotePlace } from './noteFile.ts';

/** The words that were noted. */
export function quotationOf({ selector: { exact }, part }: NotePlace): string {
    return part ? exact.slice(part.start, part.end) : exact;
}

/** At the place of its selector. Where these words are written otherwise by now, all of them are meant. */
export function meantIn({ selector, part }: NotePlace, text: string, { start, end }: Span): Span {
    const found = part && partIn(text.slice(start, end), selector.exact, part);
    return found ? { start: start + found.start, end: start + found.end } : { start, end };
}

/** Localised; the text is undefined when there is no such article. */
export function whyLost({ selector }: NotePlace, text: string | undefined): string {
    if (text === undefined) return l10n.t('Its article is not there.');
    return inOneLine(text).includes(inOneLine(selector.exact))
        ? l10n.t(
              'Its words stand in the article, but nothing tells any more that they are those which were meant.',
          )
        : l10n.t('Its words are no longer in the article.');
}

function inOneLine(text: string): string {
    return text.replace(/\s{1,100}/g, ' ').trim();
}
