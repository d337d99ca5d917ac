/** What a document is: its text, and the parts of an article that stand in it. */

import type { Day, DayInterval, DayOfYear } from './day.ts';
import type { Span } from './span.ts';

/** How the text is written. `article` is Crosscheck's own language: plain text with front matter. */
export type Format = 'plain' | 'markdown' | 'article';

/** What a host hands to the engine: one version of one article. */
export interface Source {
    readonly uri: string;
    /** As the editor shows it, without a byte-order mark; line ends as they are. */
    readonly text: string;
    readonly format: Format;
    /**
     * The publication day that the user set (in a setting or `crosscheck.json`), or the days in which it lies; before
     * any that the article states.
     */
    readonly published?: Day | DayInterval | undefined;
}

/** One version of one article, read: plain data, offsets in `text`. */
export interface Document {
    readonly uri: string;
    readonly text: string;
    readonly format: Format;
    readonly language: Language;
    readonly frontMatter: FrontMatter | undefined;
    readonly headline: Span | undefined;
    readonly byline: Span | undefined;
    /** As a line over the story names it. */
    readonly outlet: Span | undefined;
    readonly dateline: Dateline | undefined;
    /** Sorted by start; no two overlap. Front matter is no block, but its title is, where the text has no headline. */
    readonly blocks: readonly Block[];
    /** The day the user set, else of the front matter, the dateline, the file name, the year of others; undefined when none says. */
    readonly published: Publication | undefined;
    /** The day of its date line, where the document itself does not tell the year. */
    readonly yearless: YearlessDay | undefined;
}

export interface YearlessDay extends DayOfYear, Span {
    /** That of "on Monday" in the first sentence, which is mostly this day; 1 is Monday. Undefined where it names none, or several. */
    readonly toldWeekday?: number | undefined;
}

export interface Language {
    /** ISO 639-1 where there is one, else 639-3: `en`, `sr`. */
    readonly code: string;
    /** `assumed`: too little text to tell, taken for English. */
    readonly basis: 'frontMatter' | 'recognised' | 'assumed';
}

/** The day a document was published, and how that is known. */
export interface Publication {
    /** One day when it is known exactly (`until` is the next day), else the interval in which it lies. */
    readonly days: DayInterval;
    readonly basis: 'user' | 'frontMatter' | 'dateline' | 'fileName' | 'others' | 'text';
    /**
     * The words it was read from; undefined for `user` and `fileName`. For `text`, what it was inferred from; for `others`, of
     * which the year was taken, the day without it.
     */
    readonly evidence: readonly Span[];
}

/** The YAML between two lines `---` at the top. A field that is missing or of the wrong kind is undefined. */
export interface FrontMatter extends Span {
    readonly title: string | undefined;
    readonly source: string | undefined;
    readonly author: string | undefined;
    readonly date: Day | undefined;
    readonly updated: Day | undefined;
    readonly retrieved: Day | undefined;
    readonly url: string | undefined;
    readonly language: string | undefined;
    /** Where the value of each field stands. */
    readonly spans: ReadonlyMap<string, Span>;
    /** What could not be read, in words for the author. */
    readonly problems: readonly Problem[];
}

export interface Problem extends Span {
    readonly message: string;
}

/** "PRISTINA, March 4 (Agency) – ": where and when a report was filed. */
export interface Dateline extends Span {
    /** Undefined where it tells but the day. */
    readonly place: Span | undefined;
    /** The words of the day, if there are any. */
    readonly day: Span | undefined;
    readonly credit: Span | undefined;
}

/**
 * `paragraph`, `listItem`, `quote` (Markdown's block quote), `tableRow`, `headline`, `subheading` tell the story.
 * `byline`, `credit` (agency, photo, caption credit) and `boilerplate` (related links, reading time, share counts,
 * archive names) are not the story: no claim is made from them and they count as no source.
 */
export type BlockKind =
    | 'headline'
    | 'subheading'
    | 'byline'
    | 'paragraph'
    | 'listItem'
    | 'quote'
    | 'tableRow'
    | 'credit'
    | 'boilerplate';

/** A paragraph-like part of a document. Sentences and quotations never cross its borders. */
export interface Block extends Span {
    readonly kind: BlockKind;
    /**
     * The words a reader sees: the text of the block without Markdown syntax. Recognisers see only this string, and
     * their offsets are in it ("local"). An entity or escape of Markdown is one piece of its own. Where lines were joined
     * stands one space, between the cells of a row a tab: words hold no line end, and are never blank.
     */
    readonly words: string;
    /** Where the words stand in the document; sorted by `at`, together they cover `words`. */
    readonly pieces: readonly Piece[];
}

/** `words.slice(at, at + length)` stands at `start` to `end` of the document. */
export interface Piece {
    readonly at: number;
    readonly length: number;
    readonly start: number;
    /** `start + length` but for an entity or escape (`&amp;`), which is longer in the document than in the words. */
    readonly end: number;
}

/** A direct quotation. Local offsets. */
export interface Quotation extends Span {
    /** Without the quotation marks. */
    readonly content: Span;
    /** False when the mark that should end it is missing: it then ends before the next that opens one, or with its block. */
    readonly isClosed: boolean;
}
