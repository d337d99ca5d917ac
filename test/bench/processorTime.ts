/** How much time of the processor a job takes: what else the machine does adds little. */

const ROUNDS = 6;

/** The quickest of several rounds, in milliseconds. */
export function processorTime(work: () => void): number {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) best = Math.min(best, processorTimeOf(work));
    return best;
}

/** Of one round, in milliseconds: for jobs that are not the same twice. */
export function processorTimeOf(work: () => void): number {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
}

/** The clock of the processor ticks no finer. */
export const SMALLEST_MS = 2;
