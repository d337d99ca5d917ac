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
    /** So long nobody may have asked for anything before it goes on with what is idle. */
    readonly restMs: number;
    readonly now: () => number;
    /** Resolves after the events that wait already. */
    readonly turn: () => Promise<void>;
    readonly later: (work: () => void, ms: number) => void;
}

/**
 * One job at a time; a more urgent one overtakes the others even when they have begun. Jobs have names (a document's
 * uri): a new one drops the one of the same name that has not ended.
 */
export class Scheduler {
    readonly #options: SchedulerOptions;
    readonly #idle: Queue = new Map();
    readonly #queues = URGENCIES.map((urgency): Queue => (urgency === 'idle' ? this.#idle : new Map()));
    #isRunning = false;
    #isResting = false;
    /** Before that what is idle rests. */
    #restsUntil = 0;

    constructor(options: SchedulerOptions = OPTIONS) {
        this.#options = options;
    }

    /** Rejects when the job throws; that ends this job only. */
    run(name: string, urgency: Urgency, job: Job): Promise<Outcome> {
        this.drop(name);
        if (urgency === 'edit' || urgency === 'asked') this.rest();
        const promise = new Promise<Outcome>((resolve, reject) => {
            this.#queues[URGENCIES.indexOf(urgency)]?.set(name, { job, resolve, reject });
        });
        this.#begin();
        return promise;
    }

    /** Somebody is at work, and is likely to ask for more: what is idle would only be in the way. */
    rest(): void {
        this.#restsUntil = this.#options.now() + this.#options.restMs;
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

    #begin(): void {
        if (!this.#isRunning) void this.#work();
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
        if (this.#idle.size > 0 && !this.#isResting) {
            this.#isResting = true;
            this.#options.later(() => {
                this.#isResting = false;
                this.#begin();
            }, this.#restsUntil - this.#options.now());
        }
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
        for (const queue of this.#queues) {
            if (queue === this.#idle && this.#options.now() < this.#restsUntil) continue;
            for (const [name, task] of queue) return { name, queue, task };
        }
        return undefined;
    }
}

interface Task {
    readonly job: Job;
    readonly resolve: (outcome: Outcome) => void;
    readonly reject: (error: unknown) => void;
}

type Queue = Map<string, Task>;

interface Next {
    readonly name: string;
    readonly queue: Queue;
    readonly task: Task;
}

const OPTIONS: SchedulerOptions = {
    sliceMs: 3,
    restMs: 50,
    now: () => performance.now(),
    turn: nextTurn,
    later: (work, ms) => {
        setTimeout(work, ms);
    },
};

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
