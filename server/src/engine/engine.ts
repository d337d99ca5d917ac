/** The only door to the engine: what server, command line and tests may use. */

export type { Claim } from './claims/claim.ts';
export { placeOf, selectorOf } from './corpus/anchors.ts';
export type { Article, Snapshot } from './corpus/corpus.ts';
export { Corpus } from './corpus/corpus.ts';
export type { Rules } from './corpus/entities/rules.ts';
export { conflictsOf, findConflicts } from './corpus/findings/conflicts.ts';
export { FINDING_RULES, type FindingRule } from './corpus/findings/findings.ts';
export { findInnerFindings, type InnerFinding, innerFindingsIn } from './corpus/findings/innerFindings.ts';
export { type FollowedPlace, FollowedPlaces } from './corpus/followedPlaces.ts';
export { placedMentions, placedSentences } from './corpus/placedMentions.ts';
export type { Judgement, SetAsideOptions } from './corpus/setAside.ts';
export { dependenceInWords } from './corpus/sources/dependence.ts';
export { publicationInWords, titleIn } from './corpus/sources/documentTitle.ts';
export { independentSources, type SourceGroup } from './corpus/sources/sources.ts';
export type { RelatedClaim, Verdict } from './corpus/verdicts/sides/crossReference.ts';
export type { ClaimSide } from './corpus/wording/claimSide.ts';
export type { ExplainedClaim } from './corpus/wording/explainedClaim.ts';
export type { RelatedItem } from './corpus/wording/relatedItem.ts';
export { labelOf } from './corpus/wording/wording.ts';
export { type BareText, compareTexts } from './features/compareTexts.ts';
export { comparisonOf } from './features/comparison.ts';
export type { Completion, CompletionSource } from './features/completions.ts';
export { completionsAt } from './features/completions.ts';
export type { Conflict } from './features/conflicts.ts';
export { conflictsIn } from './features/conflicts.ts';
export {
    type ConflictTopic,
    conflictTopicsOf,
    type FoundConflicts,
} from './features/conflictTopics.ts';
export {
    type CrossReferenceItem,
    type CrossReferences,
    crossReferencesAt,
    crossReferencesOf,
} from './features/crossReferences.ts';
export type { Definition } from './features/definition.ts';
export { definitionAt } from './features/definition.ts';
export { doubtfulDatesIn } from './features/doubtfulDates.ts';
export type { ListedEntity } from './features/entityList.ts';
export { entitiesIn } from './features/entityList.ts';
export type { EntityItem } from './features/entitySearch.ts';
export { entitiesMatching } from './features/entitySearch.ts';
export {
    documentsNaming,
    entityRowsOf,
    mentionsNaming,
} from './features/entityTree.ts';
export { explanationOf } from './features/explanations.ts';
export { evidenceAt, type Finding, findingAt } from './features/findings.ts';
export type { Fold } from './features/folds.ts';
export { foldsOf } from './features/folds.ts';
export type { Highlight } from './features/highlights.ts';
export { HIGHLIGHT_MODIFIERS, HIGHLIGHT_TYPES, highlightsOf } from './features/highlights.ts';
export type { Hint } from './features/hints.ts';
export { hintsOf } from './features/hints.ts';
export type { Card } from './features/hover.ts';
export { hoverAt, rehearseHovers } from './features/hover.ts';
export { latestFigureAt } from './features/latestFigure.ts';
export { type LensCounts, lensCountsAt, lensesOf } from './features/lenses.ts';
export { linksOf } from './features/links.ts';
export { type MeasureItem, measuresIn } from './features/measures.ts';
export { type NoteTarget, noteTargetAt } from './features/noteTarget.ts';
export { occurrencesAt } from './features/occurrences.ts';
export type { OutlineItem } from './features/outline.ts';
export { outlineOf } from './features/outline.ts';
export { dayInFrontMatter, publicationChoiceAt } from './features/publicationChoice.ts';
export { referencesAt } from './features/references.ts';
export { isClaimAt, relatedItemsAt, relatedTo } from './features/related.ts';
export type {
    Report,
    ReportClaim,
    ReportDocument,
    ReportInner,
    ReportOptions,
    ReportPair,
    ReportTopic,
} from './features/report.ts';
export { reportOf } from './features/report.ts';
export type { RuleChoices } from './features/ruleChoices.ts';
export { entitiesLike, ruleChoicesAt } from './features/ruleChoices.ts';
export { selectionsAt } from './features/selections.ts';
export { type SourceRow, sourcesOf, undatedAmong } from './features/sourceList.ts';
export { sourceReferenceAt } from './features/sourceReference.ts';
export { spellingChangesIn } from './features/spellingChanges.ts';
export { type Timeline, type TimelineEvent, type TimelineValue, timelineAt } from './features/timeline.ts';
export { timelineInCsv } from './features/timelineCsv.ts';
export type { Mention, Name, Quantity, TimeExpression } from './recognisers/mention.ts';
export { areAlikeFor } from './recognisers/names/namesOfRules.ts';
export { readNameModel } from './recognisers/names/readNameModel.ts';
export type { Resources } from './recognisers/recogniser.ts';
export { changedNote } from './rules/changeNote.ts';
export { changedRules } from './rules/changeRules.ts';
export {
    JUDGEMENTS_FOLDER,
    judgementOf,
    nameOfJudgement,
    quotationsIn,
    readJudgement,
    type WrittenClaim,
    type WrittenJudgement,
    writtenJudgement,
} from './rules/judgementFile.ts';
export { NOTE_STATUSES, type NoteBody } from './rules/noteBody.ts';
export {
    NOTES_FOLDER,
    type Note,
    nameOfNote,
    type Reply,
    readNote,
    type WrittenNote,
    writtenNote,
} from './rules/noteFile.ts';
export { meantIn, quotationOf, whyLost } from './rules/notePlace.ts';
export { type FiledNote, type Threads, threadsOf } from './rules/noteThreads.ts';
export { type RulesProblem, readRules } from './rules/readRules.ts';
export type { RuleChange } from './rules/ruleChange.ts';
export { isOffIn, NO_RULES_FILE, RULES_FILE, type RulesFile } from './rules/rulesFile.ts';
export { type Day, type DayInterval, readDay, readDays } from './text/day.ts';
export type { Document, Format, Publication, Source } from './text/document.ts';
export { hashed } from './text/hashed.ts';
export { insideQuotation } from './text/insideQuotation.ts';
export type { Location } from './text/location.ts';
export { inText } from './text/place.ts';
export { contains, type Span } from './text/span.ts';
export type { TextChange } from './text/textChange.ts';
