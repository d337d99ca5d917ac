/** When was each document published, how is that known, and which documents are not independent of each other? */

import * as l10n from '@vscode/l10n';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { evidenceInWords, publicationInWords, sourceOf, titleOf } from '../corpus/sources/documentTitle.ts';
import { independentSources, type SourceGroup } from '../corpus/sources/sources.ts';
import { type DayInterval, lengthInDays } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import type { Document, Publication } from '../text/document.ts';

/** All texts are plain, localised where they are ours. */
export interface SourceRow {
    readonly uri: string;
    readonly title: string;
    /** The outlet, if it is named. */
    readonly source: string | undefined;
    readonly days: DayInterval | undefined;
    /** "2024-03-14" where it is known to the day, else as `day`: for lists that are sorted by it. */
    readonly shortDay: string | undefined;
    /** "14 March 2024", "December 2023 (inferred)"; undefined when it is not known. */
    readonly day: string | undefined;
    /** How the day is known, in a sentence. */
    readonly basis: string;
    readonly isInferred: boolean;
    /** Documents that repeat it, or that it repeats. */
    readonly repeats: readonly string[];
    /** Why these count as one source, in a sentence; '' when there are none. */
    readonly whyRepeated: string;
}

/** The latest first, those without a day at the end. */
export function sourcesOf(snapshot: Snapshot): readonly SourceRow[] {
    const uris = snapshot.uris();
    const repetitionOf = new Map(
        independentSources(snapshot, uris)
            .filter(group => group.uris.length > 1)
            .flatMap(group => group.uris.map(uri => [uri, group] as const)),
    );
    return uris
        .flatMap(uri => {
            const article = snapshot.article(uri);
            return article ? [rowOf(uri, article, repetitionOf.get(uri))] : [];
        })
        .sort((a, b) => byDay(b.days, a.days) || (a.uri < b.uri ? -1 : 1));
}

/** Of how many documents nobody knows the day. */
export function undatedAmong(snapshot: Snapshot): number {
    return snapshot.uris().filter(uri => !snapshot.article(uri)?.recognition.published).length;
}

function rowOf(uri: string, { recognition }: Article, repetition: SourceGroup | undefined): SourceRow {
    const { document, published } = recognition;
    const repeats = repetition?.uris.filter(other => other !== uri) ?? [];
    return {
        uri,
        title: titleOf(document),
        source: sourceOf(document),
        days: published?.days,
        shortDay: published && shortDayOf(published.days),
        day: publicationInWords(published),
        basis: basisInWords(document, published),
        isInferred: published?.basis === 'text' || published?.basis === 'others',
        repeats,
        whyRepeated: repetition ? repetitionInWords(repetition) : '',
    };
}

function shortDayOf(days: DayInterval): string {
    return lengthInDays(days) === 1 ? days.from : inWords(days);
}

function repetitionInWords({ uris, shared, reasons }: SourceGroup): string {
    const other = reasons.find(({ kind }) => kind !== 'copy');
    if (other && other.kind !== 'copy') {
        switch (other.kind) {
            case 'agency':
                return l10n.t('They rest on {0}, so they count as one source.', other.name);
            case 'outlet':
                return l10n.t('They are by {0}, so they count as one source.', other.name);
            case 'relay':
                return l10n.t('They hand on what {0} reported, so they count as one source.', other.name);
        }
    }
    const percentage = Math.round(shared * 100);
    return uris.length === 2
        ? l10n.t('They share {0}% of their wording, so they count as one source.', percentage)
        : l10n.t(
              'Two of these {0} share {1}% of their wording; they count as one source.',
              uris.length,
              percentage,
          );
}

function basisInWords(document: Document, published: Publication | undefined): string {
    if (!published) return l10n.t('The article does not say when it was published.');
    switch (published.basis) {
        case 'user':
            return l10n.t('The day is set in crosscheck.json.');
        case 'frontMatter':
            return l10n.t('The day is stated in the front matter.');
        case 'dateline':
            return l10n.t('The day is stated in the dateline, {0}.', evidenceInWords(document, published));
        case 'fileName':
            return l10n.t('The day stands in the name of the file.');
        case 'others':
            return l10n.t(
                'The day is stated in the dateline, {0}; its year is inferred from the days of other documents.',
                evidenceInWords(document, published),
            );
        case 'text':
            return l10n.t('The day is inferred from {0}.', evidenceInWords(document, published));
    }
}

/** What is not known is before everything. */
function byDay(one: DayInterval | undefined, other: DayInterval | undefined): number {
    const [a, b] = [one?.from ?? '', other?.from ?? ''];
    return a < b ? -1 : a > b ? 1 : 0;
}
