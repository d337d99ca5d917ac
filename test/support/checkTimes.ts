/** The only places where tests of times call the engine: the times of articles, and the day inferred from a text. */

import { expect } from 'vitest';
import { checkMentions, corpusOf } from './check.ts';
import { type Fixture, readFixture } from './fixture.ts';
import { mentionsOf } from './mentionsOf.ts';

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

/** The times of any text stand in it, in order, apart from each other, cover real days, and are the same twice. */
export function checkTimesOf(text: string): void {
    const fixture: Fixture = {
        documents: [
            {
                uri: 'file:///any.txt',
                name: 'any.txt',
                text,
                format: 'plain',
                published: '2024-03-14',
                promises: [],
            },
        ],
        cursor: undefined,
    };
    const read = () =>
        mentionsOf(corpusOf(fixture).snapshot().article('file:///any.txt')).filter(
            each => each.kind === 'time',
        );
    const times = read();
    let end = 0;
    for (const time of times) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(time.start, time.end)).toBe(text.slice(time.start, time.end).trim());
        const days = time.resolved?.days;
        if (days) expect(days.until > days.from).toBe(true);
        end = time.end;
    }
    expect(read()).toEqual(times);
}
