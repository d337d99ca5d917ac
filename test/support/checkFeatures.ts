/** Checks of what the editor asks about one document: mentions of the same, folds, links, selections, conflicts. */

import { expect } from 'vitest';
import {
    conflictsIn,
    crossReferencesAt,
    doubtfulDatesIn,
    foldsOf,
    hintsOf,
    innerFindingsIn,
    linksOf,
    measuresIn,
    noteTargetAt,
    occurrencesAt,
    type Snapshot,
    selectionsAt,
    type Timeline,
    timelineAt,
    timelineInCsv,
} from '../../server/src/engine/engine.ts';
import { corpusOf } from './check.ts';
import { type FixtureDocument, readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

/** The mentions of what is at `<cursor>` are those that its document promises with the value `same`. */
export function checkOccurrences(source: string): void {
    const { snapshot, document, offset } = pointedAt(source);
    const found = occurrencesAt(snapshot, document.uri, offset);
    const promised = document.promises.filter(({ value }) => value === 'same');
    expect(found?.map(({ start, end }) => `${document.text.slice(start, end)} at ${start}`) ?? []).toEqual(
        promised.map(({ words, start }) => `${words} at ${start}`),
    );
}

/** A line each: the kind of the fold, its first and its last words. */
export function checkFolds(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const folds = foldsOf(snapshot, document.uri).map(({ kind, start, end }) => {
        const lines = document.text.slice(start, end).split('\n');
        return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
    });
    expect(folds).toEqual(expected);
}

/** The addresses that are links, in order; each stands where it is said to. */
export function checkLinks(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const links = linksOf(snapshot, document.uri);
    expect(links.map(({ target }) => target)).toEqual(expected);
    for (const { start, end, target } of links) expect(document.text.slice(start, end)).toBe(target);
}

/** What is selected step by step at `<cursor>`, the whole document left out. */
export function checkSelections(source: string, expected: readonly string[]): void {
    const { snapshot, document, offset } = pointedAt(source);
    const spans = selectionsAt(snapshot, document.uri, offset);
    expect(spans.at(-1)).toEqual({ start: 0, end: document.text.length });
    expect(spans.slice(0, -1).map(({ start, end }) => document.text.slice(start, end))).toEqual(expected);
}

/** What a note at `<cursor>` is about, or at the words that are promised as `selected`; undefined when it cannot be made. */
export function checkNoteTarget(source: string, expected: string | undefined): void {
    const { snapshot, document, offset } = pointedAt(source);
    const selected = document.promises.find(({ value }) => value === 'selected');
    const span = selected ?? { start: offset, end: offset };
    const target = noteTargetAt(snapshot, document.uri, span);
    expect(target && document.text.slice(target.span.start, target.span.end)).toBe(expected);
    const { selector, part } = target ?? {};
    expect(part ? selector?.exact.slice(part.start, part.end) : selector?.exact).toBe(expected);
}

/** Of the first document, a line each: the words, the message, then what each of the other documents says. */
export function checkConflicts(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const lines = conflictsIn(snapshot, document.uri).flatMap(({ start, end, message, others }) => [
        `${document.text.slice(start, end)}: ${message}`,
        ...others.map(({ uri, message: other }) => `${uri.split('/').at(-1)}: ${other}`),
    ]);
    expect(lines).toEqual(expected);
}

/** Of the first document, a line each: the rule, the words and what is said of them. */
export function checkInnerFindings(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const found = innerFindingsIn(snapshot, document.uri);
    expect(
        found.map(
            ({ rule, start, end, message }) => `${rule} ${document.text.slice(start, end)}: ${message}`,
        ),
    ).toEqual(expected);
}

/** Of the first document, a line each: the word before the hint, its label, and how it is known. */
export function checkHints(source: string, expected: readonly string[], units?: 'metric' | 'imperial'): void {
    const { snapshot, document } = first(source);
    const hints = hintsOf(snapshot, document.uri, { units });
    expect(
        hints.map(({ at, label, basis }) => {
            const word = /[^\s]+$/.exec(document.text.slice(0, at))?.[0];
            return `${word} [${label}] ${basis ?? ''}`.trim();
        }),
    ).toEqual(expected);
    for (const hint of hints)
        expect(
            hintsOf(snapshot, document.uri, { units, range: { start: hint.at, end: hint.at } }),
        ).toContainEqual(hint);
}

/** Of the first document, a line each: the words and what cannot be. */
export function checkDoubtfulDates(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const found = doubtfulDatesIn(snapshot, document.uri);
    expect(found.map(({ start, end, message }) => `${document.text.slice(start, end)}: ${message}`)).toEqual(
        expected,
    );
}

/**
 * At `<cursor>`: the words that are asked about in quotation marks, then a line each: the verdict, the document, what was
 * compared or the sentence, and the reason. Nothing at all where nothing can be asked about.
 */
export function checkCrossReferences(source: string, expected: readonly string[]): void {
    const { snapshot, document, offset } = pointedAt(source);
    const found = crossReferencesAt(snapshot, document.uri, { start: offset, end: offset });
    const items = found?.items ?? [];
    expect(
        found
            ? [
                  `“${found.words}”`,
                  ...items.map(({ label, isCompared, reason, there }) => {
                      const { uri, value, sentence } = there;
                      const told = isCompared ? value || sentence : sentence;
                      return [`${label} ${uri.split('/').at(-1)}`, told, reason].join(': ');
                  }),
              ]
            : [],
    ).toEqual(expected);
    for (const { uri, span, sentence } of items.map(({ there }) => there)) {
        const text = snapshot.article(uri)?.recognition.document.text ?? '';
        expect(sentence).toContain(text.slice(span.start, span.end));
    }
}

/** Of the figure at `<cursor>`, a line each: file, day, value, how the day is known, and the values it conflicts with. */
export function checkTimeline(source: string, expected: readonly string[]): void {
    const { values, conflicts, sources } = timelineOf(source) ?? NO_TIMELINE;
    const lines = values.map(({ source: at, day, text, basisInWords, modality }, i) => {
        const file = sources[at]?.uri.split('/').at(-1);
        const differs = conflicts
            .flatMap(({ one, other }) => (one === i ? [other] : other === i ? [one] : []))
            .map(other => ` ≠ ${values[other]?.text}`);
        const meant = modality === undefined ? '' : ` (${modality})`;
        return `${file}, ${day}: ${text}${meant} [${basisInWords}]${differs.join('')}`;
    });
    expect(lines).toEqual(expected);
}

const NO_TIMELINE: Pick<Timeline, 'values' | 'conflicts' | 'sources'> = {
    values: [],
    conflicts: [],
    sources: [],
};

/** What is drawn of each value: what was said, and from where to where the words allow it; a parenthesis is an open bound. */
export function checkTimelineNumbers(source: string, unit: string, expected: readonly string[]): void {
    const timeline = timelineOf(source);
    const lines = timeline?.values.map(({ hedge, value, min, max, minOpen, maxOpen }) => {
        const bounds = `${minOpen ? '(' : '['}${min ?? '…'}, ${max ?? '…'}${maxOpen ? ')' : ']'}`;
        return `${hedge} ${value ?? '–'} ${bounds}`;
    });
    expect({ unit: timeline?.unit, lines }).toEqual({ unit, lines: expected });
}

/** The events beside the figure at `<cursor>`, a line each: day, sentence, how many documents tell it. */
export function checkTimelineEvents(source: string, expected: readonly string[]): void {
    const events = timelineOf(source)?.events ?? [];
    expect(
        events.map(({ dayInWords, sentence, documents }) => `${dayInWords}: ${sentence} (${documents})`),
    ).toEqual(expected);
}

/** Title, documents and independent sources of the timeline at `<cursor>`. */
export function checkTimelineHead(source: string, expected: string): void {
    const { title, sources, independentSources } = timelineOf(source) ?? { sources: [] };
    expect(`${title}: ${sources.length} documents, ${independentSources} independent`).toBe(expected);
}

/** As a spreadsheet reads it: the columns with these names, a line a value. */
export function checkTimelineCsv(
    source: string,
    names: readonly string[],
    expected: readonly string[],
): void {
    const timeline = timelineOf(source);
    if (!timeline) throw new Error('there is no timeline');
    const csv = timelineInCsv(timeline, ({ uri, span }) => ({
        document: uri.split('/').at(-1) ?? '',
        line: 1,
        column: span.start + 1,
    }));
    expect(csv).toMatch(/^(?:[^\r]{1,9999}\r\n){1,9999}$/);
    const [head = [], ...rows] = csv
        .trimEnd()
        .split('\r\n')
        .map(row => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(match => match[1] ?? ''));
    const columns = names.map(name => head.indexOf(name));
    expect(rows.map(row => columns.map(column => row[column]).join(' | '))).toEqual(expected);
}

/** Of the first document, a line each: the figure, its title, how many values in how many documents. */
export function checkMeasures(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const job = measuresIn(snapshot, document.uri);
    let step = job.next();
    while (!step.done) step = job.next();
    expect(
        step.value.map(
            ({ text, title, values, documents }) => `${text} — ${title}: ${values} in ${documents}`,
        ),
    ).toEqual(expected);
    for (const { span } of step.value)
        expect(timelineAt(snapshot, document.uri, span)?.values.length).toBeGreaterThan(0);
}

function timelineOf(source: string): Timeline | undefined {
    const { snapshot, document, offset } = pointedAt(source);
    const timeline = timelineAt(snapshot, document.uri, { start: offset, end: offset });
    const asked = timeline?.values[timeline.asked];
    if (timeline && asked) {
        expect(asked.span.start <= offset && offset <= asked.span.end).toBe(true);
        // Asked for by its id, it is found wherever it stands.
        expect(timelineAt(snapshot, document.uri, { start: 0, end: 0 }, asked.id)).toEqual(timeline);
    }
    for (const { uri, span, sentence, marks } of timeline?.values ?? []) {
        const text = snapshot.article(uri)?.recognition.document.text ?? '';
        const marked = marks.map(({ start, end }) => sentence.slice(start, end));
        expect(marked).toEqual([text.slice(span.start, span.end)]);
    }
    return timeline;
}

interface Asked {
    readonly snapshot: Snapshot;
    readonly document: FixtureDocument;
}

function first(source: string): Asked {
    const fixture = readFixture(source);
    const [document] = fixture.documents;
    if (!document) throw new Error('the fixture has no document');
    return { snapshot: corpusOf(fixture, withNames).snapshot(), document };
}

function pointedAt(source: string): Asked & { readonly offset: number } {
    const fixture = readFixture(source);
    const { cursor } = fixture;
    const document = fixture.documents.find(({ uri }) => uri === cursor?.uri);
    if (!cursor || !document) throw new Error('the fixture has no <cursor>');
    return { snapshot: corpusOf(fixture, withNames).snapshot(), document, offset: cursor.offset };
}
