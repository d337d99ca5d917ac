/**
 * How well the day of publication is inferred from articles alone. The argument is a file of JSON lines (`id`, `text`,
 * `published` as YYYY-MM-DD; plain or gzip): the day is withheld, the dateline and lines of the date are taken out. Beside
 * it the simplest guess: the latest date that the text names.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { recognise } from '../../server/src/engine/recognisers/recognise.ts';
import type { Recognition } from '../../server/src/engine/recognisers/recogniser.ts';
import { type DayInterval, lengthInDays } from '../../server/src/engine/text/day.ts';
import { readDocument } from '../../server/src/engine/text/readDocument.ts';
import { quantile } from './table.ts';

interface Dated {
    readonly id: string;
    readonly text: string;
    readonly published: string;
}

for (const file of process.argv.slice(2)) {
    const articles = articlesOf(file);
    const read = articles.map(({ id, text, published }) => ({
        id,
        published,
        recognition: recognitionOf(withoutDay(text)),
    }));
    console.log(path.relative('', file));
    console.log(`  inferred               ${summaryOf(read, ({ published }) => published?.days)}`);
    console.log(`  latest date mentioned  ${summaryOf(read, latestDate)}`);
    for (const { id, published, recognition } of read) {
        const inferred = recognition.published;
        if (!inferred || isHeld(inferred.days, published)) continue;
        const evidence = inferred.evidence.map(({ start, end }) =>
            recognition.document.text.slice(start, end),
        );
        const { from, until } = inferred.days;
        console.log(
            `  not held: ${id} of ${published}, inferred ${from}..${until} from ${evidence.join(' | ')}`,
        );
    }
}

function isHeld({ from, until }: DayInterval, day: string): boolean {
    return from <= day && day < until;
}

function articlesOf(file: string): readonly Dated[] {
    const bytes = readFileSync(file);
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    return lines.filter(line => line.trim() !== '').map((line): Dated => JSON.parse(line));
}

/** Blanks of the same length, so that offsets stay. */
function withoutDay(text: string): string {
    const { dateline, blocks } = readDocument({ uri: 'file:///undated.txt', text, format: 'plain' });
    const lines = blocks.filter(({ kind, words }) => kind === 'byline' && /\d/.test(words));
    return [...(dateline ? [dateline] : []), ...lines].reduce(
        (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
        text,
    );
}

function recognitionOf(text: string): Recognition {
    const steps = recognise(readDocument({ uri: 'file:///undated.txt', text, format: 'plain' }), {
        names: undefined,
    });
    for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
    }
}

function latestDate({ passages }: Recognition): DayInterval | undefined {
    let latest: DayInterval | undefined;
    for (const { mentions } of passages) {
        for (const mention of mentions) {
            const resolved = mention.kind === 'time' ? mention.resolved : undefined;
            if (resolved?.basis.kind !== 'stated' || !resolved.days) continue;
            if (!latest || resolved.days.until > latest.until) latest = resolved.days;
        }
    }
    return latest;
}

function summaryOf(
    articles: readonly { readonly published: string; readonly recognition: Recognition }[],
    daysOf: (recognition: Recognition) => DayInterval | undefined,
): string {
    const answers = articles.flatMap(({ published, recognition }) => {
        const days = daysOf(recognition);
        return days ? [{ width: lengthInDays(days), holds: isHeld(days, published) }] : [];
    });
    const held = answers.filter(({ holds }) => holds).length;
    const width = quantile(
        answers.map(answer => answer.width),
        0.5,
    );
    return `${held} of ${answers.length} answers hold the day; median width ${width} days; silent on ${articles.length - answers.length} of ${articles.length}`;
}
