/** Tells the client, but not with each keystroke, that the corpus has changed. */

export class CorpusNews {
    readonly #tell: () => void;
    #soon: ReturnType<typeof setTimeout> | undefined;
    /** When the news that waits is put off no longer. */
    #tellBy: number | undefined;

    constructor(tell: () => void) {
        this.#tell = tell;
    }

    /** Told once there is a moment of rest, and within five seconds while there is none. */
    changed(): void {
        clearTimeout(this.#soon);
        this.#tellBy ??= performance.now() + TELL_WITHIN_MS;
        const left = Math.max(0, this.#tellBy - performance.now());
        this.#soon = setTimeout(
            () => {
                this.#tellBy = undefined;
                this.#tell();
            },
            Math.min(TELL_AFTER_MS, left),
        );
    }

    stop(): void {
        clearTimeout(this.#soon);
    }
}

const TELL_AFTER_MS = 1000;
const TELL_WITHIN_MS = 5000;
