/** The only door to the engine: what server, command line and tests may use. */

export type { Claim } from './claims/claim.ts';
export type { Article, Snapshot } from './corpus/corpus.ts';
export { Corpus } from './corpus/corpus.ts';
export type { CrossReference, RelatedClaim, Verdict } from './corpus/crossReference.ts';
export { publicationInWords, sourceOf, titleOf } from './corpus/documentTitle.ts';
export { labelOf } from './corpus/wording.ts';
export { compareTexts } from './features/compareTexts.ts';
export type { Definition } from './features/definition.ts';
export { definitionAt } from './features/definition.ts';
export type { EntityItem } from './features/entitySearch.ts';
export { entitiesMatching } from './features/entitySearch.ts';
export type { Highlight, HighlightModifier, HighlightType } from './features/highlights.ts';
export { HIGHLIGHT_MODIFIERS, HIGHLIGHT_TYPES, highlightsOf } from './features/highlights.ts';
export type { Card, RelatedItem } from './features/hover.ts';
export { hoverAt } from './features/hover.ts';
export type { OutlineItem } from './features/outline.ts';
export { outlineOf } from './features/outline.ts';
export { referencesAt } from './features/references.ts';
export { relatedTo } from './features/related.ts';
export type { Report, ReportClaim, ReportDocument, ReportPair, ReportTopic } from './features/report.ts';
export { reportOf } from './features/report.ts';
export type { Mention, Name, Quantity, TimeExpression } from './recognisers/mention.ts';
export type { Resources } from './recognisers/recogniser.ts';
export { type Day, type DayInterval, readDay } from './text/day.ts';
export type { Document, Format, Publication, Source } from './text/document.ts';
export type { Location } from './text/location.ts';
export { contains, overlaps, type Span } from './text/span.ts';
