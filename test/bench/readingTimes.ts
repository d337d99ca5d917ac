/** How fast dates and times are found, beside chrono-node (the fastest library that does it), in processor time. */

import * as chrono from 'chrono-node';
import { timeRecognisers } from '../../server/src/engine/recognisers/recognise.ts';
import { inventedNews } from './inventedNews.ts';
import { processorTime, SMALLEST_MS } from './processorTime.ts';
import type { Line } from './table.ts';

/** Then hostile texts at two lengths. */
export function readingTimes(): Line[] {
    const paragraphs = inventedNews(200).flatMap(({ text }) => text.split(/\n{2,}/));
    const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);
    const ours = processorTime(() => paragraphs.forEach(timesIn));
    const theirs = processorTime(() => {
        for (const words of paragraphs) chrono.parse(words, REFERENCE);
    });
    const [speed, besides] = [ours, theirs].map(ms => characters / 1000 / ms);
    return [
        {
            what: 'dates and times found, beside chrono-node (column floor)',
            floor: `${besides?.toFixed(1)} MB/s`,
            product: `${speed?.toFixed(1)} MB/s`,
            wanted: '3 MB/s',
            isMet: (speed ?? 0) >= 3,
        },
        ...Object.entries(HOSTILE).map(([what, piece]) => growthOn(what, piece)),
    ];
}

const REFERENCE = new Date(Date.UTC(2024, 2, 14));

const HOSTILE: Readonly<Record<string, string>> = {
    spaces: ' ',
    digits: '7',
    'dates without an end': 'March 14, ',
    'numbers in words': 'twenty one hundred and ',
    units: 'the last two years of the ',
};

function growthOn(what: string, piece: string): Line {
    const [short, long] = [20_000, 80_000].map(length => {
        const words = piece.repeat(length / piece.length);
        return processorTime(() => timesIn(words));
    });
    const growth = (long ?? 0) / Math.max(short ?? 0, SMALLEST_MS);
    return {
        what: `dates and times in 20 and 80 kB of ${what}`,
        shape: 'linear',
        product: `x ${growth.toFixed(1)}`,
        wanted: 'x 4',
        isMet: growth < 8,
    };
}

function timesIn(words: string): void {
    const passage = { kind: 'paragraph', words, sentences: [], quotations: [] } as const;
    for (const recogniser of timeRecognisers) for (const _ of recogniser.find(passage, { names: undefined }));
}
