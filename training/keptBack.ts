/** How well what is learnt from most examples tells of the rest. */

import { forestOf, sharesBy } from '../server/src/engine/corpus/verdicts/traits/trees.ts';
import { type Example, learnTrees } from './learnTrees.ts';

/** All is split into so many parts, each of which is judged by what the others teach. */
const PARTS = 4;

export interface Found extends Example {
    readonly source: string;
    /** What is of one page is kept back together. */
    readonly page: number;
}

/** For each source and each outcome but the last: how many are rightly held to be so, from which likelihood on. */
export function reportKeptBack(
    found: readonly Found[],
    outcomes: readonly string[],
    likelihoods: readonly number[],
): void {
    const shares = new Map<Found, readonly number[]>();
    for (let part = 0; part < PARTS; part++) {
        const isOfPart = ({ page }: Found) => page % PARTS === part;
        const others = found.filter(example => !isOfPart(example));
        const forest = forestOf(learnTrees(others, outcomes.length));
        for (const example of found.filter(isOfPart)) shares.set(example, sharesBy(forest, example.traits));
    }
    for (const source of new Set(found.map(({ source }) => source))) {
        const own = found.filter(example => example.source === source);
        for (const [k, outcome] of outcomes.slice(0, -1).entries()) {
            const all = own.filter(example => example.outcome === k).length;
            const said = likelihoods.map(least => {
                const likely = own.filter(example => (shares.get(example)?.[k] ?? 0) >= least);
                return `${likely.filter(example => example.outcome === k).length}/${likely.length}`;
            });
            console.log(
                `${source}, ${outcome}: ${all} of ${own.length}; from ${likelihoods.join(', ')}: ${said.join(', ')}`,
            );
        }
    }
}
