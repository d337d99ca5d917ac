/** The only places where tests of times call the engine: the times of articles, and the day inferred from a text. */

import { expect } from 'vitest';
import { checkMentions, corpusOf } from './check.ts';
import { readFixture } from './fixture.ts';

/** The times of the articles are exactly those that the fixture promises, as `checkMentions` writes them. */
export function checkTimes(source: string): void {
    checkMentions(source, ['time']);
}

/**
 * The day of publication that is inferred from the text of one article: `2024-03-14`, `2024-03-13..2024-03-23` (the
 * last day included), or nothing; with the words it was inferred from.
 */
export function checkInferredPublication(
    source: string,
    days: string | undefined,
    evidence: readonly string[] = [],
): void {
    const fixture = readFixture(source);
    const snapshot = corpusOf(fixture).snapshot();
    const [document] = fixture.documents;
    if (!document) throw new Error('the fixture has no document');
    const published = snapshot.article(document.uri)?.recognition.published;
    expect(published && `${published.days.from}..${published.days.until}`).toBe(days);
    expect(published?.evidence.map(({ start, end }) => document.text.slice(start, end)) ?? []).toEqual(
        evidence,
    );
}
