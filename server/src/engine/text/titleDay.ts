/** Titles that bear the day on which what follows was said or written: "Press statement, 13 February 2025". */

import { dayOfByline } from './sourceLine.ts';
import { type WrittenDay, writtenDayAt } from './writtenDay.ts';

/**
 * "Minutes of the meeting of 14 March 2023", "Speech by the premier in the parliament of Tarn, 12 September 2024": though it be a
 * headline. "Remarks on the flood of Sarn, 13 February 1953" may be of the flood.
 */
export function dayOfTitle(words: string): WrittenDay | undefined {
    if (words.length > LONGEST_TITLE) return undefined;
    if (OF_MEETING.test(words)) return dayOfByline(words);
    if (!GIVEN_ON_A_DAY.test(words)) return undefined;
    for (const { index } of words.matchAll(/, /g)) {
        const found = writtenDayAt(words, index + 2);
        if (found?.day !== undefined && found.end === words.length) return found;
    }
    return undefined;
}

const LONGEST_TITLE = 140;
const OF_MEETING =
    /^(?:(?:draft|approved|confirmed|unconfirmed) )?(?:minutes|proceedings|transcript|record) of (?:the|an?) [^.!?;]{0,80}\b(?:meeting|session|sitting|hearing|assembly)\b[^.!?;]{0,60}$/i;
const GIVEN_ON_A_DAY =
    /^(?:(?:opening |closing |budget )?(?:speech|address|remarks)|(?:press |media |public )?statement|(?:daily )?(?:press|media|news) (?:release|briefing|conference)|transcript|minutes|communiqu[eé]|bulletin)\b(?! on\b)/i;
