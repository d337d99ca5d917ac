/** Reads numbers that are written bit by bit. */

/** The lowest bit of each byte comes first. Past the end every bit is 0. */
export class BitReader {
    readonly #bytes: Uint8Array;
    #at: number;
    #bit = 0;

    /** Begins at byte `at`. */
    constructor(bytes: Uint8Array, at: number) {
        this.#bytes = bytes;
        this.#at = at;
    }

    /** True within the last byte and when no more was read than there is. */
    get isAtEnd(): boolean {
        return this.#at + (this.#bit > 0 ? 1 : 0) === this.#bytes.length;
    }

    /** A number of up to 31 bits. */
    bits(count: number): number {
        let value = 0;
        let done = 0;
        while (done < count) {
            const byte = this.#bytes[this.#at] ?? 0;
            const take = Math.min(8 - this.#bit, count - done);
            value |= ((byte >>> this.#bit) & ((1 << take) - 1)) << done;
            done += take;
            this.#bit += take;
            if (this.#bit === 8) {
                this.#bit = 0;
                this.#at++;
            }
        }
        return value;
    }

    /** A Rice code (Rice 1979): ones for the upper part, a zero, then `low` bits. 0 when it is longer than any real one. */
    rice(low: number): number {
        let upper = 0;
        while (this.bits(1) === 1) if (++upper > LONGEST) return 0;
        return upper * 2 ** low + this.bits(low);
    }

    float(): number {
        const view = new DataView(new ArrayBuffer(4));
        for (let k = 0; k < 4; k++) view.setUint8(k, this.bits(8));
        return view.getFloat32(0, true);
    }
}

const LONGEST = 4096;
