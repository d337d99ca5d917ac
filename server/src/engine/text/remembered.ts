/** What was said of a text before: an article that is edited is mostly the same lines and paragraphs again. */

/** The answers of a function, kept as long as they are asked for in each reading or the one before it. */
export class Remembered<T> {
    readonly #of: (text: string) => T;
    #now = new Map<string, T>();
    #before = new Map<string, T>();

    constructor(of: (text: string) => T) {
        this.#of = of;
    }

    readonly get = (text: string): T => {
        const known = this.#now.get(text);
        if (known !== undefined) return known;
        const value = this.#before.get(text) ?? this.#of(text);
        this.#now.set(text, value);
        return value;
    };

    /** Begins another reading. */
    turn(): void {
        this.#before = this.#now;
        this.#now = new Map();
    }
}
