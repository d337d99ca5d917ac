/** What a job returns, all of its steps taken at once. */
export function finished<T>(job: Generator<void, T>): T {
    for (;;) {
        const step = job.next();
        if (step.done) return step.value;
    }
}
