/** The words by which a paragraph says that two names are one: "(KBA)", "formerly Nordlys Kraft". */

import type { Span } from '../../text/span.ts';
import { fingerprint } from './spelling.ts';

/** The words between two names say that the second is the new name of the first, or its old or other one. */
export type StatedLink = 'newName' | 'oldName';

/** Undefined when they say neither. Local offsets. */
export function statedLink(words: string, one: Span, next: Span): StatedLink | undefined {
    if (next.start - one.end > LONGEST_GAP) return undefined;
    const between = words.slice(one.end, next.start);
    if (NEW_NAME.test(between)) return 'newName';
    return OLD_NAME.test(between) ? 'oldName' : undefined;
}

const LONGEST_GAP = 60;

/** Between the old name and the new one. */
const NEW_NAME =
    /^,? (?:(?:which|who|that) )?(?:(?:has|had|was|is|were|been|since) ){0,3}(?:changed (?:its|her|his|their) name(?: in [^.,;]{3,20})? to|renamed(?: itself)?(?: in [^.,;]{3,20})?(?: as| to)?|now (?:known as|called)|rebranded(?: itself)? as)(?: the)? $/;

/** Between a name and the old or other one. */
const OLD_NAME =
    /^,? \(?(?:(?:which|who|that) )?(?:(?:is|was|were) )?(?:(?:formerly|previously|once|until recently|better|also) (?:known as|called|named)|formerly|previously|a\.?k\.?a\.?|alias|née|born)(?: the)? ["“]?$/;

/** "X Y Z (XYZ)"; whether the recogniser saw a name in the brackets or not: the fingerprint of "XYZ", '' without one. */
export function acronymBehind(words: string, { end }: Span): string {
    if (words[end + 1] !== '(') return '';
    INTRODUCED.lastIndex = end;
    return fingerprint(INTRODUCED.exec(words)?.[1] ?? '');
}

const INTRODUCED = / \(["“]?((?:\p{Lu}\.?){2,9}s?)["”]?\)/uy;
