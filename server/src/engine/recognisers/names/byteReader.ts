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

    /** So many numbers in ascending order, each written as what is added to the one before, as by `short`. */
    ascending(count: number): Uint32Array {
        const numbers = this.shorts(count);
        let sum = 0;
        for (let i = 0; i < count; i++) {
            sum += numbers[i] ?? 0;
            numbers[i] = sum;
        }
        return numbers;
    }

    /** So many numbers as `short` reads them: in one loop over local variables, which is fast from its first rounds on. */
    shorts(count: number): Uint32Array {
        const bytes = this.#bytes;
        const numbers = new Uint32Array(count);
        let at = this.#at;
        for (let i = 0; i < count; i++) {
            let byte = bytes[at++] ?? 0;
            let value = byte & 127;
            for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
                byte = bytes[at++] ?? 0;
                value |= (byte & 127) << shift;
            }
            numbers[i] = value;
        }
        this.#at = Math.min(at, bytes.length);
        return numbers;
    }

    /** So many numbers of two bytes: laid over the bytes as they are, since no machine that an editor runs on has them the other way round. */
    pairs(count: number): Uint16Array {
        const bytes = new Uint8Array(2 * count);
        bytes.set(this.bytes(2 * count));
        return new Uint16Array(bytes.buffer);
    }

    /** So many bytes, or fewer where there are no more. */
    bytes(count: number): Uint8Array {
        const bytes = this.#bytes.subarray(this.#at, this.#at + count);
        this.#at += bytes.length;
        return bytes;
    }

    /** All that are left. */
    rest(): Uint8Array {
        return this.bytes(this.#bytes.length);
    }

    float(): number {
        const view = new DataView(new ArrayBuffer(4));
        for (let k = 0; k < 4; k++) view.setUint8(k, this.byte());
        return view.getFloat32(0, true);
    }
}
