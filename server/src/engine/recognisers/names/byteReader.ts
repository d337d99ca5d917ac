/** Reads numbers from bytes, the lowest byte first. */

/** Past the end every byte is 0. */
export class ByteReader {
    readonly #bytes: Uint8Array;
    #at: number;

    /** Begins at byte `at`. */
    constructor(bytes: Uint8Array, at: number) {
        this.#bytes = bytes;
        this.#at = at;
    }

    /** True when all bytes were read and no more. */
    get isAtEnd(): boolean {
        return this.#at === this.#bytes.length;
    }

    byte(): number {
        return this.#bytes[this.#at++] ?? 0;
    }

    /** A number of `count` bytes, at most three. */
    whole(count: number): number {
        let value = 0;
        for (let k = 0; k < count; k++) value |= this.byte() << (8 * k);
        return value;
    }

    /** Seven bits of the number in each byte; the highest bit says that more follow. At most four bytes. */
    short(): number {
        let value = this.byte();
        if (value < 128) return value;
        value &= 127;
        for (let shift = 7; shift < 28; shift += 7) {
            const byte = this.byte();
            value |= (byte & 127) << shift;
            if (byte < 128) break;
        }
        return value;
    }

    float(): number {
        const view = new DataView(new ArrayBuffer(4));
        for (let k = 0; k < 4; k++) view.setUint8(k, this.byte());
        return view.getFloat32(0, true);
    }
}
