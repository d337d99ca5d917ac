/** Writes numbers to bytes, as `ByteReader` reads them. */

export class ByteWriter {
    #bytes = new Uint8Array(1 << 16);
    #length = 0;

    byte(value: number): void {
        if (this.#length === this.#bytes.length) {
            const longer = new Uint8Array(this.#bytes.length * 2);
            longer.set(this.#bytes);
            this.#bytes = longer;
        }
        this.#bytes[this.#length++] = value;
    }

    whole(value: number, count: number): void {
        for (let k = 0; k < count; k++) this.byte((value >>> (8 * k)) & 255);
    }

    short(value: number): void {
        let rest = value;
        for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
        this.byte(rest);
    }

    float(value: number): void {
        for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
    }

    finished(): Uint8Array {
        return this.#bytes.slice(0, this.#length);
    }
}
