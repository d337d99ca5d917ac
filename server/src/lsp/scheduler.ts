/** Runs the engine's long jobs in slices, so that requests are answered in between. */

/** A long job: it yields every few milliseconds, and its effect is there when it has ended. */
export type Job = Iterator<void, void>;

/**
 * From what a person types, through what a client waits for and what is read anew, to what is looked for while nothing
 * else is to do.
 */
export const URGENCIES = ['edit', 'asked', 'background', 'idle'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** `dropped`: a newer job took its name, or it was cancelled; it had no effect. */
export type Outcome = 'done' | 'dropped';

export interface SchedulerOptions {
    /** How long a slice may last before the event loop has its turn. A single step of a job may exceed it. */
    readonly sliceMs: number;
    readonly now: () => number;
    /** Resolves after the events that wait already. */
    readonly turn: () => Promise<void>;
}

/**
 * One job at a time; a more urgent one overtakes the others even when they have begun. Jobs have names (a document's
 * uri): a new one drops the one of the same name that has not ended.
 */
export class Scheduler {
    readonly #options: SchedulerOptions;
    readonly #queues = URGENCIES.map(() => new Map<string, Task>());
    #isRunning = false;

    constructor(options: SchedulerOptions = { sliceMs: 3, now: () => performance.now(), turn: nextTurn }) {
        this.#options = options;
    }

    /** Rejects when the job throws; that ends this job only. */
    run(name: string, urgency: Urgency, job: Job): Promise<Outcome> {
        this.drop(name);
        const promise = new Promise<Outcome>((resolve, reject) => {
            this.#queues[URGENCIES.indexOf(urgency)]?.set(name, { job, resolve, reject });
        });
        if (!this.#isRunning) void this.#work();
        return promise;
    }

    /** Ends the job of this name without effect; nothing happens when there is none. */
    drop(name: string): void {
        for (const queue of this.#queues) {
            const task = queue.get(name);
            if (!task) continue;
            queue.delete(name);
            task.resolve('dropped');
        }
    }

    async #work(): Promise<void> {
        this.#isRunning = true;
        // The first slice too comes after the message that asked for it: of several edits at once only the last is read.
        await this.#options.turn();
        while (this.#next()) {
            this.#slice();
            await this.#options.turn();
        }
        this.#isRunning = false;
    }

    #slice(): void {
        const end = this.#options.now() + this.#options.sliceMs;
        do {
            const next = this.#next();
            // Whoever has waited for a job goes on before another step of anything is made.
            if (!next || this.#hasEnded(next)) return;
        } while (this.#options.now() < end);
    }

    /** Makes a step of the job. */
    #hasEnded({ name, queue, task }: Next): boolean {
        try {
            if (task.job.next().done !== true) return false;
            queue.delete(name);
            task.resolve('done');
        } catch (error) {
            queue.delete(name);
            task.reject(error);
        }
        return true;
    }

    #next(): Next | undefined {
        for (const queue of this.#queues) for (const [name, task] of queue) return { name, queue, task };
        return undefined;
    }
}

interface Task {
    readonly job: Job;
    readonly resolve: (outcome: Outcome) => void;
    readonly reject: (error: unknown) => void;
}

interface Next {
    readonly name: string;
    readonly queue: Map<string, Task>;
    readonly task: Task;
}

/**
 * A message to oneself comes after those that wait; timers would add milliseconds, and a worker has no setImmediate. In a
 * process one turn reads what has come through the pipe, and it is handled in the next.
 */
function nextTurn(): Promise<void> {
    if (typeof setImmediate === 'function')
        return new Promise(resolve => setImmediate(() => setImmediate(resolve)));
    return new Promise(resolve => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
            port1.close();
            resolve();
        });
        port1.start();
        port2.postMessage(undefined);
    });
}
