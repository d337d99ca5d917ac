/** What is read from a claim or its surroundings once, however many others it is compared with. */

/** A function that reads each key once and keeps the answer as long as the key is kept; it must depend on the key alone. */
export function remembered<K extends object, T>(read: (key: K) => T): (key: K) => T {
    const memory = new WeakMap<K, Known<T>>();
    return key => {
        const known = memory.get(key);
        if (known) return known.value;
        const value = read(key);
        memory.set(key, { value });
        return value;
    };
}

interface Known<T> {
    readonly value: T;
}
