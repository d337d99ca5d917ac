/** The print of a text: whatever has the same print is the same text, as far as a note or a judgement may rely on it. */

/** Its length in UTF-16 code units and 64 bits of hash (cyrb64 by bryc, public domain): "5120:1b2c3d4e5f607182". */
export function printOf(text: string): string {
    let one = 0xdeadbeef;
    let other = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        one = Math.imul(one ^ unit, 2654435761);
        other = Math.imul(other ^ unit, 1597334677);
    }
    const [first, second] = [mixed(one, other), mixed(other, one)];
    return `${text.length}:${inHex(first)}${inHex(second)}`;
}

/** Whether a text of this length can have the print: most are told apart without reading them. */
export function hasLengthOf(print: string, text: string): boolean {
    return print.startsWith(`${text.length}:`);
}

function mixed(own: number, other: number): number {
    const half = Math.imul(own ^ (own >>> 16), 2246822507);
    return half ^ Math.imul(other ^ (other >>> 13), 3266489909);
}

function inHex(hash: number): string {
    return (hash >>> 0).toString(16).padStart(8, '0');
}
