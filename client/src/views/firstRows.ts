/** The rows that a view has when it is first opened: it waits for them. */

/** Were the view empty until they come, its welcome text would take the focus of whoever came by keyboard, and take it along when it goes. */
export class FirstRows {
    readonly #known: () => void;
    #come: () => void = () => undefined;
    #waiting: Promise<void> | undefined;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isThere = false;

    /** `known`: they are there, or nobody waits for them any longer, so that a welcome text may stand in for them. */
    constructor(known: () => void = () => undefined) {
        this.#known = known;
    }

    /** Resolves when they are there, or nobody would wait any longer. */
    async wait(): Promise<void> {
        if (this.#isThere) return;
        this.#waiting ??= new Promise(resolve => {
            this.#come = resolve;
            this.#timer = setTimeout(() => this.come(), LONGEST_WAIT_MS);
        });
        await this.#waiting;
    }

    /** They are there, or it is known that there are none. True when somebody waited, and so has them already. */
    come(): boolean {
        if (this.#isThere) return false;
        const isAwaited = this.#waiting !== undefined;
        this.#isThere = true;
        this.#known();
        clearTimeout(this.#timer);
        this.#come();
        return isAwaited;
    }
}

const LONGEST_WAIT_MS = 5000;
