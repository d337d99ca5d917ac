/** How much a number tells: "1,204" stands for one thing, "1,000" for anything. */

/** How many digits it has without the zeros at both ends, and without the point. */
export function digitsOf(value: number): number {
    return String(value)
        .replace('.', '')
        .replace(/^-?0{0,20}|0{1,20}$/g, '').length;
}
