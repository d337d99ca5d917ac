/** Tells whether a file of the host has come whole: its last four bytes are the checksum of all before. */

/** The bytes in front of the checksum; undefined when it is not theirs, or when they do not begin with `format`. */
export function checked(bytes: Uint8Array, format: readonly number[]): Uint8Array | undefined {
    const length = bytes.length - SIZE;
    if (length < format.length || format.some((byte, i) => bytes[i] !== byte)) return undefined;
    return numberAt(bytes, length) === checksum(bytes, length) ? bytes.subarray(0, length) : undefined;
}

/** The bytes with their checksum behind them: what `checked` takes apart again. */
export function withChecksum(bytes: Uint8Array): Uint8Array {
    const sum = checksum(bytes, bytes.length);
    const signed = new Uint8Array(bytes.length + SIZE);
    signed.set(bytes);
    signed.set(
        [0, 8, 16, 24].map(shift => (sum >>> shift) & 255),
        bytes.length,
    );
    return signed;
}

const SIZE = 4;

/** Like FNV-1a over the first `length` bytes, four at a time: any single byte that differs makes another number. */
function checksum(bytes: Uint8Array, length: number): number {
    let hash = 0x811c9dc5;
    let at = 0;
    for (; at + 4 <= length; at += 4) hash = Math.imul(hash ^ numberAt(bytes, at), 0x01000193);
    for (; at < length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    return hash >>> 0;
}

function numberAt(bytes: Uint8Array, at: number): number {
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    return (low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}
