/** What a line of plain text looks like by its own words, wherever it stands. */

import { type Draft, draftBuilder } from './draft.ts';
import { isByline, isCredit, isNameLike } from './lineKinds.ts';
import { quoteMarkLength } from './mailLines.ts';
import { isPageNumber } from './pageLines.ts';

/** The words of a line come without the white space at its ends; they are not blank. */
export interface LineLooks {
    /** Dashes or stars only, drawn to separate parts, or the number of a page: no words of the story, and an end of what stood before. */
    readonly isRule: boolean;
    /** The length of the marks ">" before words that a mail quotes, with the space behind them; 0 when there are none. */
    readonly quoteLength: number;
    /** The length of the mark of a list item with the space behind it, after any marks of quoting; 0 when there is none. */
    readonly markerLength: number;
    readonly endsSentence: boolean;
    readonly startsInLowerCase: boolean;
    /** "by Ana Orlo", "on March 4, 2024": under a headline, and no part of it. */
    readonly isByline: boolean;
    /** "ANA ORLO": a name in capitals, as a newspaper sets a byline. */
    readonly isNameInCapitals: boolean;
    /** "Norvik is pre-": a word that goes on in the next line, if that begins in lower case. */
    readonly endsInHyphen: boolean;
    readonly firstWordLength: number;
    /** The paragraph that it makes alone, as if the text began with it; undefined when there is none. */
    readonly draft: Draft | undefined;
}

export function looksOfLine(line: string): LineLooks {
    const quoteLength = quoteMarkLength(line);
    const words = line.slice(quoteLength);
    const markerLength = listMarkerLength(words);
    const builder = draftBuilder(line);
    builder.copy(quoteLength + markerLength, line.length);
    return {
        isRule: words === '' || RULE.test(words.slice(0, 200)) || isPageNumber(words.slice(0, 40)),
        quoteLength,
        markerLength,
        endsSentence: SENTENCE_END.test(words.slice(-5)),
        startsInLowerCase: LOWER_CASE_START.test(words.slice(0, 3)),
        isByline: startsByline(words) && isByline(words.slice(0, 200)),
        isNameInCapitals: NAME_IN_CAPITALS.test(words.slice(0, 60)) && isNameLike(words.slice(0, 60)),
        endsInHyphen: ENDS_IN_HYPHEN.test(words.slice(-12)),
        firstWordLength: /^\S{1,40}/.exec(words)?.[0].length ?? 0,
        draft: builder.draft(markerLength > 0 ? 'listItem' : 'text', false),
    };
}

/** In lower case, as the line of a sentence that goes on; that one ends with a full stop: "… met\non March 4, 2024." */
function startsByline(words: string): boolean {
    return words.startsWith('by ') || (DATE_START.test(words) && !SENTENCE_END.test(words.slice(-5)));
}

const DATE_START = /^(?:on|posted|published|updated) /;
const RULE = /^[-–—_=*•·.#~\s]{3,200}$/;
const NAME_IN_CAPITALS = /^[\p{Lu}.’'-]{2,24}(?: [\p{Lu}.’'-]{1,24}){1,3}$/u;
const ENDS_IN_HYPHEN = /\p{L}\p{Ll}-$/u;
const LIST_MARKER = /^(?:[-–—*•·▪►‣◦]\s{1,8}|\(?\d{1,2}[.)]\s{1,8})(?=\S)/;
const SENTENCE_END = /[.!?…:][\s"'”’“»)\]]{0,3}$/;
const LOWER_CASE_START = /^["'“‘„«(]?\p{Ll}/u;

function listMarkerLength(words: string): number {
    const length = LIST_MARKER.exec(words.slice(0, 16))?.[0].length ?? 0;
    // "— NEA" is a credit.
    return length > 0 && isCredit(words.slice(0, 60)) ? 0 : length;
}
