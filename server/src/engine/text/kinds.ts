/** What part each paragraph plays in the article. */

import type { BlockKind } from './document.ts';
import type { Draft } from './draft.ts';
import { isNameLike, isOutletLine, isRelatedHeading } from './lineKinds.ts';
import { LONGEST_HEADLINE, looksOfParagraph, type ParagraphLooks, wordCount } from './paragraphLooks.ts';
import { dayBesideSource } from './sourceLine.ts';
import { hasTitleLabel } from './titleLabel.ts';

/** So many blocks may stand above a story, menus and buttons among them; a longer list is one. */
export const LONGEST_HEADER = 40;

/** One kind for each draft. General rules of how news is set, none of one outlet. */
export function kindsOf(
    drafts: readonly Draft[],
    title: string | undefined,
    looksOf: (words: readonly string[]) => readonly ParagraphLooks[] = all => all.map(looksOfParagraph),
): readonly BlockKind[] {
    // One line alone has no page around it: whatever it looks like, it is what the document says.
    if (drafts.length === 1 && drafts[0]?.form === 'text') return ['paragraph'];
    const looks = looksOf(drafts.map(({ words }) => words));
    const kinds = drafts.map(({ form }, i) => ownKind(form, looks[i]));
    const body = drafts.findIndex((_, i) => kinds[i] === 'paragraph' && looks[i]?.isProse);
    const headline = headlineAt(drafts, kinds, body, title);
    if (headline !== undefined) kinds[headline] = 'headline';
    markHeader(drafts, kinds, body, headline);
    markRelatedLinks(drafts, looks, kinds, Math.max(body, 0));
    markSubheadings(drafts, looks, kinds, Math.max(body, 0));
    return kinds;
}

/** What the form and the words of a paragraph alone tell. */
function ownKind(form: Draft['form'], looks: ParagraphLooks | undefined): BlockKind {
    const aside = looks?.aside;
    if (aside === 'boilerplate') return aside;
    if (form === 'tableRow') return 'tableRow';
    if (aside === 'credit') return aside;
    switch (form) {
        case 'title':
        case 'heading':
            return 'subheading';
        case 'quote':
        case 'listItem':
            return form;
        case 'text':
            return aside ?? 'paragraph';
    }
}

const FULL_STOP = /\.\s?["'”’“»)\]]{0,3}$/;

function headlineAt(
    drafts: readonly Draft[],
    kinds: readonly BlockKind[],
    body: number,
    title: string | undefined,
): number | undefined {
    const marked = drafts.findIndex(({ form }) => form === 'title');
    if (marked >= 0 && kinds[marked] === 'subheading' && (body < 0 || marked <= body)) return marked;
    const header = drafts.slice(0, body < 0 ? drafts.length : body + 1);
    if (title !== undefined) {
        const same = header.findIndex(({ words }) => simplified(words) === simplified(title));
        if (same >= 0) return same;
    }
    // A document of one paragraph, or of nothing but lines, has no headline to tell from the rest.
    if (body < 0) return undefined;
    const lines = [...header.keys()]
        .slice(0, LONGEST_HEADER)
        .filter(i => i < body && isHeadlineLike(header[i], kinds[i]));
    const labelled = lines.find(i => hasTitleLabel(header[i]?.words ?? ''));
    if (labelled !== undefined) return labelled;
    // "Norvik Post, 4 March 2024" stands over a headline or under it; "The Sarn Ferry, 4 March 2024" is one where there is no other.
    const others = lines.filter(i => !dayBesideSource(drafts[i]?.words ?? ''));
    const [first, ...rest] =
        others.length > 0 ? others : lines.filter(i => !isOutletBesideDay(drafts[i]?.words ?? ''));
    if (first === undefined) return undefined;
    // "Final Edition" may stand between the name of an outlet and the headline.
    const second = rest.find(i => wordCount(drafts[i]?.words ?? '') >= 4) ?? rest[0];
    if (second === undefined) return isNameInCapitals(drafts[first]?.words ?? '') ? undefined : first;
    const [words = '', next = ''] = [drafts[first]?.words, drafts[second]?.words];
    // "Norvik Post", "4 March 2024", and then the headline, however short it is.
    const isOverDay = second > first + 1 && dayBesideSource(drafts[first + 1]?.words ?? '') !== undefined;
    return isOutletBefore(words, next) || (isOverDay && isOutletLine(words) && !isNameInCapitals(words))
        ? second
        : first;
}

/** "Norvik Post, 4 March 2024", by a word that outlets have in their names. */
function isOutletBesideDay(words: string): boolean {
    const day = dayBesideSource(words);
    return day !== undefined && isOutletLine(words.slice(0, day.start).replace(/[\s,|–—•·(-]{1,5}$/, ''));
}

function isHeadlineLike(draft: Draft | undefined, kind: BlockKind | undefined): boolean {
    if (!draft || (kind !== 'paragraph' && kind !== 'subheading')) return false;
    const { words } = draft;
    return (
        words.length <= LONGEST_HEADLINE &&
        wordCount(words) >= 2 &&
        !FULL_STOP.test(words) &&
        !/[,;:]$/.test(words)
    );
}

/** The name of an outlet over the headline: few words, all with capitals, before a line that is clearly longer. */
function isOutletBefore(words: string, next: string): boolean {
    if (wordCount(next) < 4) return false;
    // "The Norvik Mercury"
    if (isOutletLine(words) || (/^The /.test(words) && isNameLike(words) && wordCount(words) <= 5))
        return true;
    return wordCount(words) <= 3 && isNameLike(words) && wordCount(next) >= 2 * wordCount(words);
}

/** "ANA ORLO" */
function isNameInCapitals(words: string): boolean {
    return wordCount(words) <= 3 && isNameLike(words) && words === words.toUpperCase();
}

/** Between the top and the first paragraph: outlet, byline, deck, and the headline again. */
function markHeader(
    drafts: readonly Draft[],
    kinds: BlockKind[],
    body: number,
    headline: number | undefined,
): void {
    const title = headline === undefined ? undefined : simplified(drafts[headline]?.words ?? '');
    const end = body < 0 ? (headline === undefined ? 0 : Math.min(drafts.length, headline + 4)) : body;
    for (let i = 0; i < end; i++) {
        const { words = '', form = 'text' } = drafts[i] ?? {};
        if (i === headline || (kinds[i] !== 'paragraph' && kinds[i] !== 'subheading')) continue;
        if (title !== undefined && simplified(words) === title) kinds[i] = 'boilerplate';
        else if (form !== 'text') continue;
        else if (isOfSource(words, i)) kinds[i] = 'byline';
        else if (
            headline !== undefined &&
            i > headline &&
            isHeadlineLike(drafts[i], kinds[i]) &&
            !INNER_FULL_STOP.test(words)
        )
            kinds[i] = 'subheading';
    }
}

/** Who wrote it or published it, and perhaps when: that stands at the top. */
function isOfSource(words: string, block: number): boolean {
    return (
        isOutletLine(words) ||
        (isNameLike(words) && wordCount(words) <= 4) ||
        (block < LONGEST_HEADER && dayBesideSource(words) !== undefined)
    );
}

/** After "Related posts" come lines that are no sentences, or sentences cut short: they end with the next real prose. */
function markRelatedLinks(
    drafts: readonly Draft[],
    looks: readonly ParagraphLooks[],
    kinds: BlockKind[],
    body: number,
): void {
    let isInside = false;
    for (let i = body; i < drafts.length; i++) {
        const { words = '', form = 'text' } = drafts[i] ?? {};
        if (isRelatedHeading(words)) isInside = true;
        else if (isInside && form !== 'text' && (form === 'heading' || form === 'title')) isInside = false;
        else if (
            isInside &&
            looks[i]?.isProse &&
            wordCount(words) >= 12 &&
            !/(?:…|\.\.\.|\[…\]|\[\.\.\.\])\]?$/.test(words)
        )
            isInside = false;
        if (isInside) kinds[i] = 'boilerplate';
    }
}

/** Two sentences are no deck. */
const INNER_FULL_STOP = /\p{Ll}{2}[.!?]["”’]?\s\p{Lu}/u;

const LONGEST_SUBHEADING = 100;

/** A short line without a full stop, over a paragraph. */
function markSubheadings(
    drafts: readonly Draft[],
    looks: readonly ParagraphLooks[],
    kinds: BlockKind[],
    body: number,
): void {
    let next: Draft | undefined;
    let isBeforeProse = false;
    for (let i = drafts.length - 1; i > body; i--) {
        const draft = drafts[i];
        if (!draft || kinds[i] === 'boilerplate' || kinds[i] === 'credit') continue;
        if (kinds[i] === 'paragraph' && next && isBeforeProse && isSubheadingLike(draft, next))
            kinds[i] = 'subheading';
        next = draft;
        isBeforeProse = looks[i]?.isProse ?? false;
    }
}

function isSubheadingLike({ words, isApart, form }: Draft, next: Draft): boolean {
    return (
        form === 'text' &&
        words.length <= LONGEST_SUBHEADING &&
        wordCount(words) <= 14 &&
        // In a text with blank lines, lines that stand close together are one thing.
        (isApart || !next.isApart) &&
        /^["“„‘«']?[\p{Lu}\d]/u.test(words) &&
        !/[.!…,;:–—-]\s?["'”’“»)\]]{0,3}$/.test(words)
    );
}

function simplified(words: string): string {
    return words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]{1,200}/gu, ' ')
        .trim();
}
