/** How fast figures are read: recognisers and refiners of figures alone, in one process, on invented news and on hostile text. */

import { cpuUsage } from 'node:process';
import type { Mention } from '../../server/src/engine/recognisers/mention.ts';
import { age } from '../../server/src/engine/recognisers/quantities/age.ts';
import { count } from '../../server/src/engine/recognisers/quantities/count.ts';
import { lengthOfTime } from '../../server/src/engine/recognisers/quantities/lengthOfTime.ts';
import { measure } from '../../server/src/engine/recognisers/quantities/measure.ts';
import { money } from '../../server/src/engine/recognisers/quantities/money.ts';
import { multiplier } from '../../server/src/engine/recognisers/quantities/multiplier.ts';
import { percentage } from '../../server/src/engine/recognisers/quantities/percentage.ts';
import { points } from '../../server/src/engine/recognisers/quantities/points.ts';
import { share } from '../../server/src/engine/recognisers/quantities/share.ts';
import { vague } from '../../server/src/engine/recognisers/quantities/vague.ts';
import type { Passage } from '../../server/src/engine/recognisers/recogniser.ts';
import { attachHedges } from '../../server/src/engine/recognisers/refiners/attachHedges.ts';
import { attachRates } from '../../server/src/engine/recognisers/refiners/attachRates.ts';
import { attachRatesOfCounts } from '../../server/src/engine/recognisers/refiners/attachRatesOfCounts.ts';
import { dropOverlaps } from '../../server/src/engine/recognisers/refiners/dropOverlaps.ts';
import { joinCompounds } from '../../server/src/engine/recognisers/refiners/joinCompounds.ts';
import { joinRanges } from '../../server/src/engine/recognisers/refiners/joinRanges.ts';
import { qualifyRestatements } from '../../server/src/engine/recognisers/refiners/qualifyRestatements.ts';
import { readChanges } from '../../server/src/engine/recognisers/refiners/readChanges.ts';
import { readMovements } from '../../server/src/engine/recognisers/refiners/readMovements.ts';
import { sayWhatIsCounted } from '../../server/src/engine/recognisers/refiners/sayWhatIsCounted.ts';
import { byPosition } from '../../server/src/engine/text/span.ts';
import { inventedNews } from './inventedNews.ts';
import { type Line, quantile } from './table.ts';

const RESOURCES = { names: undefined };
const ARTICLES = 300;
const ROUNDS = 7;
const MB_PER_SECOND = 3;

/** In the order of `recognise.ts`. */
const recognisers = [age, money, percentage, share, points, measure, lengthOfTime, vague, multiplier, count];
const refiners = [
    dropOverlaps,
    joinCompounds,
    joinRanges,
    attachRates,
    attachHedges,
    readChanges,
    sayWhatIsCounted,
    attachRatesOfCounts,
    qualifyRestatements,
    readMovements,
];

/** Two lines: megabytes a second, and how the time grows with hostile text. */
export async function readingFigures(): Promise<Line[]> {
    const paragraphs = inventedNews(ARTICLES).flatMap(({ text }) => text.split('\n\n'));
    const bytes = paragraphs.reduce((sum, words) => sum + words.length, 0);
    const times = Array.from({ length: ROUNDS }, () => secondsFor(paragraphs));
    const speed = bytes / 1e6 / quantile(times, 0.5);
    const worst = Math.max(...HOSTILE.map(growthOf));
    return [
        {
            what: 'figures alone, on one core',
            product: `${speed.toFixed(1)} MB/s`,
            wanted: `${MB_PER_SECOND} MB/s`,
            isMet: speed >= MB_PER_SECOND,
        },
        {
            what: 'figures in hostile text, four times as long: the worst',
            shape: 'linear',
            product: `${worst.toFixed(1)} times`,
            wanted: 'less than 8',
            isMet: worst < 8,
        },
    ];
}

/** Pieces that a grammar of numbers might try again and again. */
const HOSTILE: readonly string[] = [
    '1',
    '1,',
    '1.',
    '1 000 ',
    '1-',
    '1/',
    '$',
    '$1 ',
    'one ',
    'hundred ',
    'a ',
    'million and ',
    'more than ',
    '5 to ',
    '5, ',
    '3 km ',
    '5 pounds ',
    '5 in 10 ',
    'dozens of ',
    'half a ',
    '5 billion ($2 billion) ',
    '5-, ',
    'the city of ',
    'shares rose 5% and ',
    'the price of ore in 5 ',
    '5%, which was, ',
    'having risen (5 km ',
    'from 5 to ',
    'rose from 5 km in May to 7 km ',
    '(',
    ' ',
];

/** Of the processor: what else the machine does shall not count. */
function secondsFor(paragraphs: readonly string[]): number {
    const before = cpuUsage();
    for (const words of paragraphs) readFigures(words);
    const { user, system } = cpuUsage(before);
    return (user + system) / 1e6;
}

/** By the quickest of many rounds, the two lengths in turn: what takes a short time can take any on a busy machine. */
function growthOf(piece: string): number {
    const [short = '', long = ''] = [5_000, 20_000].map(length => piece.repeat(length / piece.length));
    let [ofShort, ofLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < HOSTILE_ROUNDS; round++) {
        ofShort = Math.min(ofShort, secondsFor([short]));
        ofLong = Math.min(ofLong, secondsFor([long]));
    }
    return ofLong / Math.max(SHORTEST, ofShort);
}

const HOSTILE_ROUNDS = 20;
/** In seconds: less is noise. */
const SHORTEST = 1e-4;

/** A passage of its own each time: what was read of one is remembered. */
function readFigures(words: string): readonly Mention[] {
    const passage: Passage = { kind: 'paragraph', words, sentences: [], quotations: [] };
    const found: Mention[] = [];
    for (const recogniser of recognisers) found.push(...recogniser.find(passage, RESOURCES));
    let mentions: readonly Mention[] = found.sort(byPosition);
    for (const refiner of refiners) mentions = refiner.refine(mentions, passage);
    return mentions;
}
