/** What client and server say to each other beyond LSP: method names and plain types. */

/** What the client hands over with `initialize`; other editors may leave all of it out. */
export interface InitializationOptions {
    /** The translations of the server's texts, as `vscode.l10n.bundle` holds them. */
    readonly l10n?: Readonly<Record<string, string>>;
    /** Stands in for `workspace/configuration` where an editor lacks it: the object under `crosscheck`. */
    readonly settings?: unknown;
    /** The client has the commands `crosscheck.sameAs` and the like, with which a person picks what a rule is to say. */
    readonly picks?: boolean;
    /** Where `dist/data` can be fetched; for the server in a web worker, which has no disk. */
    readonly dataUri?: string;
    /** What `SEEN_ARTICLES` has answered last for this workspace. */
    readonly seen?: readonly SeenArticle[];
}

/** Notification from the server: how far the corpus is read. Sent at most every 100 ms. */
export const INDEX_STATUS = 'crosscheck/indexStatus';

export interface IndexStatus {
    readonly state: IndexState;
    /** Documents of the corpus now. */
    readonly documents: number;
    /** Files found to be read; 0 until they are counted. */
    readonly total: number;
    /** Files that could not be read or are beyond a limit; each is named in the output channel. */
    readonly leftOut: number;
    /** True when folders hold more articles than `crosscheck.files.maxCount`: the rest is not read. */
    readonly isLimited?: boolean;
    /** True when there is no disk to read folders from (a web worker, a virtual workspace): only open documents count. */
    readonly isOpenOnly?: boolean;
    /** An error in the `crosscheck.json` of a folder: until it is mended, the rules before it are in force. */
    readonly rulesError?: RulesError;
}

export interface RulesError {
    readonly uri: string;
    /** Counted from 0. */
    readonly line: number;
}

/**
 * `quiet`: all folders look like code repositories, so Crosscheck waits to be asked; `off`: switched off in the
 * settings; `cancelled`: reading was stopped, what was read until then is used.
 */
export type IndexState = 'reading' | 'ready' | 'cancelled' | 'quiet' | 'off';

/**
 * Notification from the server: an open document shows replacement characters (U+FFFD), since the editor reads it in
 * another encoding than it is written in. Sent once for a document, again when it is opened again.
 */
export const OTHER_ENCODING = 'crosscheck/otherEncoding';

export interface OtherEncodingParams {
    readonly uri: string;
    /** As people write it: "Windows-1252". */
    readonly encoding: string;
}

/** Request to the server, without parameters: stop reading, keep what was read. */
export const CANCEL_INDEXING = 'crosscheck/cancelIndexing';

/** Request to the server, without parameters: find and read all files again. Answered when that has begun. */
export const INDEX_AGAIN = 'crosscheck/indexAgain';

/**
 * Request to the server: what to draw in a document for which `crosscheck.highlight` is `decorations`. Empty for every
 * other document; sorted by position, none overlapping.
 */
export const DECORATIONS = 'crosscheck/decorations';

export interface DecorationsParams {
    readonly textDocument: { readonly uri: string };
}

export interface Decoration {
    /** As in LSP, in the position encoding that was agreed on. */
    readonly range: { readonly start: DecorationPosition; readonly end: DecorationPosition };
    readonly type: DecorationType;
    /** Another document says something that conflicts with it. */
    readonly isConflicting: boolean;
}

export interface DecorationPosition {
    readonly line: number;
    readonly character: number;
}

/** The semantic token types of the manifest. */
export type DecorationType = 'person' | 'organisation' | 'place' | 'date' | 'figure';

/** Notification from the server, without parameters: what `crosscheck/decorations` answers may have changed. */
export const DECORATIONS_CHANGED = 'crosscheck/decorationsChanged';

export interface ProtocolRange {
    readonly start: DecorationPosition;
    readonly end: DecorationPosition;
}

export interface ProtocolLocation {
    readonly uri: string;
    readonly range: ProtocolRange;
}

/**
 * What a person lays down with one gesture: names, days and rules in the `crosscheck.json` of the folder, judgements in
 * files of their own.
 */
export type Gesture =
    | { readonly kind: 'name'; readonly name: string; readonly type: EntityType }
    | { readonly kind: 'notName'; readonly name: string }
    /** Both denote one entity, which is called by the first. */
    | { readonly kind: 'same'; readonly names: readonly [string, string] }
    | { readonly kind: 'apart'; readonly names: readonly [string, string] }
    /** What the rule finds is not reported, in the article or anywhere in its folder. */
    | { readonly kind: 'off'; readonly rule: string; readonly isEverywhere: boolean }
    /** The claims at these words, one of them in the article, are not about the same thing. */
    | {
          readonly kind: 'notTheSame';
          readonly range: ProtocolRange;
          readonly other: ProtocolLocation;
          /** For people: what was found when it was judged. */
          readonly finding: string;
          /** Why they are not, in the words of the person. */
          readonly reason?: string;
      }
    /** What is said of the claims at these words is so. */
    | {
          readonly kind: 'accept';
          readonly range: ProtocolRange;
          readonly other: ProtocolLocation;
          readonly finding: string;
          readonly reason?: string;
      }
    /** What the rule finds at these words is not reported. */
    | {
          readonly kind: 'ignore';
          readonly range: ProtocolRange;
          readonly rule: string;
          readonly finding: string;
      }
    /** A judgement no longer holds: its file is deleted. */
    | { readonly kind: 'takeBack'; readonly file: string }
    /** The day on which the article was published, as 2024-03-14. */
    | { readonly kind: 'published'; readonly day: string }
    /** The same, written into the article; the client asks before it is applied. */
    | { readonly kind: 'frontMatter'; readonly day: string };

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** Request to the server: apply the gesture, by `workspace/applyEdit`. */
export const CHANGE_RULES = 'crosscheck/changeRules';

export interface ChangeRulesParams {
    /** The article that was pointed at. */
    readonly textDocument: { readonly uri: string };
    readonly gesture: Gesture;
}

/** Request to the server: what other documents say about the mention at a place, or about a stretch of words. */
export const RELATED_CLAIMS = 'crosscheck/relatedClaims';

export interface RelatedClaimsParams {
    readonly textDocument: { readonly uri: string };
    /** Empty for a cursor. */
    readonly range: ProtocolRange;
}

/** All texts are plain and localised. */
export interface RelatedClaimItem {
    /** "conflicts with", "updated by". */
    readonly label: string;
    readonly isConflict: boolean;
    /** It says the same, or the same more exactly. */
    readonly bearsOut: boolean;
    readonly reason: string;
    /** Of the other document, as it is written between quotation marks; with its source and day as far as they are known. */
    readonly title: string;
    readonly from: string;
    readonly excerpt: string;
    /** The words of the article that it is related to. */
    readonly range: ProtocolRange;
    readonly location: ProtocolLocation;
}

/** Best first. */
export interface RelatedClaims {
    readonly items: readonly RelatedClaimItem[];
    /** Why no judgement can be laid down here, localised. */
    readonly reason?: string;
}

/** Why nothing was changed, localised; undefined when it was, or when the person has declined. */
export interface ChangeRulesResult {
    readonly isApplied: boolean;
    readonly reason?: string;
}

/** Request to the server: what can be laid down about the name at a place. Null where there is no name. */
export const NAME_CHOICES = 'crosscheck/nameChoices';

export interface NameChoicesParams {
    readonly textDocument: { readonly uri: string };
    readonly position: DecorationPosition;
}

export interface NameChoices {
    /** As it is written there. */
    readonly words: string;
    /** What its entity is called. */
    readonly entity: string;
    /** Other names that are taken for the same entity. */
    readonly merged: readonly string[];
    /** The other entities, the likeliest first. */
    readonly others: readonly NameChoice[];
    /** Why nothing can be laid down here, localised. */
    readonly reason?: string;
}

export interface NameChoice {
    readonly name: string;
    readonly type: EntityType;
    readonly aliases: readonly string[];
    readonly documents: number;
}

/** Request to the server: how the day of publication of an article is known so far. Null for what is no article. */
export const PUBLICATION_CHOICE = 'crosscheck/publicationChoice';

export interface PublicationChoiceParams {
    readonly textDocument: { readonly uri: string };
}

export interface PublicationChoice {
    /** As 2024-03-14; undefined when it is not known to the day. */
    readonly day?: string;
    /** Localised: "14 March 2024 (inferred)". */
    readonly inWords?: string;
    /** Why it cannot be set in `crosscheck.json`, localised. */
    readonly reason?: string;
}

/**
 * Request to the server: what other documents say about the figure, day or sentence at a place. Null where nothing can be
 * asked about.
 */
export const CROSS_REFERENCES = 'crosscheck/crossReferences';

export interface CrossReferencesParams {
    readonly textDocument: { readonly uri: string };
    /** Empty for a cursor. */
    readonly range: ProtocolRange;
}

export interface CrossReferences {
    /** What was asked about, and in words: "more than 4,600 troops". */
    readonly range: ProtocolRange;
    readonly words: string;
    /** Best first. */
    readonly items: readonly CrossReferenceItem[];
    readonly documents: number;
    readonly independentSources: number;
}

/** All texts are plain and localised. */
export interface CrossReferenceItem {
    readonly verdict: Verdict;
    /** The verdict in words, with its direction: "updated by". */
    readonly label: string;
    readonly reason: string;
    /** False when the two merely speak of the same matter. */
    readonly isCompared: boolean;
    /** The words by which the claim that was asked about is pointed at. */
    readonly here: ProtocolLocation;
    readonly there: ClaimSide;
}

/** A claim beside another. All texts are plain and localised. */
export interface ClaimSide {
    /** The words by which it is pointed at. */
    readonly location: ProtocolLocation;
    /** "12 people", "3 March 2024"; '' where neither is told. */
    readonly value: string;
    /** A figure that measures something: a timeline can be drawn of it. */
    readonly isMeasured: boolean;
    readonly sentence: string;
    /** Of its document, with its source and day as far as they are known: "The Courier, 8 March 2024". */
    readonly title: string;
    readonly from: string;
}

export type Verdict = 'agrees' | 'moreSpecific' | 'updates' | 'conflicts' | 'disputed' | 'related';

/** Notification from the server, without parameters: documents were added, removed or changed. At most once a second. */
export const CORPUS_CHANGED = 'crosscheck/corpusChanged';

/** Request to the server: the values of one measure over time. Null where no figure measures anything. */
export const TIMELINE = 'crosscheck/timeline';

export interface TimelineParams {
    readonly textDocument: { readonly uri: string };
    /** The figure is the one at this place, or the first in it. */
    readonly range: ProtocolRange;
    /** The `id` of an earlier answer: finds the same figure again where text before it has changed. */
    readonly id?: string;
}

/** All texts are plain and localised. */
export interface TimelineAnswer {
    /** "soldiers · Kelmet mission". */
    readonly title: string;
    /** What the axis counts: "soldiers", "%". */
    readonly unit: string;
    /** In order of time, those of an unknown day last; at least one. */
    readonly values: readonly TimelineAnswerValue[];
    /** The place in `values` of the one that was asked about. */
    readonly asked: number;
    /** Places in `values`. */
    readonly conflicts: readonly {
        readonly one: number;
        readonly other: number;
        readonly reason: string;
    }[];
    readonly sources: readonly TimelineAnswerSource[];
    /** Copies of one text count as one. */
    readonly independentSources: number;
    readonly events: readonly TimelineAnswerEvent[];
    /** The values as comma-separated values. */
    readonly csv: string;
}

export interface TimelineAnswerValue {
    readonly id: string;
    /** The place in `sources` of its document. */
    readonly source: number;
    readonly text: string;
    /** In the unit of the timeline. Undefined: no number was said, that side is unbounded. */
    readonly value?: number;
    readonly min?: number;
    readonly max?: number;
    /** The bound itself is not included. */
    readonly minOpen: boolean;
    readonly maxOpen: boolean;
    readonly hedge: TimelineHedge;
    /** ISO 8601; `until` is the day after the last. Undefined when the day is not known. */
    readonly from?: string;
    readonly until?: string;
    readonly day: string;
    readonly basis: string;
    readonly isInferred: boolean;
    readonly modality?: string;
    /** As it is written between quotation marks. */
    readonly sentence: string;
    /** The figure in `sentence`: UTF-16 code units, end exclusive. */
    readonly marks: readonly { readonly start: number; readonly end: number }[];
    readonly location: ProtocolLocation;
}

export type TimelineHedge =
    | 'exact'
    | 'about'
    | 'moreThan'
    | 'lessThan'
    | 'atLeast'
    | 'atMost'
    | 'range'
    | 'vague'
    | 'multiplier';

export interface TimelineAnswerSource {
    readonly title: string;
    readonly outlet?: string;
    readonly published?: string;
}

export interface TimelineAnswerEvent {
    readonly day: string;
    readonly dayInWords: string;
    readonly title: string;
    readonly sentence: string;
    readonly documents: number;
    readonly location: ProtocolLocation;
}

/** Request to the server: the measures of a document that a timeline can be drawn of, those with most values first. */
export const MEASURES = 'crosscheck/measures';

export interface MeasuresParams {
    readonly textDocument: { readonly uri: string };
}

export interface MeasureChoice {
    readonly range: ProtocolRange;
    /** "4,700 soldiers". */
    readonly text: string;
    readonly title: string;
    readonly sentence: string;
    readonly values: number;
    readonly documents: number;
}

/** What a person asks Crosscheck to write into a draft; the client shows it and asks before it is applied. */
export type Writing =
    /** A reference to the document that bears out the words in the range. */
    | {
          readonly kind: 'reference';
          readonly form: 'link' | 'footnote';
          readonly range: ProtocolRange;
          readonly source: string;
      }
    /** The latest figure that another document has in place of the one at the start of the range. */
    | { readonly kind: 'latestFigure'; readonly range: ProtocolRange }
    /** Every name of the draft as the other documents spell it. */
    | { readonly kind: 'spelling' };

/** Request to the server: write it, by `workspace/applyEdit`. Answered with a `ChangeRulesResult`. */
export const WRITE = 'crosscheck/write';

export interface WriteParams {
    readonly textDocument: { readonly uri: string };
    readonly writing: Writing;
}

/**
 * Request to the server, without parameters: on what the articles contradict each other. Answered when they are read and
 * the typing rests.
 */
export const CONFLICT_TOPICS = 'crosscheck/conflictTopics';

export interface ConflictTopics {
    /** Most documents first. */
    readonly topics: readonly ConflictTopicItem[];
    /** Articles in which no conflicts are looked for unless they are opened: there are too many of them. */
    readonly unsearched: number;
    /** How many there are in all, and of how many nobody knows the day. */
    readonly articles: number;
    readonly undated: number;
    /** Where one article is at odds with itself; by article, in the order of the text. */
    readonly inner: readonly InnerFindingItem[];
}

export interface ConflictTopicItem {
    /** "troops · KFOR"; each once. */
    readonly title: string;
    readonly conflicts: number;
    readonly documents: number;
    /** The conflict itself where there is no other. */
    readonly only?: ConflictItem;
}

/** All texts are plain and localised. */
export interface InnerFindingItem {
    readonly location: ProtocolLocation;
    readonly message: string;
    /** Of its document. */
    readonly title: string;
    /** The other places of the document that it is about. */
    readonly others: readonly ProtocolLocation[];
}

/** Request to the server: the conflicts of one topic, in order of time as far as known. Empty for one that is gone. */
export const CONFLICTS_OF_TOPIC = 'crosscheck/conflictsOfTopic';

export interface ConflictsOfTopicParams {
    readonly title: string;
}

export interface ConflictItem {
    readonly reason: string;
    readonly one: ClaimSide;
    readonly other: ClaimSide;
}

/** Request to the server: what the claims at these places say, side by side, and the verdict on each two of them. */
export const COMPARE = 'crosscheck/compare';

export interface CompareParams {
    /** Two or more. */
    readonly places: readonly ProtocolLocation[];
}

/** All texts are plain and localised. */
export interface Comparison {
    /** In the order of the places; those that are no claims any more are left out. */
    readonly claims: readonly ComparedClaim[];
    readonly verdicts: readonly ComparedPair[];
}

export interface ComparedClaim extends ClaimSide {
    /** Where its value stands in the sentence, in UTF-16 code units; the end is exclusive. */
    readonly mark?: readonly [number, number];
    /** What its paragraph says just before and after the sentence. */
    readonly before: string;
    readonly after: string;
    /** "3 March 2024 (stated)". */
    readonly when: string;
    readonly published: string;
    /** Who says it, if not the article itself. */
    readonly speaker?: string;
    /** "planned, not done". */
    readonly modality?: string;
}

/** A verdict on `claims[one]` and `claims[other]`. */
export interface ComparedPair {
    readonly one: number;
    readonly other: number;
    readonly verdict: Verdict;
    /** Fits between the two: "conflicts with". */
    readonly label: string;
    readonly reason: string;
}

/** Request to the server: whom and what the articles name, the most mentioned first. */
export const ENTITIES = 'crosscheck/entities';

export interface EntitiesParams {
    /** Only those whose name or alias has these letters in it. */
    readonly text: string;
    /** So many of each type at most. */
    readonly limits: Readonly<Record<EntityType, number>>;
}

export interface Entities {
    /** How many there are of each type, beyond the limits too. */
    readonly counts: Readonly<Record<EntityType, number>>;
    readonly items: readonly EntityItem[];
}

export interface EntityItem {
    /** The same as long as the same names are used. */
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    readonly aliases: readonly string[];
    readonly mentions: number;
    readonly documents: number;
}

/** Request to the server: the articles that name an entity, those first that name it most. */
export const ENTITY_DOCUMENTS = 'crosscheck/entityDocuments';

export interface EntityDocumentsParams {
    readonly id: string;
}

export interface EntityDocumentItem {
    readonly uri: string;
    readonly title: string;
    readonly from: string;
    readonly mentions: number;
}

/** Request to the server: where an article names an entity, in order. */
export const ENTITY_MENTIONS = 'crosscheck/entityMentions';

export interface EntityMentionsParams {
    readonly textDocument: { readonly uri: string };
    readonly id: string;
}

export interface EntityMentionItem {
    readonly location: ProtocolLocation;
    readonly excerpt: string;
    /** Where it stands in the excerpt, in UTF-16 code units; the end is exclusive. */
    readonly mark: readonly [number, number];
}

/** Request to the server: the articles with their days, the latest first. */
export const SOURCES = 'crosscheck/sources';

export interface SourcesParams {
    /** So many at most. */
    readonly limit: number;
}

export interface Sources {
    /** How many there are, beyond the limit too, and how many of them have no day. */
    readonly documents: number;
    readonly undated: number;
    readonly items: readonly SourceItem[];
    /** How many of them are independent of each other: copies of one text count as one. */
    readonly independent: number;
}

/** All texts are plain and localised. */
export interface SourceItem {
    readonly uri: string;
    readonly title: string;
    /** The outlet; '' where none is named. */
    readonly source: string;
    /** "14 March 2024", "December 2023 (inferred)"; '' when it is not known. */
    readonly day: string;
    /** "2024-03-14", "December 2023"; '' when it is not known. */
    readonly shortDay: string;
    /** How the day is known, in a sentence. */
    readonly basis: string;
    readonly isInferred: boolean;
    /** Articles that repeat it or that it repeats. */
    readonly repeats: readonly string[];
    /** Why these count as one source, in a sentence. */
    readonly whyRepeated: string;
}

/** Request to the server: the notes of all articles, or of these. */
export const NOTES = 'crosscheck/notes';

/** Notification from the server: what `crosscheck/notes` answers has changed. */
export const NOTES_CHANGED = 'crosscheck/notesChanged';

export interface NotesParams {
    /** Without them, those of all articles. */
    readonly uris?: readonly string[];
}

/** As `NotesParams`: only the notes of these articles stand elsewhere; without them there may be others. */
export type NotesChangedParams = NotesParams;

export type NoteStatus = 'to check' | 'verified' | 'disputed' | 'used';

/** What a person has noted, or has answered to a note. */
export interface Remark {
    /** The uri of its file, by which it goes. */
    readonly file: string;
    /** Markdown. */
    readonly text: string;
    readonly author?: string;
    /** As xsd:dateTime. */
    readonly created?: string;
    readonly modified?: string;
}

export interface NoteItem extends Remark {
    readonly tags: readonly string[];
    readonly status?: NoteStatus;
    readonly isResolved: boolean;
    /** The article; undefined for a reply whose note is gone. */
    readonly uri?: string;
    /** The words that were noted. */
    readonly quotation: string;
    /** Where they stand now; undefined when the note is an orphan, or its article has not been read yet. */
    readonly range?: ProtocolRange;
    /** Why it has no place, localised. */
    readonly lost?: string;
    /** Other words stand there now: the person who changed them may say that the note is meant for these too. */
    readonly isChanged: boolean;
    /** The oldest first. */
    readonly replies: readonly Remark[];
}

/** What a person does with notes; those that exist go by the uri of their file. */
export type NoteGesture =
    | {
          readonly kind: 'add';
          readonly uri: string;
          /** Empty for a cursor: then the mention, or the sentence, is meant. */
          readonly range: ProtocolRange;
          readonly text: string;
          readonly tags?: readonly string[];
          readonly status?: NoteStatus;
      }
    /** At each place where the entity, day or figure at this one is mentioned: in the article, or anywhere. */
    | {
          readonly kind: 'addEverywhere';
          readonly uri: string;
          readonly position: DecorationPosition;
          readonly isEverywhere: boolean;
          readonly text: string;
      }
    | { readonly kind: 'reply'; readonly file: string; readonly text: string }
    /** What a note or a reply says; what is left out stays, a status of null goes. */
    | {
          readonly kind: 'say';
          readonly files: readonly string[];
          readonly text?: string;
          readonly tags?: readonly string[];
          readonly status?: NoteStatus | null;
          readonly isResolved?: boolean;
      }
    /** To other words. */
    | {
          readonly kind: 'attach';
          readonly file: string;
          readonly uri: string;
          readonly range: ProtocolRange;
      }
    /** With all its replies. */
    | { readonly kind: 'delete'; readonly files: readonly string[] }
    /** The article was saved: where its words stand as they did, but hardly anything around them, that is written anew. */
    | { readonly kind: 'follow'; readonly uri: string }
    /** Articles, or folders of them, were renamed in the editor: notes and judgements go along. */
    | { readonly kind: 'move'; readonly files: readonly { readonly from: string; readonly to: string }[] }
    /** The same for articles that were moved outside of the editor, if their text stands elsewhere now. */
    | { readonly kind: 'followMoved' };

/**
 * Request to the server: the articles about which people keep something, as they are now; the client hands them over with the
 * next `initialize`. Null while the articles are still being read.
 */
export const SEEN_ARTICLES = 'crosscheck/seenArticles';

/** An article as it was seen last: one that is moved while no window is open is known again by its text. */
export interface SeenArticle {
    readonly uri: string;
    /** Of its text: another text has another print. */
    readonly print: string;
    /** Other articles with the same text. */
    readonly twins: readonly string[];
}

/** Request to the server: what is to be written. The client writes it, for it knows the file systems of the window. */
export const CHANGE_NOTES = 'crosscheck/changeNotes';

export interface ChangeNotesParams {
    readonly gesture: NoteGesture;
    /** Whose notes these are. */
    readonly author?: string;
}

export interface ChangeNotesResult {
    readonly files: readonly NoteFile[];
    /** Why not all of it can be done, localised. */
    readonly reason?: string;
}

export interface NoteFile {
    readonly uri: string;
    /** Undefined when the file is to be deleted. */
    readonly text?: string;
}

/** Request to the server: whether notes can be made in a document. */
export const NOTABLE = 'crosscheck/notable';

export interface NotableParams {
    readonly uri: string;
}

/** Request to the server: what could be noted everywhere at a place. Null where nothing is mentioned. */
export const NOTE_PLACES = 'crosscheck/notePlaces';

export interface NotePlacesParams {
    readonly textDocument: { readonly uri: string };
    readonly position: DecorationPosition;
}

export interface NotePlaces {
    /** As it is written there. */
    readonly words: string;
    readonly inArticle: number;
    readonly everywhere: number;
    /** In so many articles. */
    readonly articles: number;
}
