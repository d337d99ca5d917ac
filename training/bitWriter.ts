/** Writes numbers bit by bit, as `BitReader` reads them. */

export class BitWriter {
    #bytes = new Uint8Array(1 << 16);
    #length = 0;
    #bit = 0;

    bits(value: number, count: number): void {
        for (let k = 0; k < count; k++) {
            if (this.#length === this.#bytes.length) {
                const longer = new Uint8Array(this.#bytes.length * 2);
                longer.set(this.#bytes);
                this.#bytes = longer;
            }
            if ((value >>> k) & 1) this.#bytes[this.#length] |= 1 << this.#bit;
            if (++this.#bit === 8) {
                this.#bit = 0;
                this.#length++;
            }
        }
    }

    rice(value: number, low: number): void {
        for (let upper = Math.floor(value / 2 ** low); upper > 0; upper--) this.bits(1, 1);
        this.bits(0, 1);
        this.bits(value % 2 ** low, low);
    }

    float(value: number): void {
        for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.bits(byte, 8);
    }

    /** All whole bytes; the last one is filled up with zeros. */
    finished(): Uint8Array {
        return this.#bytes.slice(0, this.#length + (this.#bit > 0 ? 1 : 0));
    }
}
